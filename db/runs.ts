import { and, asc, count, desc, eq, inArray, isNotNull, lt, ne, notExists, sql } from 'drizzle-orm';
import type { RunStore } from '#domain/ports/runs.ts';
import type { Run } from '#domain/run.ts';
import type { Engine } from './engines/engine.ts';

/** The rounds of letters in the database. */
export function makeRunStore({ db, tables, atomic }: Engine): RunStore {
  const { runs, letters, contents } = tables;
  const columns = columnsOf(runs);

  const unsettled = (state: 'waiting' | 'sending') =>
    db
      .select({ id: letters.id })
      .from(letters)
      .where(and(eq(letters.run, runs.id), sql`${letters.state} = ${sql.raw(`'${state}'`)}`));

  async function get(id: string): Promise<Run | null> {
    const [row] = await db.select(columns).from(runs).where(eq(runs.id, id));
    return row ?? null;
  }

  return {
    get,

    async start(run) {
      await db.insert(runs).values(run).onConflictDoNothing({ target: runs.id });
      return (await get(run.id)) ?? run;
    },

    inState: (states) =>
      db
        .select(columns)
        .from(runs)
        .where(inArray(runs.state, [...states]))
        .orderBy(asc(runs.seq)),

    async change(id, from, to) {
      const rows = await db
        .update(runs)
        .set(to)
        .where(and(eq(runs.id, id), inArray(runs.state, [...from])))
        .returning({ id: runs.id });
      return rows.length > 0;
    },

    last: (limit) =>
      db.select(columns).from(runs).where(ne(runs.state, 'draft')).orderBy(desc(runs.seq)).limit(limit),

    counts: (id) =>
      db
        .select({ channel: letters.channel, state: letters.state, letters: count() })
        .from(letters)
        .where(eq(letters.run, id))
        .groupBy(letters.channel, letters.state)
        .orderBy(asc(letters.channel), asc(letters.state)),

    async reasons(id, limit) {
      const rows = await db
        .select({ why: letters.why, letters: count() })
        .from(letters)
        .where(
          and(eq(letters.run, id), inArray(letters.state, ['failed', 'unknown']), isNotNull(letters.why)),
        )
        .groupBy(letters.why)
        .orderBy(sql`2 desc`, asc(letters.why))
        .limit(limit);
      return rows.map(({ why, letters: all }) => ({ why: why ?? '', letters: all }));
    },

    endFinished: () =>
      db
        .update(runs)
        .set({ state: 'ended' })
        .where(
          and(eq(runs.state, 'posting'), notExists(unsettled('waiting')), notExists(unsettled('sending'))),
        )
        .returning(columns),

    async purge(before) {
      const old = db
        .select({ id: runs.id })
        .from(runs)
        .where(and(inArray(runs.state, ['ended', 'cancelled', 'draft']), lt(runs.startedAt, before)));
      const [, , purged = 0] = await atomic([
        db.delete(letters).where(inArray(letters.run, old)),
        db.delete(contents).where(inArray(contents.run, old)),
        db
          .delete(runs)
          .where(and(inArray(runs.state, ['ended', 'cancelled', 'draft']), lt(runs.startedAt, before))),
      ]);
      return purged;
    },
  };
}

/** Selected by name, so that a row is a run and nothing else. */
function columnsOf(runs: Engine['tables']['runs']) {
  const { id, kind, state, asOf, startedAt, startedBy, expiresAt, heldUntil, doubts, about } = runs;
  return { id, kind, state, asOf, startedAt, startedBy, expiresAt, heldUntil, doubts, about };
}
