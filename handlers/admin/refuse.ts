import type { Answer } from '#domain/answer.ts';
import type { AuditNote } from '#domain/audit.ts';
import type { House, Turn } from '#domain/turn.ts';
import { part } from '#compose/section.ts';
import { emptyAnswer } from '../make-answer.ts';

/**
 * Why something is not done for somebody. Whoever has no right reads the same sentence whatever the reason is; what
 * depends only on the chat or the message is said, because it can be mended.
 */
export type Bar =
  'group' | 'edited' | 'anonymous' | 'stranger' | 'role' | 'scope' | 'own-change' | 'another-chat' | 'locked';

const sentences: Readonly<Record<Bar, string>> = {
  group: 'admin-refused-group',
  edited: 'admin-refused-edited',
  anonymous: 'admin-refused-right',
  stranger: 'admin-refused-right',
  role: 'admin-refused-right',
  scope: 'admin-refused-scope',
  'own-change': 'admin-refused-own',
  'another-chat': 'admin-refused-code',
  locked: 'admin-link-locked',
};

/** Says no in one sentence and writes it down; `command` is what was tried. */
export async function refuse(turn: Turn, house: House, bar: Bar, command: string): Promise<Answer> {
  const note: AuditNote = {
    at: turn.now,
    actor: actorOf(turn, house),
    action: 'refused',
    subject: command,
    details: { why: bar, channel: turn.message.address.channel },
  };
  await house.store.audit.append([note]);
  return say('refused', sentenceFor(bar, turn));
}

/** Whoever sent a file gave no command and knows of none. */
function sentenceFor(bar: Bar, { message: { content } }: Turn): string {
  const sentence = sentences[bar];
  return sentence === 'admin-refused-right' && content.type === 'file' ? 'admin-refused-file' : sentence;
}

/** A one-sentence answer. */
export function say(outcome: Answer['outcome'], id: string, args?: Parameters<typeof part>[2]): Answer {
  return { ...emptyAnswer(outcome), parts: [part('body', id, args)] };
}

/** Somebody known by their id; a stranger only by a part of a hash, which tells attempts apart and nobody's name. */
function actorOf({ person, message: { address, sender } }: Turn, { office }: House): string {
  if (person !== null) return person.id;
  if (sender === null) return 'anonymous';
  return `stranger:${office.hash(`${address.channel}:${sender}`).slice(0, 12)}`;
}
