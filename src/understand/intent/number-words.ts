import type { Chunk } from '../sentence.ts';

/** What patterns call a part of a whole: "4/5", "mấy/10", "7 trên 10". */
const ratio = 'phân số';

/** What patterns call the place in an order: "thứ 5", "hạng 11". */
const ordinal = 'số thứ';

/** What patterns call a number that stands in a part of a whole or in an order; null for other words. */
export function numberWord(chunks: readonly Chunk[], i: number): string | null {
  if (isPart(chunks, i)) return ratio;
  const ordered = /(?:^| )(?:thứ|hạng)$/.test(chunks[i - 1]?.text ?? '');
  return ordered && /^\d/.test(chunks[i]?.typed ?? '') ? ordinal : null;
}

/** True for the whole of a part: the number behind a slash or "trên" that follows another. */
function isPart(chunks: readonly Chunk[], i: number): boolean {
  const [chunk, before, earlier] = [chunks[i], chunks[i - 1], chunks[i - 2]];
  if (!chunk || chunk.number === null || chunk.percent) return false;
  if (/^\s*\/\s*$/.test(chunk.gap)) return isCount(before);
  return /^(?:trên|out of)$/.test(before?.text ?? '') && isCount(earlier);
}

function isCount(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && (chunk.number !== null || /(?:^| )(?:mấy|bao nhiêu)$/.test(chunk.text));
}
