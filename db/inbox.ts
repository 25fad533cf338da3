import {
  aliasedTable,
  and,
  asc,
  count,
  eq,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  notExists,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import type { ClaimedMessage, Inbox } from '#domain/ports/inbox.ts';
import { addressOf, topicKey } from './address.ts';
import type { Engine } from './engines/engine.ts';

/** The inbox in the database. */
export function makeInbox(engine: Engine): Inbox {
  const { db } = engine;
  const { inbox } = engine.tables;
  const claimAny = prepareClaim(engine, 'inbox_claim');
  const claimOfChannel = prepareClaim(
    engine,
    'inbox_claim_of_channel',
    eq(inbox.channel, sql.placeholder('channel')),
  );

  const receive = db
    .insert(inbox)
    .values({
      channel: sql.placeholder('channel'),
      eventId: sql.placeholder('eventId'),
      chat: sql.placeholder('chat'),
      topic: sql.placeholder('topic'),
      body: sql.placeholder('body'),
      receivedAt: sql.placeholder('now'),
      notBefore: sql.placeholder('now'),
      attempt: 0,
    })
    .onConflictDoNothing({ target: [inbox.channel, inbox.eventId] })
    .returning({ id: inbox.id })
    .prepare('inbox_receive');

  const heldBy = (id: number, worker: string) => and(eq(inbox.id, id), eq(inbox.worker, worker));

  return {
    async receive({ eventId, address, ...body }, now) {
      const { channel, chat } = address;
      const rows = await receive.execute({ channel, eventId, chat, topic: topicKey(address), body, now });
      return rows.length > 0 ? 'new' : 'duplicate';
    },

    async claim(worker, limit, now, leaseMs, channel) {
      const given = { worker, limit, now, leaseUntil: now + leaseMs };
      try {
        const rows = await (channel
          ? claimOfChannel.execute({ ...given, channel })
          : claimAny.execute(given));
        return rows.toSorted((a, b) => a.receivedAt - b.receivedAt || a.id - b.id).flatMap(claimedMessage);
      } catch (error) {
        // Another worker took up a message of the same chat at this very moment: next time it will be seen.
        if (engine.isUniqueConflict(error)) return [];
        throw error;
      }
    },

    async settle(id, worker, outcome) {
      const rows = await db
        .update(inbox)
        .set({ body: null, chat: '', topic: '', worker: null, leaseUntil: null, outcome })
        .where(heldBy(id, worker))
        .returning({ id: inbox.id });
      return rows.length > 0;
    },

    async release(id, worker, notBefore) {
      const rows = await db
        .update(inbox)
        .set({ worker: null, leaseUntil: null, notBefore })
        .where(heldBy(id, worker))
        .returning({ id: inbox.id });
      return rows.length > 0;
    },

    async backlog(channel) {
      const ofChannel = channel ? eq(inbox.channel, channel) : undefined;
      const [row] = await db
        .select({ waiting: count() })
        .from(inbox)
        .where(and(isNotNull(inbox.body), ofChannel));
      return row?.waiting ?? 0;
    },

    async purge(before) {
      const rows = await db
        .delete(inbox)
        .where(and(isNull(inbox.body), lt(inbox.receivedAt, before)))
        .returning({ id: inbox.id });
      return rows.length;
    },
  };
}

/** Takes the first message of each chat: one that a dead worker left, or else the oldest where none is under way. */
function prepareClaim({ db, tables, skipTaken }: Engine, name: string, wanted?: SQL) {
  const { inbox } = tables;
  const other = aliasedTable(inbox, 'other');
  const [now, limit] = [sql.placeholder('now'), sql.placeholder('limit')];

  const inTheWay = db
    .select({ id: other.id })
    .from(other)
    .where(
      and(
        eq(other.channel, inbox.channel),
        eq(other.chat, inbox.chat),
        isNotNull(other.body),
        or(isNotNull(other.worker), lt(other.id, inbox.id)),
      ),
    );
  const leftBehind = and(isNotNull(inbox.worker), lte(inbox.leaseUntil, now));
  const next = and(isNull(inbox.worker), notExists(inTheWay));
  const due = and(isNotNull(inbox.body), lte(inbox.notBefore, now));

  const picked = db.$with('picked').as(
    skipTaken(
      db
        .select({ id: inbox.id })
        .from(inbox)
        .where(and(wanted, due, or(leftBehind, next)))
        .orderBy(asc(inbox.receivedAt), asc(inbox.id))
        .limit(limit),
    ),
  );

  return db
    .with(picked)
    .update(inbox)
    .set({
      worker: sql`${sql.placeholder('worker')}`,
      leaseUntil: sql`${sql.placeholder('leaseUntil')}`,
      attempt: sql`${inbox.attempt} + 1`,
    })
    .where(
      and(
        inArray(inbox.id, db.select({ id: picked.id }).from(picked)),
        due,
        or(leftBehind, isNull(inbox.worker)),
      ),
    )
    .returning()
    .prepare(name);
}

function claimedMessage(row: Engine['tables']['inbox']['$inferSelect']): ClaimedMessage[] {
  if (!row.body) return [];
  const message = { eventId: row.eventId, address: addressOf(row), ...row.body };
  return [{ id: row.id, message, attempt: row.attempt }];
}
