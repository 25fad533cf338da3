import { period as toPeriod } from '#domain/period.ts';
import { fold } from '../text/syllable.ts';
import { has, plainNumber } from './clock.ts';
import { month } from './months.ts';
import { fullYear, yearAfter } from './years.ts';
import type { Chunk } from '../sentence.ts';
import type { Clock, Found } from './clock.ts';

/** "quý 3/2025", "quý III", "quý trước"; without a year it is the last one ended. */
export function readQuarter(chunks: readonly Chunk[], i: number, clock: Clock): Found | null {
  const chunk = chunks[i];
  const now = Math.ceil(clock.month / 3);
  if (has(chunk, 'time:thisQuarter')) return quarter(clock.year, now, i + 1);
  if (has(chunk, 'time:lastQuarter'))
    return now === 1 ? quarter(clock.year - 1, 4, i + 1) : quarter(clock.year, now - 1, i + 1);
  if (has(chunk, 'time:namedQuarter'))
    return numberedQuarter(chunks, { number: plainNumber(chunk) ?? 4, last: i + 1 }, clock);
  if (!has(chunk, 'time:quarter')) return null;
  if (/^cuối(?: năm)?(?: |$)/.test(chunks[i + 1]?.text ?? '')) return lastQuarter(chunks, i + 1, clock);
  const number = quarterAfter(chunks[i + 1]);
  return number === null ? null : numberedQuarter(chunks, { number, last: i + 2 }, clock);
}

/** "quý cuối năm ngoái", "quý cuối năm 2024": the year may be said with "cuối". */
function lastQuarter(chunks: readonly Chunk[], i: number, clock: Clock): Found {
  const last = has(chunks[i], 'time:lastYear') ? i : i + 1;
  return numberedQuarter(chunks, { number: 4, last }, clock);
}

function numberedQuarter(
  chunks: readonly Chunk[],
  { number, last }: { readonly number: number; readonly last: number },
  clock: Clock,
): Found {
  const year = yearAfter(chunks, last, clock);
  const ended = number * 3 < clock.month ? clock.year : clock.year - 1;
  return { ...quarter(year?.year ?? ended, number, year?.last ?? last), yearless: year === null };
}

function quarter(year: number, number: number, last: number): Found {
  return { last, period: toPeriod(`${String(year)}-Q${String(number)}`) };
}

/** The number said behind "quý": 3, III, or the first of the year. */
function quarterAfter(chunk: Chunk | undefined): number | null {
  return /^đầu(?: năm)?$/.test(chunk?.text ?? '') ? 1 : quarterNumber(chunk);
}

function quarterNumber(chunk: Chunk | undefined): number | null {
  const roman = ['i', 'ii', 'iii', 'iv'].indexOf(chunk?.typed.toLowerCase() ?? '') + 1;
  const number = roman > 0 ? roman : plainNumber(chunk);
  return number !== null && number >= 1 && number <= 4 ? number : null;
}

/** "hai quý đầu năm" is a half, "3 quý đầu năm" what stood at the end of the third quarter. */
export function readQuartersOfYear(chunks: readonly Chunk[], i: number, clock: Clock): Found | null {
  const count = plainNumber(chunks[i]);
  const code = count === null ? undefined : fromStart.get(count * 3);
  if (code === undefined || !has(chunks[i + 1], 'time:quarter')) return null;
  if (!/^dau(?: nam)?$/.test(fold(chunks[i + 2]?.text ?? ''))) return null;
  const year = yearAfter(chunks, i + 3, clock);
  const period = toPeriod(String(year?.year ?? clock.year) + code);
  return { last: year?.last ?? i + 3, period, yearless: year === null };
}

/** What a count of months from the start of a year is called. */
const fromStart = new Map([
  [3, '-Q1'],
  [6, '-H1'],
  [9, '-Q3'],
  [12, ''],
]);

