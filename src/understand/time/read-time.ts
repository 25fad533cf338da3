import { period as toPeriod } from '#domain/period.ts';
import type { IsoDate } from '#domain/date.ts';
import type { Period } from '#domain/period.ts';
import type { Chunk } from '../sentence.ts';

/** A stretch of time a message names, with the chunks that name it. */
export interface TimeSpot {
  readonly first: number;
  readonly last: number;
  readonly period: Period;
  /** True after "đến năm", "vào năm": the year may be a due year. */
  readonly by: boolean;
}

export interface TimeRange {
  readonly from: Period;
  readonly to: Period | null;
}

/** The times a message names. */
export interface Times {
  readonly spots: readonly TimeSpot[];
  readonly range: TimeRange | null;
  /** Chunks that times take up. */
  readonly used: ReadonlySet<number>;
  readonly era: 'old' | '2024' | 'new' | null;
  /** How many of the latest periods are meant: "3 tháng gần nhất". */
  readonly recent: number | null;
}

interface Clock {
  readonly year: number;
  readonly month: number;
}

interface Found {
  readonly last: number;
  readonly period: Period;
}

/** Reads all times of a sentence as of `today`. */
export function readTimes(chunks: readonly Chunk[], today: IsoDate): Times {
  const clock = { year: Number(today.slice(0, 4)), month: Number(today.slice(5, 7)) };
  const spots: TimeSpot[] = [];
  for (let i = 0; i < chunks.length;) {
    const found = timeAt(chunks, i, clock);
    if (!found) {
      i++;
      continue;
    }
    const last = spots.at(-1);
    const earlier = last && /^năm trước/.test(chunks[i]?.text ?? '') && /^\d{4}$/.test(last.period);
    const period = earlier ? toPeriod(String(Number(last.period) - 1)) : found.period;
    const before = chunks[i - 1];
    const by = before?.tags.has('time:by') === true || chunks[i]?.tags.has('time:by') === true;
    spots.push({ first: i, last: found.last, period, by });
    i = found.last;
  }
  const era = readEra(chunks, spots);
  const named = spots.filter((spot) => !isEraSpot(chunks, spot));
  const range = readRange(chunks, named);
  const used = new Set(
    spots.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, k) => first + k)),
  );
  return {
    spots: range ? named.filter((spot) => !range.spots.includes(spot)) : named,
    range: range?.range ?? null,
    used,
    era,
    recent: readRecent(chunks),
  };
}

/** "3 tháng gần nhất", "hai năm qua". */
function readRecent(chunks: readonly Chunk[]): number | null {
  for (const [i, { number }] of chunks.entries()) {
    if (number === null || number > 20) continue;
    const words = chunks.slice(i + 1, i + 3).map((chunk) => chunk.text);
    if (
      /^(?:tháng|quý|năm) (?:gần nhất|gần đây|gần đây nhất|qua|vừa qua|vừa rồi|trở lại đây|liên tiếp)\b/.test(
        words.join(' '),
      )
    )
      return number;
  }
  return null;
}

type Reader = (chunks: readonly Chunk[], i: number, clock: Clock) => Found | null;

function timeAt(chunks: readonly Chunk[], i: number, clock: Clock): Found | null {
  for (const reader of readers) {
    const found = reader(chunks, i, clock);
    if (found) return found;
  }
  return null;
}

const readers: readonly Reader[] = [
  readDate,
  readKyCode,
  readMonthsOfYear,
  readQuarter,
  readHalf,
  readMonth,
  readMonthSlash,
  readRelative,
  readYear,
];

function has(chunk: Chunk | undefined, tag: string): boolean {
  return chunk?.tags.has(tag) === true;
}

function isYear(chunk: Chunk | undefined): chunk is Chunk & { readonly number: number } {
  return chunk?.number != null && !chunk.percent && /^(?:19|20)\d\d$/.test(chunk.text);
}

