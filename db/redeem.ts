import { and, eq, gt } from 'drizzle-orm';
import type { AuditNote } from '#domain/audit.ts';
import type { Moment } from '#domain/date.ts';
import type { Person, PersonId } from '#domain/people.ts';
import type { PeopleStore, Redeeming } from '#domain/ports/people.ts';
import { sha256, type AuditedWrites } from './audit.ts';
import type { Engine } from './engines/engine.ts';

type InvitationRow = Engine['tables']['invitations']['$inferSelect'];

/** Uses up invitations. The keys of redemptions and links decide between two who try at the same moment. */
export function makeRedeem(
  { db, tables }: Engine,
  writes: AuditedWrites,
  byId: (id: PersonId) => Promise<Person | null>,
): PeopleStore['redeem'] {
  const { people, grants, links, invitations, redemptions } = tables;

  return async (redeeming) => {
    const { codeHash } = redeeming;
    const [used] = await db.select().from(redemptions).where(eq(redemptions.codeHash, codeHash));
    if (used) return personOr(used.usedBy === userOf(redeeming) ? used.person : null);
    const invitation = await openInvitation(redeeming);
    if (!invitation) return 'unknown';
    const linked = await linkedPerson(redeeming);
    if (linked !== null && linked !== (invitation.person ?? linked)) return 'linked-to-another';
    const known = linked ?? invitation.person;
    const person = known ?? redeeming.newId;
    const queries = [
      ...(known === null ? personRows(invitation, person) : []),
      ...(linked === null ? linkRows(redeeming, person) : []),
      ...grantRows(invitation, person, redeeming.now),
      db.insert(redemptions).values({ codeHash, person, usedBy: userOf(redeeming), at: redeeming.now }),
    ];
    const done = await writes.commit(queries, [noteOf(invitation, person, redeeming)]);
    return personOr(done ? person : null);
  };

  async function personOr(id: PersonId | null): Promise<Person | 'unknown'> {
    const person = id === null ? null : await byId(id);
    return person === null || person.revokedAt !== null ? 'unknown' : person;
  }

  async function openInvitation({ codeHash, now }: Redeeming): Promise<InvitationRow | undefined> {
    const open = and(eq(invitations.codeHash, codeHash), gt(invitations.expiresAt, now));
    return (await db.select().from(invitations).where(open))[0];
  }

  async function linkedPerson({ link: { channel, sender } }: Redeeming): Promise<PersonId | null> {
    const ofSender = and(eq(links.channel, channel), eq(links.sender, sender));
    return (await db.select({ id: links.person }).from(links).where(ofSender))[0]?.id ?? null;
  }

  function personRows({ name }: InvitationRow, id: PersonId) {
    return [db.insert(people).values({ id, name: name ?? id })];
  }

  function linkRows({ link: { channel, sender, address }, now }: Redeeming, person: PersonId) {
    return [db.insert(links).values({ channel, sender, person, chat: address.chat, linkedAt: now })];
  }

  function grantRows({ role, scope, invitedBy }: InvitationRow, person: PersonId, now: Moment) {
    if (role === null || scope === null) return [];
    return [db.insert(grants).values({ person, role, scope, grantedBy: invitedBy, grantedAt: now })];
  }
}

/** A hash of who tries a code. */
function userOf({ link: { channel, sender } }: Redeeming): string {
  return sha256(`${channel}:${sender}`);
}

function noteOf({ role, invitedBy }: InvitationRow, person: PersonId, { link, now }: Redeeming): AuditNote {
  const details = { role, channel: link.channel, invitedBy };
  return { at: now, actor: person, action: 'linked', subject: person, details };
}
