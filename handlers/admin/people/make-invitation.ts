import type { Actor } from '#domain/change.ts';
import type { Moment } from '#domain/date.ts';
import type { Office } from '#domain/office.ts';
import type { Role, Scope } from '#domain/people.ts';
import type { PeopleStore } from '#domain/ports/people.ts';

/** Fifty bits and more: at five tries an hour nobody guesses one. */
export const codeLength = 12;

export interface NewInvitation {
  readonly name: string | null;
  readonly role: Role;
  readonly scope: Scope;
  readonly invitedBy: Actor;
  readonly now: Moment;
  readonly expiresAt: Moment;
}

/** Keeps an invitation by the hash of its code and returns the code, which is shown once and kept nowhere. */
export async function makeInvitation(
  { now, ...given }: NewInvitation,
  { people, office }: { readonly people: PeopleStore; readonly office: Pick<Office, 'newCode' | 'hash'> },
): Promise<string> {
  const code = office.newCode(codeLength);
  const { name, role, scope, invitedBy, expiresAt } = given;
  const invitee = { person: null, name: name ?? `${role}-${office.newCode(4)}`, role, scope };
  await people.invite({ codeHash: office.hash(code), invitee, invitedBy, expiresAt }, now);
  return code;
}
