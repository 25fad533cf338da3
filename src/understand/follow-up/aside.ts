import { askedBefore } from '#domain/reading.ts';
import type { Question } from '#domain/question.ts';
import type { Context } from '#domain/reading.ts';

/** What an indicator means is asked in between: the places and times asked about before still stand. */
export function withSlotsBefore(question: Question, context: Context): Question {
  const aside = askedBeforeAside(question, context);
  if (aside === null) return question;
  const { units, period, range, due } = aside;
  return { ...question, units, period, range, due };
}

/** What was asked of an indicator before it was asked what that means; null where nothing was. */
export function askedBeforeAside({ kind, topics }: Question, context: Context): Question | null {
  if (kind !== 'definition') return null;
  const asked = askedBefore(context).find((one) => one.kind !== 'definition');
  return asked !== undefined && String(asked.topics) === String(topics) ? asked : null;
}
