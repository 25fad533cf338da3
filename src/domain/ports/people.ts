import type { Moment } from '../date.ts';
import type { ChannelName, ChatAddress } from '../message.ts';
import type { Actor } from '../change.ts';
import type { Link, Person, PersonId, Role, Scope } from '../people.ts';

/** Who an invitation is for: somebody known on a further channel, or whoever is to hold a role. */
export type Invitee =
  | { readonly person: PersonId }
  | { readonly person: null; readonly name: string; readonly role: Role; readonly scope: Scope };

/** An invitation: its code is kept only as a hash and works once. */
export interface Invitation {
  readonly codeHash: string;
  readonly invitee: Invitee;
  readonly invitedBy: Actor;
  readonly expiresAt: Moment;
}

/** A code that somebody tries in a chat. */
export interface Redeeming {
  readonly codeHash: string;
  readonly link: Link;
  /** The id of the person, where the invitation makes a new one. */
  readonly newId: PersonId;
  readonly now: Moment;
}

/** Who is who: people, their roles and their linked chats. Every change of rights is written to the audit log with it. */
export interface PeopleStore {
  /** The person linked to a sender of a channel; null for strangers and the revoked. */
  bySender(channel: ChannelName, sender: string): Promise<Person | null>;
  /** Also somebody whose rights were withdrawn. */
  byId(id: PersonId): Promise<Person | null>;
  /** Everybody whose rights were not withdrawn, by name. */
  list(): Promise<readonly Person[]>;
  invite(invitation: Invitation, now: Moment): Promise<void>;
  /**
   * Uses up an invitation and links the chat, all or nothing: the same code never works twice. A sender who is linked
   * already gets the role in addition; one who used the same code before gets the same answer again. `unknown` covers
   * wrong, used and expired codes alike.
   */
  redeem(redeeming: Redeeming): Promise<Person | 'unknown' | 'linked-to-another'>;
  /** Wrong codes of a chat since a moment, for the lock after five in an hour. They outlive a request to forget. */
  wrongCodes(address: ChatAddress, since: Moment): Promise<number>;
  noteWrongCode(address: ChatAddress, now: Moment): Promise<void>;
  /** Ends all of a person's grants and links at once, everywhere. False when there was nothing to end. */
  revoke(id: PersonId, by: Actor, now: Moment): Promise<boolean>;
  /** Deletes wrong codes and unused invitations that no longer matter. */
  purge(before: Moment): Promise<number>;
}
