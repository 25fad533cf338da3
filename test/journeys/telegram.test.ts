import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeTelegram } from '#channels/telegram/index.ts';
import type { ChatAddress } from '#domain/message.ts';
import { encodeLink } from '#understand/deep-link.ts';
import { startFakeTelegram, type Call, type FakeTelegram } from '#test/support/fake-telegram.ts';
import { subscription } from '#test/support/digest.ts';
import { openCorridor, type Corridor } from './corridor.ts';

const secret = 'a_webhook-secret';

let fake: FakeTelegram;
let corridor: Corridor<ReturnType<typeof makeTelegram>>;
let person = 1_000;
let update = 1;

beforeAll(async () => {
  fake = await startFakeTelegram();
  corridor = await openCorridor(
    'telegram',
    ({ open, ...surroundings }) =>
      makeTelegram({
        ...surroundings,
        config: {
          token: fake.token,
          apiRoot: fake.root,
          arrival: { mode: 'webhook', secret, publicUrl: 'https://bot.example.gov.vn' },
        },
        speech: open.speech,
        commands: [],
        uploads: open.house.store.uploads,
        findCards: open.findCards,
        linkTo: encodeLink,
        onTrouble: () => undefined,
        sleep: () => Promise.resolve(),
      }),
    { sample: true },
  );
  await corridor.made.start();
});
afterAll(async () => {
  await corridor.close();
  await corridor.made.stop();
  await fake.close();
});
beforeEach(() => {
  person++;
});

const from = () => ({ id: person, is_bot: false, first_name: 'An', language_code: 'vi' });
const privately = () => ({ id: person, type: 'private', first_name: 'An' });
const date = () => Math.floor(corridor.clock.now / 1000);

/** Signs that something is under way; whether work takes long enough for one depends on the machine. */
const signs = ['answerCallbackQuery', 'sendChatAction'];

async function deliver(fields: object): Promise<readonly Call[]> {
  const before = fake.calls.length;
  const body = JSON.stringify({ update_id: update++, ...fields });
  expect(await corridor.call({ 'x-telegram-bot-api-secret-token': secret }, body)).toBe(200);
  await corridor.settled();
  return fake.calls.slice(before).filter(({ method }) => !signs.includes(method));
}

function say(text: string, more: object = {}): Promise<readonly Call[]> {
  const message = { message_id: update, date: date(), chat: privately(), from: from(), text, ...more };
  return deliver({ message });
}

type Button = Readonly<Record<string, string>>;

function buttonsOf(calls: readonly Call[]): readonly Button[] {
  const markup = calls.map(({ payload }) => payload['reply_markup']).findLast((own) => own !== undefined);
  return (
    (
      markup as { readonly inline_keyboard: readonly (readonly Button[])[] } | undefined
    )?.inline_keyboard.flat() ?? []
  );
}

/** Taps the button of a label under the last of the messages. */
function tap(calls: readonly Call[], label: string, messageId: number): Promise<readonly Call[]> {
  const data = buttonsOf(calls).find(({ text }) => text === label)?.['callback_data'];
  const message = { message_id: messageId, date: date(), chat: privately() };
  return deliver({ callback_query: { id: String(update), from: from(), message, data } });
}

const words = (calls: readonly Call[]): string =>
  calls
    .flatMap(({ payload: { text, caption } }) => [text, caption].filter((said) => typeof said === 'string'))
    .join('\n');
const methods = (calls: readonly Call[]): readonly string[] => calls.map(({ method }) => method);
const address = (): ChatAddress => ({ channel: 'telegram', chat: String(person), topic: null });

