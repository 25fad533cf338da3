import { describe, expect, test } from 'vitest';
import type { Part } from '#domain/answer.ts';
import type { ChatAddress } from '#domain/message.ts';
import type { FakeTelegram } from '#test/support/fake-telegram.ts';
import { offered, said, saidAnswer, saidPart } from '#test/support/said.ts';
import { trend } from '../contract.ts';
import { stage } from './stage.ts';

const address: ChatAddress = { channel: 'telegram', chat: '77', topic: null };
const png = Buffer.from('\u0089PNG picture');

const texts = (fake: FakeTelegram) => fake.callsOf('sendMessage').map((call) => String(call['text']));

describe('words', () => {
  test('roles become looks beside the text, sections stand apart, links lead on', async () => {
    const { fake, telegram } = await stage();
    const answer = saidAnswer(
      saidPart('Kinh tế số của tỉnh', 'echo'),
      saidPart('8,28% (năm 2023)', 'headline'),
      saidPart('Thiếu 11,72 điểm %', 'status'),
      saidPart('Khác cơ sở tính', 'remark'),
      { ...saidPart('Nguồn: Báo Lao Động', 'source'), link: 'https://laodong.vn/1' } as Part,
    );

    const delivery = await telegram.channel.send(address, answer, [], 'vi');

    expect(delivery).toEqual({ delivery: 'sent', messageIds: ['100'] });
    expect(fake.callsOf('sendMessage')).toEqual([
      {
        chat_id: 77,
        text: 'Kinh tế số của tỉnh\n\n8,28% (năm 2023)\nThiếu 11,72 điểm %\n\nKhác cơ sở tính\n\nNguồn: Báo Lao Động',
        entities: [
          { type: 'italic', offset: 0, length: 19 },
          { type: 'bold', offset: 21, length: 16 },
          { type: 'blockquote', offset: 58, length: 15 },
          { type: 'text_link', offset: 75, length: 19, url: 'https://laodong.vn/1' },
        ],
        link_preview_options: { is_disabled: true },
      },
    ]);
  });

  test.each(['tỷ lệ < 50% & > 20%', '<b>đậm', '*_[x](y)`', '&lt;', '👩🏽‍💻 Nga\u0323\u0302'])(
    'no text can break a message: %s',
    async (text) => {
      const { fake, telegram } = await stage();

      const delivery = await telegram.channel.send(address, saidAnswer(saidPart(text, 'headline')), [], 'vi');

      expect(delivery.delivery).toBe('sent');
      expect(texts(fake)[0]).toContain(text.normalize('NFC').slice(1));
    },
  );

  test('a long answer comes in several messages, whole, with the buttons under the last', async () => {
    const { fake, telegram } = await stage();
    const lines = Array.from({ length: 400 }, (_, index) => `Xã số ${index}: đạt 8,28% trong năm 2023`);

    await telegram.channel.send(address, saidAnswer(...lines), offered('Nguồn'), 'vi');

    const sent = fake.callsOf('sendMessage');
    expect(sent.length).toBeGreaterThan(2);
    expect(texts(fake).join('\n').split('\n')).toEqual(lines);
    expect(sent.map((call) => 'reply_markup' in call)).toEqual([...sent.slice(1).map(() => false), true]);
  });

  test('an answer goes into the topic it was asked in', async () => {
    const { fake, telegram } = await stage();

    await telegram.channel.send(
      { ...address, chat: '-1001234567890', topic: '12' },
      saidAnswer('x'),
      [],
      'vi',
    );
    await telegram.channel.typing({ ...address, topic: '12' });

    expect(fake.callsOf('sendMessage')).toMatchObject([{ chat_id: -1001234567890, message_thread_id: 12 }]);
    expect(fake.callsOf('sendChatAction')).toEqual([
      { chat_id: 77, action: 'typing', message_thread_id: 12 },
    ]);
  });
});

describe('lists and tables', () => {
  const table = (...rows: readonly (readonly [string, string])[]): Part => ({
    part: 'table',
    head: [said('Xã'), said('Tỷ lệ')],
    rows: rows.map((row) => row.map(said)),
    align: ['left', 'right'],
  });

  test('a narrow table stands in aligned columns', async () => {
    const { fake, telegram } = await stage();

    await telegram.channel.send(
      address,
      saidAnswer(table(['Hạc Thành', '8,5%'], ['Yên Định', '12%'])),
      [],
      'vi',
    );

    expect(fake.callsOf('sendMessage')).toMatchObject([
      {
        text: 'Xã         Tỷ lệ\nHạc Thành   8,5%\nYên Định     12%',
        entities: [{ type: 'pre', offset: 0, length: 50 }],
      },
    ]);
  });

  test('a wide one becomes a line per row, because a phone would tear its columns', async () => {
    const { fake, telegram } = await stage();

    await telegram.channel.send(
      address,
      saidAnswer(table(['Một tên xã dài đến mức không vừa', '8,5%'])),
      [],
      'vi',
    );

    expect(fake.callsOf('sendMessage')[0]).toMatchObject({
      text: '• Một tên xã dài đến mức không vừa: 8,5%',
      entities: [],
    });
  });

  test('lists keep their numbers', async () => {
    const { fake, telegram } = await stage();
    const list: Part = { part: 'list', items: [said('Một'), said('Hai')], numbered: true };

    await telegram.channel.send(address, saidAnswer('Chọn:', list), [], 'vi');

    expect(texts(fake)).toEqual(['Chọn:\n1. Một\n2. Hai']);
  });
});

