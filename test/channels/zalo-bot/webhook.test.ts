import { describe, expect, test } from 'vitest';
import { makeWebhook } from '#channels/zalo-bot/webhook.ts';
import type { MessageContent } from '#domain/message.ts';
import { botUpdate } from '#test/support/fake-zalo-bot.ts';
import { bring, stage, type Scene } from './stage.ts';

const group = { chat: { id: 'g-9', chat_type: 'GROUP' } };

async function contentsOf(...updates: readonly unknown[]): Promise<readonly MessageContent[]> {
  const scene = await stage();
  return updates.flatMap((update) => bring(scene, update).messages.map(({ content }) => content));
}

describe('the proof', () => {
  const nothing = { status: 401, messages: [], moves: [] };

  test.each([
    ['a wrong secret', (scene: Scene) => bring(scene, botUpdate({ text: 'dti' }), 'guessed')],
    [
      'a secret that only begins right',
      ({ fake, bot }: Scene) =>
        bot.receive?.({ 'x-bot-api-secret-token': fake.secret.slice(0, -1) }, Buffer.from('{}')),
    ],
    ['no secret', ({ bot }: Scene) => bot.receive?.({}, Buffer.from('{}'))],
    [
      'two secrets',
      ({ fake, bot }: Scene) =>
        bot.receive?.({ 'x-bot-api-secret-token': [fake.secret, 'x'] }, Buffer.from('{}')),
    ],
  ])('%s is refused and nothing is read', async (_case, call) => {
    expect(call(await stage())).toEqual(nothing);
  });

  test('without a configured secret everything is refused', () => {
    const receive = makeWebhook({ secret: '', receive: () => null });

    expect(receive({ 'x-bot-api-secret-token': '' }, Buffer.from('{}')).status).toBe(401);
  });

  test.each([['no JSON'], ['null'], ['[]'], ['{"event_name":7}'], ['{"ok":true,"result":{}}'], ['']])(
    'what is proven but means nothing (%s) is answered with 200, as a probe may be',
    async (body) => {
      const { fake, bot } = await stage();

      const receipt = bot.receive?.({ 'x-bot-api-secret-token': fake.secret }, Buffer.from(body));

      expect(receipt).toEqual({ status: 200, messages: [], moves: [] });
    },
  );

  test('a bot that polls has no webhook', async () => {
    expect((await stage({ config: { arrival: { mode: 'polling' } } })).bot.receive).toBeNull();
  });
});

describe('what a person sent', () => {
  test('the documented envelope and the flat form are the same message', async () => {
    const flat = botUpdate({ text: 'kinh tế số' });
    const scene = await stage();

    const receipts = [flat, { ok: true, result: flat }].map((form) => bring(scene, form));

    expect(receipts[0]).toEqual(receipts[1]);
    expect(receipts[0]?.messages).toEqual([
      {
        eventId: '2d750000000000e35',
        address: { channel: 'zalo-bot', chat: 'u-1', topic: null },
        chatKind: 'private',
        sender: 'u-1',
        language: null,
        content: { type: 'text', text: 'kinh tế số' },
        edited: false,
        sentAt: 1_767_225_600_000,
      },
    ]);
  });

  test('the words under a picture count as words', async () => {
    expect(await contentsOf(botUpdate({ caption: 'kinh tế số?' }, 'message.image.received'))).toEqual([
      { type: 'text', text: 'kinh tế số?' },
    ]);
  });

  test.each(['image', 'sticker', 'voice', 'unsupported', 'link'])(
    'a message with nothing but %s is told as unsupported',
    async (what) => {
      expect(await contentsOf(botUpdate({}, `message.${what}.received`))).toEqual([
        { type: 'unsupported', what },
      ]);
    },
  );

  test('pictures sent together are one event, so that they are answered once', async () => {
    const scene = await stage();
    const ids = ['a', 'b', 'c'].map((id, index) => {
      const update = botUpdate(
        { message_id: id, date: 1_767_225_600_000 + index * 900 },
        'message.image.received',
      );
      return bring(scene, update).messages[0]?.eventId;
    });

    expect(new Set(ids).size).toBe(1);
  });

  test.each([
    ['an event nobody knows', botUpdate({ text: 'x' }, 'message.reaction.received')],
    ['an event without a message', { event_name: 'message.unsupported.received' }],
    ['a message without a sender', botUpdate({ text: 'x', from: undefined })],
    ['another bot', botUpdate({ text: 'x', from: { id: 'b', is_bot: true } })],
    ['a text of spaces', botUpdate({ text: '  \n ' })],
    ['an id that is no text', botUpdate({ text: 'x', message_id: 12 })],
  ])('%s is answered with 200 and ignored', async (_case, update) => {
    expect(bring(await stage(), update)).toEqual({ status: 200, messages: [], moves: [] });
  });

  test('control characters and halves of characters do not come in', async () => {
    expect(await contentsOf(botUpdate({ text: 'kinh\u0000 tế\ud83d số' }))).toEqual([
      { type: 'text', text: 'kinh tế\ufffd số' },
    ]);
  });
});

test('a proven update that can not be read is named in the log, once a minute and without what it says', async () => {
  const scene = await stage();
  const odd = { event_name: 'message.text.received', message: { text: 'bí mật', chat: 5 } };

  for (let round = 0; round < 3; round++) bring(scene, { ok: true, result: odd });
  bring(scene, odd, 'guessed');
  bring(scene, {});

  expect(scene.troubles).toEqual(['zalo-bot.not_read: an update "message.text.received" has another form']);
});

describe('groups', () => {
  test.each([
    ['@Bot Tiến Độ kinh tế số', 'kinh tế số'],
    ['@bot tiến độ, kinh tế số', ', kinh tế số'],
    ['kinh tế số @Bot Tiến Độ', 'kinh tế số'],
    ['@Bot Tiến Độ'.normalize('NFD') + ' dti', 'dti'],
    ['2', '2'],
  ])('"%s" asks "%s"', async (text, asked) => {
    expect(await contentsOf(botUpdate({ text, ...group }))).toEqual([{ type: 'text', text: asked }]);
  });

  test('without a known name the first mention is taken away', async () => {
    const scene = await stage({ config: { name: null } });

    expect(bring(scene, botUpdate({ text: '@BotTienDo kinh tế số', ...group })).messages).toMatchObject([
      { chatKind: 'group', sender: 'u-1', address: { chat: 'g-9' }, content: { text: 'kinh tế số' } },
    ]);
  });

  test('nobody is told there that a sticker can not be read', async () => {
    expect(await contentsOf(botUpdate(group, 'message.sticker.received'))).toEqual([]);
  });

  test('in a private chat an @ is a word like another', async () => {
    expect(await contentsOf(botUpdate({ text: '@Bot Tiến Độ dti' }))).toEqual([
      { type: 'text', text: '@Bot Tiến Độ dti' },
    ]);
  });
});
