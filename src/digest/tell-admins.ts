import type { Moment } from '#domain/date.ts';
import type { LetterContent } from '#domain/letter.ts';
import type { ChatAddress } from '#domain/message.ts';
import { holds } from '#domain/people.ts';
import type { Outbox } from '#domain/ports/outbox.ts';
import type { PeopleStore } from '#domain/ports/people.ts';
import { policies } from './policy.ts';

/** Something administrators should know; the same id is told once. */
export type TellAdmins = (id: string, content: LetterContent) => Promise<void>;

export interface TellingParts {
  readonly people: PeopleStore;
  readonly outbox: Outbox;
  readonly now: () => Moment;
}

/** An alert is out of date after a day. */
const alertExpiryMs = 24 * 3_600_000;

/** Writes alerts into the outbox for every private chat of every administrator. */
export function makeTellAdmins({ people, outbox, now }: TellingParts): TellAdmins {
  return async function tell(id, content) {
    const to = await adminChats(people);
    if (to.length === 0) return;
    const at = now();
    const run = `alert/${id}`;
    await outbox.mail(
      { run, kind: 'alert', content, to, expiresAt: at + alertExpiryMs, by: 'scheduler' },
      at,
    );
  };
}

/** The private chats of administrators, on every channel they are linked on. */
export async function adminChats(people: PeopleStore): Promise<readonly ChatAddress[]> {
  const everybody = await people.list();
  return everybody
    .filter((person) => holds(person, 'admin'))
    .flatMap(({ links }) => links.map(({ address }) => address))
    .filter(({ channel }) => policies[channel].pushes);
}