describe('pictures', () => {
  test('a ranking comes under its picture, and "Xem thêm" turns the page in place', async () => {
    const first = await say('xếp hạng các xã về dịch vụ công trực tuyến');
    const shown = fake.lastMessageId();
    const more = await tap(first, 'Xem thêm đơn vị', shown);

    expect(methods(first)).toEqual(['sendPhoto', 'sendMessage']);
    expect(words(first)).toContain('Số liệu minh hoạ');
    expect(methods(more)).toEqual(['editMessageText']);
    expect(more[0]?.payload).toMatchObject({ message_id: shown });
    expect(String(more[0]?.payload['text']).match(/^ *\d+\.? /gm)?.length).toBeGreaterThanOrEqual(15);
  });

  test('the same picture is uploaded once for everybody', async () => {
    const one = await say('xu hướng dti');
    person++;
    const other = await say('xu huong dti');

    expect(Object.keys(one[0]?.files ?? {})).toHaveLength(1);
    expect(methods(other)[0]).toBe('sendPhoto');
    expect(Object.keys(other[0]?.files ?? {})).toHaveLength(0);
  });

  test('none comes once they are only wanted on request; asked for it comes', async () => {
    await say('chỉ gửi biểu đồ khi tôi yêu cầu');
    const unasked = await say('xu hướng dti');
    const asked = await say('/bieudo');

    expect(methods(unasked)).toEqual(['sendMessage']);
    expect(methods(asked)[0]).toBe('sendPhoto');
  });

  test('a map is one tap away', async () => {
    const ranking = await say('xếp hạng các xã về dịch vụ công trực tuyến');

    const map = await tap(ranking, 'Xem bản đồ', fake.lastMessageId());

    // While the map is drawn, the chat may be told that a picture is on its way.
    expect(methods(map).find((method) => method !== 'sendChatAction')).toBe('sendPhoto');
  });
});

describe('files', () => {
  test('/xuat after an answer hands over its figures', async () => {
    await say('xu hướng dti');

    const files = (await say('/xuat')).filter(({ method }) => method === 'sendDocument');

    expect(files).toHaveLength(2);
    expect(files.map(({ payload }) => String(payload['caption']))).toEqual([
      expect.stringContaining('5 số liệu'),
      'Bảng CSV: chỉ số liệu',
    ]);
  });

  test('the report of the province is a picture, and a page to print one tap away', async () => {
    const calls = await say('báo cáo tỉnh');
    const printed = await tap(calls, 'Bản in (PDF)', fake.lastMessageId());

    expect(methods(calls)).toContain('sendPhoto');
    expect(methods(calls)).not.toContain('sendDocument');
    expect(methods(printed).at(-1)).toBe('sendDocument');
    expect(Object.values(printed.at(-1)?.files ?? {})[0]?.toString('latin1', 0, 5)).toBe('%PDF-');
  });
});

describe('links', () => {
  test('a shared answer asks the same question of whoever opens it', async () => {
    const answered = await say('tỷ trọng kinh tế số');
    const shared = buttonsOf(answered).find(({ text }) => text === 'Chia sẻ')?.['url'] ?? '';
    const link = new URL(new URL(shared).searchParams.get('url') ?? '');
    person++;

    const opened = await say(`/start ${link.searchParams.get('start') ?? ''}`);

    expect(words(opened)).toContain('8,28%');
    expect(words(opened)).toBe(words(answered));
  });

  test('a start with anything else is a plain start', async () => {
    const plain = await say('/start');
    person++;

    expect(words(await say('/start q_fi_tkhong-co'))).toBe(words(plain));
  });

  test('the figure can be copied with its period and source', async () => {
    const copy = buttonsOf(await say('kinh tế số')).find(({ text }) => text === 'Sao chép số liệu');

    expect(JSON.stringify(copy)).toMatch(/8,28%.*2023.*Nguồn/);
  });
});

describe('behind the name of the bot in another chat', () => {
  test('words find figures with their source, and leave no trace', async () => {
    await deliver({ inline_query: { id: 'q1', from: from(), query: 'kinh te so', offset: '' } });
    await vi.waitFor(() => expect(fake.callsOf('answerInlineQuery')).not.toEqual([]));

    const { results } = fake.callsOf('answerInlineQuery').at(-1) as {
      readonly results: readonly { readonly input_message_content: { readonly message_text: string } }[];
    };
    expect(results[0]?.input_message_content.message_text).toMatch(/8,28%[^]*Nguồn/);
    expect(await corridor.open.house.store.chats.get(address())).toBeNull();
  });
});

