import type { Chunk } from './sentence.ts';

const adds: Pick<Chunk, 'tags' | 'sorts'> = {
  tags: new Set(['filler:grammar']),
  sorts: new Set(['filler']),
};

/** "số liệu xã Hoằng Phú, nhất là dịch vụ công": above all that, no end of an order. */
export function readAboveAll(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.map((chunk, i) => {
    const opens = i > 0 && /[,;.–-]/.test(chunk.gap);
    return chunk.text === 'nhất' && opens && chunks[i + 1]?.text === 'là' ? { ...chunk, ...adds } : chunk;
  });
}
