import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeZaloBot } from '#channels/zalo-bot/index.ts';
import type { ChatAddress } from '#domain/message.ts';
import { botUpdate, startFakeZaloBot, type FakeZaloBot } from '#test/support/fake-zalo-bot.ts';
import { inviteBy } from '#test/support/people.ts';
import { openCorridor, type Corridor } from './corridor.ts';

let fake: FakeZaloBot;
let corridor: Corridor<ReturnType<typeof makeZaloBot>>;
let chat = '';
let count = 0;

beforeAll(async () => {
  fake = await startFakeZaloBot();
  const arrival = { mode: 'webhook', secret: fake.secret } as const;
  corridor = await openCorridor('zalo-bot', ({ open, ...surroundings }) =>
    makeZaloBot({
      ...surroundings,
      config: { token: fake.token, apiRoot: fake.root, arrival, name: 'Bot Tiến Độ', monthlyQuota: 3000 },
      speech: open.speech,
      sentCounts: open.house.store.sentCounts,
      onTrouble: () => undefined,
      warn: () => undefined,
      sleep: () => Promise.resolve(),
    }),
  );
});
afterAll(async () => {
  await corridor.close();
  await fake.close();
});
beforeEach(() => {
  chat = `person-${++count}`;
});

function update(fields: Readonly<Record<string, unknown>>, event?: string) {
  const message = { message_id: `m-${++count}`, date: corridor.clock.now, from: { id: chat }, ...fields };
  return botUpdate({ chat: { id: chat, chat_type: 'PRIVATE' }, ...message }, event);
}

function deliver(json: object, secret = fake.secret): Promise<number> {
  return corridor.call({ 'x-bot-api-secret-token': secret }, JSON.stringify(json));
}

/** Writes and returns what came back, as one text. */
async function say(text: string): Promise<string> {
  const before = textsOf(chat).length;
  expect(await deliver(update({ text }))).toBe(200);
  await corridor.settled();
  return textsOf(chat).slice(before).join('\n');
}

function textsOf(to: string): readonly string[] {
  return fake
    .messagesTo(to)
    .flatMap((message) => (typeof message['text'] === 'string' ? [message['text']] : []));
}

const address = (): ChatAddress => ({ channel: 'zalo-bot', chat, topic: null });

describe('a conversation', () => {
  test('begins with a greeting and numbers to type', async () => {
    const reply = await say('/start');

    expect(reply).toMatch(/Tiến Độ/);
    expect(reply).toMatch(/Gõ số để chọn:\n1\. .+\n2\. .+/);
  });

  test('answers with the figure, its period and its source, also without diacritics and in an envelope', async () => {
    expect(await deliver({ ok: true, result: update({ text: 'kinh te so chiem bao nhieu grdp' }) })).toBe(
      200,
    );
    await corridor.settled();

    expect(textsOf(chat).join('\n')).toMatch(/8,28%.*2023[^]*Nguồn: .+/);
  });

  test('a typed number means the entry of the latest menu', async () => {
    await say('kinh tế số');
    const menu = await corridor.open.house.store.choices.latestMenu(address(), corridor.clock.now);

    const byNumber = await say('2');
    const byWords = await say(menu[1]?.says ?? '');

    expect(menu.length).toBeGreaterThan(1);
    expect(byNumber).toBe(byWords);
    expect(byNumber).not.toBe('');
  });

  test('a number without a menu of this chat, beyond it, or after its time picks nothing', async () => {
    await say('kinh tế số');
    chat = `person-${++count}`;
    expect(await say('2')).toMatch(/không ứng với lựa chọn nào/);
    await say('kinh tế số');
    expect(await say('99')).toMatch(/không ứng với lựa chọn nào/);
    corridor.clock.now += 8 * 24 * 3_600_000;
    expect(await say('2')).toMatch(/không ứng với lựa chọn nào/);
  });

  test.each([
    ['tro giup', 'trợ giúp'],
    ['tongquan', '/tongquan'],
    ['dang ky', 'Đăng ký'],
    ['NGON NGU', '/ngonngu'],
  ])('"%s" does what "%s" does', async (plain, other) => {
    const first = await say(plain);
    chat = `person-${++count}`;

    expect(await say(other)).toBe(first);
    expect(first).not.toBe('');
  });

  test('a chart comes as a picture that Zalo can fetch for a short while', async () => {
    fake.fetchPhotos();
    await say('xu hướng xếp hạng DTI');

    const photo = fake.messagesTo(chat).find((message) => 'photo' in message)?.['photo'];
    corridor.clock.now += 11 * 60_000;
    const later = await fetch(String(photo));

    expect(fake.photos.map((png) => Buffer.from(png).subarray(1, 4).toString())).toEqual(['PNG']);
    expect(later.status).toBe(404);
  });

  test('pictures and stickers in a row are answered once, kindly', async () => {
    for (let round = 0; round < 3; round++)
      expect(await deliver(update({}, 'message.sticker.received'))).toBe(200);
    await corridor.settled();

    expect(textsOf(chat)).toEqual([expect.stringMatching(/chỉ đọc được tin nhắn chữ/)]);
  });

  test('in a group the question follows the bot’s name', async () => {
    const group = `group-${++count}`;
    await deliver(update({ text: '@Bot Tiến Độ kinh tế số', chat: { id: group, chat_type: 'GROUP' } }));
    await corridor.settled();

    expect(textsOf(group).join('\n')).toContain('8,28%');
    expect(textsOf(chat)).toEqual([]);
  });
});

