import { afterEach, describe, expect, test } from 'vitest';
import type { Answer, Part } from '#domain/answer.ts';
import type { Chart } from '#domain/chart.ts';
import type { ChatAddress } from '#domain/message.ts';
import type { Store } from '#domain/ports/store.ts';
import type { Paint } from '#channels/telegram/index.ts';
import { offered, saidAnswer, saidPart } from '#test/support/said.ts';
import { memoryStore } from '#test/support/store.ts';
import { stage } from './stage.ts';

const address: ChatAddress = { channel: 'telegram', chat: '77', topic: null };

const stores: Store[] = [];
afterEach(async () => {
  for (const store of stores.splice(0)) await store.close();
});

/** A chart that is painted as bytes that say its title. */
function chart(title: string): Part {
  const text = { vi: title, en: title };
  const of: Chart = {
    chart: 'bullet',
    title: text,
    subtitle: text,
    source: '',
    illustrative: false,
    measure: 'percent',
    better: 'higher',
    value: 1,
    outOf: null,
    targets: [],
  };
  return { part: 'chart', chart: of };
}

const paint = (of: Chart): Promise<Uint8Array> => Promise.resolve(Buffer.from(of.title.vi));

async function withStore(painting: Paint = paint) {
  const store = await memoryStore();
  stores.push(store);
  const { fake, telegram, troubles } = await stage({ paint: painting, uploads: store.uploads });
  const send = (...parts: readonly Part[]) => telegram.channel.send(address, saidAnswer(...parts), [], 'vi');
  const uploads = () => fake.calls.map((call) => Object.values(call.files).map(String)).flat();
  return { fake, telegram, troubles, send, uploads };
}

describe('what stands under a picture', () => {
  test('long words leave what was asked and the answer under it, and the rest follows with the buttons', async () => {
    const { fake, telegram } = await stage({ paint });
    const long = 'X'.repeat(1_100);

    await telegram.channel.send(
      address,
      saidAnswer(saidPart('Kinh tế số', 'echo'), saidPart('8,28%', 'headline'), long, chart('một')),
      offered('Nguồn'),
      'vi',
    );

    expect(fake.calls.map((call) => call.method)).toEqual(['sendPhoto', 'sendMessage']);
    expect(fake.calls[0]?.payload).toMatchObject({ caption: 'Kinh tế số\n\n8,28%' });
    expect(fake.calls[0]?.payload).not.toHaveProperty('reply_markup');
    expect(fake.calls[1]?.payload).toMatchObject({
      text: long,
      reply_markup: { inline_keyboard: [[{ text: 'Nguồn' }]] },
    });
  });

  test('of two pictures the first has the beginning, and the words follow both', async () => {
    const { fake, telegram } = await stage({ paint });

    await telegram.channel.send(
      address,
      saidAnswer(saidPart('Xếp hạng', 'echo'), 'Hạc Thành 92%', chart('một'), chart('hai')),
      [],
      'vi',
    );

    expect(fake.calls.map((call) => call.method)).toEqual(['sendPhoto', 'sendPhoto', 'sendMessage']);
    expect(fake.calls.map(({ payload }) => payload['caption'] ?? payload['text'])).toEqual([
      'Xếp hạng',
      undefined,
      'Hạc Thành 92%',
    ]);
  });

  test('buttons stand under the last picture where no words are left for a message', async () => {
    const { fake, telegram } = await stage({ paint });

    await telegram.channel.send(address, saidAnswer(chart('một'), chart('hai')), offered('Nguồn'), 'vi');

    expect(fake.calls.map(({ payload }) => 'reply_markup' in payload)).toEqual([false, true]);
  });
});

describe('a picture that was sent before', () => {
  test('is sent again by its file id, to anybody', async () => {
    const { fake, send, uploads, telegram } = await withStore();

    await send(chart('một'));
    await send(chart('một'));
    await telegram.channel.send({ ...address, chat: '-100200' }, saidAnswer(chart('một')), [], 'vi');

    expect(uploads()).toEqual(['một']);
    expect(fake.callsOf('sendPhoto').map(({ photo }) => photo)).toEqual([
      expect.stringContaining('attach://'),
      'photo-1',
      'photo-1',
    ]);
  });

  test('another picture is another upload', async () => {
    const { send, uploads } = await withStore();

    await send(chart('một'));
    await send(chart('hai'));

    expect(uploads()).toEqual(['một', 'hai']);
  });

  test('is uploaded anew, once, where Telegram has forgotten it', async () => {
    const { fake, send, uploads } = await withStore();
    await send(chart('một'));
    fake.forgetPhotos();

    const delivery = await send(chart('một'));
    await send(chart('một'));

    expect(delivery.delivery).toBe('sent');
    expect(uploads()).toEqual(['một', 'một']);
    expect(fake.callsOf('sendPhoto').at(-1)?.['photo']).toBe('photo-2');
  });

  test('a store that fails costs an upload, not the answer', async () => {
    const broken = () => Promise.reject(new Error('store.failed: no room'));
    const { fake, telegram } = await stage({
      paint,
      uploads: { get: broken, put: broken, drop: broken, purge: broken },
    });

    const delivery = await telegram.channel.send(address, saidAnswer(chart('một')), [], 'vi');

    expect(delivery.delivery).toBe('sent');
    expect(fake.callsOf('sendPhoto')).toHaveLength(1);
  });
});