/** "6 tháng đầu năm 2025" is a half, "3 tháng" a quarter, "9 tháng" what stood at the end of the third quarter. */
export function readMonthsOfYear(chunks: readonly Chunk[], i: number, clock: Clock): Found | null {
  const count = plainNumber(chunks[i]);
  const sort = count === null ? null : sortOfMonths(chunks, i + 1, count);
  if (count === null || sort === null) return null;
  const at = afterFiller(chunks, i + 2);
  const year = yearAfter(chunks, endsLastYear(chunks, i + 2) ? i + 2 : at, clock);
  if (year === null && sort === 'bare' && !sumsUp(chunks, i, count)) return null;
  const found = monthsOf(count, sort, year ?? { year: clock.year, last: at });
  return found && { ...found, yearless: year === null };
}

/** "lũy kế 10 tháng", and "9 tháng" at the end: since the year began. */
function sumsUp(chunks: readonly Chunk[], i: number, count: number): boolean {
  if (isSum(chunks[i - 1])) return true;
  const rest = chunks.slice(i + 2);
  return i > 0 && count < 12 && count > 1 && rest.every(({ tags }) => tags.has('filler:politeness'));
}

function isSum(chunk: Chunk | undefined): boolean {
  return /^(?:lũy kế|luỹ kế|cộng dồn)$/.test(chunk?.text ?? '');
}

/** "6 tháng cuối năm ngoái". */
function endsLastYear(chunks: readonly Chunk[], i: number): boolean {
  return /^cuối năm /.test(chunks[i]?.text ?? '') && has(chunks[i], 'time:lastYear');
}

function afterFiller(chunks: readonly Chunk[], i: number): number {
  let at = i;
  while (/^(?:đầu|cuối|của)$/.test(chunks[at]?.text ?? '')) at++;
  return at;
}

type MonthsSort = 'start' | 'end' | 'bare';

function sortOfMonths(chunks: readonly Chunk[], i: number, count: number): MonthsSort | null {
  if (has(chunks[i], 'time:monthsToEnd')) return 'end';
  const months = has(chunks[i], 'time:month');
  if (months && (chunks[i + 1]?.text === 'cuối' || endsLastYear(chunks, i + 1))) return 'end';
  if (has(chunks[i], 'time:monthsFromStart')) return 'start';
  return months && (fromStart.has(count) || isSum(chunks[i - 2])) ? 'bare' : null;
}

function monthsOf(
  count: number,
  sort: MonthsSort,
  { year, last }: { readonly year: number; readonly last: number },
): Found | null {
  const text = String(year);
  if (sort === 'end') return { last, period: toPeriod(text + (count === 6 ? '-H2' : '-Q4')) };
  const code = fromStart.get(count);
  if (code !== undefined) return { last, period: toPeriod(text + code) };
  return count >= 1 && count < 12 ? month(year, count, last) : null;
}

/** "nửa đầu năm", "nửa cuối 2025", "H1/2025". */
export function readHalf(chunks: readonly Chunk[], i: number, clock: Clock): Found | null {
  const half = halfNumber(chunks, i);
  if (half === null) return null;
  const year = yearAfter(chunks, half.last, clock);
  return {
    last: year?.last ?? half.last,
    period: toPeriod(`${String(year?.year ?? clock.year)}-H${String(half.number)}`),
    yearless: year === null,
  };
}

function halfNumber(
  chunks: readonly Chunk[],
  i: number,
): { readonly number: number; readonly last: number } | null {
  if (chunks[i]?.text === 'giữa' && fullYear(chunks[i + 1]) !== null) return { number: 1, last: i + 1 };
  if (has(chunks[i], 'time:firstHalf')) return { number: 1, last: i + 1 };
  if (has(chunks[i], 'time:secondHalf')) return { number: 2, last: i + 1 };
  const number = has(chunks[i], 'time:half') ? plainNumber(chunks[i + 1]) : null;
  return number === 1 || number === 2 ? { number, last: i + 2 } : null;
}
