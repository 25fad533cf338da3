import { createHash } from 'node:crypto';
import type { LetterContent } from '#domain/letter.ts';
import type { DigestLetter, Mailing } from '#domain/ports/outbox.ts';
import { topicKey } from './address.ts';
import type { Tables } from './schema/tables.ts';

type LetterRow = Tables['letters']['$inferInsert'];
type RunRow = Tables['runs']['$inferInsert'];

/** A digest as a row to insert; one without content is settled from the start. */
export function digestRow(run: string, letter: DigestLetter, now: number): LetterRow {
  const { content, dueAt, expiresAt } = letter;
  const { address } = letter.subscription;
  return {
    run,
    channel: address.channel,
    chat: address.chat,
    topic: topicKey(address),
    content,
    state: content === null ? 'unchanged' : 'waiting',
    dueAt,
    notBefore: now,
    expiresAt,
    settledAt: content === null ? now : null,
  };
}

/** The letters of a mailing as rows to insert. */
export function mailedRows(
  { run, to, expiresAt }: Mailing,
  content: string,
  now: number,
): readonly LetterRow[] {
  return to.map((address) => ({
    run,
    channel: address.channel,
    chat: address.chat,
    topic: topicKey(address),
    content,
    state: 'waiting',
    dueAt: now,
    notBefore: now,
    expiresAt,
  }));
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