describe('where a picture can not be sent', () => {
  test('the words are sent without it, and it is told', async () => {
    const { fake, send, troubles } = await withStore();
    fake.failNext('sendPhoto', {
      status: 400,
      description: 'Bad Request: not enough rights to send photos to the chat',
    });

    const delivery = await send(saidPart('8,28%', 'headline'), chart('một'));

    expect(delivery.delivery).toBe('sent');
    expect(fake.callsOf('sendMessage').map(({ text }) => text)).toEqual(['8,28%']);
    expect(troubles).toEqual([
      'telegram.no_picture: 400 Bad Request: not enough rights to send photos to the chat',
    ]);
  });

  test('a chart that can not be painted leaves the words, and it is told', async () => {
    const { fake, telegram, troubles } = await stage({
      paint: () => Promise.reject(new Error('charts.not_a_number')),
    });

    const delivery = await telegram.channel.send(address, saidAnswer('8,28%', chart('một')), [], 'vi');

    expect(delivery.delivery).toBe('sent');
    expect(fake.calls.map((call) => call.method)).toEqual(['sendMessage']);
    expect(troubles).toEqual(['telegram.not_painted: a chart could not be painted']);
  });

  test('one so long that a photo of it would blur goes out as a file', async () => {
    const long = Buffer.alloc(24);
    long.write('\u0089PNG', 'latin1');
    long.writeUInt32BE(1_080, 16);
    long.writeUInt32BE(4_291, 20);
    const { fake, telegram } = await withStore(() => Promise.resolve(long));
    const send = () => telegram.channel.send(address, saidAnswer(chart('một')), [], 'vi');

    await send();
    await send();

    expect(fake.calls.map((call) => call.method)).toEqual(['sendDocument', 'sendDocument']);
    expect(fake.callsOf('sendDocument').map(({ document }) => document)).toEqual([
      expect.stringContaining('attach://'),
      'document-1',
    ]);
  });
});

describe('a table as a table', () => {
  const table: Part = {
    part: 'table',
    head: [1, 2].map((column) => ({ id: 'said', args: { text: `Cột ${column}` } })),
    rows: [['Hạc Thành', '92%']].map((row) => row.map((text) => ({ id: 'said', args: { text } }))),
    align: ['left', 'right'],
  };
  const answer: Answer = saidAnswer(
    saidPart('Xếp hạng', 'echo'),
    table,
    saidPart('Lưu ý', 'remark'),
    chart('một'),
  );

  async function rich() {
    const scene = await stage({ paint });
    const config = {
      token: scene.fake.token,
      apiRoot: scene.fake.root,
      arrival: { mode: 'polling' },
      richTables: true,
    } as const;
    const { telegram } = await stage({ paint, config });
    return { ...scene, telegram, send: () => telegram.channel.send(address, answer, offered('Nguồn'), 'vi') };
  }

  test('is sent in a rich message with the words and buttons, and the picture follows', async () => {
    const { fake, send } = await rich();

    const delivery = await send();

    expect(delivery.delivery).toBe('sent');
    expect(fake.calls.map((call) => call.method)).toEqual(['sendRichMessage', 'sendPhoto']);
    expect(fake.calls[0]?.payload).toMatchObject({
      rich_message: {
        blocks: [
          { type: 'paragraph' },
          {
            type: 'table',
            cells: [
              [{ text: 'Cột 1', is_header: true }, { text: 'Cột 2' }],
              [
                { text: 'Hạc Thành', align: 'left' },
                { text: '92%', align: 'right' },
              ],
            ],
          },
          { type: 'blockquote' },
        ],
      },
      reply_markup: { inline_keyboard: [[{ text: 'Nguồn' }]] },
    });
  });

  test.each([
    { status: 400, description: 'Bad Request: RICH_MESSAGE_INVALID' },
    { status: 404, description: 'Not Found: method not found' },
  ])('is sent in plain words where Telegram answers $description', async (fault) => {
    const { fake, send } = await rich();
    fake.failNext('sendRichMessage', fault);

    const delivery = await send();

    expect(delivery.delivery).toBe('sent');
    expect(fake.calls.map((call) => call.method)).toEqual(['sendRichMessage', 'sendPhoto', 'sendMessage']);
    expect(fake.callsOf('sendMessage')[0]?.['text']).toContain('92%');
  });

  test('another page takes its place as a table too, or in plain words where that is refused', async () => {
    const { fake, telegram, send } = await rich();
    const sent = await send();
    const [replaces = ''] = sent.delivery === 'sent' ? sent.messageIds : [];
    const turn = () =>
      telegram.channel.send(address, { ...answer, page: true }, offered('Nguồn', 'Thêm'), 'vi', { replaces });

    const turned = await turn();
    fake.failNext('editMessageText', { status: 400, description: 'Bad Request: RICH_MESSAGE_INVALID' });
    const inWords = await turn();

    expect([turned, inWords].map(({ delivery }) => delivery)).toEqual(['sent', 'sent']);
    expect(fake.callsOf('sendRichMessage')).toHaveLength(1);
    expect(fake.callsOf('editMessageText')).toMatchObject([
      { message_id: Number(replaces), rich_message: { blocks: [{}, { type: 'table' }, {}] } },
      { rich_message: {} },
      { text: expect.stringContaining('92%') as string },
    ]);
  });

  test('what failed for another reason is not sent twice', async () => {
    const { fake, send } = await rich();
    fake.failNext('sendRichMessage', 'cut');

    const delivery = await send();

    expect(delivery.delivery).toBe('unknown');
    expect(fake.calls).toHaveLength(1);
  });

  test('without the setting no rich message is tried', async () => {
    const { fake, telegram } = await stage({ paint });

    await telegram.channel.send(address, answer, [], 'vi');

    expect(fake.calls.map((call) => call.method)).toEqual(['sendPhoto', 'sendMessage']);
  });
});
