import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ClaimedMessage } from '#domain/ports/inbox.ts';
import { chat, message } from './given.ts';
import { playInbox, step } from './inbox-model.ts';
import type { Place } from './place.ts';

const events = (claimed: readonly ClaimedMessage[]) => claimed.map((one) => one.message.eventId);
const inChat = (eventId: string, id: string) => message(eventId, { address: chat(id) });

/** What every store does with messages that arrive. */
export function inboxContract(place: Place): void {
  it('hands out a message as it arrived', async () => {
    const { inbox } = await place.fresh();
    const odd = message('e1', {
      address: { channel: 'zalo-oa', chat: 'c', topic: 't' },
      sender: null,
      content: { type: 'text', text: 'a\u0000b \ud800 “ê” \' " \\ 😀' },
      edited: true,
    });

    await inbox.receive(odd, 1_000);

    expect(await inbox.claim('w', 5, 1_000, 60_000)).toEqual([{ id: 1, attempt: 1, message: odd }]);
  });

  it('stores an event once per channel', async () => {
    const { inbox } = await place.fresh();
    const elsewhere = message('e1', { address: { ...chat('100'), channel: 'web' } });

    const received = [
      await inbox.receive(message('e1'), 1_000),
      await inbox.receive(message('e1'), 2_000),
      await inbox.receive(elsewhere, 2_000),
    ];

    expect(received).toEqual(['new', 'duplicate', 'new']);
    expect([await inbox.backlog(), await inbox.backlog('web'), await inbox.backlog('zalo-oa')]).toEqual([
      2, 1, 0,
    ]);
  });

  it('stores an event once that arrives several times at the same moment', async () => {
    const stores = [await place.fresh(), await place.another()];

    const received = [0, 1, 2].flatMap(() => stores.map(({ inbox }) => inbox.receive(message('e1'), 1_000)));

    expect((await Promise.all(received)).filter((what) => what === 'new')).toHaveLength(1);
  });

  it('knows an event again after it was settled', async () => {
    const { inbox } = await place.fresh();
    await inbox.receive(message('e1'), 1_000);
    const [claimed] = await inbox.claim('w', 1, 1_000, 60_000);
    await inbox.settle(claimed?.id ?? 0, 'w', 'done', 1_500);

    expect(await inbox.receive(message('e1'), 2_000)).toBe('duplicate');
    expect(await inbox.backlog()).toBe(0);
  });

  it('hands out one channel where only that is asked for', async () => {
    const { inbox } = await place.fresh();
    await inbox.receive(message('e1'), 1_000);
    await inbox.receive(message('e2', { address: { ...chat('9'), channel: 'zalo-bot' } }), 1_000);

    expect(events(await inbox.claim('w', 9, 1_000, 60_000, 'zalo-bot'))).toEqual(['e2']);
    expect(events(await inbox.claim('w', 9, 1_000, 60_000, 'web'))).toEqual([]);
    expect(events(await inbox.claim('w', 9, 1_000, 60_000))).toEqual(['e1']);
  });

  it('hands out the oldest message of each chat, oldest chats first, as many as asked for', async () => {
    const { inbox } = await place.fresh();
    const arrivals = [
      inChat('a1', 'a'),
      inChat('a2', 'a'),
      inChat('b1', 'b'),
      inChat('c1', 'c'),
      inChat('b2', 'b'),
    ];
    for (const [n, arrived] of arrivals.entries()) await inbox.receive(arrived, 1_000 + n);

    const first = await inbox.claim('w', 2, 2_000, 60_000);
    const second = await inbox.claim('w', 9, 2_000, 60_000);

    expect([events(first), events(second)]).toEqual([['a1', 'b1'], ['c1']]);
  });

  it('keeps topics of one chat in one queue', async () => {
    const { inbox } = await place.fresh();
    await inbox.receive(message('e1', { address: chat('1', 'x') }), 1_000);
    await inbox.receive(message('e2', { address: chat('1', 'y') }), 1_000);

    expect(events(await inbox.claim('w', 9, 1_000, 60_000))).toEqual(['e1']);
  });

  it('hands out the next message of a chat once the one before is settled', async () => {
    const { inbox } = await place.fresh();
    for (const id of ['e1', 'e2']) await inbox.receive(message(id), 1_000);
    const [first] = await inbox.claim('w', 9, 1_000, 60_000);

    await inbox.settle(first?.id ?? 0, 'w', 'failed', 1_500);

    expect(events(await inbox.claim('w', 9, 1_500, 60_000))).toEqual(['e2']);
  });

  it('takes up a message again when its lease ran out, and then the first worker has lost it', async () => {
    const { inbox } = await place.fresh();
    for (const id of ['e1', 'e2']) await inbox.receive(message(id), 1_000);
    const [lost] = await inbox.claim('dead', 9, 1_000, 500);

    const early = await inbox.claim('w', 9, 1_499, 500);
    const late = await inbox.claim('w', 9, 1_500, 500);

    expect([events(early), events(late), late[0]?.attempt]).toEqual([[], ['e1'], 2]);
    expect(await inbox.settle(lost?.id ?? 0, 'dead', 'done', 1_600)).toBe(false);
    expect(await inbox.release(lost?.id ?? 0, 'dead', 1_600)).toBe(false);
    expect(await inbox.settle(lost?.id ?? 0, 'w', 'done', 1_600)).toBe(true);
    expect(await inbox.settle(lost?.id ?? 0, 'w', 'done', 1_600)).toBe(false);
  });

  it('holds a chat back until its released message is due again', async () => {
    const { inbox } = await place.fresh();
    for (const id of ['e1', 'e2']) await inbox.receive(message(id), 1_000);
    const [claimed] = await inbox.claim('w', 9, 1_000, 60_000);

    await inbox.release(claimed?.id ?? 0, 'w', 5_000);

    expect(events(await inbox.claim('w', 9, 4_999, 60_000))).toEqual([]);
    expect(await inbox.claim('w', 9, 5_000, 60_000)).toMatchObject([
      { message: { eventId: 'e1' }, attempt: 2 },
    ]);
  });

  it('purges settled events only, and only old ones', async () => {
    const { inbox } = await place.fresh();
    for (const [id, at] of [
      ['old', 1_000],
      ['young', 3_000],
      ['waiting', 1_000],
    ] as const)
      await inbox.receive(inChat(id, id), at);
    const claimed = await inbox.claim('w', 9, 3_000, 60_000);
    for (const one of claimed)
      if (one.message.eventId !== 'waiting') await inbox.settle(one.id, 'w', 'done', 3_000);

    expect(await inbox.purge(2_000)).toBe(1);
    expect(await inbox.receive(inChat('old', 'old'), 4_000)).toBe('new');
    expect(await inbox.receive(inChat('young', 'young'), 4_000)).toBe('duplicate');
    expect(await inbox.receive(inChat('waiting', 'waiting'), 4_000)).toBe('duplicate');
  });

  it('never hands out two messages of one chat side by side, nor out of order, whatever workers do', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const stores = [await place.fresh(), await place.another()];

        await playInbox(
          stores.map(({ inbox }) => inbox),
          steps,
        );
      }),
      { numRuns: 40 },
    );
  });

  it('lets many workers empty the inbox together, each message once and each chat in order', async () => {
    const stores = [await place.fresh(), await place.another()];
    const [first] = stores;
    const sent = Array.from({ length: 90 }, (_, n) => inChat(`${n}`, `chat-${n % 7}`));
    for (const one of sent) await first?.inbox.receive(one, 1_000);
    const busy = new Set<string>();
    const done: string[] = [];

    async function work(worker: string, store: (typeof stores)[number]): Promise<void> {
      while (done.length < sent.length) {
        const claimed = await store.inbox.claim(worker, 2, 2_000, 60_000);
        for (const { message } of claimed) {
          expect(busy).not.toContain(message.address.chat);
          busy.add(message.address.chat);
        }
        await new Promise(setImmediate);
        for (const { id, message } of claimed) {
          busy.delete(message.address.chat);
          done.push(message.eventId);
          expect(await store.inbox.settle(id, worker, 'done', 2_000)).toBe(true);
        }
      }
    }
    await Promise.all(stores.flatMap((store, s) => ['a', 'b'].map((w) => work(`${s}${w}`, store))));

    const byChat = Map.groupBy(done.map(Number), (n) => n % 7);
    expect(done).toHaveLength(90);
    expect([...byChat.values()].map((order) => order.toSorted((a, b) => a - b))).toEqual([
      ...byChat.values(),
    ]);
  });
}
