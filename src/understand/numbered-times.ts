import type { Chunk } from './sentence.ts';

const parts = { quý: 'time:quarter', tháng: 'time:month' } as const;

/** "theo quý 2 năm 2026": one quarter, where "theo quý" alone means one after the other. */
export function readNumberedTimes(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.map((chunk, i) => {
    const [, part] = /^(?:theo|tính theo|của) (quý|tháng)$/.exec(chunk.text) ?? [];
    const number = chunks[i + 1]?.number ?? null;
    if ((part !== 'quý' && part !== 'tháng') || number === null) return chunk;
    return { ...chunk, tags: new Set([parts[part]]) };
  });
}
