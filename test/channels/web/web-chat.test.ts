import { describe, expect, test } from 'vitest';
import type { Part } from '#domain/answer.ts';
import type { Chart } from '#domain/chart.ts';
import type { Message } from '#domain/message.ts';
import { makeWebChat, type WebChatParts } from '#channels/web/index.ts';
import { offered, said, saidAnswer, saidPart, saidSpeech } from '#test/support/said.ts';

const id = (letter: string) => letter.repeat(32);
const typed = { chat: id('a'), id: id('1'), lang: 'vi', text: 'dti 2024' };
const chart: Part = {
  part: 'chart',
  chart: {
    chart: 'bullet',
    title: { vi: 'Kinh tế số', en: 'Digital economy' },
    subtitle: { vi: 'năm 2023', en: 'in 2023' },
  } as Chart,
};

function stage(over: Partial<WebChatParts> = {}) {
  const heard: Message[] = [];
  const chat = makeWebChat({
    speech: saidSpeech,
    converse: (message) => {
      heard.push(message);
      return Promise.resolve({ answer: saidAnswer('5/34'), choices: offered('Nguồn'), locale: 'vi' });
    },
    now: () => 42,
    about: { vi: 'Chuyển đổi số <tỉnh>', en: 'Digital transformation' },
    sample: true,
    ...over,
  });
  return { chat, heard };
}

