import { createHash } from 'node:crypto';
import type { Moment } from '#domain/date.ts';
import type { ChatAddress } from '#domain/message.ts';
import type { PersonId, Role, Scope } from '#domain/people.ts';
import type { PeopleStore } from '#domain/ports/people.ts';

/** A scope without bounds. */
export const everything: Scope = { units: 'all', topics: 'all' };

export interface Invited {
  readonly name: string;
  readonly role: Role;
  readonly scope?: Scope;
  readonly now: Moment;
}

const hour = 3_600_000;

/** An invitation as `npm run invite` makes it, with a code that the test knows. */
export async function inviteBy(code: string, invited: Invited, people: PeopleStore): Promise<void> {
  const { name, role, scope = everything, now } = invited;
  const invitee = { person: null, name, role, scope };
  await people.invite({ codeHash: hashOf(code), invitee, invitedBy: 'operator', expiresAt: now + hour }, now);
}

export interface Appointed extends Invited {
  readonly id: PersonId;
  /** The private chat, whose id is the sender's as well. */
  readonly address: ChatAddress;
}

/** Gives somebody a role and links their private chat at once. */
export async function appoint({ id, address, ...invited }: Appointed, people: PeopleStore): Promise<void> {
  const { channel, chat: sender } = address;
  const { now } = invited;
  const code = `${sender} as ${invited.role}`;
  await inviteBy(code, invited, people);
  const link = { channel, sender, address, linkedAt: now };
  await people.redeem({ codeHash: hashOf(code), link, newId: id, now });
}

function hashOf(code: string): string {
  return createHash('sha256').update(code).digest('hex');
}
