import { plainQuestion } from '#domain/question.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { UnitId } from '#domain/unit.ts';
import type { Scene } from '../../intent/scene.ts';
import type { Past } from '../spoken-units.ts';

/** A message, and what was spoken of before it. */
export interface Said extends Past {
  readonly scene: Scene;
  readonly catalogue: Catalogue;
  /** Its words in small letters without marks, without what is only polite: "cat con 10". */
  readonly words: string;
  /** Its words without marks, with X for a unit named, T for a topic and P for a time: "cong voi X". */
  readonly shape: string;
  /** The unit that its writer told to be theirs. */
  readonly home: UnitId | null;
}

/** What a message makes of the question before; null where it says something else. */
export type Turn = (previous: Question, said: Said) => Question | null;

/** Another kind of question of the same topics, places and times. */
export function onFrom(previous: Question, kind: QuestionKind, more: Partial<Question> = {}): Question {
  const { topics, units, period, range } = previous;
  return { ...plainQuestion(kind), topics, units, period, range, ...more };
}
