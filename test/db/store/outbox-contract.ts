import { expect, it } from 'vitest';
import type { ClaimedLetter } from '#domain/letter.ts';
import type { Store } from '#domain/ports/store.ts';
import { content, run, subscription } from '#test/support/digest.ts';
import { chat } from './given.ts';
import type { Place } from './place.ts';

/** What every store does with runs and letters. */
export function outboxContract(place: Place): void {
  it('writes the digests of a run once, however often it is tried, and moves the subscriptions on', async () => {
    const store = await place.fresh();
    await subscribed(store, ['1', '2', '3']);

    const written = await write(store, 'digest/1', ['1', '2'], 50_000);
    const again = await write(store, 'digest/1', ['1', '2', '3'], 50_000);

    expect([written, again]).toEqual([2, 1]);
    expect(await states(store)).toEqual({ waiting: 3 });
    expect(await store.subscriptions.due(49_999, 9)).toEqual([]);
  });

  it('writes to nobody who has ended meanwhile, and to a group that moved where it is now', async () => {
    const store = await place.fresh();
    await subscribed(store, ['1', '2', '-3']);
    await store.subscriptions.remove(chat('1'));
    await store.chats.rekey(chat('-3'), '-1003');

    const written = await write(store, 'digest/1', ['1', '2', '-3'], 50_000);
    const claimed = [await claim(store), await claim(store), await claim(store)];

    expect(written).toBe(2);
    expect(claimed.map((each) => each?.address.chat).toSorted()).toEqual(['-1003', '2', undefined]);
  });

  it('settles a letter without content as unchanged, and its reader as told', async () => {
    const store = await place.fresh();
    await subscribed(store, ['1']);
    await store.runs.start(run({ asOf: 4_900 }));

    await store.outbox.write(
      'digest/1',
      [
        {
          subscription: subscription({ address: chat('1') }),
          content: null,
          dueAt: 5_000,
          expiresAt: 90_000,
          next: 50_000,
        },
      ],
      5_000,
    );

    expect(await states(store)).toEqual({ unchanged: 1 });
    expect(await store.subscriptions.get(chat('1'))).toMatchObject({ toldUntil: 4_900, dueAt: 50_000 });
    expect((await store.runs.endFinished()).map(({ id }) => id)).toEqual(['digest/1']);
  });

  it('hands out each letter once, with what it says, and remembers that it was sent', async () => {
    const store = await place.fresh();
    await subscribed(store, ['1', '2']);
    await write(store, 'digest/1', ['1', '2'], 50_000);

    const claimed = [await claim(store), await claim(store), await claim(store)];
    const [letter] = claimed;
    const settled = letter ? await settle(store, letter, 'sent') : false;

    expect(claimed.map((each) => each?.address.chat)).toEqual(['1', '2', undefined]);
    expect(letter).toMatchObject({
      kind: 'digest',
      content: content(),
      dueAt: 5_000,
      expiresAt: 90_000,
      attempt: 1,
      again: false,
    });
    expect(settled).toBe(true);
    expect(await store.subscriptions.get(chat('1'))).toMatchObject({ toldUntil: 5_000 });
    expect(await store.subscriptions.get(chat('2'))).toMatchObject({ toldUntil: null });
    expect(await states(store)).toEqual({ sent: 1, sending: 1 });
  });

  it('lets an older digest that still waits give way to a newer one of the same chat', async () => {
    const store = await place.fresh();
    await subscribed(store, ['1', '2']);
    await write(store, 'digest/1', ['1', '2'], 50_000);

    await write(store, 'digest/2', ['1'], 60_000);

    expect(await states(store)).toEqual({ waiting: 1, expired: 1 });
    expect(await states(store, 'digest/2')).toEqual({ waiting: 1 });
  });

  it('puts a letter back until its time, and refuses what another worker holds', async () => {
    const store = await place.fresh();
    await subscribed(store, ['1']);
    await write(store, 'digest/1', ['1'], 50_000);
    const letter = await claim(store);
    const id = letter?.id ?? 0;

    const strange = await store.outbox.release({ id, worker: 'other', notBefore: 0, again: true });
    const released = await store.outbox.release({ id, worker: 'w', notBefore: 7_000, again: false });
    const [early, late] = [await claim(store, { now: 6_999 }), await claim(store, { now: 7_000 })];

    expect([strange, released]).toEqual([false, true]);
    expect(early).toBeNull();
    expect(late).toMatchObject({ attempt: 2, again: false });
  });

  it('sends a letter again once whose poster died where that is allowed, and never twice', async () => {
    const store = await place.fresh();
    await subscribed(store, ['1']);
    await write(store, 'digest/1', ['1'], 50_000);
    await claim(store, { now: 5_000 });

    const alive = await store.outbox.recover('telegram', true, 5_999);
    const first = await store.outbox.recover('telegram', true, 6_000);
    const again = await claim(store, { now: 6_000 });
    const second = await store.outbox.recover('telegram', true, 7_000);

    expect([alive, first, second]).toEqual([
      { again: 0, unknown: 0 },
      { again: 1, unknown: 0 },
      { again: 0, unknown: 1 },
    ]);
    expect(again).toMatchObject({ again: true, attempt: 2 });
    expect(await states(store)).toEqual({ unknown: 1 });
  });

  it('leaves a letter unknown whose poster died where sending again is not allowed', async () => {
    const store = await place.fresh();
    await subscribed(store, ['1']);
    await write(store, 'digest/1', ['1'], 50_000);
    const letter = await claim(store, { now: 5_000 });

    const recovered = await store.outbox.recover('telegram', false, 6_000);
    const late = letter ? await settle(store, letter, 'sent') : true;

    expect(recovered).toEqual({ again: 0, unknown: 1 });
    expect(late).toBe(false);
    expect(await states(store)).toEqual({ unknown: 1 });
  });

  it('lets letters expire whose time is over', async () => {
    const store = await place.fresh();
    await subscribed(store, ['1']);
    await write(store, 'digest/1', ['1'], 50_000);

    const expired = [await store.outbox.expire(89_999), await store.outbox.expire(90_000)];

    expect(expired).toEqual([0, 1]);
    expect(await states(store)).toEqual({ expired: 1 });
  });

  it('lets a letter outside the window wait again once its reader has written, and its run go on', async () => {
    const store = await place.fresh();
    await subscribed(store, ['1']);
    await write(store, 'digest/1', ['1'], 50_000);
    const letter = await claim(store);
    if (letter) await settle(store, letter, 'outside-window');
    const ended = await store.runs.endFinished();

    const silent = await store.outbox.reopen(20_000);
    await store.chats.seen(chat('1'), 20_000);
    const written = await store.outbox.reopen(20_001);

    expect(ended).toHaveLength(1);
    expect([silent, written]).toEqual([0, 1]);
    expect(await claim(store, { now: 20_001 })).toMatchObject({ attempt: 2 });
    expect((await store.runs.get('digest/1'))?.state).toBe('posting');
  });

  it('mails one content to some chats once per run', async () => {
    const store = await place.fresh();
    const mailing = {
      run: 'correction/f1',
      kind: 'correction',
      content: content('x'),
      to: [chat('1'), chat('2', 'topic-7'), chat('1')],
      expiresAt: 90_000,
      by: 'p1',
      about: 'digest/1',
    } as const;

    const mailed = [await store.outbox.mail(mailing, 5_000), await store.outbox.mail(mailing, 6_000)];

    expect(mailed).toEqual([2, 0]);
    expect(await store.runs.get('correction/f1')).toEqual(
      run({ id: 'correction/f1', kind: 'correction', startedBy: 'p1', about: 'digest/1' }),
    );
    expect(await claim(store, { run: 'correction/f1' })).toMatchObject({
      kind: 'correction',
      content: content('x'),
    });
  });

  it('keeps a draft with its words until it is mailed or cancelled, never both', async () => {
    const store = await place.fresh();
    await store.runs.start(run({ id: 'announcement/1', kind: 'announcement', state: 'draft' }));
    await store.outbox.addContent('announcement/1', content('x'));
    const shown = await store.outbox.samples('announcement/1', 1);
    const mailing = { run: 'announcement/1', kind: 'announcement', to: [chat('1')], by: 'p1' } as const;

    const mailed = await store.outbox.mail({ ...mailing, content: content('x'), expiresAt: 90_000 }, 5_000);
    const cancelled = await store.runs.change('announcement/1', ['draft'], { state: 'cancelled' });

    expect(shown).toEqual([{ content: content('x'), letters: 0 }]);
    expect([mailed, cancelled]).toEqual([1, false]);
    expect(await store.runs.last(5)).toMatchObject([{ id: 'announcement/1', state: 'posting' }]);
  });

  it('shows what most letters of a run say first', async () => {
    const store = await place.fresh();
    await subscribed(store, ['1', '2', '3']);
    await write(store, 'digest/1', ['1'], 50_000, content('a'));
    await write(store, 'digest/1', ['2', '3'], 50_000, content('b'));

    expect(await store.outbox.samples('digest/1', 5)).toEqual([
      { content: content('b'), letters: 2 },
      { content: content('a'), letters: 1 },
    ]);
  });

  it('keeps a run as it was first started, and changes it only from the states named', async () => {
    const { runs } = await place.fresh();
    const doubts = [{ id: 'digest-doubt-same', args: { n: 3 } }];
    await runs.start(run({ state: 'writing', asOf: 1 }));

    const second = await runs.start(run({ state: 'writing', asOf: 2 }));
    const held = await runs.change('digest/1', ['writing'], { state: 'held', heldUntil: 9_000, doubts });
    const stale = await runs.change('digest/1', ['writing'], { state: 'posting' });

    expect(second.asOf).toBe(1);
    expect([held, stale]).toEqual([true, false]);
    expect(await runs.inState(['held'])).toEqual([run({ state: 'held', asOf: 1, heldUntil: 9_000, doubts })]);
  });

  it('deletes ended runs with their letters when they are old, and nothing that goes on', async () => {
    const store = await place.fresh();
    await subscribed(store, ['1', '2']);
    await write(store, 'digest/1', ['1'], 50_000);
    await write(store, 'digest/2', ['2'], 50_000);
    const letter = await claim(store);
    if (letter) await settle(store, letter, 'sent');
    await store.runs.endFinished();

    const purged = [await store.runs.purge(5_000), await store.runs.purge(5_001)];

    expect(purged).toEqual([0, 1]);
    expect(await states(store)).toEqual({});
    expect(await states(store, 'digest/2')).toEqual({ waiting: 1 });
  });

  it('knows how much is still to be posted and why a channel rests', async () => {
    const store = await place.fresh();
    await subscribed(store, ['1', '2']);
    await write(store, 'digest/1', ['1', '2'], 50_000);
    await claim(store);
    const pause = { channel: 'telegram', why: 'trouble', since: 1, until: 2, said: 'ECONNREFUSED' } as const;
    await store.outbox.pause({ ...pause, why: 'told-to-wait' });

    await store.outbox.pause(pause);
    const paused = await store.outbox.pauses();
    await store.outbox.resume('telegram');

    expect(await store.outbox.backlog()).toEqual({ telegram: 2 });
    expect(paused).toEqual([pause]);
    expect(await store.outbox.pauses()).toEqual([]);
  });

  it('never hands one letter to two posters, however they hurry', async () => {
    const store = await place.fresh();
    const ids = Array.from({ length: 30 }, (_, n) => String(n));
    await subscribed(store, ids);
    await write(store, 'digest/1', ids, 50_000);
    const other = await place.another();

    const claims = Array.from({ length: 40 }, (_, n) =>
      claim(n % 2 === 0 ? store : other, { worker: `w${n}` }),
    );
    const claimed = (await Promise.all(claims)).flatMap((letter) => letter?.address.chat ?? []);

    expect(new Set(claimed).size).toBe(claimed.length);
    expect(claimed.length).toBeGreaterThan(0);
  });
}

