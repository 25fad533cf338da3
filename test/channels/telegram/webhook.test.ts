import { describe, expect, test } from 'vitest';
import type { Receipt } from '#domain/ports/channel.ts';
import { messageUpdate, person, pollingConfig, privateChat, secret, stage, type Scene } from './stage.ts';

const header = 'x-telegram-bot-api-secret-token';

function deliver(
  scene: Scene,
  body: unknown,
  headers: Record<string, string> = { [header]: secret },
): Receipt {
  const bytes = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  if (!scene.telegram.receive) throw new Error('the channel has no webhook');
  return scene.telegram.receive(headers, bytes);
}

async function connected(): Promise<Scene> {
  const scene = await stage();
  await scene.telegram.start();
  return scene;
}

describe('the proof', () => {
  test('with the right secret an update is received', async () => {
    const receipt = deliver(await connected(), messageUpdate({ text: 'dti' }));

    expect(receipt.status).toBe(200);
    expect(receipt.messages).toMatchObject([{ content: { type: 'text', text: 'dti' } }]);
  });

  test.each([
    ['no secret', {}],
    ['an empty secret', { [header]: '' }],
    ['another secret', { [header]: 'a_webhook-secreT' }],
    ['a longer secret', { [header]: `${secret}x` }],
  ])('%s is refused before anything is read', async (_case, headers) => {
    const receipt = deliver(await connected(), '{ not even JSON', headers);

    expect(receipt).toEqual({ status: 401, messages: [], moves: [] });
  });
});

describe('what is delivered', () => {
  test('malformed JSON and JSON that is no update are bad requests', async () => {
    const scene = await connected();

    for (const body of ['{"update_id":', '', '\u0000', '[]', '"x"', 'null', '{"message":{}}'])
      expect([body, deliver(scene, body).status]).toEqual([body, 400]);
  });

  test('an update of unknown kind or strange shape is taken and leads to nothing', async () => {
    const scene = await connected();

    expect(deliver(scene, { update_id: 1, poll: {} })).toEqual({ status: 200, messages: [], moves: [] });
    expect(deliver(scene, { update_id: 1, message: 'what' })).toEqual({
      status: 200,
      messages: [],
      moves: [],
    });
  });

  test('the same update twice has the same event id, by which the inbox knows it', async () => {
    const scene = await connected();
    const update = messageUpdate({ text: '/capnhat' }, 77);

    const ids = [deliver(scene, update), deliver(scene, update)].map(
      (receipt) => receipt.messages[0]?.eventId,
    );

    expect(ids).toEqual(['77', '77']);
  });

  test('a group that became a supergroup is told as a move', async () => {
    const update = messageUpdate({ chat: { id: -5, type: 'group' }, migrate_to_chat_id: -1009 });

    expect(deliver(await connected(), update).moves).toMatchObject([
      { from: { chat: '-5' }, toChat: '-1009' },
    ]);
  });

  test('before the bot knows its own name Telegram is asked to deliver again', async () => {
    expect(deliver(await stage(), messageUpdate({ text: 'dti' })).status).toBe(503);
  });

  test('while polling there is no webhook at all', async () => {
    const { telegram } = await stage({ config: pollingConfig({ token: '1:x', root: 'http://127.0.0.1:1' }) });

    expect(telegram.receive).toBeNull();
  });
});

describe('a tapped button', () => {
  const tap = (id: string) => ({
    update_id: 3,
    callback_query: {
      id,
      from: person,
      chat_instance: '1',
      data: 'token1',
      message: { message_id: 1, date: 0, chat: privateChat },
    },
  });

  test('stops spinning', async () => {
    const scene = await connected();
    scene.fake.pressed('cb1');

    const receipt = deliver(scene, tap('cb1'));
    await expect
      .poll(() => scene.fake.callsOf('answerCallbackQuery'))
      .toEqual([{ callback_query_id: 'cb1' }]);

    expect(receipt.messages).toMatchObject([{ content: { type: 'choice', token: 'token1' } }]);
  });

  test('long ago still counts, although Telegram no longer takes the answer to it', async () => {
    const scene = await connected();

    const receipt = deliver(scene, tap('too-old'));
    await expect.poll(() => scene.fake.callsOf('answerCallbackQuery')).toHaveLength(1);

    expect(receipt.messages).toHaveLength(1);
    expect(scene.troubles).toEqual([]);
  });
});
