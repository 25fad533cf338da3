import type { Question } from '#domain/question.ts';
import type { Turn } from '#domain/turn.ts';

/**
 * The question before, where this one is asked right after it and names nothing else: a picture or a file of an answer,
 * whose order and level its own words leave out. Null where it stands for itself.
 */
export function goneOnFrom(question: Question, { memory, reading }: Turn): Question | null {
  const previous = memory?.question;
  const goesOn = isBare(question) || (reading.kind === 'understood' && reading.certainty === 'follow-up');
  return previous !== undefined && goesOn && isAbout(question, previous) ? previous : null;
}

function isBare({ topics, units }: Question): boolean {
  return topics.length === 0 && units.length === 0;
}

/** True where the question names no order, and no other topic, unit or time than the one before. */
function isAbout(question: Question, previous: Question): boolean {
  const { order, over, limit } = question;
  if (order !== null || over !== null || limit !== null) return false;
  const same = (own: readonly string[], before: readonly string[]): boolean =>
    own.length === 0 || String(own) === String(before);
  return (
    same(question.topics, previous.topics) &&
    same(question.units, previous.units) &&
    (question.period === null || question.period === previous.period)
  );
}
