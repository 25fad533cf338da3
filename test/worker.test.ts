import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Message } from '#domain/message.ts';
import type { Channel, Delivery } from '#domain/ports/channel.ts';
import type { Store } from '#domain/ports/store.ts';
import type { Reply } from '#src/conversation.ts';
import { startWorker, type Worker, type WorkerParts } from '#src/worker.ts';
import { chat, message } from './support/message.ts';
import { memoryStore } from './support/store.ts';

const reply: Reply = {
  answer: {
    outcome: 'answered',
    parts: [],
    choices: [],
    question: null,
    readings: [],
    figures: [],
    attachments: [],
  },
  choices: [],
  locale: 'vi',
  handler: 'test',
};
const sent: Delivery = { delivery: 'sent', messageIds: ['1'] };

let store: Store;
let workers: Worker[];
let conversed: string[];
let deliveries: Delivery[];
let sentTo: string[];
let told: string[];
let deliver: () => Delivery;

beforeEach(async () => {
  store = await memoryStore();
  workers = [];
  conversed = [];
  deliveries = [];
  sentTo = [];
  told = [];
  deliver = () => deliveries.shift() ?? sent;
});

afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.stop()));
  await store.close();
});

const channel: Channel = {
  name: 'console',
  abilities: { buttons: false, pictures: false, files: false },
  send(address) {
    sentTo.push(address.chat);
    return Promise.resolve(deliver());
  },
  typing: () => Promise.resolve(),
};

function start(converse = talk, over: Partial<WorkerParts> = {}): Worker {
  const worker = startWorker({
    id: `worker-${String(workers.length)}`,
    inbox: store.inbox,
    chats: store.chats,
    channel,
    converse,
    now: Date.now,
    resendsUnknown: true,
    concurrency: 4,
    onSurprise: () => undefined,
    onReply: () => undefined,
    ...over,
  });
  workers.push(worker);
  return worker;
}

function talk(heard: Message): Promise<Reply> {
  if (heard.content.type === 'text') conversed.push(heard.content.text);
  return Promise.resolve(reply);
}

async function settled(): Promise<void> {
  await vi.waitFor(async () => expect(await store.inbox.backlog()).toBe(0), { timeout: 10_000 });
}

describe('the worker', () => {
  test('answers what waits, in the order of a chat', async () => {
    for (const text of ['một', 'hai', 'ba']) await store.inbox.receive(message(text), Date.now());

    start();
    await settled();

    expect(conversed).toEqual(['một', 'hai', 'ba']);
  });

  test('an event delivered twice acts once', async () => {
    const event = message('một');
    await store.inbox.receive(event, Date.now());
    await store.inbox.receive(event, Date.now());

    start();
    await settled();

    expect(conversed).toEqual(['một']);
  });

  test('two workers never answer the same message', async () => {
    for (let n = 0; n < 30; n++) {
      await store.inbox.receive(
        message(String(n), { address: { ...chat, chat: String(n % 3) } }),
        Date.now(),
      );
    }

    start();
    start();
    await settled();

    expect(conversed.toSorted((a, b) => Number(a) - Number(b))).toEqual(
      Array.from({ length: 30 }, (_, n) => String(n)),
    );
  });

  test('a surprise puts the message back until it succeeds', async () => {
    let attempts = 0;
    await store.inbox.receive(message('một'), Date.now());

    start((heard) => {
      attempts += 1;
      return attempts === 1 ? Promise.reject(new Error('db.locked')) : talk(heard);
    });
    await settled();

    expect(conversed).toEqual(['một']);
  });

  test('a chat that blocked the bot is noted as unreachable, and reachable again when it writes', async () => {
    deliveries = [{ delivery: 'gone', why: 'blocked' }];
    await store.chats.seen(chat, Date.now());
    await store.inbox.receive(message('một'), Date.now());

    start();
    await settled();

    expect((await store.chats.get(chat))?.reachable).toBe(false);
    expect((await store.chats.seen(chat, Date.now())).reachable).toBe(true);
  });

  test('an answer that could only be sent hours later holds nobody up', async () => {
    deliveries = [{ delivery: 'later', retryAfterMs: 7_200_000, wholeChannel: true, why: 'quota' }];
    await store.inbox.receive(message('một'), Date.now());
    await store.inbox.receive(message('hai'), Date.now());

    start();
    await settled();

    expect(conversed).toEqual(['một', 'hai']);
  });

  test('what a message did is not done again because its answer could not be sent', async () => {
    const soon: Delivery = { delivery: 'later', retryAfterMs: 1, wholeChannel: true, why: 'HTTP 502' };
    deliveries = [soon, soon, soon];
    await store.inbox.receive(message('/lienket AAAA00000000'), Date.now());

    start();
    await settled();

    expect(conversed).toEqual(['/lienket AAAA00000000']);
    expect(sentTo).toHaveLength(4);
  });

  test.each([
    ['of most of an hour costs no answer', 50, 'sent'],
    ['of more than an hour does', 70, 'given up'],
  ])('an outage %s', async (_case, minutes, outcome) => {
    const clock = { now: Date.parse('2026-11-23T03:00:00Z') };
    const end = clock.now + minutes * 60_000;
    await store.inbox.receive(message('một', { sentAt: clock.now }), clock.now);

    const worker = start(talk, {
      now: () => clock.now,
      onReply: (_message, _reply, { delivery }) => void told.push(delivery),
    });
    deliver = () =>
      clock.now < end
        ? { delivery: 'later', retryAfterMs: 60_000, wholeChannel: true, why: 'HTTP 502' }
        : sent;
    await vi.waitFor(
      async () => {
        clock.now += 30_000;
        worker.nudge();
        expect(await store.inbox.backlog()).toBe(0);
      },
      { timeout: 10_000, interval: 5 },
    );

    expect(told.at(-1)).toBe(outcome === 'sent' ? 'sent' : 'later');
  });

  test('a message of another channel is left to its own worker', async () => {
    await store.inbox.receive(message('xa', { address: { ...chat, channel: 'zalo-bot' } }), Date.now());
    await store.inbox.receive(message('một'), Date.now());

    start();
    await vi.waitFor(async () => expect(await store.inbox.backlog('console')).toBe(0), { timeout: 10_000 });

    expect(conversed).toEqual(['một']);
    expect(await store.inbox.backlog('zalo-bot')).toBe(1);
  });

  test('a reply that may have been lost is sent once more, not twice', async () => {
    const lost: Delivery = { delivery: 'unknown', why: 'cut' };
    deliveries = [lost, lost, sent];
    await store.inbox.receive(message('một'), Date.now());

    start();
    await settled();

    expect(sentTo).toEqual(['1', '1']);
  });

  test('a group that moved is answered at its new id', async () => {
    deliveries = [{ delivery: 'moved', toChat: '-100' }];
    await store.chats.seen(chat, Date.now());
    await store.inbox.receive(message('một'), Date.now());

    start();
    await settled();

    expect(sentTo).toEqual(['1', '-100']);
    expect(await store.chats.get({ ...chat, chat: '-100' })).not.toBeNull();
  });
});
