import { createHash } from 'node:crypto';
import type { LetterContent } from '#domain/letter.ts';
import type { DigestLetter, Mailing } from '#domain/ports/outbox.ts';
import { topicKey } from './address.ts';
import type { Tables } from './schema/tables.ts';

type RunRow = Tables['runs']['$inferInsert'];

const text = 'text' as const;
const integer = 'integer' as const;
/** Content, state and moments, in the order of the values below. */
const rest = [text, text, integer, integer, integer, integer] as const;

/** The columns of a letter as it is written, after its run. */
export const letterColumns = {
  names: 'run, channel, chat, topic, content, state, due_at, not_before, expires_at, settled_at',
  /** Of a letter to an address. */
  mailed: [text, text, text, ...rest] as const,
  /** Of a letter to a subscription, by its id. */
  digest: [text, ...rest] as const,
};

type LetterValues = readonly (string | number | null)[];

/** A digest as values to insert; one without content is settled from the start. */
export function digestValues(
  { content, dueAt, expiresAt, subscription: { id } }: DigestLetter,
  now: number,
): LetterValues {
  if (content === null) return [id, content, 'unchanged', dueAt, now, expiresAt, now];
  return [id, content, 'waiting', dueAt, now, expiresAt, null];
}

/** The letters of a mailing as values to insert. */
export function mailedValues(
  { to, expiresAt }: Mailing,
  content: string,
  now: number,
): readonly LetterValues[] {
  return to.map((address) => {
    const place = [address.channel, address.chat, topicKey(address)];
    return [...place, content, 'waiting', now, now, expiresAt, null];
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
