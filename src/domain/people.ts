import type { Moment } from './date.ts';
import type { ChannelName, ChatAddress } from './message.ts';
import type { Topic } from './question.ts';
import type { UnitId } from './unit.ts';

export type PersonId = string;

/** `reader` asks; `reporter` proposes figures; `approver` approves others' proposals; `admin` does all of it. */
export type Role = 'reader' | 'reporter' | 'approver' | 'admin';

/** What a role reaches. `all` is everything of the programme; a pillar topic reaches its indicators. */
export interface Scope {
  readonly units: readonly UnitId[] | 'all';
  readonly topics: readonly Topic[] | 'all';
}

/** A role within a scope. A person may hold several. */
export interface Grant {
  readonly role: Role;
  readonly scope: Scope;
  /** A person's id, or `operator` for the command line. */
  readonly grantedBy: string;
  readonly grantedAt: Moment;
}

/** A person's private chat with the bot on one channel, bound by a one-time code. */
export interface Link {
  readonly channel: ChannelName;
  /** The sender's id on the channel. */
  readonly sender: string;
  readonly address: ChatAddress;
  readonly linkedAt: Moment;
}

/** Somebody known to the bot by an invitation. */
export interface Person {
  readonly id: PersonId;
  /** How others see them in lists and logs. */
  readonly name: string;
  readonly grants: readonly Grant[];
  readonly links: readonly Link[];
  /** Set once all roles were withdrawn; grants then no longer count. */
  readonly revokedAt: Moment | null;
}

/** True when one of a person's standing grants is of the role, or an admin's. */
export function holds(person: Person | null, role: Role): boolean {
  if (person === null || person.revokedAt !== null) return false;
  return person.grants.some((grant) => grant.role === role || grant.role === 'admin');
}
