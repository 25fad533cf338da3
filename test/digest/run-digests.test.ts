import { nothingToDo } from '#domain/desk.ts';
import { describe, expect, test } from 'vitest';
import type { Figure } from '#domain/figure.ts';
import type { Store } from '#domain/ports/store.ts';
import { wholeProgramme, type Subscription } from '#domain/subscription.ts';
import type { UnitId } from '#domain/unit.ts';
import { makeComposer } from '#digest/make-composer.ts';
import { closeScheduler, runDigests, type SchedulerParts } from '#digest/run-digests.ts';
import { makeTellAdmins } from '#digest/tell-admins.ts';
import type { Written } from '#digest/write-letters.ts';
import { chat } from '#test/db/store/given.ts';
import { content, run, subscription } from '#test/support/digest.ts';
import { appoint } from '#test/support/people.ts';
import { memoryStore } from '#test/support/store.ts';
import { catalogue, news, say, timeZone } from './composing.ts';

const hour = 3_600_000;
const day = 24 * hour;
/** Monday 2026-11-30, 07:30 in Thanh Hóa. */
const monday = Date.parse('2026-11-30T00:30:00Z');

interface Given {
  readonly now?: number;
  readonly canaryMs?: number;
  readonly id?: string;
}

function scheduler(store: Store, given: Given = {}) {
  const { now = monday, canaryMs = 0, id = 'one' } = given;
  const written: Written[] = [];
  const parts: SchedulerParts = {
    id,
    store,
    catalogue,
    timeZone,
    expiryMs: day,
    leaseMs: 60_000,
    canaryMs,
    now: () => now,
    makeComposer: () =>
      makeComposer({
        catalogue,
        figures: store.figures,
        timeZone,
        say,
        toDoOf: () => Promise.resolve(nothingToDo),
      }),
    tellAdmins: makeTellAdmins({ people: store.people, outbox: store.outbox, now: () => now }),
    onWritten: (_, own) => written.push(own),
  };
  return { parts, written, look: () => runDigests(parts) };
}

async function subscribe(store: Store, count: number, given: Partial<Subscription> = {}): Promise<void> {
  for (let n = 1; n <= count; n += 1) {
    const address = chat(String(n));
    await store.chats.seen(address, 1_000);
    await store.subscriptions.put(subscription({ address, dueAt: monday, ...given }));
  }
}

function appointAdmin({ people }: Store): Promise<void> {
  return appoint({ id: 'admin', name: 'An', role: 'admin', address: chat('99'), now: 1_000 }, people);
}

async function states(store: Store): Promise<readonly string[]> {
  const runs = await store.runs.last(20);
  return runs.filter(({ kind }) => kind === 'digest').map(({ state }) => state);
}

async function alertsOf(store: Store): Promise<readonly string[]> {
  const runs = await store.runs.last(20);
  return runs.filter(({ kind }) => kind === 'alert').map(({ id }) => id.split('/')[1] ?? '');
}

/** A commune's values of two months, the second recorded on Friday before the run. */
function months(unit: number, first: number, second: number): readonly Figure[] {
  const given = { unit: `commune:${unit}` as UnitId };
  const friday = Date.parse('2026-11-27T03:00:00Z');
  return [
    news('online-dossiers', '2026-09', first, { ...given, recordedAt: friday - 30 * day }),
    news('online-dossiers', '2026-10', second, { ...given, recordedAt: friday }),
  ];
}

