import { period as toPeriod } from '#domain/period.ts';
import { placesIn } from '../chunk-range.ts';
import { withoutCorrected } from '../corrected.ts';
import { has, yearPeriod } from './clock.ts';
import { readDate, readDay, readMonth, readMonthCode, readMonthSlash } from './months.ts';
import { impossibleTime } from './impossible.ts';
import { readHalf, readMonthsOfYear, readQuarter, readQuartersOfYear } from './parts-of-year.ts';
import { isEraSpot, readEra, readRange, readRecent } from './stretches.ts';
import { readRelative, readYear } from './years.ts';
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
  /** Where a time stands that no calendar has. */
  readonly impossible: ChunkRange | null;
}

/** Reads all times of a sentence as of `today`, but for the days on which documents were issued. */
export function readTimes(
  chunks: readonly Chunk[],
  today: IsoDate,
  isIssue: (spot: TimeSpot) => boolean = () => false,
): Times {
  const clock = { year: Number(today.slice(0, 4)), month: Number(today.slice(5, 7)) };
  const found = findSpots(chunks, clock);
  const issues = found.filter(isIssue);
  const spots = found.filter((spot) => !issues.includes(spot));
  const named = withoutCorrected(
    spots.filter((spot) => !isEraSpot(chunks, spot)),
    chunks,
  );
  const stretch = readRange(chunks, named);
  return {
    spots: stretch ? named.filter((spot) => !stretch.spots.includes(spot)) : named,
    range: stretch?.range ?? null,
    used: new Set(found.flatMap(placesIn)),
    era: readEra(chunks, spots),
    recent: readRecent(chunks),
    impossible: impossibleTime(chunks),
  };
}

function findSpots(chunks: readonly Chunk[], clock: Clock): readonly TimeSpot[] {
  const spots: TimeSpot[] = [];
  let i = 0;
  while (i < chunks.length) {
    const found = timeAt(chunks, i, clock);
    if (found) {
      const by = has(chunks[i - 1], 'time:by') || has(chunks[i], 'time:by');
      const period =
        beforeThat(chunks[i], spots.at(-1)) ?? yearBefore(chunks, i, { found, clock }) ?? found.period;
      spots.push({ first: i, last: found.last, period, by, yearless: found.yearless === true });
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

/** "trước 2024" is what stood when 2023 ended; a year to come is a due year, and 2025 that of the mergers. */
function yearBefore(
  chunks: readonly Chunk[],
  i: number,
  { found: { period }, clock }: { readonly found: Found; readonly clock: Clock },
): Period | null {
  const led = has(chunks[i - 1], 'time:before') || has(chunks[i], 'time:before');
  if (!led || !/^\d{4}$/.test(period) || Number(period) >= Math.min(clock.year, mergers)) return null;
  return /^(?:năm )?trước$/.test(chunks[i - 1]?.text ?? '') ? yearPeriod(Number(period) - 1) : null;
}

const mergers = 2025;

/** "năm trước" after another year is the one before that; null for all else. */
function beforeThat(chunk: Chunk | undefined, last: TimeSpot | undefined): Period | null {
  if (last === undefined || !/^năm trước/.test(chunk?.text ?? '') || !/^\d{4}$/.test(last.period))
    return null;
  return yearPeriod(Number(last.period) - 1);
}

const readers: readonly TimeReader[] = [
  readDate,
  readDay,
  readMonthCode,
  readQuartersOfYear,
  readMonthsOfYear,
  readQuarter,
  readHalf,
  readMonth,
  readMonthSlash,
  readRelative,
  readYear,
];

function timeAt(chunks: readonly Chunk[], i: number, clock: Clock): Found | null {
  for (const reader of readers) {
    const found = reader(chunks, i, clock);
    if (found) return found;
  }
  return null;
}
