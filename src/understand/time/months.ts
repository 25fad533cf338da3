import { period as toPeriod } from '#domain/period.ts';
import { has, isSlash, plainNumber } from './clock.ts';
import { fullYear, yearAfter } from './years.ts';
import type { Chunk } from '../sentence.ts';
import type { Clock, Found } from './clock.ts';

/** The period of one month. */
export function month(year: number, number: number, last: number): Found {
  return { last, period: toPeriod(`${String(year)}-${String(number).padStart(2, '0')}`) };
}

/** A number that a month may have; null for all else. */
export function monthNumber(chunk: Chunk | undefined): number | null {
  const number = plainNumber(chunk);
  return number !== null && Number.isInteger(number) && number >= 1 && number <= 12 ? number : null;
}

/** "tháng 10", "tháng 10/2024", "tháng trước"; without a year it is the last one begun. */
export function readMonth(chunks: readonly Chunk[], i: number, clock: Clock): Found | null {
  const chunk = chunks[i];
  if (isCounted(chunks, i)) return null;
  if (has(chunk, 'time:thisMonth')) return thisMonth(chunks, i + 1, clock);
  if (has(chunk, 'time:lastMonth')) return monthBefore(clock, i + 1);
  if (has(chunk, 'time:namedMonth')) return namedMonth(chunks, i, clock);
  if (isMistyped(chunks, i)) return readMonthSlash(chunks, i + 1);
  return has(chunk, 'time:month') ? numberedMonth(chunks, i + 1, clock) : null;
}

/** "den tang 10/2022": nothing rises right before a month. */
function isMistyped(chunks: readonly Chunk[], i: number): boolean {
  return chunks[i]?.typed.toLowerCase() === 'tang' && readMonthSlash(chunks, i + 1) !== null;
}

/** "chờ 4 tháng rồi", "6 tháng một lần": months that the number before them counts. */
function isCounted(chunks: readonly Chunk[], i: number): boolean {
  if (plainNumber(chunks[i - 1]) === null || /(?:^| )(?:top|hạng|thứ)$/.test(chunks[i - 2]?.text ?? ''))
    return false;
  return chunks[i]?.text === 'tháng rồi' || chunks[i + 1]?.text === 'lần';
}

/** "tháng này", "tháng này năm ngoái". */
function thisMonth(chunks: readonly Chunk[], i: number, clock: Clock): Found {
  const year = /,/.test(chunks[i]?.gap ?? '') ? null : yearAfter(chunks, i, clock);
  return month(year?.year ?? clock.year, clock.month, year?.last ?? i);
}

/** "thang sau" without marks is June before a year, else the next month. */
function namedMonth(chunks: readonly Chunk[], i: number, clock: Clock): Found | null {
  const named = numberedMonth(chunks, i, clock);
  return named?.yearless === true && has(chunks[i], 'follow:after') ? null : named;
}

function monthBefore(clock: Clock, last: number): Found {
  return clock.month === 1 ? month(clock.year - 1, 12, last) : month(clock.year, clock.month - 1, last);
}

function numberedMonth(chunks: readonly Chunk[], i: number, clock: Clock): Found | null {
  const dotted = monthYearText(chunks[i]);
  if (dotted) return month(dotted.year, dotted.month, i + 1);
  const number = monthNumber(chunks[i]);
  if (number === null) return null;
  const year = yearAfter(chunks, i + 1, clock);
  const begun = number <= clock.month ? clock.year : clock.year - 1;
  return { ...month(year?.year ?? begun, number, year?.last ?? i + 1), yearless: year === null };
}

/** `10.2024` falls out of the tokenizer as one number. */
function monthYearText(chunk: Chunk | undefined): { readonly month: number; readonly year: number } | null {
  const parts = /^(0?[1-9]|1[0-2])[.](20\d\d)$/.exec(chunk?.typed ?? '');
  return parts ? { month: Number(parts[1]), year: Number(parts[2]) } : null;
}

/** `10/2024`, `10.2024`. */
export function readMonthSlash(chunks: readonly Chunk[], i: number): Found | null {
  const text = monthYearText(chunks[i]);
  if (text) return month(text.year, text.month, i + 1);
  const number = monthNumber(chunks[i]);
  const year = fullYear(chunks[i + 1]) ?? recentYear(chunks[i + 1]);
  if (number === null || year === null || !isSlash(chunks[i + 1]?.gap)) return null;
  return month(year, number, i + 2);
}

/** Two digits after a slash for a year not long ago: `9/25`, but not the 34 of rank 5/34 or the 27 of 12/27 districts. */
function recentYear(chunk: Chunk | undefined): number | null {
  return /^2[0-6]$/.test(chunk?.typed ?? '') ? 2000 + Number(chunk?.typed) : null;
}

/** The reporting code of a month: `kỳ 202507`. */
export function readMonthCode(chunks: readonly Chunk[], i: number): Found | null {
  const code = /^(20\d\d)(0[1-9]|1[0-2])$/.exec(chunks[i]?.typed ?? '');
  return code ? month(Number(code[1]), Number(code[2]), i + 1) : null;
}
