import { expect, it } from 'vitest';
import type { Store } from '#domain/ports/store.ts';
import { plainQuestion } from '#domain/question.ts';
import { chat, memory, message } from './given.ts';
import type { Place } from './place.ts';

const menu = [
  { label: 'Kinh tế số', says: 'kinh tế số 2024' },
  { label: 'DTI', says: 'dti 2024' },
];

/** What every store does with chats, their settings and memories. */
export function chatsContract(place: Place): void {
  it('meets a chat with the settings everybody starts with', async () => {
    const { chats } = await place.fresh();

    const met = await chats.seen(chat('1', 'topic-7'), 5_000);

    expect(met).toEqual({
      address: chat('1', 'topic-7'),
      locale: null,
      pictures: 'always',
      firstSeen: 5_000,
      lastSeen: 5_000,
      reachable: true,
    });
    expect(await chats.get(chat('2'))).toBeNull();
  });

  it('keeps the settings of a chat for all its topics, and when it was first and last here', async () => {
    const { chats } = await place.fresh();
    await chats.seen(chat('1'), 1_000);
    await chats.setLocale(chat('1'), 'en');
    await chats.setPictures(chat('1', 'topic-7'), 'never');

    const again = await chats.seen(chat('1', 'topic-8'), 9_000);

    expect(again).toMatchObject({ locale: 'en', pictures: 'never', firstSeen: 1_000, lastSeen: 9_000 });
  });

  it('reaches a chat again once somebody writes there', async () => {
    const { chats } = await place.fresh();
    await chats.seen(chat('1'), 1_000);
    await chats.setReachable(chat('1'), false);
    const blocked = await chats.get(chat('1'));

    const back = await chats.seen(chat('1'), 2_000);

    expect([blocked?.reachable, back.reachable]).toEqual([false, true]);
  });

  it('remembers the last question of each topic apart', async () => {
    const { chats } = await place.fresh();
    const later = memory({
      question: { ...plainQuestion('trend'), topics: ['dti-rank'] },
      earlier: [plainQuestion('overview')],
      figures: [],
      at: 2_000,
    });

    await chats.remember(chat('1'), memory());
    await chats.remember(chat('1', 'topic-7'), memory());
    await chats.remember(chat('1', 'topic-7'), later);

    expect(await chats.recall(chat('1'))).toEqual(memory());
    expect(await chats.recall(chat('1', 'topic-7'))).toEqual(later);
    expect(await chats.recall(chat('2'))).toBeNull();
  });

  it('forgets everything about a chat and nothing about another', async () => {
    const store = await place.fresh();
    for (const id of ['1', '2']) await liveIn(store, id);

    await store.chats.forget(chat('1'));

    expect(await lifeIn(store, '1')).toEqual({ chat: null, memory: null, topic: null, menu: [] });
    expect(await lifeIn(store, '2')).toMatchObject({ menu, memory: memory() });
    expect((await store.inbox.claim('w', 9, 9_000, 1_000)).map((c) => c.message.address.chat)).toEqual(['2']);
    expect(await store.inbox.receive(message('event-1'), 9_000)).toBe('duplicate');
  });

  it('lets a worker settle the very message that asked to be forgotten', async () => {
    const store = await place.fresh();
    await store.inbox.receive(message('e', { address: chat('1') }), 1_000);
    const [claimed] = await store.inbox.claim('w', 1, 1_000, 1_000);

    await store.chats.forget(chat('1'));

    expect(await store.inbox.claim('w', 1, 9_000, 1_000)).toEqual([]);
    expect(await store.inbox.settle(claimed?.id ?? 0, 'w', 'done', 2_000)).toBe(true);
  });

  it('moves everything of a group to the supergroup it became', async () => {
    const store = await place.fresh();
    const token = await liveIn(store, '1');

    await store.chats.rekey(chat('1'), '-1001');

    expect(await lifeIn(store, '1')).toEqual({ chat: null, memory: null, topic: null, menu: [] });
    expect(await lifeIn(store, '-1001')).toMatchObject({ chat: { locale: 'en' }, memory: memory(), menu });
    expect(await store.choices.take(chat('-1001'), token, 1_500)).toEqual({ says: 'kinh tế số 2024' });
    const [claimed] = await store.inbox.claim('w', 9, 9_000, 1_000);
    expect(claimed?.message.address).toEqual(chat('-1001'));
  });

  it('lets what the group had win over what the supergroup began with, and moving twice changes nothing', async () => {
    const store = await place.fresh();
    await liveIn(store, '1');
    await store.chats.seen(chat('-1001'), 8_000);
    await store.chats.remember(chat('-1001'), memory({ at: 8_000 }));
    await store.chats.remember(chat('-1001', 'new'), memory({ at: 8_001 }));

    await store.chats.rekey(chat('1'), '-1001');
    await store.chats.rekey(chat('1'), '-1001');

    expect(await lifeIn(store, '-1001')).toMatchObject({ chat: { locale: 'en' }, memory: { at: 1_000 } });
    expect(await store.chats.recall(chat('-1001', 'new'))).toMatchObject({ at: 8_001 });
  });

  it('moves a chat while a message of it and one of its new id are under way', async () => {
    const store = await place.fresh();
    await store.inbox.receive(message('a', { address: chat('1') }), 1_000);
    await store.inbox.receive(message('b', { address: chat('-1001') }), 1_000);
    const claimed = await store.inbox.claim('w', 2, 1_000, 60_000);

    await store.chats.rekey(chat('1'), '-1001');

    const settled = claimed.map(({ id }) => store.inbox.settle(id, 'w', 'done', 2_000));
    expect(await Promise.all(settled)).toEqual([true, true]);
  });

  it('leaves a chat in place that is moved to its own id', async () => {
    const store = await place.fresh();
    await liveIn(store, '1');

    await store.chats.rekey(chat('1'), '1');

    expect(await lifeIn(store, '1')).toMatchObject({ memory: memory(), menu });
  });
}

/** Leaves a trace in everything that is kept about chats; returns the token of the first choice offered. */
async function liveIn({ chats, choices, inbox }: Store, id: string): Promise<string> {
  await chats.seen(chat(id), 1_000);
  await chats.setLocale(chat(id), 'en');
  await chats.remember(chat(id), memory());
  await chats.remember(chat(id, 'topic-7'), memory());
  await inbox.receive(message(`event-${id}`, { address: chat(id) }), 1_000);
  const [token] = await choices.offer(chat(id), menu, 1_000, 2_000);
  return token ?? '';
}

async function lifeIn({ chats, choices }: Store, id: string) {
  return {
    chat: await chats.get(chat(id)),
    memory: await chats.recall(chat(id)),
    topic: await chats.recall(chat(id, 'topic-7')),
    menu: await choices.latestMenu(chat(id), 1_500),
  };
}
