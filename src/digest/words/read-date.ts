import { isIsoDate, type IsoDate } from '#domain/date.ts';
import { addDays } from '../local-time.ts';
import { take } from './unmark.ts';

/** A day in words: read, or typed so that no calendar has it or that it lies behind us. */
export type ReadDate =
  | { readonly read: 'nothing'; readonly rest: string }
  | { readonly read: 'date'; readonly date: IsoDate; readonly rest: string }
  | { readonly read: 'no-such-date'; readonly typed: string; readonly rest: string };

const fullDate = /\b(?:ngay )?(\d{1,2}) ?(?:[/-]|thang) ?(\d{1,2})(?: ?(?:[/-]|nam) ?(\d{4}))?\b/;
const wholeMonth = /\b(?:het )?thang (\d{1,2})(?: ?(?:[/-]|nam) ?(\d{4}))?\b/;
const stretch = /\b(\d{1,3}|mot|hai|ba|bon) (ngay|tuan|thang|days?|weeks?|months?)\b/;
const counted: Readonly<Record<string, number>> = { mot: 1, hai: 2, ba: 3, bon: 4 };

/** Reads the day up to which something lasts: `15/12`, `hết tháng 12`, `2 tuần`. A day without a year is the next such. */
export function readDate(unmarked: string, today: IsoDate): ReadDate {
  const date = take(unmarked, fullDate);
  if (date.found) {
    const [typed, day, month, year] = date.found;
    return judged({ typed, rest: date.rest, today }, datesOf(day, month, year, today));
  }
  const month = take(unmarked, wholeMonth);
  if (month.found) {
    const [typed, number, year] = month.found;
    const next = Number(number) === 12 ? '1' : String(Number(number) + 1);
    const endsIn = year && Number(number) === 12 ? String(Number(year) + 1) : year;
    return judged({ typed, rest: month.rest, today }, datesOf('1', next, endsIn, today));
  }
  return readStretch(unmarked, today);
}

function readStretch(unmarked: string, today: IsoDate): ReadDate {
  const { found, rest } = take(unmarked, stretch);
  if (!found) return { read: 'nothing', rest: unmarked };
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

function judged(
  { typed, rest, today }: { readonly typed: string; readonly rest: string; readonly today: IsoDate },
  candidates: readonly string[],
): ReadDate {
  const date = candidates.filter(isIsoDate).find((each) => each > today);
  return date === undefined ? { read: 'no-such-date', typed, rest } : { read: 'date', date, rest };
}
