import { and, asc, count, eq, inArray, ne, sql } from 'drizzle-orm';
import type { LetterContent } from '#domain/letter.ts';
import type { DigestLetter, Outbox } from '#domain/ports/outbox.ts';
import type { Engine } from './engines/engine.ts';
import { makeLetterClaims } from './letter-claims.ts';
import { contentId, digestRow, mailedRows, mailedRun } from './letter-rows.ts';
import { makeLetterUpkeep } from './letter-upkeep.ts';

/** Rows per insert; SQLite takes 32,766 values in a statement. */
const rowsPerInsert = 500;

/** Everything that is pushed, in the database. */
export function makeOutbox(engine: Engine): Outbox {
  const { db, atomic } = engine;
  const { letters, contents, runs, subscriptions } = engine.tables;

  return {
    ...makeLetterClaims(engine),
    ...makeLetterUpkeep(engine),

    async mail(mailing, now) {
      const [known] = await db.select({ state: runs.state }).from(runs).where(eq(runs.id, mailing.run));
      if (known && known.state !== 'draft') return 0;
      const content = insertContent(mailing.run, mailing.content);
      const changed = await atomic([
        db.insert(runs).values(mailedRun(mailing, now)).onConflictDoNothing(),
        content.query,
        ...insertLetters(mailedRows(mailing, content.id, now)),
        db
          .update(runs)
          .set({ state: 'posting', asOf: now, expiresAt: mailing.expiresAt })
          .where(eq(runs.id, mailing.run)),
      ]);
      return sum(changed.slice(2, -1));
    },

    async addContent(run, content) {
      const { id, query } = insertContent(run, content);
      await query;
      return id;
    },

    async samples(run, limit) {
      const readers = db
        .select({ content: letters.content, readers: count().as('readers') })
        .from(letters)
        .where(eq(letters.run, run))
        .groupBy(letters.content)
        .as('readers_of');
      return db
        .select({
          content: contents.content,
          letters: sql<number>`coalesce(${readers.readers}, 0)`.mapWith(Number),
        })
        .from(contents)
        .leftJoin(readers, eq(readers.content, contents.id))
        .where(eq(contents.run, run))
        .orderBy(sql`2 desc`, asc(contents.id))
        .limit(limit);
    },

    async write(run, written, now) {
      const inserts = insertLetters(written.map((letter) => digestRow(run, letter, now)));
      const changed = await atomic([...inserts, olderGiveWay(run, now), ...moveOn(written, run)]);
      return sum(changed.slice(0, inserts.length));
    },

    async skip({ id }, next) {
      await db.update(subscriptions).set({ dueAt: next }).where(eq(subscriptions.id, id));
    },
  };

  function insertContent(run: string, content: LetterContent) {
    const id = contentId(run, content);
    return { id, query: db.insert(contents).values({ id, run, content }).onConflictDoNothing() };
  }

  function insertLetters(rows: readonly (typeof letters.$inferInsert)[]) {
    const inserts = [];
    for (let start = 0; start < rows.length; start += rowsPerInsert) {
      const values = rows.slice(start, start + rowsPerInsert);
      inserts.push(db.insert(letters).values(values).onConflictDoNothing());
    }
    return inserts;
  }

  /** What an earlier digest that still waits would say is in the new one too. */
  function olderGiveWay(run: string, now: number) {
    const unended = inArray(runs.state, ['writing', 'held', 'posting']);
    const older = db
      .select({ id: runs.id })
      .from(runs)
      .where(and(eq(runs.kind, 'digest'), unended, ne(runs.id, run)));
    const newer = sql`exists (select 1 from ${letters} newer where newer.run = ${run}
      and newer.channel = ${letters.channel} and newer.chat = ${letters.chat} and newer.topic = ${letters.topic})`;
    return db
      .update(letters)
      .set({ state: 'expired', settledAt: now, why: 'a newer digest took its place' })
      .where(and(sql`${letters.state} = 'waiting'`, inArray(letters.run, older), newer));
  }

  /** Subscriptions that are due next at the same moment are moved on together. */
  function moveOn(written: readonly DigestLetter[], run: string) {
    const asOf = sql`(select ${runs.asOf} from ${runs} where ${runs.id} = ${run})`;
    const groups = Map.groupBy(written, ({ next, content }) => `${next} ${content === null}`);
    return [...groups.values()].map((group) => {
      const ids = group.map(({ subscription }) => subscription.id);
      // Who is told nothing because nothing changed has been told all there is.
      const told = group[0]?.content === null ? { toldUntil: asOf } : {};
      return db
        .update(subscriptions)
        .set({ dueAt: group[0]?.next ?? 0, ...told })
        .where(inArray(subscriptions.id, ids));
    });
  }
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, each) => total + each, 0);
}
