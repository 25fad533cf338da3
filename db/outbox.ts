import { and, asc, count, eq, inArray, ne, sql, type SQL } from 'drizzle-orm';
import type { LetterContent } from '#domain/letter.ts';
import type { Outbox, Skip } from '#domain/ports/outbox.ts';
import type { Engine } from './engines/engine.ts';
import { makeLetterClaims } from './letter-claims.ts';
import { contentId, digestValues, letterColumns, mailedRun, mailedValues } from './letter-rows.ts';
import { makeLetterUpkeep } from './letter-upkeep.ts';

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
      const [, , letters] = await atomic([
        db.insert(runs).values(mailedRun(mailing, now)).onConflictDoNothing(),
        content.query,
        insertMailed(mailing.run, mailedValues(mailing, content.id, now)),
        db
          .update(runs)
          .set({ state: 'posting', asOf: now, expiresAt: mailing.expiresAt })
          .where(eq(runs.id, mailing.run)),
      ]);
      return letters ?? 0;
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
      const values = written.map((letter) => digestValues(letter, now));
      const asOf = sql`(select ${runs.asOf} from ${runs} where ${runs.id} = ${run})`;
      // Who is told nothing because nothing changed has been told all there is.
      const moves = written.map((own) => ({ ...own, told: own.content === null ? asOf : null }));
      const [letters] = await atomic([insertDigests(run, values), olderGiveWay(run, now), ...moveOn(moves)]);
      return letters ?? 0;
    },

    async skip(skipped) {
      await atomic(moveOn(skipped.map((own) => ({ ...own, told: null }))));
    },
  };

  function insertContent(run: string, content: LetterContent) {
    const id = contentId(run, content);
    return { id, query: db.insert(contents).values({ id, run, content }).onConflictDoNothing() };
  }

  /** A letter that is there already stays as it is. */
  function insertMailed(run: string, values: Values) {
    const { names, mailed } = letterColumns;
    return sql`insert into ${letters} (${sql.raw(names)})
      select ${run}, given.* from (${engine.unpack(values, mailed)}) as given where true on conflict do nothing`;
  }

  /** Addresses are those of this moment: who has ended meanwhile gets none, a group that moved gets it where it is now. */
  function insertDigests(run: string, values: Values) {
    const { names, digest } = letterColumns;
    return sql`insert into ${letters} (${sql.raw(names)})
      select ${run}, own.channel, own.chat, own.topic, c1, c2, c3, c4, c5, c6
      from (${engine.unpack(values, digest)}) as given join ${subscriptions} own on own.id = c0
      where true on conflict do nothing`;
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

  /** Subscriptions that are due next at the same moment are moved on together; `told` is what they need not be told again. */
  function moveOn(moves: readonly Move[]) {
    const groups = Map.groupBy(moves, ({ next, told }) => `${next} ${told === null}`);
    return [...groups.values()].flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const { next, told } = first;
      const ids = group.map(({ subscription }) => [subscription.id]);
      return [
        db
          .update(subscriptions)
          .set({ dueAt: next, ...(told && { toldUntil: told }) })
          .where(sql`${subscriptions.id} in (${engine.unpack(ids, ['text'])})`),
      ];
    });
  }
}

type Values = Parameters<Engine['unpack']>[0];
type Move = Skip & { readonly told: SQL | null };
