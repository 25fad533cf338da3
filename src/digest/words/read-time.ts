import type { TimeOfDay } from '#domain/subscription.ts';
import { timeOfDay } from '../local-time.ts';
import { take, type Words } from './words.ts';

/** A time of day in words: read, or typed so that no clock shows it. */
export type ReadTime =
  | { readonly read: 'nothing'; readonly rest: Words }
  | { readonly read: 'time'; readonly at: TimeOfDay; readonly rest: Words }
  | { readonly read: 'no-such-time'; readonly typed: string; readonly rest: Words };

const hourWords = [
  'khong',
  'mot',
  'hai',
  'ba',
  'bon',
  'nam',
  'sau',
  'bay',
  'tam',
  'chin',
  'muoi',
  'muoi mot',
  'muoi hai',
];

const partOfDay = '(?: ?(sang|trua|chieu|toi|dem|am|pm)\\b)?';
/** `7h30`, `7 giờ 30 phút`, `7 giờ rưỡi`, `16:00`, `4h chiều`, `8 am`. */
const digits = new RegExp(
  `(?<![\\d/.,])(\\d{1,3})(?: ?(?:h|g|gio|:) ?(\\d{1,2})?(?!\\d)(?: ?(?:phut|p)\\b)?( ?ruoi\\b)?(?![a-z])|(?= ?[ap]m\\b))${partOfDay}`,
);
const inWords = new RegExp(
  `\\b(${hourWords.toReversed().join('|')}) gio\\b(?: (\\d{1,2})(?: phut)?\\b)?( ruoi\\b)?${partOfDay}`,
);

/** Reads the first time of day in the words. */
export function readTime(words: Words): ReadTime {
  const inDigits = take(words, digits);
  const taken = inDigits.found ? inDigits : take(words, inWords);
  if (!taken.found) return { read: 'nothing', rest: words };
  const [, hour = '', minute, half, part] = taken.found;
  const hours = inDigits.found ? Number(hour) : hourWords.indexOf(hour);
  const minutes = half ? 30 : Number(minute ?? 0);
  const at = onTheClock(hours, minutes, part);
  if (at === null) return { read: 'no-such-time', typed: taken.typed, rest: taken.rest };
  return { read: 'time', at, rest: taken.rest };
}

function onTheClock(hours: number, minutes: number, part: string | undefined): TimeOfDay | null {
  if (hours > 23 || minutes > 59) return null;
  return timeOfDay(hourOfDay(hours, part) * 60 + minutes);
}

/** Twelve hours count from noon in the afternoon and evening; `12h đêm` is midnight, `1h trưa` is past noon. */
function hourOfDay(hours: number, part: string | undefined): number {
  if (part === 'chieu' || part === 'toi' || part === 'pm') return hours < 12 ? hours + 12 : hours;
  if (part === 'trua') return hours <= 2 ? hours + 12 : hours;
  if (part === 'am' || part === 'dem') return hours === 12 ? 0 : lateAtNight(hours, part);
  return hours;
}

function lateAtNight(hours: number, part: 'am' | 'dem'): number {
  return part === 'dem' && hours >= 7 && hours < 12 ? hours + 12 : hours;
}