describe('a person with a task', () => {
  const code = 'AB12CD34EF56';
  const linkOf = async (sender: string) =>
    (await corridor.open.house.store.people.bySender('zalo-bot', sender))?.name ?? null;

  beforeEach(async () => {
    const { people } = corridor.open.house.store;
    const { now } = corridor.clock;
    await inviteBy(`${code}${count}`, { name: `An ${chat}`, role: 'reporter', now }, people);
  });

  test('is linked by a one-time code, in a private chat only and by nobody after them', async () => {
    const own = `${code}${count}`;
    const [me, group] = [chat, `group-${count}`];
    await deliver(update({ text: `@Bot Tiến Độ lienket ${own}`, chat: { id: group, chat_type: 'GROUP' } }));
    await corridor.settled();
    const inGroup = await linkOf(me);
    const linked = await say(`lienket ${own}`);
    chat = `person-${++count}`;
    const again = await say(`lienket ${own}`);

    expect(inGroup).toBeNull();
    expect(textsOf(group).join()).toMatch(/chỉ dùng khi nhắn riêng/);
    expect(linked).toContain(`Đã liên kết cuộc trò chuyện này với An ${me}`);
    expect(again).toMatch(/Mã không đúng/);
  });

  test('five wrong codes lock the chat for an hour, one that is answered late counts once', async () => {
    const own = `${code}${count}`;
    fake.failNext('sendMessage', 'gateway');
    await deliver(update({ text: 'lienket AAAA00000000' }));
    await expect
      .poll(() => ((corridor.clock.now += 20_000), textsOf(chat).length), { timeout: 10_000, interval: 50 })
      .toBe(1);
    await corridor.settled();
    for (let round = 1; round < 5; round++)
      expect(await say(`lien ket AAAA0000000${round}`)).toMatch(/Mã không đúng/);
    const locked = await say(`lienket ${own}`);
    const linkedWhileLocked = await linkOf(chat);

    expect(locked).toMatch(/thử lại sau một giờ/);
    expect(linkedWhileLocked).toBeNull();
  });
});

describe('what goes wrong', () => {
  test('a wrong secret is refused and nothing is stored', async () => {
    expect(await deliver(update({ text: 'dti' }), 'guessed')).toBe(401);
    await corridor.settled();

    expect(await corridor.open.house.store.chats.get(address())).toBeNull();
    expect(textsOf(chat)).toEqual([]);
  });

  test('an event that comes again acts once', async () => {
    const event = update({ text: 'kinh tế số' });

    const statuses = [await deliver(event), await deliver(event), await deliver({ ok: true, result: event })];
    await corridor.settled();

    expect(statuses).toEqual([200, 200, 200]);
    expect(textsOf(chat)).toHaveLength(1);
  });

  test('an unknown event is taken and ignored', async () => {
    expect(await deliver({ event_name: 'bot.added', chat: { id: chat } })).toBe(200);
    expect(await corridor.open.house.store.inbox.backlog()).toBe(0);
  });

  test('a body over 256 kB is refused', async () => {
    expect(await deliver(update({ text: 'x'.repeat(300_000) }))).toBe(413);
  });

  test('an outage delays the answer and deactivates nobody', async () => {
    await say('/start');
    const before = textsOf(chat).length;
    fake.failNext('sendMessage', 'gateway');

    await deliver(update({ text: 'kinh tế số' }));
    await expect.poll(() => fake.callsOf('sendMessage').length).toBeGreaterThan(before);
    const meanwhile = await corridor.open.house.store.chats.get(address());
    await expect
      .poll(() => ((corridor.clock.now += 20_000), textsOf(chat).length), { timeout: 10_000, interval: 200 })
      .toBeGreaterThan(before);
    await corridor.settled();

    expect(meanwhile?.reachable).toBe(true);
    expect(textsOf(chat).slice(before).join('\n')).toContain('8,28%');
  });
});

test('nothing on the way was a surprise', () => {
  expect(corridor.surprises).toEqual([]);
});
