import { period as toPeriod } from '#domain/period.ts';
import { fold } from '../text/syllable.ts';
import { has, plainNumber } from './clock.ts';
import { fullYear, yearAfter } from './years.ts';
import type { Chunk } from '../sentence.ts';
import type { Clock, Found } from './clock.ts';

/** "quý 3/2025", "quý III", "quý trước"; without a year it is the last one ended. */
export function readQuarter(chunks: readonly Chunk[], i: number, clock: Clock): Found | null {
  const chunk = chunks[i];
  const now = Math.ceil(clock.month / 3);
  if (has(chunk, 'time:thisQuarter')) {
    const year = yearAfter(chunks, i + 1, clock);
    return quarter(year?.year ?? clock.year, now, year?.last ?? i + 1);
  }
  if (has(chunk, 'time:lastQuarter'))
    return now === 1 ? quarter(clock.year - 1, 4, i + 1) : quarter(clock.year, now - 1, i + 1);
  const told = namedQuarter(chunk, i) ?? (has(chunk, 'time:quarter') ? quarterAfter(chunks, i + 1) : null);
  return told && numberedQuarter(chunks, told, clock);
}

interface Told {
  readonly number: number;
  readonly last: number;
}

/** "quý hai" said as a whole. */
function namedQuarter(chunk: Chunk | undefined, i: number): Told | null {
  const number = has(chunk, 'time:namedQuarter') ? plainNumber(chunk) : null;
  return number === null ? null : { number, last: i + 1 };
}

function numberedQuarter(chunks: readonly Chunk[], { number, last }: Told, clock: Clock): Found {
  const year = yearAfter(chunks, last, clock);
  const month = isBegun(chunks, last) ? 3 * number - 2 : 3 * number + 1;
  const ended = month <= clock.month ? clock.year : clock.year - 1;
  return { ...quarter(year?.year ?? ended, number, year?.last ?? last), yearless: year === null };
}

/** "đầu quý 4 đến giờ": a quarter that runs on needs to have begun only. */
function isBegun(chunks: readonly Chunk[], last: number): boolean {
  return has(chunks[last], 'time:untilNow');
}

function quarter(year: number, number: number, last: number): Found {
  return { last, period: toPeriod(`${String(year)}-Q${String(number)}`) };
}

/** What is said behind "quý": 3, III, the first or the last of the year. */
function quarterAfter(chunks: readonly Chunk[], i: number): Told | null {
  const words = fold(chunks[i]?.text ?? '');
  if (/^cuoi(?: nam)?$/.test(words)) return { number: 4, last: i + 1 };
  if (/^cuoi nam /.test(words)) return { number: 4, last: i };
  if (/^dau(?: nam)?$/.test(words)) return { number: 1, last: i + 1 };
  const number = quarterNumber(chunks[i]);
  return number === null ? null : { number, last: i + 1 };
}

function quarterNumber(chunk: Chunk | undefined): number | null {
  const roman = ['i', 'ii', 'iii', 'iv'].indexOf(chunk?.typed.toLowerCase() ?? '') + 1;
  const number = roman > 0 ? roman : plainNumber(chunk);
  return number !== null && number >= 1 && number <= 4 ? number : null;
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

function halfNumber(chunks: readonly Chunk[], i: number): Told | null {
  if (isMiddle(chunks, i)) return { number: 1, last: i + 1 };
  if (has(chunks[i], 'time:firstHalf')) return { number: 1, last: i + 1 };
  if (has(chunks[i], 'time:secondHalf')) return { number: 2, last: i + 1 };
  const number = has(chunks[i], 'time:half') ? plainNumber(chunks[i + 1]) : null;
  return number === 1 || number === 2 ? { number, last: i + 2 } : null;
}

/** "giữa 2024", "giữa năm ngoái", but not "giữa 2023 và 2024". */
function isMiddle(chunks: readonly Chunk[], i: number): boolean {
  if (chunks[i]?.text !== 'giữa') return false;
  const year = fullYear(chunks[i + 1]) !== null || has(chunks[i + 1], 'time:lastYear');
  return year && !/^(?:và|với|so|so với)$/.test(chunks[i + 2]?.text ?? '');
}
