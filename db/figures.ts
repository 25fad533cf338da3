import { aliasedTable, and, asc, desc, eq, lte, notExists, sql } from 'drizzle-orm';
import type { FigureQuery, FigureStore } from '#domain/ports/figures.ts';
import { inChunks } from './chunks.ts';
import type { Engine } from './engines/engine.ts';
import { byPeriod, figureOf, rowOf, supersededFirst } from './figure-rows.ts';

/** Later than any recording: what stands then stands now. */
const endOfTime = Number.MAX_SAFE_INTEGER;

type Narrowing = 'indicators' | 'units' | 'periods';
const narrowings: readonly Narrowing[] = ['indicators', 'units', 'periods'];

/** The figures in the database. */
export function makeFigureStore(engine: Engine): FigureStore {
  const { db, atomic } = engine;
  const { figures, withdrawals } = engine.tables;
  const standing = prepareStanding(engine);

  const history = db
    .select()
    .from(figures)
    .where(
      and(eq(figures.indicator, sql.placeholder('indicator')), eq(figures.unit, sql.placeholder('unit'))),
    )
    .orderBy(asc(figures.recordedAt), asc(figures.seq))
    .prepare('figures_history');

  const byId = db
    .select()
    .from(figures)
    .where(engine.isAmong(figures.id, 'ids'))
    .orderBy(asc(figures.seq))
    .prepare('figures_by_id');

  const latest = db
    .select()
    .from(figures)
    .where(standsAt(engine))
    .orderBy(desc(figures.recordedAt), desc(figures.seq))
    .limit(sql.placeholder('limit'))
    .prepare('figures_latest');

  return {
    standing,
    history: async (indicator, unit) => (await history.execute({ indicator, unit })).map(figureOf),
    byId: async (ids) => (await byId.execute({ ids: JSON.stringify(ids) })).map(figureOf),
    latest: async (limit) => (await latest.execute({ limit, at: endOfTime })).map(figureOf),
    async append(added) {
      const inserts = inChunks(supersededFirst(added).map(rowOf)).map((rows) =>
        db.insert(figures).values(rows).onConflictDoNothing({ target: figures.id }),
      );
      const counts = await atomic(inserts);
      return counts.reduce((sum, count) => sum + count, 0);
    },
    async withdraw(withdrawal) {
      const made = await db.insert(withdrawals).values(withdrawal).onConflictDoNothing().returning();
      return made.length > 0;
    },
  };
}

/** True for figures that stand at the moment bound to `at`. */
function standsAt({ db, tables }: Engine) {
  const { figures, withdrawals } = tables;
  const successor = aliasedTable(figures, 'successor');
  const superseded = db
    .select({ id: successor.id })
    .from(successor)
    .where(and(eq(successor.supersedes, figures.id), lte(successor.recordedAt, sql.placeholder('at'))));
  const withdrawn = db
    .select({ figure: withdrawals.figure })
    .from(withdrawals)
    .where(and(eq(withdrawals.figure, figures.id), lte(withdrawals.at, sql.placeholder('at'))));
  return and(lte(figures.recordedAt, sql.placeholder('at')), notExists(superseded), notExists(withdrawn));
}

/**
 * The hot read: one statement for each way of narrowing, prepared when it is first needed. The rows are ordered here,
 * because a sort in SQLite costs three times the look-up of a single figure.
 */
function prepareStanding(engine: Engine): FigureStore['standing'] {
  const { figures } = engine.tables;
  const columns = { indicators: figures.indicator, units: figures.unit, periods: figures.period };
  const stands = standsAt(engine);
  const prepared = new Map<string, Prepared>();

  function prepare(name: string, query: FigureQuery) {
    const conditions = narrowings.map((by) => narrow(by, query[by]));
    return engine.db
      .select()
      .from(figures)
      .where(and(...conditions, stands))
      .prepare(name);
  }
  type Prepared = ReturnType<typeof prepare>;

  function narrow(by: Narrowing, wanted: readonly string[] | undefined) {
    if (!wanted) return undefined;
    return wanted.length === 1 ? eq(columns[by], sql.placeholder(by)) : engine.isAmong(columns[by], by);
  }

  return async (query) => {
    const name = `figures_standing_${narrowings.map((by) => breadth(query[by])).join('_')}`;
    const statement = prepared.get(name) ?? prepare(name, query);
    prepared.set(name, statement);
    const values = Object.fromEntries(narrowings.map((by) => [by, bound(query[by])]));
    const rows = await statement.execute({ ...values, at: query.asOf ?? endOfTime });
    return rows.sort(byPeriod).map(figureOf);
  };
}

function breadth(wanted: readonly string[] | undefined): 'all' | 'one' | 'some' {
  if (!wanted) return 'all';
  return wanted.length === 1 ? 'one' : 'some';
}

function bound(wanted: readonly string[] | undefined): string | undefined {
  return wanted?.length === 1 ? wanted[0] : JSON.stringify(wanted);
}
