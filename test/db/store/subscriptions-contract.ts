import { expect, it } from 'vitest';
import { content, run, subscription } from '#test/support/digest.ts';
import { chat } from './given.ts';
import type { Place } from './place.ts';

/** What every store does with subscriptions. */
export function subscriptionsContract(place: Place): void {
  it('keeps one subscription for each chat and topic, with everything in it', async () => {
    const { subscriptions } = await place.fresh();
    const inTopic = subscription({
      address: chat('1', 'topic-7'),
      follows: [{ topics: ['dti-rank', 'pillar:government'], units: [] }],
      schedule: { every: 'month', day: 5, at: '16:00' },
      pictures: false,
      whenUnchanged: 'nothing',
      pausedUntil: '2026-12-15',
      quiet: { from: '21:00', to: '06:30' },
      toldUntil: 4_000,
    });
    await subscriptions.put(subscription({ address: chat('1') }));
    await subscriptions.put({ ...inTopic, pictures: true });

    await subscriptions.put(inTopic);

    expect(await subscriptions.get(chat('1', 'topic-7'))).toEqual(inTopic);
    expect(await subscriptions.get(chat('1'))).toEqual(subscription({ address: chat('1') }));
    expect(await subscriptions.get(chat('2'))).toBeNull();
  });

  it('finds what is due, earliest first, and as many as are wanted', async () => {
    const { subscriptions, chats } = await place.fresh();
    for (const [id, dueAt] of [
      ['1', 5_000],
      ['2', 3_000],
      ['3', 4_000],
      ['4', 5_001],
    ] as const) {
      await chats.seen(chat(id), 1_000);
      await subscriptions.put(subscription({ address: chat(id), dueAt }));
    }

    const due = await subscriptions.due(5_000, 2);
    const all = await subscriptions.due(5_000, 9);
    const ahead = await subscriptions.ahead(9_000, 9);

    expect(due.map(({ address }) => address.chat)).toEqual(['2', '3']);
    expect(all.map(({ address }) => address.chat)).toEqual(['2', '3', '1']);
    expect(ahead.map(({ address }) => address.chat)).toEqual(['2', '3', '1', '4']);
  });

  it('finds who was told what stood between two moments, where they can be reached', async () => {
    const { subscriptions, chats } = await place.fresh();
    for (const [id, toldUntil] of [
      ['1', 4_000],
      ['2', 3_999],
      ['3', 5_000],
      ['4', null],
      ['5', 4_999],
      ['6', 4_500],
    ] as const) {
      await chats.seen(chat(id), 1_000);
      await subscriptions.put(subscription({ address: chat(id), toldUntil }));
    }
    await chats.setReachable(chat('6'), false);

    const told = await subscriptions.told(4_000, 5_000);

    expect(told.map(({ address }) => address.chat)).toEqual(['1', '5']);
  });

  it('lets the subscription of a chat that stopped the bot rest, and takes it up again once somebody writes', async () => {
    const { subscriptions, chats } = await place.fresh();
    await chats.seen(chat('1'), 1_000);
    await subscriptions.put(subscription({ address: chat('1') }));
    await chats.setReachable(chat('1'), false);

    const resting = [await subscriptions.due(9_000, 9), await subscriptions.addresses()];
    const summary = await subscriptions.summary();
    await chats.seen(chat('1'), 8_000);
    const back = await subscriptions.due(9_000, 9);

    expect(resting).toEqual([[], []]);
    expect(summary).toEqual({ next: null, count: {} });
    expect(back.map(({ address }) => address)).toEqual([chat('1')]);
  });

  it('does not call a chat due while a letter is on its way there', async () => {
    const { subscriptions, chats, runs, outbox } = await place.fresh();
    await chats.seen(chat('1'), 1_000);
    await subscriptions.put(subscription({ address: chat('1') }));
    await runs.start(run({ id: 'reminder/1', kind: 'reminder' }));
    const mailing = { run: 'reminder/2', kind: 'reminder', content: content(), to: [chat('1')] } as const;
    await outbox.mail({ ...mailing, expiresAt: 90_000, by: 'p1' }, 2_000);
    const letter = await outbox.claim({
      run: 'reminder/2',
      channel: 'telegram',
      worker: 'w',
      now: 3_000,
      leaseMs: 1_000,
    });

    const meanwhile = await subscriptions.due(6_000, 9);
    if (letter) await outbox.settle({ letter, worker: 'w', state: 'sent', why: null, now: 3_500 });
    const afterwards = await subscriptions.due(6_000, 9);

    expect([meanwhile.length, afterwards.length]).toEqual([0, 1]);
  });

  it('ends a subscription and takes back its digests that still wait, but no other letter', async () => {
    const { subscriptions, chats, runs, outbox } = await place.fresh();
    await chats.seen(chat('1'), 1_000);
    await subscriptions.put(subscription({ address: chat('1') }));
    await runs.start(run());
    const id = await outbox.addContent('digest/1', content());
    const digest = {
      subscription: subscription({ address: chat('1') }),
      content: id,
      dueAt: 5_000,
      expiresAt: 90_000,
      next: 50_000,
    };
    await outbox.write('digest/1', [digest], 5_000);
    const mailing = {
      run: 'correction/f1',
      kind: 'correction',
      content: content(),
      to: [chat('1')],
    } as const;
    await outbox.mail({ ...mailing, expiresAt: 90_000, by: 'p1' }, 5_000);

    const removed = [await subscriptions.remove(chat('1')), await subscriptions.remove(chat('1'))];

    expect(removed).toEqual([true, false]);
    expect(await subscriptions.get(chat('1'))).toBeNull();
    expect(await runs.counts('digest/1')).toEqual([]);
    expect(await runs.counts('correction/f1')).toEqual([
      { channel: 'telegram', state: 'waiting', letters: 1 },
    ]);
  });

  it('tells where subscribers are, each chat once, how many there are and when the next letter is due', async () => {
    const { subscriptions, chats } = await place.fresh();
    for (const address of [chat('1'), chat('1', 'topic-7'), chat('2')]) {
      await chats.seen(address, 1_000);
      await subscriptions.put(subscription({ address, dueAt: address.topic === null ? 5_000 : 4_000 }));
    }

    expect(await subscriptions.addresses()).toEqual([chat('1'), chat('2')]);
    expect(await subscriptions.summary()).toEqual({ next: 4_000, count: { telegram: 3 } });
  });

  it('forgets and moves subscriptions and letters with their chat', async () => {
    const { subscriptions, chats, runs, outbox } = await place.fresh();
    await chats.seen(chat('1'), 1_000);
    await subscriptions.put(subscription({ address: chat('1', 'topic-7') }));
    const mailing = { run: 'reminder/1', kind: 'reminder', content: content(), by: 'p1' } as const;
    await outbox.mail({ ...mailing, to: [chat('1'), chat('-1001', 'x')], expiresAt: 90_000 }, 2_000);

    await chats.rekey(chat('1'), '-1001');
    const moved = await outbox.claim({
      run: 'reminder/1',
      channel: 'telegram',
      worker: 'w',
      now: 3_000,
      leaseMs: 1_000,
    });
    const subscribed = await subscriptions.get(chat('-1001', 'topic-7'));
    await chats.forget(chat('-1001'));

    expect(moved?.address).toEqual(chat('-1001'));
    expect(subscribed?.address).toEqual(chat('-1001', 'topic-7'));
    expect(await subscriptions.get(chat('-1001', 'topic-7'))).toBeNull();
    expect(await runs.counts('reminder/1')).toEqual([]);
  });
}
