import type { Chunk } from './sentence.ts';

/** "ghi nhầm, phải là xã Thọ Long": what leads to the unit meant sets no target. */
export function readMeantUnit(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.map((chunk, i) => {
    const next = chunks[i + 1];
    const leads =
      chunk.text === 'phải là' && (next?.sorts.has('type') === true || next?.sorts.has('name') === true);
    if (!leads) return chunk;
    return { ...chunk, tags: new Set([...chunk.tags].filter((tag) => tag !== 'cue:target')) };
  });
}
