import type { Line } from '#domain/answer.ts';
import type { Schedule, Weekday } from '#domain/subscription.ts';
import { take, type Taken, type Words } from './words.ts';

const weekdayWords: readonly (readonly [RegExp, Weekday])[] = [
  [/^(?:thu (?:hai|2)|t2|monday|mon)$/, 1],
  [/^(?:thu (?:ba|3)|t3|tuesday|tue)$/, 2],
  [/^(?:thu (?:tu|bon|4)|t4|wednesday|wed)$/, 3],
  [/^(?:thu (?:nam|5)|t5|thursday)$/, 4],
  [/^(?:thu (?:sau|6)|t6|friday|fri)$/, 5],
  [/^(?:thu (?:bay|7)|t7|saturday)$/, 6],
  [/^(?:chu nhat|cn|sunday)$/, 7],
];

const before = '(?:(?:vao|moi|hang|cac|every|each) +)?(?:(?:sang|trua|chieu|toi) +)?';
const weekday = new RegExp(
  `\\b${before}(thu (?:mot|hai|ba|tu|bon|nam|sau|bay|tam|chin|muoi|\\d{1,2})|t[2-8]|chu nhat|cn(?= *(?:hang|luc|vao|\\d|$))` +
    '|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|fri)\\b',
);
const dayOfMonth = /\b(?:vao )?(?:ngay|mung|mong|day) (\d{1,2})\b(?! ?[/-])/;
const firstOfMonth = /\bdau (?:moi |hang |hàng )?thang\b/;
const lastOfMonth = /\bcuoi (?:moi )?thang\b/;
const monthly =
  /\b(?:(?:hang|moi|theo|tung) thang|thang mot lan|monthly|every month)\b|(?<=\b(?:bao cao|ban tin) )thang\b(?! *\d)/;
const weekly =
  /\b(?:(?:hang|moi|theo|tung) tuan|tuan mot lan|weekly|every week)\b|(?<=\b(?:bao cao|ban tin) )tuan\b/;
const everyDay = /\b(?:(?:hang|moi|tung) ngay|ngay nao cung|daily|every day)\b/;

/** Which day letters should come on, by the words. */
export interface Days {
  readonly wish: {
    readonly every?: Schedule['every'];
    readonly weekday?: Weekday;
    readonly day?: number;
  };
  readonly mistakes: readonly Line[];
  readonly rest: Words;
}

/** Reads weekdays and days of the month; a digest comes on one of them. */
export function readDays(words: Words): Days {
  const daily = take(words, everyDay);
  const inWeek = take(daily.rest, weekday);
  const another = take(inWeek.rest, weekday);
  const inMonth = readDayOfMonth(another.rest);
  const everyWeek = take(inMonth.rest, weekly);
  const chosen = inWeek.found ? weekdayNamed(inWeek.found[1] ?? '') : null;
  const twice = inWeek.found !== null && (inMonth.found || another.found !== null);
  const mistakes: readonly Line[] = [
    ...(daily.found ? [{ id: 'digest-bad-daily' }] : []),
    ...(inWeek.found && chosen === null ? [noSuch('digest-bad-weekday', nameIn(inWeek))] : []),
    ...dayMistakes(inMonth),
    ...(twice ? [{ id: 'digest-bad-two-rhythms' }] : []),
  ];
  return { wish: wishOf(chosen, inMonth, everyWeek.found !== null), mistakes, rest: everyWeek.rest };
}

/** The weekday as typed, without the words before it. */
function nameIn({ found, typed }: Taken): string {
  return typed.slice(-(found?.[1] ?? '').length);
}

function dayMistakes({ day }: DayOfMonth): readonly Line[] {
  return day !== null && (day < 1 || day > 31) ? [noSuch('digest-bad-day', String(day))] : [];
}

function wishOf(chosen: Weekday | null, month: DayOfMonth, everyWeek: boolean): Days['wish'] {
  if (chosen !== null) return { every: 'week', weekday: chosen };
  if (month.found) return month.day === null ? { every: 'month' } : { every: 'month', day: month.day };
  return everyWeek ? { every: 'week' } : {};
}

interface DayOfMonth {
  readonly found: boolean;
  /** Null where only the month is named. */
  readonly day: number | null;
  readonly rest: Words;
}

function readDayOfMonth(words: Words): DayOfMonth {
  const first = take(words, firstOfMonth);
  const last = take(first.rest, lastOfMonth);
  const numbered = take(last.rest, dayOfMonth);
  const each = take(numbered.rest, monthly);
  const found = [first, last, numbered, each].some((taken) => taken.found !== null);
  return { found, day: dayNamed(first.found, last.found, numbered.found), rest: each.rest };
}

function dayNamed(
  first: RegExpExecArray | null,
  last: RegExpExecArray | null,
  numbered: RegExpExecArray | null,
): number | null {
  if (numbered) return Number(numbered[1]);
  if (first) return 1;
  return last ? 31 : null;
}

/** The weekday that words without marks name; null where a week has none such. */
export function weekdayNamed(plain: string): Weekday | null {
  return weekdayWords.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

/** A mistake that quotes what was typed. */
export function noSuch(id: string, typed: string): Line {
  return { id, args: { typed: { as: 'verbatim', value: typed } } };
}