/** The year that follows at `i`, with or without "năm" or a slash; two digits count after one of them. */
function yearAfter(
  chunks: readonly Chunk[],
  i: number,
  clock: Clock,
): { readonly last: number; readonly year: number } | null {
  const relative = relativeYear(chunks[i], clock);
  if (relative !== null) return { last: i + 1, year: relative };
  let at = i;
  while (has(chunks[at], 'time:year') || /^(?:của|trong|of|in)$/.test(chunks[at]?.text ?? '')) at++;
  const chunk = chunks[at];
  if (isYear(chunk)) return { last: at + 1, year: chunk.number };
  const short = chunk?.number != null && /^\d\d$/.test(chunk.typed) && !chunk.percent;
  if (short && (at > i || /[/.-]/.test(chunk.gap)) && chunk.number >= 15 && chunk.number <= 40)
    return { last: at + 1, year: 2000 + (chunk.number ?? 0) };
  return null;
}

function relativeYear(chunk: Chunk | undefined, { year }: Clock): number | null {
  if (has(chunk, 'time:thisYear')) return year;
  if (has(chunk, 'time:lastYear')) return year - 1;
  if (has(chunk, 'time:yearBefore')) return year - 2;
  return has(chunk, 'time:nextYear') ? year + 1 : null;
}

function readYear(chunks: readonly Chunk[], i: number): Found | null {
  const chunk = chunks[i];
  if (isYear(chunk)) return { last: i + 1, period: toPeriod(chunk.text) };
  const bare = chunks[i - 1]?.sorts.has('topic') === true ? yearWord(chunk) : null;
  if (bare !== null && bare <= clockless && /^\s+$/.test(chunk?.gap ?? '')) return { last: i + 1, period: toPeriod(String(bare)) };
  const led = has(chunk, 'time:year') || (has(chunk, 'time:by') && /(?:năm|year)$/.test(chunk?.text ?? ''));
  const year = led ? yearWord(chunks[i + 1]) : null;
  return year === null ? null : { last: i + 2, period: toPeriod(String(year)) };
}

/** The latest year that two digits after a topic may mean: "dti 24". */
const clockless = 2030;

/** Four digits, or two right after "năm": năm 24. */
function yearWord(chunk: Chunk | undefined): number | null {
  if (isYear(chunk)) return chunk.number;
  if (chunk?.number == null || chunk.percent || !/^\d\d$/.test(chunk.typed)) return null;
  return chunk.number >= 18 && chunk.number <= 35 ? 2000 + chunk.number : null;
}

function quarterNumber(chunk: Chunk | undefined): number | null {
  const roman = ['i', 'ii', 'iii', 'iv'].indexOf(chunk?.typed.toLowerCase() ?? '') + 1;
  const number = roman > 0 ? roman : (chunk?.number ?? 0);
  return number >= 1 && number <= 4 && chunk?.percent !== true ? number : null;
}

/** A quarter without a year is the last one ended. */
function readQuarter(chunks: readonly Chunk[], i: number, clock: Clock): Found | null {
  const chunk = chunks[i];
  if (has(chunk, 'time:thisQuarter')) return quarter(clock.year, Math.ceil(clock.month / 3), i + 1);
  if (has(chunk, 'time:lastQuarter')) {
    const now = Math.ceil(clock.month / 3);
    return now === 1 ? quarter(clock.year - 1, 4, i + 1) : quarter(clock.year, now - 1, i + 1);
  }
  if (!has(chunk, 'time:quarter')) return null;
  const number = quarterNumber(chunks[i + 1]);
  if (number === null) return null;
  const year = yearAfter(chunks, i + 2, clock);
  const ended = number * 3 < clock.month ? clock.year : clock.year - 1;
  return quarter(year?.year ?? ended, number, year?.last ?? i + 2);
}

function quarter(year: number, number: number, last: number): Found {
  return { last, period: toPeriod(`${String(year)}-Q${String(number)}`) };
}

function month(year: number, number: number, last: number): Found {
  return { last, period: toPeriod(`${String(year)}-${String(number).padStart(2, '0')}`) };
}

