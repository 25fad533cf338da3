import { typingCost } from '../match/distance.ts';
import { isSyllable } from '../text/inventory.ts';
import { fold } from '../text/syllable.ts';
import { has, plainNumber } from './clock.ts';
import type { Chunk } from '../sentence.ts';
import type { Clock } from './clock.ts';

/** A year written in full, or said as a whole: `2025`, "hai nghìn không trăm hai lăm"; null for anything else. */
export function fullYear(chunk: Chunk | undefined): number | null {
  const number = plainNumber(chunk);
  return number !== null && /^(?:19|20)\d\d$/.test(chunk?.text ?? '') ? number : null;
}

/** The year that follows at `i`, with or without "năm" or a slash; two digits count after one of them. */
export function yearAfter(
  chunks: readonly Chunk[],
  i: number,
  clock: Clock,
): { readonly last: number; readonly year: number } | null {
  const relative = relativeYear(chunks[i], clock);
  if (relative !== null) return { last: i + 1, year: relative };
  let at = i;
  while (leadsToYear(chunks[at]) || (fullYear(chunks[at + 1]) !== null && isGarbled(chunks[at], 'nam'))) at++;
  const year =
    fullYear(chunks[at]) ?? (at > i || /[/.-]/.test(chunks[at]?.gap ?? '') ? shortYear(chunks[at]) : null);
  return year === null ? null : { last: at + 1, year };
}

function leadsToYear(chunk: Chunk | undefined): boolean {
  return has(chunk, 'time:year') || /^(?:của|trong|of|in|năn)$/.test(chunk?.text ?? '');
}

/** "nk 2021", "mmăm 2024", "6 tjámg đầu năm": letters that are no word and hardly miss the one meant. */
export function isGarbled(chunk: Chunk | undefined, meant: string): boolean {
  if (!chunk || chunk.sorts.has('name') || chunk.sorts.has('topic')) return false;
  const letters = fold(chunk.typed);
  return !isSyllable(letters) && typingCost(letters, meant, garbled) <= garbled;
}

const garbled = 1.9;

/** Two digits for a year of our time: 24 in "q3/24", "năm 24"; null for others. */
export function shortYear(chunk: Chunk | undefined): number | null {
  const number = plainNumber(chunk);
  if (number === null || !/^\d\d$/.test(chunk?.typed ?? '')) return null;
  return number >= 15 && number <= 40 ? 2000 + number : null;
}

/** "năm nay", "năm ngoái", "năm kia", "sang năm"; null for all else. */
export function relativeYear(chunk: Chunk | undefined, { year }: Clock): number | null {
  if (has(chunk, 'time:thisYear') || has(chunk, 'time:yearToDate')) return year;
  if (has(chunk, 'time:lastYear')) return year - 1;
  if (has(chunk, 'time:yearBefore')) return year - 2;
  return has(chunk, 'time:nextYear') ? year + 1 : null;
}
