import type { Answer, Choice, Outcome } from '#domain/answer.ts';
import type { Question } from '#domain/question.ts';
import type { House } from '#domain/turn.ts';
import type { FollowUp, Section } from '#compose/section.ts';
import { choicesOf } from '#compose/taps.ts';

/** How many choices stand under an answer. */
const shownChoices = 4;

interface Answering {
  readonly question: Question;
  /** Other questions that the section answers. */
  readonly besides?: readonly Question[];
  readonly section: Section;
  readonly house: House;
}

/** A section as the answer to a question; choices that would ask the same again are left out. */
export function answerWith({ question, besides = [], section, house }: Answering): Answer {
  const own = house.say(question);
  const choices = toChoices(section.followUps, house).filter(({ says }) => says !== own);
  const figures = new Map(section.figures.map((figure) => [figure.id, figure]));
  return {
    ...emptyAnswer('answered'),
    parts: section.parts,
    choices: choices.slice(0, shownChoices),
    question,
    ...(besides.length > 0 && { besides }),
    figures: [...figures.values()],
  };
}

/** Follow-ups as choices, each saying its question once; those that would only be asked back are left out. */
export function toChoices(followUps: readonly FollowUp[], house: House): readonly Choice[] {
  return choicesOf(followUps, house.say).filter(({ says }) => house.isClear(says));
}

/** An answer that says nothing yet. */
export function emptyAnswer(outcome: Outcome): Answer {
  return { outcome, parts: [], choices: [], question: null, readings: [], figures: [], attachments: [] };
}
