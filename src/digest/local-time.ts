import type { IsoDate, Moment } from '#domain/date.ts';
import type { TimeOfDay, Weekday } from '#domain/subscription.ts';

const minute = 60_000;
const dayMs = 86_400_000;
/** No zone is further from UTC than this. */
const widestOffset = 15 * 60 * minute;

/** What a clock on the wall shows in a time zone, minutes after midnight. */
export function minutesOfDay(moment: Moment, timeZone: string): number {
  return Math.floor(offsetMoment(moment, timeZone) / minute) % 1_440;
}

/** The minutes after midnight of a time of day. */
export function minutesOf(time: TimeOfDay): number {
  const [hours = '0', minutes = '0'] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/** A time of day from minutes after midnight, `07:30`. */
export function timeOfDay(minutes: number): TimeOfDay {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` as TimeOfDay;
}

/**
 * The moment at which a wall clock shows a time on a day. A time that the clock leaps over is the moment of the leap; of
 * two moments that show it, the earlier.
 */
export function momentOf(day: IsoDate, time: TimeOfDay, timeZone: string): Moment {
  const wall = Date.parse(`${day}T00:00:00Z`) + minutesOf(time) * minute;
  const offsets = [wall - widestOffset, wall + widestOffset].map((at) => offsetMoment(at, timeZone) - at);
  const candidates = offsets.map((offset) => wall - offset).toSorted((a, b) => a - b);
  const exact = candidates.find((moment) => offsetMoment(moment, timeZone) === wall);
  return exact ?? leapBetween(candidates[0] ?? wall, candidates.at(-1) ?? wall, wall, timeZone);
}

/** The day some days later. */
export function addDays(day: IsoDate, days: number): IsoDate {
  const later = Date.parse(`${day}T00:00:00Z`) + days * dayMs;
  return new Date(later).toISOString().slice(0, 10) as IsoDate;
}

export function weekdayOf(day: IsoDate): Weekday {
  const sundayFirst = new Date(`${day}T00:00:00Z`).getUTCDay();
  return (sundayFirst === 0 ? 7 : sundayFirst) as Weekday;
}

/** The first moment whose wall clock is past the missing time, to the minute. */
function leapBetween(from: Moment, to: Moment, wall: number, timeZone: string): Moment {
  let [low, high] = [from - minute, to];
  while (high - low > minute) {
    const middle = low + Math.floor((high - low) / (2 * minute)) * minute;
    if (offsetMoment(middle, timeZone) > wall) high = middle;
    else low = middle;
  }
  return high;
}

/** The wall clock's reading as if it were UTC, to the minute; seconds and less are dropped. */
function offsetMoment(moment: Moment, timeZone: string): number {
  const parts = formatOf(timeZone).formatToParts(moment);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value ?? 0);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter is slow, and a program lives in one time zone. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(timeZone, made);
  return made;
}
