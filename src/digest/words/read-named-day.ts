import type { IsoDate } from '#domain/date.ts';
import { addDays, weekdayOf } from '../local-time.ts';
import { weekdayNamed } from './read-days.ts';
import { take, type Words } from './words.ts';

type Named =
  { readonly read: 'nothing' } | { readonly read: 'date'; readonly date: IsoDate; readonly rest: Words };

const weekday =
  /\b((?:thu (?:hai|ba|tu|bon|nam|sau|bay|[2-7])|t[2-7]|chu nhat|cn))\b(?: (?:(tuan (?:sau|toi))|nay|toi|sau))?/;

/** Days that are named by where today is; the first day after what is named is when letters come again. */
const named: readonly (readonly [RegExp, (today: IsoDate) => IsoDate])[] = [
  [/\b(?:ngay )?(?:mai|tomorrow)\b/, (today) => addDays(today, 1)],
  [/\b(?:(?:het|cuoi) (?:nam|nam nay)|sang nam|nam sau)\b/, (today) => firstOfYear(today)],
  [/\b(?:(?:het|cuoi) (?:thang|thang nay)(?! ?\d)|thang (?:sau|toi)|next month)\b/, firstOfNextMonth],
  [/\b(?:het tuan(?: nay)?|tuan (?:sau|toi)|next week)\b/, nextMonday],
];

/** Reads a day that is named without a number: `thứ hai tuần sau`, `hết tháng`, `sang năm`. */
export function readNamedDay(words: Words, today: IsoDate): Named {
  const inWeek = take(words, weekday);
  const day = inWeek.found && weekdayNamed(inWeek.found[1] ?? '');
  if (inWeek.found && day) {
    const from = inWeek.found[2] === undefined ? addDays(today, 1) : nextMonday(today);
    return { read: 'date', date: addDays(from, (day - weekdayOf(from) + 7) % 7), rest: inWeek.rest };
  }
  for (const [pattern, dateAfter] of named) {
    const { found, rest } = take(words, pattern);
    if (found) return { read: 'date', date: dateAfter(today), rest };
  }
  return { read: 'nothing' };
}

function nextMonday(today: IsoDate): IsoDate {
  return addDays(today, 8 - weekdayOf(today));
}

function firstOfNextMonth(today: IsoDate): IsoDate {
  return `${addDays(`${today.slice(0, 7)}-01` as IsoDate, 31).slice(0, 7)}-01` as IsoDate;
}

function firstOfYear(today: IsoDate): IsoDate {
  return `${Number(today.slice(0, 4)) + 1}-01-01` as IsoDate;
}
