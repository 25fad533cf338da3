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
    if (led || (follows && !isTold(chunks, i))) return { value: number, first: i, last: i + 1 };
  }
  return null;
}

function isCount(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= 166;
}

/** "Hoằng Hóa có 8 xã, xã nào …", "còn 1 thang nữa": how many there are, not how many are asked for. */
function isTold(chunks: readonly Chunk[], i: number): boolean {
  const [noun, next] = [chunks[i + 1], chunks[i + 2]];
  if (noun?.tags.has('time:month') === true && /^(?:nữa|nay|qua|rồi)$/.test(next?.text ?? '')) return true;
  const stated = /^(?:chi )?(?:co|con|gom|duoc)$/.test(fold(chunks[i - 1]?.text ?? ''));
  return stated && !/ (?:nào|mô|gì)$/.test(noun?.text ?? '') && asksAgain(next);
}

/** "…, xã nào": another noun of units right behind the one counted. */
function asksAgain(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && (/,/.test(chunk.gap) || counted.some((tag) => chunk.tags.has(tag)));
}