describe('choices', () => {
  const rows = async (labels: readonly string[]) => {
    const { fake, telegram } = await stage();
    await telegram.channel.send(address, saidAnswer('Chọn'), offered(...labels), 'vi');
    const markup = fake.callsOf('sendMessage')[0]?.['reply_markup'] as {
      inline_keyboard: { text: string; callback_data: string; style?: string }[][];
    };
    return { rows: markup.inline_keyboard, text: texts(fake)[0] };
  };

  test('short labels share a row, long ones have their own', async () => {
    const { rows: keyboard } = await rows(['2023', '2024', 'Nguồn', 'Xu hướng của chỉ tiêu này', 'Khác']);

    expect(keyboard.map((row) => row.map((button) => button.text))).toEqual([
      ['2023', '2024', 'Nguồn'],
      ['Xu hướng của chỉ tiêu này'],
      ['Khác'],
    ]);
    expect(keyboard.flat().map((button) => button.callback_data)).toEqual(
      [1, 2, 3, 4, 5].map((number) => `token${number}`),
    );
  });

  test('labels too long for a phone are written out and numbered, never cut', async () => {
    const long = 'Tỷ lệ người dân hài lòng với dịch vụ công trực tuyến năm 2025';

    const { rows: keyboard, text } = await rows([long, 'Khác']);

    expect(text).toBe(`Chọn\n\n1. ${long}\n2. Khác`);
    expect(keyboard).toEqual([
      [
        { text: '1', callback_data: 'token1' },
        { text: '2', callback_data: 'token2' },
      ],
    ]);
  });

  test('confirming is green and giving up red', async () => {
    const { fake, telegram } = await stage();
    const [yes, no] = offered('Ghi', 'Bỏ').map((choice, index) => ({
      ...choice,
      tone: index === 0 ? ('confirm' as const) : ('danger' as const),
    }));

    await telegram.channel.send(address, saidAnswer('Ghi?'), yes && no ? [yes, no] : [], 'vi');

    expect(fake.callsOf('sendMessage')[0]?.['reply_markup']).toEqual({
      inline_keyboard: [
        [
          { text: 'Ghi', callback_data: 'token1', style: 'success' },
          { text: 'Bỏ', callback_data: 'token2', style: 'danger' },
        ],
      ],
    });
  });
});

describe('pictures and files', () => {
  const paint = () => Promise.resolve(new Uint8Array(png));

  test('a short answer stands under its picture', async () => {
    const { fake, telegram } = await stage({ paint });

    await telegram.channel.send(
      address,
      saidAnswer(trend, saidPart('8,28%', 'headline')),
      offered('Nguồn'),
      'vi',
    );

    expect(fake.callsOf('sendMessage')).toEqual([]);
    expect(fake.calls[0]?.payload).toMatchObject({
      chat_id: 77,
      caption: '8,28%',
      caption_entities: [{ type: 'bold', offset: 0, length: 5 }],
      reply_markup: { inline_keyboard: [[{ text: 'Nguồn' }]] },
    });
    expect(Object.values(fake.calls[0]?.files ?? {})).toEqual([png]);
  });

  test('a long answer follows its picture', async () => {
    const { fake, telegram } = await stage({ paint });

    await telegram.channel.send(address, saidAnswer(trend, 'x'.repeat(1025)), offered('Nguồn'), 'vi');

    expect(fake.calls.map((call) => call.method)).toEqual(['sendPhoto', 'sendMessage']);
    expect(fake.calls[0]?.payload).toEqual({
      chat_id: 77,
      photo: expect.stringContaining('attach://') as string,
    });
    expect(fake.callsOf('sendMessage')[0]).toHaveProperty('reply_markup');
  });

  test('short words with more looks than one message keeps follow it too', async () => {
    const { fake, telegram } = await stage({ paint });
    const lines = Array.from({ length: 101 }, () => saidPart('8%', 'headline'));

    await telegram.channel.send(address, saidAnswer(trend, ...lines), [], 'vi');

    expect(fake.calls.map((call) => call.method)).toEqual(['sendPhoto', 'sendMessage', 'sendMessage']);
  });

  test('a chart that can not be painted leaves the words', async () => {
    const { fake, telegram } = await stage({ paint: () => Promise.resolve(null) });

    await telegram.channel.send(address, saidAnswer(trend, '8,28%'), [], 'vi');

    expect(fake.calls.map((call) => call.method)).toEqual(['sendMessage']);
  });

  test('a file comes with its name and caption after the words', async () => {
    const { fake, telegram } = await stage();
    const bytes = new TextEncoder().encode('a;b');
    const file = { name: 'so-lieu.csv', mediaType: 'text/csv', bytes, caption: said('26 chỉ tiêu') };

    await telegram.channel.send(address, { ...saidAnswer('Đây'), attachments: [file] }, [], 'vi');

    expect(fake.calls.map((call) => call.method)).toEqual(['sendMessage', 'sendDocument']);
    expect(fake.callsOf('sendDocument')).toMatchObject([{ caption: '26 chỉ tiêu' }]);
    expect(Object.values(fake.calls[1]?.files ?? {})).toEqual([Buffer.from('a;b')]);
  });
});
