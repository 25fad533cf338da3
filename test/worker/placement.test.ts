import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Answer } from '#domain/answer.ts';
import type { Message } from '#domain/message.ts';
import type { Channel, Placement } from '#domain/ports/channel.ts';
import type { Store } from '#domain/ports/store.ts';
import { startWorker } from '#src/worker.ts';
import { message } from '../support/message.ts';
import { saidAnswer } from '../support/said.ts';
import { memoryStore } from '../support/store.ts';

let store: Store;
beforeEach(async () => {
  store = await memoryStore();
});
afterEach(() => store.close());

async function placementOf(
  heard: Message,
  answer: Answer = saidAnswer('8,28%'),
): Promise<Placement | undefined> {
  const placements: (Placement | undefined)[] = [];
  const channel: Channel = {
    name: 'console',
    abilities: { buttons: true, pictures: false, files: false },
    send(_address, _answer, _choices, _locale, placement) {
      placements.push(placement);
      return Promise.resolve({ delivery: 'sent', messageIds: [] });
    },
    typing: () => Promise.resolve(),
  };
  const worker = startWorker({
    id: 'worker',
    inbox: store.inbox,
    chats: store.chats,
    channel,
    converse: () => Promise.resolve({ answer, choices: [], locale: 'vi', handler: 'test' }),
    now: Date.now,
    resendsUnknown: false,
    concurrency: 1,
    onSurprise: () => undefined,
    onReply: () => undefined,
  });
  await store.inbox.receive(heard, Date.now());
  worker.nudge();
  await vi.waitFor(async () => expect(await store.inbox.backlog()).toBe(0), { timeout: 10_000 });
  await worker.stop();
  return placements[0];
}

const page: Answer = { ...saidAnswer('Trang 2'), page: true };
const tap = { type: 'choice', token: 'token1' } as const;

test('in a group an answer replies to its question', async () => {
  expect(await placementOf(message('dti', { chatKind: 'group', messageId: '5' }))).toEqual({ replyTo: '5' });
});

test('in a conversation of two it needs no pointing at', async () => {
  expect(await placementOf(message('dti', { messageId: '5' }))).toEqual({});
});

test('another page takes the place of the list whose button was tapped', async () => {
  expect(await placementOf(message(tap, { messageId: '9' }), page)).toEqual({ replaces: '9' });
  expect(await placementOf(message(tap, { messageId: '9', chatKind: 'group' }), page)).toEqual({
    replaces: '9',
  });
});

test('another answer to a tap, or a page that was typed for, is a message of its own', async () => {
  expect(await placementOf(message(tap, { messageId: '9' }))).toEqual({});
  expect(await placementOf(message('xem thêm', { messageId: '9' }), page)).toEqual({});
});

test('what stood under a picture is said, since only a picture takes its place', async () => {
  const content = { ...tap, under: 'picture' } as const;

  expect(await placementOf(message('', { content, messageId: '5' }), page)).toEqual({
    replaces: '5',
    replacesPicture: true,
  });
});
