import { fold } from '../text/syllable.ts';
import type { Chunk } from '../sentence.ts';
import type { NumberSpot } from './read-numbers.ts';

const counted = [
  'cue:districtNoun',
  'cue:communeNoun',
  'cue:unitNoun',
  'cue:indicatorNoun',
  'cue:targetNoun',
];

/** "top 5", "ba huyện", "5 đơn vị". */
export function readLimit(chunks: readonly Chunk[], used: ReadonlySet<number>): NumberSpot<number> | null {
  for (const [i, chunk] of chunks.entries()) {
    const { number } = chunk;
    if (number === null || used.has(i) || chunk.percent || !isCount(number) || /^\s*\//.test(chunk.gap))
      continue;
    const led = ['cue:top', 'cue:bottom'].some((tag) => chunks[i - 1]?.tags.has(tag) === true);
    const follows = counted.some((tag) => chunks[i + 1]?.tags.has(tag) === true);
    if (led || (follows && !isTold(chunks, i) && !isQuoted(chunks, i)))
      return { value: number, first: i, last: i + 1 };
  }
  return null;
}

function isCount(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= 166;
}

/** "Hoằng Hóa có 8 xã, xã nào …", "còn 1 thang nữa": how many there are, not how many are asked for. */
function isTold(chunks: readonly Chunk[], i: number): boolean {
  const at = / (?:xã|phường|huyện)$/.test(chunks[i]?.text ?? '') ? i : i + 1;
  return (
    isMonthsCounted(chunks, i, at) ||
    isMerged(chunks[i - 1]) ||
    isPointed(chunks[at + 1]) ||
    (isStated(chunks[i - 1]) && asksAgain(chunks, at))
  );
}

/** "chỗ viết 13 chỗ viết 18": what stands somewhere, and then somewhere else. */
function isQuoted(chunks: readonly Chunk[], i: number): boolean {
  const [place, says] = [chunks[i + 1], fold(chunks[i + 2]?.text ?? '')];
  return quotes.test(fold(chunks[i - 1]?.text ?? '')) && place !== undefined && quotes.test(says);
}

const quotes = /^(?:viet|ghi|noi|bao|dang|neu|de|in|la)$/;

/** "trong 3 xã ấy": those spoken of. */
function isPointed(behind: Chunk | undefined): boolean {
  return /^(?:ấy|này|đó|kia|đấy|nớ|ni|vừa rồi|trên)$/.test(behind?.text ?? '');
}

/** "1 thang nữa", "lam chu tich duoc 3 thang": months, and no units of the same letters. */
function isMonthsCounted(chunks: readonly Chunk[], i: number, at: number): boolean {
  if (chunks[at]?.tags.has('time:month') !== true) return false;
  return isStated(chunks[i - 1]) || /^(?:nữa|nay|qua|rồi)$/.test(chunks[at + 1]?.text ?? '');
}

/** "sau khi ghép ba xã lại": what a unit was made of. */
function isMerged(before: Chunk | undefined): boolean {
  return /^(?:ghép|gộp|nhập|dồn|sáp nhập|hợp nhất)(?: từ| của)?$/.test(before?.text ?? '');
}

function isStated(before: Chunk | undefined): boolean {
  return /^(?:chi )?(?:co|con|gom|duoc)$/.test(fold(before?.text ?? ''));
}

/** "…, xã nào": another noun of units right behind the one counted. */
function asksAgain(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at + 1];
  if (next === undefined || / (?:nào|mô|gì)$/.test(chunks[at]?.text ?? '')) return false;
  return /,/.test(next.gap) || counted.some((tag) => next.tags.has(tag));
}
