import type { Message } from '#domain/message.ts';
import type { Pending } from '#domain/pending.ts';
import type { Person } from '#domain/people.ts';
import type { Store } from '#domain/ports/store.ts';

/** Who wrote, and what their private chat waits for. */
export interface Sender {
  readonly person: Person | null;
  readonly pending: Pending | null;
}

/** The person a sender is linked to. Nothing is waited for in groups, nor from an edited message. */
export async function findSender(
  { address, sender, chatKind, edited }: Message,
  { people, pendings }: Pick<Store, 'people' | 'pendings'>,
  now: number,
): Promise<Sender> {
  const person = sender === null ? null : await people.bySender(address.channel, sender);
  if (person === null || chatKind === 'group' || edited) return { person, pending: null };
  const pending = await pendings.get(address, now);
  return { person, pending: pending?.person === person.id ? pending : null };
}
