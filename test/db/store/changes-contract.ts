import { expect, it } from 'vitest';
import { slotKey, stateOf, type Change, type ChangeItem, type ChangeStep } from '#domain/change.ts';
import { period } from '#domain/period.ts';
import type { Advance, NewChange } from '#domain/ports/changes.ts';
import type { Store } from '#domain/ports/store.ts';
import type { UnitId } from '#domain/unit.ts';
import { chat, figure, province } from './given.ts';
import type { Place } from './place.ts';

const slot = { indicator: 'digital-economy', unit: province, period: period('2024') };

function newChange(id: string, over: Partial<NewChange> = {}): NewChange {
  return {
    id,
    kind: 'update',
    by: 'an',
    address: chat('100'),
    reason: null,
    file: null,
    undoes: null,
    needsApproval: false,
    previewedAt: 1_000,
    expiresAt: 2_000,
    ...over,
  };
}

function item(over: Partial<ChangeItem> = {}): ChangeItem {
  const { id, recordedAt, enteredBy, supersedes, ...draft } = figure('draft', { value: 21.3 });
  expect([id, recordedAt, enteredBy, supersedes]).toEqual(['draft', 1_000, 'pack', null]);
  return { slot, figure: draft, base: null, slotVersion: 0, ...over };
}

function step(state: ChangeStep['state'], at = 1_500, by = 'an'): ChangeStep {
  return { state, by, at, reason: null };
}

function publishing({ id, steps }: Change, at = 1_500): Advance {
  const note = { at, actor: 'an', action: 'published', subject: id, details: {} } as const;
  return {
    change: id,
    after: steps.length,
    steps: [step('confirmed', at), step('published', at)],
    notes: [note],
  };
}

async function standing({ figures }: Store) {
  return (await figures.standing({})).map(({ id, value }) => [id, value]);
}

