import type { SQLWrapper } from 'drizzle-orm';
import type { Change, ChangeId, ChangeItem, ChangeStep } from '#domain/change.ts';
import type { Advance, ChangeStore } from '#domain/ports/changes.ts';
import type { AuditedWrites } from './audit.ts';
import { publishedFigure } from './change-rows.ts';
import { inChunks } from './chunks.ts';
import type { Engine } from './engines/engine.ts';
import { rowOf } from './figure-rows.ts';

interface Reading {
  readonly readChanges: (ids: readonly ChangeId[]) => Promise<readonly Change[]>;
  readonly items: (id: ChangeId) => Promise<readonly ChangeItem[]>;
}

/**
 * Publishes a change in one list of statements. Its steps, the versions of its slots and the figures it supersedes are
 * unique keys: whoever comes second changes nothing, whenever and wherever they act.
 */
export function makePublish(engine: Engine, writes: AuditedWrites, reading: Reading): ChangeStore['publish'] {
  const { db } = engine;
  const { changeSteps, figures, withdrawals, publications } = engine.tables;

  return async (advance) => {
    const { change: id, after, steps, notes } = advance;
    const [change] = await reading.readChanges([id]);
    const last = steps.at(-1);
    if (!change || last?.state !== 'published')
      throw new Error('store.nothing_to_publish: the change is unknown or its last step is not "published"');
    if (change.steps.length !== after) return 'moved';
    const items = await reading.items(id);
    const stepRows = steps.map((step, index) => ({ change: id, step: after + index + 1, ...step }));
    const queries = [db.insert(changeSteps).values(stepRows), ...recordings(change, items, last)];
    if (await writes.commit(queries, notes)) return 'done';
    return (await hasMoved(advance)) ? 'moved' : 'base-changed';
  };

  async function hasMoved({ change, after }: Advance): Promise<boolean> {
    const [now] = await reading.readChanges([change]);
    return now?.steps.length !== after;
  }

  function recordings(change: Change, items: readonly ChangeItem[], step: ChangeStep): readonly SQLWrapper[] {
    const placed = items.map((item, place) => ({ item, figure: publishedFigure(item, place, change, step) }));
    const versions = placed.map(({ item, figure }) => ({
      ...item.slot,
      change: change.id,
      version: item.slotVersion + 1,
      figure: figure?.id ?? null,
      replaced: item.base,
      at: step.at,
    }));
    const recorded = placed.flatMap(({ figure }) => (figure ? [rowOf(figure)] : []));
    const withdrawn = placed.flatMap(({ item: { base }, figure }) =>
      figure === null && base !== null ? [{ figure: base, at: step.at, by: change.by }] : [],
    );
    return [
      ...inChunks(versions).map((rows) => db.insert(publications).values(rows)),
      ...inChunks(recorded).map((rows) => db.insert(figures).values(rows)),
      ...inChunks(withdrawn).map((rows) => db.insert(withdrawals).values(rows)),
    ];
  }
}
