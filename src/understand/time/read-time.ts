import { period as toPeriod } from '#domain/period.ts';
import { placesIn } from '../chunk-range.ts';
import { withoutCorrected } from '../corrected.ts';
import { has, yearPeriod } from './clock.ts';
import { readDate } from './days.ts';
import { readMonth, readMonthCode, readMonthSlash } from './months.ts';
import { impossibleTime } from './impossible.ts';
import { readHalf, readQuarter } from './parts-of-year.ts';
import { readMonthsOfYear, readQuartersOfYear } from './counts-of-year.ts';
import { onlyBesideNow, readStart } from './beside-now.ts';
import { isFounding, withinBound } from './bounds.ts';
import { isLetterDate } from './letter-dates.ts';
import { readImplied } from './implied.ts';
import { readNextYear } from './next-years.ts';
import { readRelative, readYear, readYearsAgo } from './named-years.ts';
import { isEraSpot, readEra, readRange, readRecent } from './stretches.ts';
import { readTerm } from './terms.ts';
import { readYearFirst } from './year-first.ts';
import type { IsoDate } from '#domain/date.ts';
import type { Period } from '#domain/period.ts';
import type { ChunkRange } from '../chunk-range.ts';
import type { Chunk } from '../sentence.ts';
import type { Clock, Found, TimeReader } from './clock.ts';
import type { Era, TimeRange, TimeSpot } from './stretches.ts';

/** The times a message names. */
export interface Times {
  readonly spots: readonly TimeSpot[];
  readonly range: TimeRange | null;
  /** Chunks that times take up. */
  readonly used: ReadonlySet<number>;
  readonly era: Era | null;
  /** How many of the latest periods are meant: "3 tháng gần nhất". */
  readonly recent: number | null;
  /** The time meant where none is named. */
  readonly implied: Period | null;
  /** Where a time stands that no calendar has. */
  readonly impossible: ChunkRange | null;
}

/** Reads all times of a sentence as of `today`, but for the days on which documents were issued and letters written. */
export function readTimes(
  chunks: readonly Chunk[],
  today: IsoDate,
  isIssue: (spot: TimeSpot) => boolean = () => false,
): Times {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const clock = { year, month, day };
  const found = findSpots(chunks, clock);
  const issues = found.filter((spot) => isIssue(spot) || isLetterDate(chunks, spot, clock));
  const spots = found.filter((spot) => !issues.includes(spot) && !isFounding(chunks, spot));
  const eraSpot = spots.find((spot) => isEraSpot(chunks, spot)) ?? null;
  const named = withoutCorrected(
    spots.filter((spot) => !isEraSpot(chunks, spot)),
    chunks,
  ).map((spot) => withinBound(chunks, spot, clock));
  const distinct = named.filter((spot, at) => !isSaidAgain(spot, named.slice(0, at)));
  const once = onlyBesideNow(chunks, distinct, clock);
  const stretch = readRange(chunks, once);
  const era = readEra(chunks, spots);
  return {
    spots: stretch ? once.filter((spot) => !stretch.spots.includes(spot)) : once,
    range: stretch?.range ?? null,
    used: new Set(found.flatMap(placesIn)),
    era,
    recent: readRecent(chunks),
    implied: readImplied(chunks, { named: era, spot: eraSpot?.period ?? null }, clock),
    impossible: impossibleTime(chunks),
  };
}

/** "tháng 11, tính đến 30/11": the same time in other words. */
function isSaidAgain({ period, to }: TimeSpot, before: readonly TimeSpot[]): boolean {
  return to === undefined && before.some((other) => other.period === period && other.to === undefined);
}

function findSpots(chunks: readonly Chunk[], clock: Clock): readonly TimeSpot[] {
  const spots: TimeSpot[] = [];
  let i = 0;
  while (i < chunks.length) {
    const found = timeAt(chunks, i, clock);
    if (found) {
      const by = has(chunks[i - 1], 'time:by') || has(chunks[i], 'time:by');
      const period = beforeThat(chunks[i], spots.at(-1)) ?? found.period;
      const { last, to } = found;
      const stretch = to === undefined ? {} : { to };
      spots.push({ first: i, last, period, by, yearless: found.yearless === true, ...stretch });
    }
    i = found?.last ?? i + 1;
  }
  return spots.map((spot, at) => inNamedYear(spot, spots, at));
}

/** "từ tháng 3 đến giữa năm 2025": a month without a year is of the year named next, or else before. */
function inNamedYear(spot: TimeSpot, spots: readonly TimeSpot[], at: number): TimeSpot {
  if (!spot.yearless) return spot;
  const full = (other: TimeSpot) => !other.yearless;
  const named = spots.slice(at).find(full) ?? spots.slice(0, at).findLast(full);
  if (!named) return spot;
  return { ...spot, period: toPeriod(named.period.slice(0, 4) + spot.period.slice(4)), yearless: false };
}

/** "năm trước" after another year is the one before that; null for all else. */
function beforeThat(chunk: Chunk | undefined, last: TimeSpot | undefined): Period | null {
  if (last === undefined || !/^năm trước/.test(chunk?.text ?? '') || !/^\d{4}$/.test(last.period))
    return null;
  return yearPeriod(Number(last.period) - 1);
}

const readers: readonly TimeReader[] = [
  readYearFirst,
  readTerm,
  readStart,
  readDate,
  readMonthCode,
  readMonthsOfYear,
  readQuartersOfYear,
  readQuarter,
  readHalf,
  readMonth,
  readMonthSlash,
  readYearsAgo,
  readRelative,
  readYear,
  readNextYear,
];

function timeAt(chunks: readonly Chunk[], i: number, clock: Clock): Found | null {
  for (const reader of readers) {
    const found = reader(chunks, i, clock);
    if (found) return found;
  }
  return null;
}