describe('at the hour', () => {
  test('writes a letter for everybody who is due and composes what is the same once', async () => {
    const store = await memoryStore();
    await subscribe(store, 30);
    const { look, written } = scheduler(store);

    await look();
    await look();

    const [last] = await store.runs.last(1);
    expect(written).toMatchObject([{ letters: 30, unchanged: 0, missed: 0, complete: true }]);
    expect(last).toMatchObject({ kind: 'digest', state: 'posting', asOf: monday, expiresAt: monday + day });
    expect(await store.outbox.samples(last?.id ?? '', 9)).toHaveLength(1);
    expect(await store.subscriptions.summary()).toMatchObject({ next: monday + 7 * day });
  });

  test('does nothing before the hour', async () => {
    const store = await memoryStore();
    await subscribe(store, 1);

    await scheduler(store, { now: monday - 1 }).look();

    expect(await store.runs.last(1)).toEqual([]);
  });

  test('writes nothing to whom nothing changed and who wished for silence, and tells them no more of it', async () => {
    const store = await memoryStore();
    await subscribe(store, 2, { whenUnchanged: 'nothing', toldUntil: monday - day });
    const { look, written } = scheduler(store);

    await look();
    await look();

    expect(written).toMatchObject([{ letters: 0, unchanged: 2 }]);
    expect(await states(store)).toEqual(['ended']);
    expect(await store.subscriptions.get(chat('1'))).toMatchObject({ toldUntil: monday });
  });

  test('tells each reader what changed since the last letter that arrived', async () => {
    const store = await memoryStore();
    await store.figures.append([news('dti-rank', '2025', 4, { outOf: 34 })]);
    await subscribe(store, 1, { toldUntil: Date.parse('2026-11-20T00:00:00Z') });
    await store.chats.seen(chat('knows'), 1_000);
    const knowing = { address: chat('knows'), dueAt: monday, toldUntil: Date.parse('2026-11-28T00:00:00Z') };
    await store.subscriptions.put(subscription(knowing));

    await scheduler(store).look();

    const [last] = await store.runs.last(1);
    const told = await store.outbox.samples(last?.id ?? '', 9);
    expect(told.map((own) => own.content.parts.length > 1)).toEqual(expect.arrayContaining([true, false]));
  });

  test('keeps to the figures of its moment, whatever is recorded while it writes', async () => {
    const store = await memoryStore();
    await subscribe(store, 1, { toldUntil: monday - 7 * day });
    const late = news('dti-rank', '2025', 4, { outOf: 34, recordedAt: monday + 1 });
    await store.figures.append([late]);

    await scheduler(store).look();

    const [last] = await store.runs.last(1);
    const [only] = await store.outbox.samples(last?.id ?? '', 9);
    expect(only?.content.parts).toMatchObject([{ line: { id: 'digest-nothing-yet' } }]);
  });

  test('passes over channels that can not be written to unasked', async () => {
    const store = await memoryStore();
    const address = { channel: 'web', chat: '1', topic: null } as const;
    await store.chats.seen(address, 1_000);
    await store.subscriptions.put(subscription({ address, dueAt: monday }));

    await scheduler(store).look();

    expect(await store.outbox.backlog()).toEqual({});
    expect(await store.subscriptions.get(address)).toMatchObject({ dueAt: monday + 7 * day });
  });

  test('a subscription to an indicator without figures is told so, and not that nothing changed', async () => {
    const store = await memoryStore();
    await subscribe(store, 1, { follows: [{ topics: ['labour-productivity'], units: [] }] });

    await scheduler(store).look();

    const [last] = await store.runs.last(1);
    const [only] = await store.outbox.samples(last?.id ?? '', 9);
    expect(only?.content.parts).toMatchObject([{ line: { id: 'digest-nothing-yet' } }]);
  });
});

describe('after the hour', () => {
  test('a program that was down writes what is still worth it', async () => {
    const store = await memoryStore();
    await subscribe(store, 1);

    await scheduler(store, { now: monday + 5 * hour }).look();

    const letter = await store.outbox.claim({
      run: (await store.runs.last(1))[0]?.id ?? '',
      channel: 'telegram',
      worker: 'w',
      now: monday + 5 * hour,
      leaseMs: 1,
    });
    expect(letter).toMatchObject({ dueAt: monday, expiresAt: monday + day });
  });

  test('a program that was down for days sends nothing old and tells administrators', async () => {
    const store = await memoryStore();
    await appointAdmin(store);
    await subscribe(store, 3);
    const { look, written } = scheduler(store, { now: monday + 2 * day });

    await look();

    expect(written).toMatchObject([{ letters: 0, missed: 3 }]);
    expect(await alertsOf(store)).toEqual(['missed']);
    expect(await store.subscriptions.summary()).toMatchObject({ next: monday + 7 * day });
  });

  test('a reader who comes back after weeks is sent no old letter, only the next', async () => {
    const store = await memoryStore();
    await subscribe(store, 1);
    await store.chats.setReachable(chat('1'), false);
    await scheduler(store).look();
    await store.chats.seen(chat('1'), monday + 16 * day);

    await scheduler(store, { now: monday + 16 * day }).look();

    expect(await store.outbox.backlog()).toEqual({});
    expect(await store.subscriptions.summary()).toMatchObject({ next: monday + 21 * day });
  });

  test('a writer that died is taken up again under the same run, and nobody has two letters', async () => {
    const store = await memoryStore();
    await subscribe(store, 5);
    const interrupted = run({ id: 'digest/interrupted', state: 'writing', asOf: monday - 10_000 });
    await store.runs.start(interrupted);
    const first = { subscription: subscription({ address: chat('1'), dueAt: monday }), dueAt: monday };
    const said = await store.outbox.addContent('digest/interrupted', content());
    const letter = { ...first, content: said, expiresAt: monday + day, next: monday + 7 * day };
    await store.outbox.write('digest/interrupted', [letter], monday - 9_000);

    await scheduler(store).look();

    expect(await states(store)).toEqual(['posting']);
    const counts = await store.runs.counts('digest/interrupted');
    expect(counts).toEqual([{ channel: 'telegram', state: 'waiting', letters: 5 }]);
  });

  test('a run while the last one still waits replaces its letters', async () => {
    const store = await memoryStore();
    await subscribe(store, 2, { schedule: { every: 'week', weekday: 1, at: '07:30' } });
    await scheduler(store).look();

    await scheduler(store, { now: monday + 7 * day }).look();

    expect(await store.outbox.backlog()).toEqual({ telegram: 2 });
    expect(await states(store)).toHaveLength(2);
  });
});

