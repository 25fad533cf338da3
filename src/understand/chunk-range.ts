/** Chunks of a sentence that stand together: the place of the first, and the one behind the last. */
export interface ChunkRange {
  readonly first: number;
  readonly last: number;
}

/** Each place in a range. */
export function placesIn({ first, last }: ChunkRange): readonly number[] {
  return Array.from({ length: last - first }, (_, k) => first + k);
}
