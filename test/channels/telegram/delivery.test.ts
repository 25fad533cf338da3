import { describe, expect, test } from 'vitest';
import type { ChatAddress } from '#domain/message.ts';
import type { Fault } from '#test/support/fake-telegram.ts';
import { saidAnswer } from '#test/support/said.ts';
import { pollingConfig, stage, type Scene } from './stage.ts';

const address: ChatAddress = { channel: 'telegram', chat: '77', topic: null };
const wait = (seconds: number): Fault => ({
  status: 429,
  description: `Too Many Requests: retry after ${seconds}`,
  parameters: { retry_after: seconds },
});

async function sendAfter(...faults: readonly Fault[]): Promise<Scene & { readonly outcome: unknown }> {
  const scene = await stage();
  scene.fake.failNext('sendMessage', ...faults);
  const outcome = await scene.telegram.channel.send(address, saidAnswer('8,28%'), [], 'vi');
  return { ...scene, outcome };
}

describe('what Telegram answers', () => {
  test.each([
    'Forbidden: bot was blocked by the user',
    'Forbidden: user is deactivated',
    'Forbidden: bot was kicked from the supergroup chat',
  ])('403 %s: the chat is gone', async (description) => {
    const { outcome } = await sendAfter({ status: 403, description });

    expect(outcome).toEqual({ delivery: 'gone', why: `403 ${description}` });
  });

  test.each([
    ['Bad Request: chat not found', 'refused'],
    ['Bad Request: message thread not found', 'topic-gone'],
  ])('400 %s: %s, and not tried again', async (description, delivery) => {
    const { outcome, fake } = await sendAfter({ status: 400, description });

    expect(outcome).toEqual({ delivery, why: `400 ${description}` });
    expect(fake.calls).toHaveLength(1);
  });

  test('a group that became a supergroup: moved, with the new id in full', async () => {
    const { outcome } = await sendAfter({
      status: 400,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: -1001234567890123 },
    });

    expect(outcome).toEqual({ delivery: 'moved', toChat: '-1001234567890123' });
  });

  test('429 with a short wait: waited for, then sent', async () => {
    const { outcome, waits } = await sendAfter(wait(2), wait(3));

    expect(outcome).toMatchObject({ delivery: 'sent' });
    expect(waits).toEqual([2000, 3000]);
  });

  test('429 with a long wait: left to the caller, for the whole channel', async () => {
    const { outcome, waits } = await sendAfter(wait(35));

    expect(outcome).toMatchObject({
      delivery: 'later',
      retryAfterMs: 35_000,
      wholeChannel: true,
      limited: true,
    });
    expect(waits).toEqual([]);
  });

  test('429 for what nobody waits for: told at once however short, so that everything else waits too', async () => {
    const { fake, telegram, waits } = await stage();
    fake.failNext('sendMessage', wait(2));

    const outcome = await telegram.channel.send(address, saidAnswer('8,28%'), [], 'vi', { unasked: true });

    expect(outcome).toMatchObject({ delivery: 'later', retryAfterMs: 2_000, limited: true });
    expect(waits).toEqual([]);
  });

  test('a token that is not accepted is no reason to give up a chat', async () => {
    const { outcome } = await sendAfter({ status: 401, description: 'Unauthorized' });

    expect(outcome).toMatchObject({ delivery: 'later', wholeChannel: true });
  });

  test.each<[string, Fault]>([
    ['502 in its own words', { status: 502, description: 'Bad Gateway' }],
    ["a gateway's page", 'gateway'],
  ])('%s: tried again for a few seconds, then later', async (_case, fault) => {
    const { outcome, waits } = await sendAfter(fault, fault, fault);

    expect(outcome).toMatchObject({ delivery: 'later', wholeChannel: true });
    expect(waits).toEqual([2000, 2000]);
  });
});

describe('what the network does', () => {
  test('a connection cut after the request: nobody knows, so it is not repeated', async () => {
    const { outcome, fake } = await sendAfter('cut');

    expect(outcome).toMatchObject({ delivery: 'unknown' });
    expect(fake.calls).toHaveLength(1);
  });

  test('nobody listens: never sent, so later', async () => {
    const { telegram } = await stage({ config: pollingConfig({ token: '1:x', root: 'http://127.0.0.1:1' }) });

    const outcome = await telegram.channel.send(address, saidAnswer('8,28%'), [], 'vi');

    expect(outcome).toMatchObject({ delivery: 'later', why: 'ECONNREFUSED' });
  });

  describe('in the middle of an answer of several messages', () => {
    const long = saidAnswer('một\n'.repeat(3000));

    test('a short wait is waited out, and nothing is sent twice', async () => {
      const { fake, telegram, waits } = await stage();
      fake.failNext('sendMessage', 'none', wait(1));

      const outcome = await telegram.channel.send(address, long, [], 'vi');

      expect(outcome).toEqual({ delivery: 'sent', messageIds: ['100', '101', '102'] });
      expect(waits).toEqual([1000]);
    });

    test('a failure leaves open what arrived, so that the beginning is not repeated', async () => {
      const { fake, telegram } = await stage();
      fake.failNext('sendMessage', 'none', wait(60));

      const outcome = await telegram.channel.send(address, long, [], 'vi');

      expect(outcome).toMatchObject({ delivery: 'unknown' });
      expect(fake.calls).toHaveLength(2);
    });

    test('a person who blocks the bot meanwhile is gone all the same', async () => {
      const { fake, telegram } = await stage();
      fake.failNext('sendMessage', 'none', { status: 403, description: 'Forbidden: bot was blocked' });

      expect(await telegram.channel.send(address, long, [], 'vi')).toMatchObject({ delivery: 'gone' });
    });

    test('and so is a topic that is deleted meanwhile', async () => {
      const { fake, telegram } = await stage();
      const description = 'Bad Request: message thread not found';
      fake.failNext('sendMessage', 'none', { status: 400, description });
      const topic: ChatAddress = { ...address, topic: '7' };

      expect(await telegram.channel.send(topic, long, [], 'vi')).toMatchObject({ delivery: 'topic-gone' });
    });
  });
});

test('no outcome and no trouble ever holds the token', async () => {
  const scene = await sendAfter('cut');
  scene.fake.failNext('getMe', 'cut', 'gateway', { status: 500, description: 'x' });
  await scene.telegram.start();

  expect(scene.troubles).toHaveLength(3);
  expect(JSON.stringify([scene.outcome, scene.troubles])).not.toContain('AAfake');
});
