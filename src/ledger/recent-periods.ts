import type { IsoDate } from '#domain/date.ts';
import { lastDay, lastOfYear, type Period, type PeriodLength, periodBefore, spanOf } from '#domain/period.ts';

/** The last periods of a length that are over on a day, newest first. */
export function recentPeriods(length: PeriodLength, today: IsoDate, count: number): readonly Period[] {
  const periods: Period[] = [];
  let period = lastOfYear(Number(today.slice(0, 4)), length);
  while (periods.length < count) {
    if (lastDay(period) < today) periods.push(period);
    period = periodBefore(period);
  }
  return periods;
}

/** True when a figure of `given` says how things stood at the end of `wanted`: that period, or a shorter one that ends with it. */
export function answersFor(wanted: Period, given: Period): boolean {
  return lastDay(given) === lastDay(wanted) && monthsOf(given) <= monthsOf(wanted);
}

function monthsOf(period: Period): number {
  const { firstMonth, lastMonth } = spanOf(period);
  return lastMonth - firstMonth + 1;
}
