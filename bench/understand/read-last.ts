import { isPassing } from '#domain/question.ts';
import { pastOf, type Context, type Reading } from '#domain/reading.ts';

/** Reads a message in the light of what was said before it. */
export type ReadMessage = (text: string, context?: Context) => Reading;

interface Conversation {
  readonly prior?: readonly string[];
  readonly text: string;
}

/** Reads the last message of a conversation, each one in the light of those before. */
export function readLast({ prior = [], text }: Conversation, read: ReadMessage): Reading {
  return read(text, contextBefore(prior, read));
}

/** What a message after those is read in the light of. */
export function contextBefore(prior: readonly string[], read: ReadMessage): Context {
  return prior.reduce<Context>((before, earlier) => contextAfter(before, read(earlier, before)), {
    previous: null,
  });
}

/** What counts for the next message: the question understood last, else the readings that were asked about. */
function contextAfter(before: Context, reading: Reading): Context {
  if (reading.kind === 'ambiguous') return { ...before, asked: reading.readings };
  if (reading.kind === 'not-understood') return { ...before, asked: reading.nearest };
  const [question] = reading.questions;
  if (isPassing(question)) return { ...before, asked: [] };
  return { previous: question, ...pastOf(before) };
}
