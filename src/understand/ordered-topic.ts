import type { Chunk } from './sentence.ts';

/**
 * "top 5 xa hai long thap nhat" without marks: communes are put in order by what is measured, though one of them has a name
 * of the same letters.
 */
export function readOrderedTopic(chunks: readonly Chunk[], marked: boolean): readonly Chunk[] {
  if (marked) return chunks;
  return chunks.map((chunk, i) => {
    const { match, others } = chunk.piece;
    if (match?.entry.sorts.has('name') !== true || !isOrdered(chunks, i)) return chunk;
    const topic = others.find(
      ({ entry, fit, slips }) => isTopic(entry.sorts) && fit === 'fewer' && slips === 0,
    );
    if (!topic) return chunk;
    const { text, tags, sorts } = topic.entry;
    return { ...chunk, text, tags, sorts, piece: { ...chunk.piece, match: topic } };
  });
}

function isTopic(sorts: ReadonlySet<string>): boolean {
  return sorts.has('topic') && !sorts.has('name');
}

function isOrdered(chunks: readonly Chunk[], i: number): boolean {
  const [before, next] = [chunks[i - 1], chunks[i + 1]];
  if (before === undefined || next === undefined || next.gap.trim() !== '') return false;
  return before.tags.has('cue:communeNoun') && (next.tags.has('sup:best') || next.tags.has('sup:worst'));
}
