import { aliasedTable, and, asc, desc, eq, exists, gt, gte, inArray, lt, max, notExists } from 'drizzle-orm';
import { slotKey, type Change, type ChangeId, type ChangeStep } from '#domain/change.ts';
import { makeCode } from '#domain/code.ts';
import type { ChangeQuery, ChangeStore } from '#domain/ports/changes.ts';
import type { AuditedWrites } from './audit.ts';
import { changeOf, changeRow, itemOf, itemRow } from './change-rows.ts';
import { inChunks } from './chunks.ts';
import type { Engine } from './engines/engine.ts';
import { makePublish } from './publish.ts';

/** Tries to find a code that no change has; with the default length nearly half a million exist. */
const maxCodes = 50;
const codeLength = 4;

/** Changes of figures in the database; `random` gives a fraction from 0 to below 1. */
export function makeChangeStore(engine: Engine, writes: AuditedWrites, random: () => number): ChangeStore {
  const { db, atomic } = engine;
  const { changes, changeItems, changeSteps, publications } = engine.tables;
  const later = aliasedTable(changeSteps, 'later');

  async function readChanges(ids: readonly ChangeId[]): Promise<readonly Change[]> {
    if (ids.length === 0) return [];
    const rows = await db
      .select()
      .from(changes)
      .where(inArray(changes.id, [...ids]));
    const steps = await db
      .select()
      .from(changeSteps)
      .where(inArray(changeSteps.change, [...ids]))
      .orderBy(asc(changeSteps.step));
    const byChange = Map.groupBy(steps, ({ change }) => change);
    const read = new Map(
      rows.map((row) => [row.id, changeOf(row, (byChange.get(row.id) ?? []).map(stepOf))]),
    );
    return ids.flatMap((id) => read.get(id) ?? []);
  }

  async function items(id: ChangeId) {
    const rows = await db
      .select()
      .from(changeItems)
      .where(eq(changeItems.change, id))
      .orderBy(asc(changeItems.place));
    return rows.map(itemOf);
  }

  return {
    items,

    async preview(change, given) {
      const first: ChangeStep = { state: 'previewed', by: change.by, at: change.previewedAt, reason: null };
      const rows = given.map((item, place) => itemRow(item, change.id, place));
      for (let tries = 0; tries < maxCodes; tries += 1) {
        const code = makeCode(codeLength + Math.floor(tries / 10), random);
        const queries = [
          db.insert(changes).values(changeRow(change, code, given.length)),
          ...inChunks(rows).map((chunk) => db.insert(changeItems).values(chunk)),
          db.insert(changeSteps).values({ change: change.id, step: 1, ...first }),
        ];
        try {
          await atomic(queries);
          return { ...change, code, size: given.length, steps: [first] };
        } catch (error) {
          if (!engine.isUniqueConflict(error)) throw error;
        }
      }
      throw new Error('store.no_code_left: no free code was found for a change; try again');
    },

    async byCode(code) {
      const [row] = await db.select({ id: changes.id }).from(changes).where(eq(changes.code, code));
      return row ? ((await readChanges([row.id]))[0] ?? null) : null;
    },

    async advance({ change, after, steps, notes }) {
      const rows = steps.map((step, index) => ({ change, step: after + index + 1, ...step }));
      return (await writes.commit([db.insert(changeSteps).values(rows)], notes)) ? 'done' : 'moved';
    },

    publish: makePublish(engine, writes, { readChanges, items }),

    async waiting() {
      const decided = db
        .select({ change: later.change })
        .from(later)
        .where(and(eq(later.change, changeSteps.change), gt(later.step, changeSteps.step)));
      const rows = await db
        .select({ id: changeSteps.change })
        .from(changeSteps)
        .where(and(eq(changeSteps.state, 'confirmed'), notExists(decided)))
        .orderBy(asc(changeSteps.at));
      return readChanges(rows.map(({ id }) => id));
    },

    async list(query) {
      const rows = await db
        .select({ id: changes.id })
        .from(changes)
        .where(and(isConfirmed(query), query.by ? eq(changes.by, query.by) : undefined, touches(query)))
        .orderBy(desc(changes.seq))
        .limit(query.limit);
      return readChanges(rows.map(({ id }) => id));
    },

    async publishedSince(moment) {
      const rows = await db
        .select({ publication: publications, kind: changes.kind })
        .from(publications)
        .innerJoin(changes, eq(changes.id, publications.change))
        .where(gt(publications.at, moment))
        .orderBy(asc(publications.at), asc(publications.seq));
      return rows.map(({ publication: { change, at, figure, replaced, indicator, unit, period }, kind }) => {
        return { change, kind, at, slot: { indicator, unit, period }, figure, replaced };
      });
    },

    async slotVersions(slots) {
      const query = db
        .select({
          indicator: publications.indicator,
          unit: publications.unit,
          period: publications.period,
          version: max(publications.version),
        })
        .from(publications)
        .where(
          and(
            engine.isAmong(publications.indicator, 'indicators'),
            engine.isAmong(publications.unit, 'units'),
          ),
        )
        .groupBy(publications.indicator, publications.unit, publications.period)
        .prepare('publications_versions');
      const indicators = JSON.stringify([...new Set(slots.map(({ indicator }) => indicator))]);
      const units = JSON.stringify([...new Set(slots.map(({ unit }) => unit))]);
      const rows = await query.execute({ indicators, units });
      return new Map(rows.map(({ version, ...slot }) => [slotKey(slot), version ?? 0]));
    },

    async purge(before) {
      const unconfirmed = db
        .select({ change: later.change })
        .from(later)
        .where(and(eq(later.change, changes.id), gt(later.step, 1)));
      const old = await db
        .select({ id: changes.id })
        .from(changes)
        .where(and(lt(changes.expiresAt, before), notExists(unconfirmed)))
        .limit(100);
      const ids = old.map(({ id }) => id);
      if (ids.length === 0) return 0;
      await atomic([
        db.delete(changeItems).where(inArray(changeItems.change, ids)),
        db.delete(changeSteps).where(inArray(changeSteps.change, ids)),
        db.delete(changes).where(inArray(changes.id, ids)),
      ]);
      return ids.length;
    },
  };

  function isConfirmed({ since }: ChangeQuery) {
    const confirmed = db
      .select({ change: later.change })
      .from(later)
      .where(
        and(
          eq(later.change, changes.id),
          eq(later.state, 'confirmed'),
          since === undefined ? undefined : gte(later.at, since),
        ),
      );
    return exists(confirmed);
  }

  function touches({ indicators, units }: ChangeQuery) {
    if (!indicators && !units) return undefined;
    const touched = db
      .select({ change: changeItems.change })
      .from(changeItems)
      .where(
        and(
          eq(changeItems.change, changes.id),
          indicators ? inArray(changeItems.indicator, [...indicators]) : undefined,
          units ? inArray(changeItems.unit, [...units]) : undefined,
        ),
      );
    return exists(touched);
  }
}

function stepOf({ state, by, at, reason }: Engine['tables']['changeSteps']['$inferSelect']): ChangeStep {
  return { state, by, at, reason };
}
