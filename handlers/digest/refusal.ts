import type { Answer } from '#domain/answer.ts';
import { emptyAnswer } from '../make-answer.ts';

/** Says why nothing was done, with what may be done instead. */
export function refusal(parts: Answer['parts'], choices: Answer['choices'] = []): Answer {
  return { ...emptyAnswer('refused'), parts, choices };
}