function monthNumber(chunk: Chunk | undefined): number | null {
  const number = chunk?.number ?? 0;
  return Number.isInteger(number) && number >= 1 && number <= 12 && chunk?.percent !== true ? number : null;
}

/** A month without a year is the last one begun. */
function readMonth(chunks: readonly Chunk[], i: number, clock: Clock): Found | null {
  const chunk = chunks[i];
  if (has(chunk, 'time:thisMonth')) return month(clock.year, clock.month, i + 1);
  if (has(chunk, 'time:lastMonth'))
    return clock.month === 1 ? month(clock.year - 1, 12, i + 1) : month(clock.year, clock.month - 1, i + 1);
  if (!has(chunk, 'time:month')) return null;
  const slash = monthYearText(chunks[i + 1]);
  if (slash) return month(slash.year, slash.month, i + 2);
  const number = monthNumber(chunks[i + 1]);
  if (number === null) return null;
  const year = yearAfter(chunks, i + 2, clock);
  return month(
    year?.year ?? (number <= clock.month ? clock.year : clock.year - 1),
    number,
    year?.last ?? i + 2,
  );
}

/** `10.2024` falls out of the tokenizer as one number. */
function monthYearText(chunk: Chunk | undefined): { readonly month: number; readonly year: number } | null {
  const parts = /^(0?[1-9]|1[0-2])[.](20\d\d)$/.exec(chunk?.typed ?? '');
  return parts ? { month: Number(parts[1]), year: Number(parts[2]) } : null;
}

/** `10/2024`, `10.2024`. */
function readMonthSlash(chunks: readonly Chunk[], i: number): Found | null {
  const text = monthYearText(chunks[i]);
  if (text) return month(text.year, text.month, i + 1);
  const number = monthNumber(chunks[i]);
  const year = chunks[i + 1];
  if (number === null || !isYear(year) || !/^\s*[/-]\s*$/.test(year.gap)) return null;
  return month(year.number, number, i + 2);
}

/** A day counts as its month. */
function readDate(chunks: readonly Chunk[], i: number): Found | null {
  const dotted = /^\d{1,2}\.(\d{1,2})\.(20\d\d)$/.exec(chunks[i]?.typed ?? '');
  if (dotted) return month(Number(dotted[2]), Number(dotted[1]), i + 1);
  const [day, middle, year] = [chunks[i], chunks[i + 1], chunks[i + 2]];
  const number = monthNumber(middle);
  if (day?.number == null || day.number > 31 || number === null || !isYear(year)) return null;
  if (!/^\s*[/-]\s*$/.test(middle?.gap ?? '') || !/^\s*[/-]\s*$/.test(year.gap)) return null;
  if (day.number === 31 && number === 12) return { last: i + 3, period: toPeriod(year.text) };
  return month(year.number, number, i + 3);
}

/** The reporting code of a month: `kỳ 202507`. */
function readKyCode(chunks: readonly Chunk[], i: number): Found | null {
  const code = /^(20\d\d)(0[1-9]|1[0-2])$/.exec(chunks[i]?.typed ?? '');
  return code ? month(Number(code[1]), Number(code[2]), i + 1) : null;
}

/** "6 tháng đầu năm 2025" is a half, "3 tháng" a quarter, "9 tháng" what stood at the end of the third quarter. */
function readMonthsOfYear(chunks: readonly Chunk[], i: number, clock: Clock): Found | null {
  const count = chunks[i]?.number;
  const next = chunks[i + 1];
  const start = has(next, 'time:monthsFromStart');
  const end = has(next, 'time:monthsToEnd');
  const bare = has(next, 'time:month') && [3, 6, 9, 12].includes(count ?? 0);
  if (count == null || !(start || end || bare)) return null;
  let at = i + 2;
  while (/^(?:đầu|cuối|của)$/.test(chunks[at]?.text ?? '')) at++;
  const year = yearAfter(chunks, at, clock);
  if (bare && !start && !year) return null;
  const last = year?.last ?? at;
  const text = String(year?.year ?? clock.year);
  if (end || chunks[i + 2]?.text === 'cuối')
    return count === 6 ? { last, period: toPeriod(`${text}-H2`) } : { last, period: toPeriod(`${text}-Q4`) };
  const codes = new Map([
    [3, '-Q1'],
    [6, '-H1'],
    [9, '-Q3'],
    [12, ''],
  ]);
  const code = codes.get(count);
  if (code !== undefined) return { last, period: toPeriod(text + code) };
  return count >= 1 && count < 12 ? month(Number(text), count, last) : null;
}

