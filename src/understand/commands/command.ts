import type { Care } from '../match/care.ts';
import { plainQuestion, type QuestionKind } from '#domain/question.ts';
import type { Understood } from '#domain/reading.ts';
import type { Circumstances } from '../intent/make-draft.ts';
import type { Scene } from '../intent/scene.ts';

/** A command and the words after it, as typed. */
export interface Command {
  readonly means: string;
  readonly rest: string;
}

export interface CommandParts extends Circumstances {
  readonly sceneOf: (words: string, care?: Care) => Scene;
}

/** A question of a kind with nothing but the words after the command. */
export function withRest(kind: QuestionKind, rest: string): Understood {
  return {
    kind: 'understood',
    questions: [{ ...plainQuestion(kind), rest: rest === '' ? null : rest }],
    certainty: 'exact',
    alternatives: [],
    unused: [],
  };
}
