import { dayOf, type Moment } from '#domain/date.ts';
import type { QuietHours } from '#domain/subscription.ts';
import { addDays, minutesOf, minutesOfDay, momentOf } from './local-time.ts';

/** When the quiet hours end that a moment lies in; null where it lies in none. */
export function quietUntil(quiet: QuietHours | null, now: Moment, timeZone: string): Moment | null {
  if (quiet === null) return null;
  const [from, to, at] = [minutesOf(quiet.from), minutesOf(quiet.to), minutesOfDay(now, timeZone)];
  const overMidnight = to < from;
  const inside = overMidnight ? at >= from || at < to : at >= from && at < to;
  if (!inside) return null;
  const today = dayOf(now, timeZone);
  return momentOf(overMidnight && at >= from ? addDays(today, 1) : today, quiet.to, timeZone);
}
