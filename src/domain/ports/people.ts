import type { Moment } from '../date.ts';
import type { ChannelName } from '../message.ts';
import type { Grant, Link, Person, PersonId, Scope, Role } from '../people.ts';

/** An invitation: its code is kept only as a hash and works once. */
export interface Invitation {
  readonly codeHash: string;
  /** The person a further chat is linked to; null to make a new person. */
  readonly person: PersonId | null;
  readonly name: string | null;
  readonly role: Role;
  readonly scope: Scope;
  /** A person's id, or `operator` for the command line. */
  readonly invitedBy: string;
  readonly expiresAt: Moment;
}

/** Who is who: people, their roles and their linked chats. */
export interface PeopleStore {
  /** The person linked to a sender of a channel; null for strangers and the revoked. */
  bySender(channel: ChannelName, sender: string): Promise<Person | null>;
  byId(id: PersonId): Promise<Person | null>;
  /** Everybody with a standing grant, by name. */
  list(): Promise<readonly Person[]>;
  invite(invitation: Invitation, now: Moment): Promise<void>;
  /**
   * Uses up an invitation and links the chat, in one transaction: the same code never works twice. `unknown` covers
   * wrong, used and expired codes alike.
   */
  redeem(
    codeHash: string,
    link: Link,
    newId: PersonId,
    now: Moment,
  ): Promise<{ readonly person: Person; readonly grant: Grant } | 'unknown' | 'linked-to-another'>;
  /** Wrong codes of a chat since a moment, for the lock after five in an hour. */
  wrongCodes(channel: ChannelName, chat: string, since: Moment): Promise<number>;
  noteWrongCode(channel: ChannelName, chat: string, now: Moment): Promise<void>;
  /** Ends all of a person's grants and links at once, everywhere. False when there was nothing to end. */
  revoke(id: PersonId, now: Moment): Promise<boolean>;
}
