import type { Answer, Choice, Part } from '#domain/answer.ts';
import type { Question } from '#domain/question.ts';
import type { Ambiguous, Reading } from '#domain/reading.ts';
import { defaultSchedule, wholeProgramme, type Follow } from '#domain/subscription.ts';
import type { House, Turn } from '#domain/turn.ts';
import { listArg, verbatim } from '#compose/args.ts';
import { readingLabels } from '#compose/reading-labels.ts';
import { part } from '#compose/section.ts';
import { sayWhen } from '#digest/name-schedule.ts';
import { sayFollow } from '#digest/subscription-card.ts';
import { namesEverything, readSubject } from '#digest/words/read-subject.ts';
import { saysWhen, withWish } from '#digest/words/read-schedule.ts';
import { readWishes, type Wishes } from '#digest/words/read-wishes.ts';
import { emptyAnswer } from '../make-answer.ts';
import { refusal } from './refusal.ts';

/** What a message asks of the subscription: to see it, to change it, or something that has to be asked back. */
export type Request =
  | { readonly asks: 'nothing' }
  | {
      readonly asks: 'change';
      readonly wishes: Wishes;
      readonly follows: readonly Follow[];
      /** What the same words may name instead. */
      readonly others: readonly Follow[];
    }
  | { readonly asks: 'unclear'; readonly answer: Answer };

/** How many readings are offered. */
const offered = 6;

/** Reads times and wishes first, then hands the remaining words to the understanding: they name what is followed. */
export function readRequest(turn: Turn, house: House): Request {
  const wishes = readWishes(turn.text, turn.today);
  if (wishes.mistakes.length > 0) return unclear(wrongTimes(wishes));
  const subject = readSubject(wishes.rest);
  if (subject === '') return wantsAnything(wishes) ? change(wishes, []) : { asks: 'nothing' };
  const plain = house.office.read(subject, turn.today);
  if (namesEverything(subject) || isAboutEverything(plain)) return change(wishes, [wholeProgramme]);
  const unknown = unknownWords(plain);
  const follows = unknown === null ? readFollows(subject, wishes, { turn, house }) : null;
  if (follows) return follows;
  return wishAsRead(turn.reading, wishes) ?? unclear(notUnderstood(unknown?.length ? unknown : [subject]));
}

/**
 * What a wish read whole asks for, where its words cannot be told apart: "tuần nào cũng gửi tin cho e"; null for others.
 * Nothing is changed while a word of it is not understood.
 */
function wishAsRead(reading: Reading, wishes: Wishes): Request | null {
  if (reading.kind !== 'understood') return null;
  if (!reading.questions.every(({ kind }) => kind === 'subscribe' || kind === 'digest')) return null;
  const follows = reading.questions.map(followOf).filter(namesSomething);
  if (follows.length === 0 && !wantsAnything(wishes)) return { asks: 'nothing' };
  return unknownWords(reading) === null ? change(wishes, follows) : null;
}

/** The words that mean nothing here; null where all of them mean something. */
function unknownWords(reading: Reading): readonly string[] | null {
  if (reading.kind === 'not-understood') return reading.unknown;
  const left = reading.kind === 'understood' ? reading.unused : reading.unknown;
  return left.length > 0 ? left : null;
}

/** True for words that ask how the whole programme stands: "tiến độ chuyển đổi số". */
function isAboutEverything(reading: Reading): boolean {
  if (reading.kind !== 'understood' || unknownWords(reading) !== null) return false;
  return reading.questions.every((own) => own.kind === 'overview' && !namesSomething(followOf(own)));
}

interface Place {
  readonly turn: Turn;
  readonly house: House;
}

/**
 * Reads the same words as what is to be followed, so that no question's own way of reading leaves a topic out; null where
 * they name none.
 */
function readFollows(subject: string, wishes: Wishes, place: Place): Request | null {
  const reading = place.house.office.read(`/dangky ${subject}`, place.turn.today);
  if (reading.kind === 'ambiguous') return unclear(whichOne(reading, wishes, place));
  if (reading.kind === 'not-understood') return null;
  const follows = reading.questions.map(followOf).filter(namesSomething);
  if (follows.length === 0) return null;
  return change(wishes, follows, reading.alternatives.map(followOf).filter(namesSomething));
}

function unclear(answer: Answer): Request {
  return { asks: 'unclear', answer };
}

function change(wishes: Wishes, follows: readonly Follow[], others: readonly Follow[] = []): Request {
  return { asks: 'change', wishes, follows, others };
}

function wantsAnything({ schedule, pictures, whenUnchanged, pausedUntil, quiet }: Wishes): boolean {
  const wished = [pictures, whenUnchanged, pausedUntil, quiet];
  return saysWhen(schedule) || wished.some((wish) => wish !== undefined);
}

function followOf({ topics, units }: Question): Follow {
  return { topics, units };
}

function namesSomething({ topics, units }: Follow): boolean {
  return topics.length + units.length > 0;
}

function wrongTimes({ mistakes }: Wishes): Answer {
  const lines = mistakes.map((line): Part => ({ part: 'line', role: 'body', line }));
  return refusal([...lines, part('hint', 'digest-nothing-changed-yet')]);
}

function notUnderstood(words: readonly string[]): Answer {
  const quoted = listArg(
    words.map((word) => verbatim(`“${word}”`)),
    'comma',
  );
  return refusal([part('body', 'digest-not-understood', { words: quoted })]);
}

/** Asks back with the times kept, so that one tap is enough. */
function whichOne(
  { about, readings }: Ambiguous,
  { schedule, follow }: Wishes,
  { turn, house }: Place,
): Answer {
  const labels = readingLabels({ catalogue: house.catalogue, today: turn.today }, readings);
  const when = saysWhen(schedule) ? ` ${sayWhen(withWish(defaultSchedule, schedule))}` : '';
  const verb = { add: '', only: 'chỉ nhận ', drop: 'bỏ ' }[follow];
  const choices = labels.flatMap((label, index): readonly Choice[] => {
    const reading = readings[index];
    return reading ? [{ label, says: `/dangky ${verb}${sayFollow(reading, house.say)}${when}` }] : [];
  });
  const asked = about === 'unit' ? 'digest-which-unit' : 'digest-which-topic';
  return {
    ...emptyAnswer('clarified'),
    parts: [part('body', asked)],
    choices: choices.slice(0, offered),
    readings,
  };
}