/** What every store does with changes of figures. */
export function changesContract(place: Place): void {
  it('gives a preview a code, and nothing of it is a figure yet', async () => {
    const store = await place.fresh();

    const change = await store.changes.preview(newChange('c1'), [item()]);

    expect(change.code).toMatch(/^[A-Z][A-Z0-9]{3}$/);
    expect(await store.changes.byCode(change.code)).toEqual(change);
    expect(await store.changes.items('c1')).toEqual([item()]);
    expect(await standing(store)).toEqual([]);
    expect(await store.changes.list({ limit: 10 })).toEqual([]);
  });

  it('publishes a figure with who, when and what it replaces', async () => {
    const store = await place.fresh();
    await store.figures.append([figure('old')]);
    const change = await store.changes.preview(newChange('c1'), [item({ base: 'old' })]);

    const done = await store.changes.publish(publishing(change));

    expect(done).toBe('done');
    expect(await store.figures.standing({})).toEqual([
      figure('c1/0', { value: 21.3, recordedAt: 1_500, enteredBy: 'an', supersedes: 'old' }),
    ]);
    expect(await store.changes.publishedSince(1_499)).toEqual([
      { change: 'c1', kind: 'update', at: 1_500, slot, figure: 'c1/0', replaced: 'old' },
    ]);
    expect(await store.changes.publishedSince(1_500)).toEqual([]);
    expect((await store.audit.latest(5)).map(({ action, subject }) => [action, subject])).toEqual([
      ['published', 'c1'],
    ]);
  });

  it('withdraws a figure where nothing takes its place', async () => {
    const store = await place.fresh();
    await store.figures.append([figure('old')]);
    const change = await store.changes.preview(newChange('c1', { kind: 'withdraw' }), [
      item({ base: 'old', figure: null }),
    ]);

    await store.changes.publish(publishing(change));

    expect(await standing(store)).toEqual([]);
    expect(await store.changes.publishedSince(0)).toMatchObject([{ figure: null, replaced: 'old' }]);
  });

  it('publishes a change once, however often and wherever it is confirmed', async () => {
    const store = await place.fresh();
    const second = await place.another();
    const change = await store.changes.preview(newChange('c1'), [item()]);

    const tries = await Promise.all(
      [store, second, store, second].map(({ changes }) => changes.publish(publishing(change))),
    );

    expect(tries.toSorted()).toEqual(['done', 'moved', 'moved', 'moved']);
    expect(await standing(store)).toEqual([['c1/0', 21.3]]);
    expect(await store.audit.latest(5)).toHaveLength(1);
  });

  it('lets only one of two changes of the same figure through, and nothing of the other', async () => {
    const store = await place.fresh();
    const second = await place.another();
    const mine = await store.changes.preview(newChange('c1'), [item()]);
    const theirs = await store.changes.preview(newChange('c2', { by: 'binh' }), [item()]);

    const tries = await Promise.all([
      store.changes.publish(publishing(mine)),
      second.changes.publish(publishing(theirs)),
    ]);

    expect(tries.toSorted()).toEqual(['base-changed', 'done']);
    expect(await standing(store)).toHaveLength(1);
    const states = [await store.changes.byCode(mine.code), await store.changes.byCode(theirs.code)];
    expect(states.map((change) => change && stateOf(change)).toSorted()).toEqual(['previewed', 'published']);
    expect(await store.audit.latest(5)).toHaveLength(1);
  });

  it('refuses a change of a figure that was superseded by other ways', async () => {
    const store = await place.fresh();
    await store.figures.append([figure('old')]);
    const change = await store.changes.preview(newChange('c1'), [item({ base: 'old' })]);
    await store.figures.append([figure('new', { supersedes: 'old', value: 9 })]);

    const result = await store.changes.publish(publishing(change));

    expect(result).toBe('base-changed');
    expect(await standing(store)).toEqual([['new', 9]]);
  });

  it('applies thousands of figures at once, or none of them', async () => {
    const store = await place.fresh();
    const units = Array.from({ length: 1_200 }, (_, n) => `commune:${n}` as UnitId);
    const items = units.map((unit) => item({ slot: { ...slot, unit } }));
    const rival = await store.changes.preview(newChange('rival'), [items.at(-1) ?? item()]);
    const all = await store.changes.preview(newChange('all', { kind: 'import', file: 'a.xlsx' }), items);
    await store.changes.publish(publishing(rival));

    const refused = await store.changes.publish(publishing(all));
    const again = await store.changes.preview(newChange('again', { kind: 'import' }), items.slice(0, -1));
    const done = await store.changes.publish(publishing(again));

    expect([refused, done]).toEqual(['base-changed', 'done']);
    expect(await standing(store)).toHaveLength(1_200);
    expect(again.size).toBe(1_199);
  });

  it('counts how often a slot was published', async () => {
    const store = await place.fresh();
    const first = await store.changes.preview(newChange('c1'), [item()]);
    await store.changes.publish(publishing(first));
    const next = await store.changes.preview(newChange('c2'), [item({ base: 'c1/0', slotVersion: 1 })]);
    await store.changes.publish(publishing(next));
    const other = { ...slot, period: period('2023') };

    const versions = await store.changes.slotVersions([slot, other]);

    expect([...versions]).toEqual([[slotKey(slot), 2]]);
  });

  it('names what waits for a second person until somebody has decided', async () => {
    const store = await place.fresh();
    const changes = await Promise.all(
      ['c1', 'c2', 'c3'].map((id) =>
        store.changes.preview(newChange(id, { needsApproval: true }), [
          item({ slot: { ...slot, unit: `commune:${id}` as UnitId } }),
        ]),
      ),
    );
    for (const [index, { id }] of changes.entries())
      await store.changes.advance({
        change: id,
        after: 1,
        steps: [step('confirmed', 1_500 + index)],
        notes: [{ at: 1_500, actor: 'an', action: 'confirmed', subject: id, details: {} }],
      });
    const rejection = { ...step('rejected', 1_600, 'binh'), reason: 'sai nguồn' };

    const first = await store.changes.advance({ change: 'c2', after: 2, steps: [rejection], notes: [] });
    const second = await store.changes.advance({
      change: 'c2',
      after: 2,
      steps: [step('approved')],
      notes: [],
    });

    expect([first, second]).toEqual(['done', 'moved']);
    expect((await store.changes.waiting()).map(({ id }) => id)).toEqual(['c1', 'c3']);
    const decided = (await store.changes.list({ limit: 10 })).find(({ id }) => id === 'c2');
    expect(decided?.steps.at(-1)).toEqual(rejection);
  });

  it('lists confirmed changes by author, figure and time, newest first', async () => {
    const store = await place.fresh();
    const other = { ...slot, indicator: 'dti-rank', unit: 'commune:1' as UnitId };
    const given = [
      await store.changes.preview(newChange('c1'), [item()]),
      await store.changes.preview(newChange('c2', { by: 'binh' }), [item({ slot: other })]),
      await store.changes.preview(newChange('c3', { by: 'binh' }), [item({ slotVersion: 1 })]),
    ];
    for (const [index, change] of given.entries())
      expect(await store.changes.publish(publishing(change, 1_500 + index))).toBe('done');
    const ids = async (query: Parameters<typeof store.changes.list>[0]) =>
      (await store.changes.list(query)).map(({ id }) => id);

    expect(await ids({ limit: 2 })).toEqual(['c3', 'c2']);
    expect(await ids({ limit: 9, by: 'binh' })).toEqual(['c3', 'c2']);
    expect(await ids({ limit: 9, indicators: ['digital-economy'] })).toEqual(['c3', 'c1']);
    expect(await ids({ limit: 9, units: ['commune:1' as UnitId] })).toEqual(['c2']);
    expect(await ids({ limit: 9, since: 1_501 })).toEqual(['c3', 'c2']);
  });

  it('clears previews that ran out, and nothing that was confirmed', async () => {
    const store = await place.fresh();
    const kept = await store.changes.preview(newChange('c1'), [item()]);
    await store.changes.publish(publishing(kept));
    const dropped = await store.changes.preview(newChange('c2'), [item()]);

    const purged = await store.changes.purge(2_001);

    expect(purged).toBe(1);
    expect(await store.changes.byCode(dropped.code)).toBeNull();
    expect(await store.changes.byCode(kept.code)).not.toBeNull();
  });

  it('forgets in which chat a change was previewed, and keeps who made it', async () => {
    const store = await place.fresh();
    const change = await store.changes.preview(newChange('c1'), [item()]);

    await store.chats.forget(chat('100'));

    expect(await store.changes.byCode(change.code)).toEqual({ ...change, address: null });
  });
}
