import type { IsoDate } from '#domain/date.ts';
import { lastDay, parsePeriod, spanOf, type Period, type PeriodLength } from '#domain/period.ts';

const perYear: Readonly<Record<PeriodLength, number>> = { year: 1, half: 2, quarter: 4, month: 12 };
const names: Readonly<Record<PeriodLength, (year: number, n: number) => string>> = {
  year: (year) => String(year),
  half: (year, n) => `${year}-H${n}`,
  quarter: (year, n) => `${year}-Q${n}`,
  month: (year, n) => `${year}-${String(n).padStart(2, '0')}`,
};

/** The last periods of a length that are over on a day, newest first. */
export function recentPeriods(length: PeriodLength, today: IsoDate, count: number): readonly Period[] {
  const periods: Period[] = [];
  let [year, number] = [Number(today.slice(0, 4)), perYear[length]];
  while (periods.length < count) {
    const period = parsePeriod(names[length](year, number));
    if (period !== null && lastDay(period) < today) periods.push(period);
    number -= 1;
    if (number === 0) [year, number] = [year - 1, perYear[length]];
  }
  return periods;
}

/** True when a figure of `given` says how things stood at the end of `wanted`: that period, or a shorter one that ends with it. */
export function answersFor(wanted: Period, given: Period): boolean {
  return (
    lastDay(given) === lastDay(wanted) && perYear[spanOf(given).length] >= perYear[spanOf(wanted).length]
  );
}
