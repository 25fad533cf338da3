import { isPassing, type Question } from '#domain/question.ts';
import { homeTold, pastOf, type Context, type News, type Reading } from '#domain/reading.ts';

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
  return prior.reduce<Context>(
    (before, earlier) => {
      const reading = read(earlier, before);
      return { ...contextAfter(before, reading), home: homeTold(reading) ?? before.home ?? null };
    },
    { previous: null },
  );
}

/** What counts for the next message: the question understood last, else the readings that were asked about. */
function contextAfter(before: Context, reading: Reading): Context {
  if (reading.kind === 'ambiguous') return { ...before, asked: reading.readings, news: null };
  if (reading.kind === 'not-understood') {
    const unmeasured = reading.why === 'not-measured' || (before.unmeasured ?? false);
    return { ...before, asked: reading.nearest, news: null, unmeasured };
  }
  const [question] = reading.questions;
  const news = newsAfter(question);
  if (isPassing(question)) return { ...before, asked: [], news };
  return { previous: question, ...pastOf(before), news };
}

/** What the taps under such an answer tell of the weekly news. */
function newsAfter({ kind }: Question): News | null {
  if (kind === 'subscribe') return 'on';
  return kind === 'unsubscribe' || kind === 'digest' ? 'off' : null;
}
