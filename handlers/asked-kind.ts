import type { Question, QuestionKind } from '#domain/question.ts';
import type { Reading } from '#domain/reading.ts';

/** The first question of a kind in a reading; null where there is none. */
export function askedOf(reading: Reading, ...kinds: readonly QuestionKind[]): Question | null {
  if (reading.kind !== 'understood') return null;
  return reading.questions.find(({ kind }) => kinds.includes(kind)) ?? null;
}