function readHalf(chunks: readonly Chunk[], i: number, clock: Clock): Found | null {
  const chunk = chunks[i];
  const first = has(chunk, 'time:firstHalf');
  const counted = chunk?.text === 'half' ? chunks[i + 1]?.number : null;
  if (!first && !has(chunk, 'time:secondHalf') && counted !== 1 && counted !== 2) return null;
  const at = counted == null ? i + 1 : i + 2;
  const year = yearAfter(chunks, at, clock);
  const number = first || counted === 1 ? 1 : 2;
  return {
    last: year?.last ?? at,
    period: toPeriod(`${String(year?.year ?? clock.year)}-H${String(number)}`),
  };
}

function readRelative(chunks: readonly Chunk[], i: number, clock: Clock): Found | null {
  const year = relativeYear(chunks[i], clock);
  if (chunks[i - 1]?.number != null) return null;
  return year === null ? null : { last: i + 1, period: toPeriod(String(year)) };
}

interface FoundRange {
  readonly range: TimeRange;
  readonly spots: readonly TimeSpot[];
}

/** "từ 2021 đến nay", "2021-2025", "giai đoạn 2021-2025", "từ năm 2021". */
function readRange(chunks: readonly Chunk[], spots: readonly TimeSpot[]): FoundRange | null {
  for (const [i, spot] of spots.entries()) {
    const next = spots[i + 1];
    if (next && joins(chunks, spot, next) && spot.period < next.period)
      return { range: { from: spot.period, to: next.period }, spots: [spot, next] };
    const fromWord = has(chunks[spot.first - 1], 'time:from') || has(chunks[spot.first], 'time:from');
    const untilNow =
      has(chunks[spot.last], 'time:untilNow') ||
      (/^\s*[-–]\s*$/.test(chunks[spot.last]?.gap ?? '') && chunks[spot.last]?.text === 'nay');
    if (untilNow || (fromWord && !spot.by)) return { range: { from: spot.period, to: null }, spots: [spot] };
  }
  return null;
}

function joins(chunks: readonly Chunk[], a: TimeSpot, b: TimeSpot): boolean {
  const between = chunks.slice(a.last, b.first);
  const gap = chunks[a.last]?.gap ?? '';
  if (between.length === 0) return /[-–—→>]/.test(gap) || has(chunks[b.first], 'time:to');
  const led =
    has(chunks[a.first - 1], 'time:from') ||
    has(chunks[a.first], 'time:from') ||
    has(chunks[a.first - 1], 'time:range');
  return (
    between.length <= 2 &&
    between.every((chunk) => has(chunk, 'time:to') || has(chunk, 'time:year')) &&
    between.some((chunk) => has(chunk, 'time:to')) &&
    (led || between.length > 0)
  );
}

function readEra(chunks: readonly Chunk[], spots: readonly TimeSpot[]): Times['era'] {
  if (chunks.some((chunk) => has(chunk, 'time:oldTime'))) return 'old';
  const change = spots.find((spot) => isEraSpot(chunks, spot));
  if (change) return change.period === '2025' ? '2024' : 'old';
  return chunks.some((chunk) => has(chunk, 'time:newTime')) ? 'new' : null;
}

/** "trước năm 2025", "trước tháng 7/2025": when units changed, not when figures are wanted for. */
function isEraSpot(chunks: readonly Chunk[], { first, period }: TimeSpot): boolean {
  const before = has(chunks[first - 1], 'time:before') || has(chunks[first], 'time:before');
  return before && (period === '2025' || period === '2025-07');
}
