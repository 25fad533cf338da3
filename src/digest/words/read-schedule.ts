import type { Line } from '#domain/answer.ts';
import type { Schedule, TimeOfDay, Weekday } from '#domain/subscription.ts';
import { readTime } from './read-time.ts';
import { take, type Words } from './words.ts';

/** What words say of when letters should come; absent where they say nothing. */
export interface ScheduleWish {
  readonly every?: Schedule['every'];
  readonly weekday?: Weekday;
  readonly day?: number;
  readonly at?: TimeOfDay;
  /** What was named that no calendar or clock has, in sentences for the reader. */
  readonly mistakes: readonly Line[];
  /** The words that say nothing of time. */
  readonly rest: Words;
}

const weekdayWords: readonly (readonly [RegExp, Weekday])[] = [
  [/^(?:thu (?:hai|2)|t2|monday|mon)$/, 1],
  [/^(?:thu (?:ba|3)|t3|tuesday|tue)$/, 2],
  [/^(?:thu (?:tu|bon|4)|t4|wednesday|wed)$/, 3],
  [/^(?:thu (?:nam|5)|t5|thursday)$/, 4],
  [/^(?:thu (?:sau|6)|t6|friday|fri)$/, 5],
  [/^(?:thu (?:bay|7)|t7|saturday)$/, 6],
  [/^(?:chu nhat|cn|sunday)$/, 7],
];

const before = '(?:(?:vao|moi|hang|cac|every|each) )?(?:(?:sang|trua|chieu|toi) )?';
const weekday = new RegExp(
  `\\b${before}(thu (?:mot|hai|ba|tu|bon|nam|sau|bay|tam|chin|muoi|\\d{1,2})|t[2-8]|chu nhat|cn(?= *(?:hang|luc|vao|\\d|$))` +
    '|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|fri)\\b',
);
const onChange =
  /\b(?:(?:chi )?(?:khi|luc|neu)(?: nao)? (?:co )?(?:gi )?(?:thay doi|so lieu moi|so moi|cap nhat|cap nhat moi)|co (?:thay doi|so lieu moi|gi moi)(?: thi)?|(?:only )?(?:when|if) (?:something|anything|it) changes|on change)\b/;
const dayOfMonth = /\b(?:vao )?(?:ngay|mung|mong|day) (\d{1,2})\b(?! ?[/-])/;
const firstOfMonth = /\bdau (?:moi |hang |hàng )?thang\b/;
const lastOfMonth = /\bcuoi (?:moi )?thang\b/;
const monthly = /\b(?:(?:hang|moi|theo|tung) thang|thang mot lan|monthly|every month)\b/;
const weekly = /\b(?:(?:hang|moi|theo|tung) tuan|tuan mot lan|weekly|every week)\b/;
const daily = /\b(?:(?:hang|moi|tung) ngay|ngay nao cung|daily|every day)\b/;

/** Reads weekdays, days of the month and times of day from the words. */
export function readSchedule(words: Words): ScheduleWish {
  const changing = take(words, onChange);
  const daytime = readTime(changing.rest);
  const second = readTime(daytime.rest);
  const named = readDays(second.rest);
  const mistakes = [
    ...timeMistakes(daytime, second),
    ...(changing.found && (named.wish.weekday ?? named.wish.day) !== undefined
      ? [{ id: 'digest-bad-two-rhythms' }]
      : []),
    ...named.mistakes,
  ];
  return {
    ...named.wish,
    ...(changing.found ? { every: 'change' as const } : {}),
    ...(daytime.read === 'time' ? { at: daytime.at } : {}),
    mistakes,
    rest: named.rest,
  };
}

/** The schedule that a wish makes of the one there is; what the wish leaves open stays as it is. */
export function withWish(current: Schedule, wish: Omit<ScheduleWish, 'mistakes' | 'rest'>): Schedule {
  const at = wish.at ?? current.at;
  const weekdayThen = current.every === 'week' ? current.weekday : 1;
  const dayThen = current.every === 'month' ? current.day : 1;
  switch (wish.every ?? current.every) {
    case 'change':
      return { every: 'change', at };
    case 'month':
      return { every: 'month', day: wish.day ?? dayThen, at };
    case 'week':
      return { every: 'week', weekday: wish.weekday ?? weekdayThen, at };
  }
}

/** True where the words say something of time, right or wrong. */
export function saysWhen({ every, at, mistakes }: ScheduleWish): boolean {
  return every !== undefined || at !== undefined || mistakes.length > 0;
}

interface Days {
  readonly wish: Pick<ScheduleWish, 'every' | 'weekday' | 'day'>;
  readonly mistakes: readonly Line[];
  readonly rest: Words;
}

function readDays(words: Words): Days {
  const dayly = take(words, daily);
  const inWeek = take(dayly.rest, weekday);
  const inMonth = readDayOfMonth(inWeek.rest);
  const everyWeek = take(inMonth.rest, weekly);
  const chosen = inWeek.found ? weekdayOf(inWeek.found[1] ?? '') : null;
  const mistakes: Line[] = [];
  if (dayly.found) mistakes.push({ id: 'digest-bad-daily' });
  if (inWeek.found && chosen === null) mistakes.push(noSuch('digest-bad-weekday', inWeek.typed));
  if (inMonth.day !== null && (inMonth.day < 1 || inMonth.day > 31))
    mistakes.push(noSuch('digest-bad-day', String(inMonth.day)));
  if (inWeek.found && inMonth.found) mistakes.push({ id: 'digest-bad-two-rhythms' });
  return { wish: wishOf(chosen, inMonth, everyWeek.found !== null), mistakes, rest: everyWeek.rest };
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

function weekdayOf(plain: string): Weekday | null {
  return weekdayWords.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

type ReadTimes = ReturnType<typeof readTime>;

function timeMistakes(first: ReadTimes, second: ReadTimes): readonly Line[] {
  const wrong = [first, second].flatMap((time) =>
    time.read === 'no-such-time' ? [noSuch('digest-bad-time', time.typed)] : [],
  );
  return first.read === 'time' && second.read === 'time' ? [...wrong, { id: 'digest-bad-two-times' }] : wrong;
}

function noSuch(id: string, typed: string): Line {
  return { id, args: { typed: { as: 'verbatim', value: typed } } };
}
