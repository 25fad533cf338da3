import { isIsoDate, type IsoDate } from '#domain/date.ts';
import { addDays } from '../local-time.ts';
import { readNamedDay } from './read-named-day.ts';
import { take, type Taken, type Words } from './words.ts';

/** A day in words: read, or typed so that no calendar has it or that it lies behind us. */
export type ReadDate =
  | { readonly read: 'nothing'; readonly rest: Words }
  | { readonly read: 'date'; readonly date: IsoDate; readonly rest: Words }
  | { readonly read: 'no-such-date'; readonly typed: string; readonly rest: Words };

const fullDate = /\b(?:ngay )?(\d{1,2}) ?(?:[/-]|thang) ?(\d{1,2})(?: ?(?:[/-]|nam) ?(\d{4}))?\b/;
const wholeMonth = /\b(?:het )?thang (\d{1,2})(?: ?(?:[/-]|nam) ?(\d{4}))?\b/;
const stretch = /\b(\d{1,3}|mot|hai|ba|bon) (ngay|tuan|thang|days?|weeks?|months?)\b/;
const counted: Readonly<Record<string, number>> = { mot: 1, hai: 2, ba: 3, bon: 4 };

/**
 * Reads the day up to which something lasts: `15/12`, `hết tháng 12`, `2 tuần`, `thứ hai tuần sau`. A day without a year is
 * the next such.
 */
export function readDate(words: Words, today: IsoDate): ReadDate {
  const named = readNamedDay(words, today);
  if (named.read === 'date') return named;
  const date = take(words, fullDate);
  if (date.found) {
    const [, day, month, year] = date.found;
    return judged(date, today, datesOf(day, month, year, today));
  }
  const month = take(words, wholeMonth);
  if (month.found) {
    const [, number, year] = month.found;
    const next = Number(number) === 12 ? '1' : String(Number(number) + 1);
    const endsIn = year && Number(number) === 12 ? String(Number(year) + 1) : year;
    return judged(month, today, datesOf('1', next, endsIn, today));
  }
  return readStretch(words, today);
}

function readStretch(words: Words, today: IsoDate): ReadDate {
  const { found, rest } = take(words, stretch);
  if (!found) return { read: 'nothing', rest: words };
  const [, count = '', unit = ''] = found;
  const number = counted[count] ?? Number(count);
  return { read: 'date', date: addDays(today, number * daysIn(unit)), rest };
}

function daysIn(unit: string): number {
  if (/^(?:tuan|week)/.test(unit)) return 7;
  return /^(?:thang|month)/.test(unit) ? 30 : 1;
}

/** The days that the numbers may mean, this year's before next year's. */
function datesOf(
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
  today: IsoDate,
): readonly string[] {
  const two = (text = '') => text.padStart(2, '0');
  const thisYear = Number(today.slice(0, 4));
  const years = year === undefined ? [thisYear, thisYear + 1] : [Number(year)];
  return years.map((each) => `${each}-${two(month)}-${two(day)}`);
}

function judged({ typed, rest }: Taken, today: IsoDate, candidates: readonly string[]): ReadDate {
  const date = candidates.filter(isIsoDate).find((each) => each > today);
  return date === undefined ? { read: 'no-such-date', typed, rest } : { read: 'date', date, rest };
}