describe('groups', () => {
  const group = () => ({ id: -person, type: 'supergroup', title: 'Tổ công tác' });

  test('what is not said to the bot is not heard; a mention is answered in its topic, as a reply', async () => {
    const topic = { is_topic_message: true, message_thread_id: 9, chat: group() };

    const overheard = await say('kinh tế số', topic);
    const [answer] = await say('@TienDoThuBot kinh tế số', { ...topic, message_id: 77 });

    expect(overheard).toEqual([]);
    expect(answer?.payload).toMatchObject({
      chat_id: -person,
      message_thread_id: 9,
      reply_parameters: { message_id: 77 },
    });
  });

  test('a reply to the bot is said to it, a command for another bot is not', async () => {
    const bot = { from: { id: 123_456, is_bot: true, first_name: 'Tiến Độ' } };

    expect(
      await say('dti', {
        chat: group(),
        reply_to_message: { message_id: 1, date: 0, chat: group(), ...bot },
      }),
    ).not.toEqual([]);
    expect(await say('/start@KhacBot', { chat: group() })).toEqual([]);
  });

  test('a group that becomes a supergroup keeps everything: its language, its wishes, its subscription', async () => {
    const { store } = corridor.open.house;
    const old = { id: -person, type: 'group', title: 'Tổ công tác' };
    const before: ChatAddress = { ...address(), chat: String(-person) };
    const after: ChatAddress = { ...before, chat: `-100${person}` };
    await say('@TienDoThuBot không gửi biểu đồ', { chat: old });
    await store.chats.setLocale(before, 'en');
    await store.subscriptions.put(subscription({ address: before }));

    await say('', { chat: old, text: undefined, migrate_to_chat_id: Number(after.chat) });

    expect(await store.chats.get(after)).toMatchObject({ pictures: 'never', locale: 'en' });
    expect(await store.subscriptions.get(after)).toMatchObject({ address: after });
    expect(await store.subscriptions.get(before)).toBeNull();
    expect(await store.chats.get(before)).toBeNull();
  });

  test('one that moved unnoticed is followed when the answer is sent', async () => {
    const old = { id: -person, type: 'group', title: 'Tổ công tác' };
    fake.failNext('sendMessage', {
      status: 400,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: -100_000 - person },
    });

    const calls = await say('@TienDoThuBot mục tiêu kinh tế số', { chat: old });

    expect(calls.at(-1)?.payload).toMatchObject({ chat_id: -100_000 - person });
    expect(
      await corridor.open.house.store.chats.get({ ...address(), chat: String(-100_000 - person) }),
    ).not.toBeNull();
  });
});

describe('coming and going', () => {
  const change = (was: string, is: string) =>
    deliver({
      my_chat_member: {
        chat: privately(),
        from: from(),
        date: date(),
        old_chat_member: { status: was },
        new_chat_member: { status: is },
      },
    });

  test('who blocks the bot is not written to; who comes back is known again', async () => {
    const { chats } = corridor.open.house.store;
    await say('dti');
    await change('member', 'kicked');
    const blocked = await chats.get(address());
    await change('kicked', 'member');
    await say('/start');

    expect(blocked?.reachable).toBe(false);
    expect((await chats.get(address()))?.reachable).toBe(true);
  });

  test('a chat found blocked when it is answered is not reachable either', async () => {
    fake.failNext('sendMessage', { status: 403, description: 'Forbidden: bot was blocked by the user' });

    await say('mục tiêu kinh tế số');

    expect((await corridor.open.house.store.chats.get(address()))?.reachable).toBe(false);
  });
});

test('nothing on the way was a surprise', () => {
  expect(corridor.surprises).toEqual([]);
});