describe('several processes', () => {
  test('one at a time looks at the clock, and another when it has ended', async () => {
    const store = await memoryStore();
    await subscribe(store, 1);
    const [one, other] = [scheduler(store), scheduler(store, { id: 'other' })];

    const looked = [await one.look(), await other.look()];
    await closeScheduler(one.parts);
    looked.push(await other.look());

    expect(looked).toEqual([true, false, true]);
    expect(await store.outbox.backlog()).toEqual({ telegram: 1 });
  });
});

describe('figures that look wrong', () => {
  const same = [1, 2, 3, 4, 5, 6].flatMap((unit) => months(unit, 40 + unit, 40 + unit));
  const jumping = [1, 2, 3, 4, 5, 6].flatMap((unit) => months(unit, 10, 90));
  const usual = [1, 2, 3, 4, 5, 6].flatMap((unit) => months(unit, 40, 41 + unit));

  test.each([
    ['the same as last month everywhere', same, 'digest-doubt-same'],
    ['a jump over many units', jumping, 'digest-doubt-jump'],
  ])('%s holds the run until an administrator says go', async (_, figures, doubt) => {
    const store = await memoryStore();
    await appointAdmin(store);
    await store.figures.append(figures);
    await subscribe(store, 3);

    await scheduler(store).look();
    await scheduler(store, { now: monday + 20 * hour }).look();

    const [held] = await store.runs.inState(['held']);
    expect(held).toMatchObject({ heldUntil: null, doubts: [{ id: doubt }] });
    expect(await alertsOf(store)).toEqual(['held']);
  });

  test('what an administrator vouched for is not doubted again', async () => {
    const store = await memoryStore();
    await store.figures.append(same);
    await subscribe(store, 3);
    await scheduler(store).look();
    const [held] = await store.runs.inState(['held']);
    await store.runs.change(held?.id ?? '', ['held'], { state: 'posting' });
    await store.chats.seen(chat('later'), 1_000);
    await store.subscriptions.put(subscription({ address: chat('later'), dueAt: monday + hour }));

    await scheduler(store, { now: monday + hour }).look();

    expect(await states(store)).toEqual(['posting', 'posting']);
  });

  test('ordinary news holds nothing back', async () => {
    const store = await memoryStore();
    await store.figures.append(usual);
    await subscribe(store, 3);

    await scheduler(store).look();

    expect(await states(store)).toEqual(['posting']);
  });
});

describe('a trial for administrators', () => {
  test('shows them the letter first and lets it go by itself after the time set', async () => {
    const store = await memoryStore();
    await appointAdmin(store);
    await subscribe(store, 12);
    const given = { canaryMs: 15 * 60_000 };

    await scheduler(store, given).look();
    const before = await states(store);
    await scheduler(store, { ...given, now: monday + 15 * 60_000 }).look();

    expect([before, await states(store)]).toEqual([['held'], ['posting']]);
    expect(await alertsOf(store)).toEqual(['trial']);
  });

  test('is not worth it for a handful of letters', async () => {
    const store = await memoryStore();
    await appointAdmin(store);
    await subscribe(store, 3);

    await scheduler(store, { canaryMs: 15 * 60_000 }).look();

    expect(await states(store)).toEqual(['posting']);
  });
});

test('only changes are told to whom only changes interest', async () => {
  const store = await memoryStore();
  await subscribe(store, 1, { schedule: { every: 'change', at: '07:30' }, follows: [wholeProgramme] });

  await scheduler(store).look();
  await store.figures.append([news('dti-rank', '2025', 4, { outOf: 34, recordedAt: monday + hour })]);
  await scheduler(store, { now: monday + day }).look();

  expect(await store.outbox.backlog()).toEqual({ telegram: 1 });
  expect(await store.subscriptions.summary()).toMatchObject({ next: monday + 2 * day });
});
