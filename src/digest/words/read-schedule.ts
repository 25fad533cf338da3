import type { Line } from '#domain/answer.ts';
import type { Schedule, TimeOfDay, Weekday } from '#domain/subscription.ts';
import { noSuch, readDays, type Days } from './read-days.ts';
import { readPartOfDay } from './read-part-of-day.ts';
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

const onChange =
  /\b(?:(?:chi )?(?:khi|luc|neu)(?: nao)? (?:co )?(?:gi )?(?:thay doi|so lieu moi|so moi|cap nhat|cap nhat moi)|co (?:thay doi|so lieu moi|gi moi)(?: thi)?|(?:only )?(?:when|if) (?:something|anything|it) changes|on change)\b/;

/** Reads weekdays, days of the month and times of day from the words. */
export function readSchedule(words: Words): ScheduleWish {
  const changing = take(words, onChange);
  const daytime = readTime(changing.rest);
  const second = readTime(daytime.rest);
  const { part, named } = readDaysAndPart(second.rest);
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
    ...(daytime.read === 'nothing' && part !== null ? { at: part } : {}),
    ...(daytime.read === 'time' ? { at: daytime.at } : {}),
    mistakes,
    rest: named.rest,
  };
}

/** A part of the day counts beside a day only: alone its words are about something else, as in "sáng chế". */
function readDaysAndPart(words: Words): { readonly part: TimeOfDay | null; readonly named: Days } {
  const { at, rest } = readPartOfDay(words);
  const named = readDays(rest);
  return named.wish.every === undefined ? { part: null, named: readDays(words) } : { part: at, named };
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

type ReadTimes = ReturnType<typeof readTime>;

function timeMistakes(first: ReadTimes, second: ReadTimes): readonly Line[] {
  const wrong = [first, second].flatMap((time) =>
    time.read === 'no-such-time' ? [noSuch('digest-bad-time', time.typed)] : [],
  );
  return first.read === 'time' && second.read === 'time' ? [...wrong, { id: 'digest-bad-two-times' }] : wrong;
}