async function subscribed({ chats, subscriptions }: Store, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await chats.seen(chat(id), 1_000);
    await subscriptions.put(subscription({ address: chat(id) }));
  }
}

async function write(
  { runs, outbox }: Store,
  id: string,
  chats: readonly string[],
  next: number,
  said = content(),
): Promise<number> {
  await runs.start(run({ id }));
  const contentId = await outbox.addContent(id, said);
  const letters = chats.map((each) => ({
    subscription: subscription({ address: chat(each) }),
    content: contentId,
    dueAt: 5_000,
    expiresAt: 90_000,
    next,
  }));
  return outbox.write(id, letters, 5_000);
}

function claim(
  { outbox }: Store,
  { run: id = 'digest/1', now = 6_000, worker = 'w' } = {},
): Promise<ClaimedLetter | null> {
  return outbox.claim({ run: id, channel: 'telegram', worker, now, leaseMs: 1_000 });
}

function settle(
  { outbox }: Store,
  letter: ClaimedLetter,
  state: 'sent' | 'outside-window',
): Promise<boolean> {
  return outbox.settle({ letter, worker: 'w', state, why: null, now: 10_000 });
}

async function states({ runs }: Store, id = 'digest/1'): Promise<Record<string, number>> {
  return Object.fromEntries((await runs.counts(id)).map(({ state, letters }) => [state, letters]));
}
