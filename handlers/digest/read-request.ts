import type { Answer, Choice, Part } from '#domain/answer.ts';
import type { Question } from '#domain/question.ts';
import type { Ambiguous, NotUnderstood } from '#domain/reading.ts';
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
  | { readonly asks: 'change'; readonly wishes: Wishes; readonly follows: readonly Follow[] }
  | { readonly asks: 'unclear'; readonly answer: Answer };

/** How many readings are offered. */
const offered = 6;

/** Reads times and wishes first, then hands the remaining words to the understanding: they name what is followed. */
export function readRequest(turn: Turn, house: House): Request {
  const wishes = readWishes(turn.text, turn.today);
  if (wishes.mistakes.length > 0) return { asks: 'unclear', answer: wrongTimes(wishes) };
  const subject = readSubject(wishes.rest);
  if (subject === '') return wantsAnything(wishes) ? change(wishes, []) : { asks: 'nothing' };
  if (namesEverything(subject)) return change(wishes, [wholeProgramme]);
  const reading = house.office.read(subject, turn.today);
  switch (reading.kind) {
    case 'understood': {
      const follows = reading.questions.map(followOf).filter(namesSomething);
      const left = follows.length === 0 ? [subject] : reading.unused;
      return left.length > 0 ? { asks: 'unclear', answer: notUnderstood(left) } : change(wishes, follows);
    }
    case 'ambiguous':
      if (reading.unknown.length > 0) return { asks: 'unclear', answer: notUnderstood(reading.unknown) };
      return { asks: 'unclear', answer: whichOne(reading, wishes, { turn, house }) };
    case 'not-understood':
      return { asks: 'unclear', answer: notUnderstood(wordsOf(reading, subject)) };
  }
}

function change(wishes: Wishes, follows: readonly Follow[]): Request {
  return { asks: 'change', wishes, follows };
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

function wordsOf({ unknown }: NotUnderstood, subject: string): readonly string[] {
  return unknown.length > 0 ? unknown : [subject];
}

/** Asks back with the times kept, so that one tap is enough. */
function whichOne(
  { about, readings }: Ambiguous,
  { schedule, follow }: Wishes,
  { turn, house }: { readonly turn: Turn; readonly house: House },
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
