import { and, count, eq, gte, inArray, isNull, lt, notExists, or, sql, type SQLWrapper } from 'drizzle-orm';
import type { AuditNote } from '#domain/audit.ts';
import { chatKey, type ChannelName } from '#domain/message.ts';
import type { Person, PersonId } from '#domain/people.ts';
import type { PeopleStore } from '#domain/ports/people.ts';
import { sha256, type AuditedWrites } from './audit.ts';
import type { Engine } from './engines/engine.ts';
import { makeRedeem } from './redeem.ts';

/** People, their roles and chats, in the database; every change of rights is committed with its entry in the log. */
export function makePeopleStore(engine: Engine, writes: AuditedWrites): PeopleStore {
  const { db } = engine;
  const { people, links, invitations, redemptions, wrongCodes } = engine.tables;
  const readPeople = peopleReader(engine);

  const bySender = db
    .select({ id: links.person })
    .from(links)
    .innerJoin(people, and(eq(people.id, links.person), isNull(people.revokedAt)))
    .where(and(eq(links.channel, sql.placeholder('channel')), eq(links.sender, sql.placeholder('sender'))))
    .prepare('people_by_sender');

  async function byId(id: PersonId): Promise<Person | null> {
    return (await readPeople([id]))[0] ?? null;
  }

  return {
    byId,
    redeem: makeRedeem(engine, writes, byId),

    async bySender(channel: ChannelName, sender) {
      const [row] = await bySender.execute({ channel, sender });
      return row ? byId(row.id) : null;
    },

    async list() {
      const rows = await db.select({ id: people.id }).from(people).where(isNull(people.revokedAt));
      const everybody = await readPeople(rows.map(({ id }) => id));
      const { compare } = new Intl.Collator('vi');
      return everybody.toSorted((a, b) => compare(a.name, b.name));
    },

    async invite({ codeHash, invitee, invitedBy, expiresAt }, now) {
      const row = { codeHash, ...invitee, invitedBy, invitedAt: now, expiresAt };
      const details =
        invitee.person === null
          ? { name: invitee.name, role: invitee.role, scope: JSON.stringify(invitee.scope) }
          : { role: null };
      await writes.commit(
        [db.insert(invitations).values(row)],
        [{ at: now, actor: invitedBy, action: 'invited', subject: invitee.person, details }],
      );
    },

    async wrongCodes(address, since) {
      const place = sha256(chatKey(address));
      const [row] = await db
        .select({ times: count() })
        .from(wrongCodes)
        .where(and(eq(wrongCodes.place, place), gte(wrongCodes.at, since)));
      return row?.times ?? 0;
    },

    async noteWrongCode(address, now) {
      const place = sha256(chatKey(address));
      const note: AuditNote = {
        at: now,
        actor: `stranger:${place.slice(0, 12)}`,
        action: 'wrong-code',
        subject: null,
        details: { channel: address.channel },
      };
      await writes.commit([db.insert(wrongCodes).values({ place, at: now })], [note]);
    },

    async revoke(id, by, now) {
      const person = await byId(id);
      if (person === null || person.revokedAt !== null) return false;
      const queries: readonly SQLWrapper[] = [
        db
          .update(people)
          .set({ revokedAt: now })
          .where(and(eq(people.id, id), isNull(people.revokedAt))),
        db.delete(links).where(eq(links.person, id)),
        // Also codes that the person made for others: they would outlive the right to make them.
        db
          .delete(invitations)
          .where(and(or(eq(invitations.person, id), eq(invitations.invitedBy, id)), unused())),
      ];
      const details = { name: person.name, chats: person.links.length };
      return writes.commit(queries, [{ at: now, actor: by, action: 'revoked', subject: id, details }]);
    },

    async purge(before) {
      const wrong = await db
        .delete(wrongCodes)
        .where(lt(wrongCodes.at, before))
        .returning({ seq: wrongCodes.seq });
      const expired = await db
        .delete(invitations)
        .where(and(lt(invitations.expiresAt, before), unused()))
        .returning({ codeHash: invitations.codeHash });
      return wrong.length + expired.length;
    },
  };

  function unused() {
    const used = db
      .select({ codeHash: redemptions.codeHash })
      .from(redemptions)
      .where(eq(redemptions.codeHash, invitations.codeHash));
    return notExists(used);
  }
}

/** People with their grants and links, in no order; what a revoked person held is left out. */
function peopleReader({ db, tables }: Engine) {
  const { people, grants, links } = tables;
  return async (ids: readonly PersonId[]): Promise<readonly Person[]> => {
    if (ids.length === 0) return [];
    const [rows, given, linked] = await Promise.all([
      db
        .select()
        .from(people)
        .where(inArray(people.id, [...ids])),
      db
        .select()
        .from(grants)
        .where(inArray(grants.person, [...ids]))
        .orderBy(grants.seq),
      db
        .select()
        .from(links)
        .where(inArray(links.person, [...ids]))
        .orderBy(links.linkedAt),
    ]);
    return rows.map(({ id, name, revokedAt }) => ({
      id,
      name,
      revokedAt,
      grants: given
        .filter(({ person }) => person === id && revokedAt === null)
        .map(({ role, scope, grantedBy, grantedAt }) => ({ role, scope, grantedBy, grantedAt })),
      links: linked
        .filter(({ person }) => person === id)
        .map(({ channel, sender, chat, linkedAt }) => ({
          channel,
          sender,
          address: { channel, chat, topic: null },
          linkedAt,
        })),
    }));
  };
}
