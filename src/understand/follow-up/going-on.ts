import type { Question } from '#domain/question.ts';
import type { Understood } from '#domain/reading.ts';

/** Questions that a message makes of what was said before, with nothing else to offer. */
export function goingOn(...questions: readonly [Question, ...Question[]]): Understood {
  return { kind: 'understood', questions, certainty: 'follow-up', alternatives: [], unused: [] };
}
