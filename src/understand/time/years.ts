import { has, plainNumber, yearPeriod } from './clock.ts';
import type { Chunk } from '../sentence.ts';
import type { Clock, Found } from './clock.ts';

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
  while (leadsToYear(chunks[at])) at++;
  const year =
    fullYear(chunks[at]) ?? (at > i || /[/.-]/.test(chunks[at]?.gap ?? '') ? shortYear(chunks[at]) : null);
  return year === null ? null : { last: at + 1, year };
}

function leadsToYear(chunk: Chunk | undefined): boolean {
  return has(chunk, 'time:year') || /^(?:của|trong|of|in|năn)$/.test(chunk?.text ?? '');
}

/** Two digits for a year of our time: 24 in "q3/24", "năm 24"; null for others. */
function shortYear(chunk: Chunk | undefined): number | null {
  const number = plainNumber(chunk);
  if (number === null || !/^\d\d$/.test(chunk?.typed ?? '')) return null;
  return number >= 15 && number <= 40 ? 2000 + number : null;
}

/** Terms of office end with every fifth year: 2025, 2030. */
const termYears = 5;

function relativeYear(chunk: Chunk | undefined, { year }: Clock): number | null {
  if (has(chunk, 'time:thisYear') || has(chunk, 'time:yearToDate')) return year;
  if (has(chunk, 'time:lastYear')) return year - 1;
  if (has(chunk, 'time:yearBefore')) return year - 2;
  if (has(chunk, 'time:lastTerm')) return Math.floor((year - 1) / termYears) * termYears;
  if (has(chunk, 'time:thisTerm')) return Math.ceil(year / termYears) * termYears;
  return has(chunk, 'time:nextYear') ? year + 1 : null;
}

/** The last year that anything is due: two digits beyond it count something. */
const lastDue = 2030;

/** `2024`, "năm 2024", "năm 24", and two digits right after a topic: "dti 24". */
export function readYear(chunks: readonly Chunk[], i: number): Found | null {
  const chunk = chunks[i];
  const full = fullYear(chunk);
  if (full !== null) return { last: i + 1, period: yearPeriod(full) };
  const bare = bareYear(chunks, i);
  if (bare !== null && bare <= lastDue) return { last: i + 1, period: yearPeriod(bare) };
  const year = endsInYear(chunk) ? (fullYear(chunks[i + 1]) ?? shortYear(chunks[i + 1])) : null;
  return year === null ? null : { last: i + 2, period: yearPeriod(year) };
}

/** Two digits that say by their place that they are a year. */
function bareYear(chunks: readonly Chunk[], i: number): number | null {
  const behindTopic = chunks[i - 1]?.sorts.has('topic') === true && chunks[i]?.gap === ' ';
  const among = behindTopic || inShortRange(chunks, i) || inSeries(chunks, i);
  return among ? shortYear(chunks[i]) : null;
}

/** "dti 21-24", "dti 22, 23, 24": two digits behind such years. */
function inSeries(chunks: readonly Chunk[], i: number): boolean {
  const next = /^(?:\s*[-–]\s*|,\s*)$/.test(chunks[i]?.gap ?? '') && i > 0;
  return next && shortYear(chunks[i - 1]) !== null && bareYear(chunks, i - 1) !== null;
}

/** "gđ 21-25". */
function inShortRange(chunks: readonly Chunk[], i: number): boolean {
  if (has(chunks[i - 1], 'time:range')) return /^[-–]$/.test(chunks[i + 1]?.gap.trim() ?? '');
  return has(chunks[i - 2], 'time:range') && /^[-–]$/.test(chunks[i]?.gap.trim() ?? '');
}

function endsInYear(chunk: Chunk | undefined): boolean {
  return has(chunk, 'time:year') || (has(chunk, 'time:by') && /(?:năm|year)$/.test(chunk?.text ?? ''));
}

/** "nay" behind a topic that ends in "năm": "kế hoạch chuyển đổi số năm nay". */
function isThisYear(chunks: readonly Chunk[], i: number): boolean {
  return chunks[i]?.text === 'nay' && / năm$/.test(chunks[i - 1]?.text ?? '');
}

/** "sang năm 2023". */
function leadsOn(chunks: readonly Chunk[], i: number): boolean {
  return chunks[i]?.text === 'sang năm' && fullYear(chunks[i + 1]) !== null;
}

/** "năm nay", "năm ngoái", but not "%/năm rồi"; after a number the words mean a stretch of years instead. */
export function readRelative(chunks: readonly Chunk[], i: number, clock: Clock): Found | null {
  const year = isThisYear(chunks, i) ? clock.year : relativeYear(chunks[i], clock);
  if (/\//.test(chunks[i]?.gap ?? '') || leadsOn(chunks, i)) return null;
  const many = /^(?:mấy|những|các|vài|nhiều|trong năm)$/.test(chunks[i - 1]?.text ?? '');
  return year === null || many || plainNumber(chunks[i - 1]) !== null
    ? null
    : { last: i + 1, period: yearPeriod(year) };
}