describe('the page', () => {
  test('is in its language, says what it is about, and leaves no gap unfilled', () => {
    const { chat } = stage();

    expect(chat.page('vi')).toContain('<html lang="vi">');
    expect(chat.page('vi')).toContain('Chuyển đổi số &lt;tỉnh&gt;');
    expect(chat.page('en')).toContain('Digital transformation');
    expect(chat.page('vi') + chat.page('en')).not.toMatch(/\{\{|\}\}/);
  });

  test('says that figures are illustrative only where they are', () => {
    expect(stage().chat.page('vi')).toMatch(/<p class="trial" +>Chế độ dùng thử · có số liệu minh hoạ/);
    expect(stage({ sample: false }).chat.page('vi')).toContain('<p class="trial" hidden>');
  });

  test('has no script or style of its own, which its headers would forbid', () => {
    const page = stage().chat.page('vi');

    expect(page).not.toMatch(/<style|style=| on[a-z]+=|<script(?! type="module" src="\/try\/assets\/)/);
    expect(page).not.toContain('//');
  });
});

describe('a message', () => {
  test('typed is an ordinary message of a private web chat', async () => {
    const { chat, heard } = stage();

    const { status, body } = await chat.talk(typed);

    expect(heard).toEqual([
      {
        eventId: `${id('a')}:${id('1')}`,
        address: { channel: 'web', chat: id('a'), topic: null },
        chatKind: 'private',
        sender: id('a'),
        language: 'vi',
        content: { type: 'text', text: 'dti 2024' },
        edited: false,
        sentAt: 42,
      },
    ]);
    expect([status, body]).toEqual([
      200,
      {
        locale: 'vi',
        blocks: [{ block: 'text', role: 'body', spans: [{ text: '5/34' }] }],
        choices: [{ token: 'token1', label: 'Nguồn', tone: null }],
        files: [],
      },
    ]);
  });

  test('tapped is a choice', async () => {
    const { chat, heard } = stage();

    await chat.talk({ chat: id('a'), id: id('1'), lang: 'en', choice: 'token1' });

    expect(heard).toMatchObject([{ language: 'en', content: { type: 'choice', token: 'token1' } }]);
  });

  test('loses its control characters', async () => {
    const { chat, heard } = stage();

    await chat.talk({ ...typed, text: 'dti\u0000\ud83d' });

    expect(heard).toMatchObject([{ content: { text: 'dti\ufffd' } }]);
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', [typed]],
    ['no words', { ...typed, text: '' }],
    ['4,001 letters', { ...typed, text: 'x'.repeat(4001) }],
    ['words and a choice', { ...typed, choice: 'token1' }],
    ['neither', { chat: id('a'), id: id('1'), lang: 'vi' }],
    ['a chat that chance did not make', { ...typed, chat: 'admin' }],
    ['another language', { ...typed, lang: 'fr' }],
    ['a number for words', { ...typed, text: 5 }],
  ])('of %s is a bad request', async (_case, body) => {
    const { chat, heard } = stage();

    expect(await chat.talk(body)).toMatchObject({ status: 400 });
    expect(heard).toEqual([]);
  });

  test('waits for the one before it in the same chat, not for other chats', async () => {
    const order: string[] = [];
    const gates: (() => void)[] = [];
    const { chat } = stage({
      converse: async ({ eventId }) => {
        order.push(`begin ${eventId.slice(-1)}`);
        await new Promise<void>((resolve) => gates.push(resolve));
        order.push(`end ${eventId.slice(-1)}`);
        return { answer: saidAnswer('x'), choices: [], locale: 'vi' };
      },
    });

    const all = [
      chat.talk(typed),
      chat.talk({ ...typed, id: id('2') }),
      chat.talk({ ...typed, chat: id('b'), id: id('3') }),
    ];
    for (let opened = 0; opened < all.length; opened += 1) {
      await expect.poll(() => gates.length).toBeGreaterThan(opened);
      gates[opened]?.();
    }
    await Promise.all(all);

    expect(order.indexOf('begin 3')).toBeLessThan(order.indexOf('end 1'));
    expect(order.indexOf('begin 2')).toBeGreaterThan(order.indexOf('end 1'));
  });

  test('that ends in a surprise does not hold up the next', async () => {
    let tries = 0;
    const { chat } = stage({
      converse: () =>
        (tries += 1) === 1
          ? Promise.reject(new Error('broken'))
          : Promise.resolve({ answer: saidAnswer('x'), choices: [], locale: 'vi' }),
    });

    const [first, second] = await Promise.allSettled([chat.talk(typed), chat.talk(typed)]);

    expect([first.status, second.status]).toEqual(['rejected', 'fulfilled']);
  });
});

describe('what comes with words', () => {
  const answering = (over: Partial<WebChatParts>, ...parts: readonly Part[]) =>
    stage({
      converse: () => Promise.resolve({ answer: saidAnswer(...parts), choices: [], locale: 'vi' }),
      ...over,
    }).chat.talk(typed);

  test('a chart is a picture with words for those who do not see it', async () => {
    const paint = () => Promise.resolve(new Uint8Array([1, 2, 3]));

    const { body } = await answering({ paint }, chart);

    expect(body).toMatchObject({
      blocks: [{ block: 'picture', src: 'data:image/png;base64,AQID', alt: 'Kinh tế số. năm 2023' }],
    });
  });

  test('a picture is told to those who do not see it', async () => {
    const paint = () => Promise.resolve(new Uint8Array([1, 2, 3]));

    const { body } = await answering({ paint, describe: () => 'Kinh tế số: 8,28%' }, chart);

    expect(body).toMatchObject({ blocks: [{ block: 'picture', alt: 'Kinh tế số: 8,28%' }] });
  });

  test('a chart nobody can paint leaves the words', async () => {
    const unpainted = await answering({ paint: () => Promise.resolve(null) }, chart, saidPart('5/34'));
    const without = await answering({}, chart, saidPart('5/34'));

    expect(unpainted.body).toMatchObject({ blocks: [{ block: 'text' }] });
    expect(without).toEqual(unpainted);
  });

  test('a file can be taken along', async () => {
    const file = {
      name: 'x.csv',
      mediaType: 'text/csv',
      bytes: new Uint8Array([97]),
      caption: said('26 chỉ tiêu'),
    };
    const answer = { ...saidAnswer('Đây'), attachments: [file] };
    const { chat } = stage({ converse: () => Promise.resolve({ answer, choices: [], locale: 'vi' }) });

    expect((await chat.talk(typed)).body).toMatchObject({
      files: [{ name: 'x.csv', src: 'data:text/csv;base64,YQ==', caption: '26 chỉ tiêu' }],
    });
  });
});

describe('a file', () => {
  const given = { chat: id('a'), id: id('1'), lang: 'vi', name: 'số liệu\u202e.csv', size: '3' };

  test('is a message of the same chat, and at hand until it is answered', async () => {
    const fetched: unknown[] = [];
    const address = { channel: 'web', chat: id('a'), topic: null } as const;
    const heard: Message[] = [];
    const { chat } = stage({
      converse: async (message) => {
        heard.push(message);
        const reference = message.content.type === 'file' ? message.content.reference : '';
        fetched.push(
          await chat.fetchFile(address, reference, 10),
          await chat.fetchFile(address, reference, 2),
        );
        return { answer: saidAnswer('đã xem'), choices: [], locale: 'vi' };
      },
    });

    const { status } = await chat.takeFile(given, Buffer.from('a;b'));
    const later = await chat.fetchFile(address, `${id('a')}:${id('1')}`, 10);

    expect(status).toBe(200);
    expect(heard).toMatchObject([
      {
        sender: id('a'),
        content: { type: 'file', name: 'số liệu.csv', size: 3, reference: `${id('a')}:${id('1')}` },
      },
    ]);
    expect(fetched).toEqual([{ fetched: 'bytes', bytes: Buffer.from('a;b') }, { fetched: 'too-large' }]);
    expect(later).toEqual({ fetched: 'gone' });
  });

  test('is not taken at its word about its size', async () => {
    const { chat, heard } = stage();

    await chat.takeFile({ ...given, size: '0' }, Buffer.alloc(7));
    await chat.takeFile({ ...given, id: id('2'), size: '9000000' }, Buffer.alloc(0));

    expect(heard.map(({ content }) => content.type === 'file' && content.size)).toEqual([7, 9_000_000]);
  });

  test.each([
    ['no name', { ...given, name: '' }],
    ['a negative size', { ...given, size: '-1' }],
    ['a chat that chance did not make', { ...given, chat: 'admin' }],
    ['words besides', { ...given, text: 'x' }],
  ])('with %s is a bad request', async (_case, query) => {
    const { chat, heard } = stage();

    expect(await chat.takeFile(query, Buffer.from('a'))).toMatchObject({ status: 400 });
    expect(heard).toEqual([]);
  });
});
