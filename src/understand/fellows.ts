import { unitNouns } from './unit-nouns.ts';
import type { Chunk } from './sentence.ts';

const ends = ['sup:best', 'sup:worst', 'adj:best', 'adj:worst'];

/**
 * A number of units at an end of an order: "3 thang cao". Without marks `thang` is thằng there, no month, and what is said
 * of so many is said of those at the end.
 */
export function readFellows(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.map((chunk, i) => {
    if (isCounted(chunks, i) && ends.some((tag) => chunks[i + 1]?.tags.has(tag) === true))
      return { ...chunk, tags: new Set([...chunk.tags].filter((tag) => !tag.startsWith('time:'))) };
    const [end] = ends.flatMap((tag) =>
      tag.startsWith('adj:') && chunk.tags.has(tag) ? [tag.slice(4)] : [],
    );
    if (end === undefined || !isCounted(chunks, i - 1)) return chunk;
    return { ...chunk, tags: new Set([...chunk.tags, `sup:${end}`]) };
  });
}

function isCounted(chunks: readonly Chunk[], i: number): boolean {
  const number = chunks[i - 1]?.number ?? null;
  return number !== null && unitNouns.some((tag) => chunks[i]?.tags.has(tag) === true);
}
