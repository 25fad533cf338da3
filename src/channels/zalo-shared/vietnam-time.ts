import type { Moment } from '#domain/date.ts';

/** Zalo counts in Vietnamese time, wherever the program runs; Việt Nam has no summer time. */
const ahead = 7 * 3_600_000;
const morning = { hour: 6, minute: 5 };

/** The month of a moment, `YYYY-MM`. */
export function monthOf(now: Moment): string {
  return local(now).toISOString().slice(0, 7);
}

/** The day of a moment, `YYYY-MM-DD`. */
export function dayOf(now: Moment): string {
  return local(now).toISOString().slice(0, 10);
}

/** Midnight of the first day of the following month. */
export function nextMonth(now: Moment): Moment {
  const day = local(now);
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 1) - ahead;
}

/** The next 06:05, just after the night in which Zalo takes no promotional messages. */
export function nextMorning(now: Moment): Moment {
  const day = local(now);
  const today = Date.UTC(
    day.getUTCFullYear(),
    day.getUTCMonth(),
    day.getUTCDate(),
    morning.hour,
    morning.minute,
  );
  return (today - ahead > now ? today : today + 24 * 3_600_000) - ahead;
}

function local(now: Moment): Date {
  return new Date(now + ahead);
}
