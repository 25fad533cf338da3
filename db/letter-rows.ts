import { createHash } from 'node:crypto';
import type { LetterContent } from '#domain/letter.ts';
import type { DigestLetter, Mailing } from '#domain/ports/outbox.ts';
import { topicKey } from './address.ts';
import type { Tables } from './schema/tables.ts';

type RunRow = Tables['runs']['$inferInsert'];

/** The columns of a letter as it is written, in the order of the values below. */
export const letterColumns = {
  names: 'run, channel, chat, topic, content, state, due_at, not_before, expires_at, settled_at',
  types: [
    'text',
    'text',
    'text',
    'text',
    'text',
    'text',
    'integer',
    'integer',
    'integer',
    'integer',
  ] as const,
};

type LetterValues = readonly (string | number | null)[];

/** A digest as values to insert; one without content is settled from the start. */
export function digestValues(run: string, letter: DigestLetter, now: number): LetterValues {
  const { content, dueAt, expiresAt } = letter;
  const { address } = letter.subscription;
  const place = [run, address.channel, address.chat, topicKey(address), content];
  if (content === null) return [...place, 'unchanged', dueAt, now, expiresAt, now];
  return [...place, 'waiting', dueAt, now, expiresAt, null];
}

/** The letters of a mailing as values to insert. */
export function mailedValues(
  { run, to, expiresAt }: Mailing,
  content: string,
  now: number,
): readonly LetterValues[] {
  return to.map((address) => {
    const place = [run, address.channel, address.chat, topicKey(address), content];
    return [...place, 'waiting', now, now, expiresAt, null];
  });
}

/** The run that a mailing is. */
export function mailedRun({ run, kind, by, expiresAt, about }: Mailing, now: number): RunRow {
  return {
    id: run,
    kind,
    state: 'posting',
    asOf: now,
    startedAt: now,
    startedBy: by,
    expiresAt,
    heldUntil: null,
    doubts: [],
    about: about ?? null,
  };
}

/** The same words in the same run are one content, also when writing was interrupted and taken up again. */
export function contentId(run: string, content: LetterContent): string {
  return createHash('sha256').update(`${run}\n`).update(JSON.stringify(content)).digest('base64url');
}
