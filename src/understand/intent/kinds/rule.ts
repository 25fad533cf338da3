import type { QuestionKind } from '#domain/question.ts';
import type { Signs } from '../signs.ts';

/** A kind and when a message asks for it; of a list of rules the first that fits decides. */
export interface Rule {
  readonly kind: QuestionKind;
  readonly fits: (signs: Signs) => boolean;
}
