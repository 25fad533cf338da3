import { dayOf, type IsoDate, type Moment } from '#domain/date.ts';
import type { Schedule, Subscription } from '#domain/subscription.ts';
import { addDays, momentOf, weekdayOf } from './local-time.ts';

/** No schedule leaves out more days than a month has. */
const searchedDays = 32;

/** The first moment after `after` that a schedule names, on the wall clock of a time zone. */
export function nextDue(schedule: Schedule, after: Moment, timeZone: string): Moment {
  const today = dayOf(after, timeZone);
  for (let ahead = 0; ahead <= searchedDays; ahead += 1) {
    const day = addDays(today, ahead);
    if (!isNamed(schedule, day)) continue;
    const moment = momentOf(day, schedule.at, timeZone);
    if (moment > after) return moment;
  }
  throw new Error(`digest.no_next_due: ${JSON.stringify(schedule)} names no day within a month; correct it`);
}

/** The same, but not before the day on which a paused subscription goes on. */
export function nextDueOf(
  { schedule, pausedUntil }: Pick<Subscription, 'schedule' | 'pausedUntil'>,
  after: Moment,
  timeZone: string,
): Moment {
  const resumes = pausedUntil === null ? after : momentOf(pausedUntil, '00:00', timeZone) - 1;
  return nextDue(schedule, Math.max(after, resumes), timeZone);
}

function isNamed(schedule: Schedule, day: IsoDate): boolean {
  switch (schedule.every) {
    case 'change':
      return true;
    case 'week':
      return weekdayOf(day) === schedule.weekday;
    case 'month':
      return Number(day.slice(8)) === Math.min(schedule.day, lastDayOfMonth(day));
  }
}

function lastDayOfMonth(day: IsoDate): number {
  return new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).getUTCDate();
}
