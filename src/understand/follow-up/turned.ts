import { plainQuestion } from '#domain/question.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { Given } from './given.ts';

/** What was said, and spoken of before, by which a few words turn the question before into another one. */
export type Told = Pick<Given, 'scene' | 'before' | 'earlier' | 'shown' | 'catalogue'>;

/** Another kind of question of the same topics, places and times. */
export function onFrom(previous: Question, kind: QuestionKind, more: Partial<Question> = {}): Question {
  const { topics, units, period, range } = previous;
  return { ...plainQuestion(kind), topics, units, period, range, ...more };
}
