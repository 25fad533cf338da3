import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeZaloOa } from '#channels/zalo-oa/index.ts';
import type { ChatAddress } from '#domain/message.ts';
import { fakeApp, oaEvent, signed, startFakeZaloOa, type FakeZaloOa } from '#test/support/fake-zalo-oa.ts';
import { startDigests, type Digests } from '#wiring/digest.ts';
import { openCorridor, type Corridor } from './corridor.ts';

type Fields = Readonly<Record<string, unknown>>;

const hour = 3_600_000;
let fake: FakeZaloOa;
let corridor: Corridor<ReturnType<typeof makeZaloOa>>;
let user = '';
let count = 0;

beforeAll(async () => {
  fake = await startFakeZaloOa();
  fake.takeButtons();
  corridor = await openCorridor('zalo-oa', ({ open, ...surroundings }) =>
    makeZaloOa({
      ...surroundings,
      config: {
        ...fakeApp,
        apiRoot: fake.root,
        oauthRoot: fake.root,
        buttons: true,
        eventMaxAgeMs: 3 * hour,
        tokenKey: '0'.repeat(64),
        firstTokens: { access: 'access-0', refresh: 'refresh-0' },
      },
      speech: open.speech,
      grants: open.house.store.zaloGrants,
      leases: open.house.store.leases,
      uploads: open.house.store.uploads,
      holder: 'this process',
      lastSeen: async (address) => (await open.house.store.chats.get(address))?.lastSeen ?? null,
      random: () => 0,
      onTrouble: () => undefined,
      warn: () => undefined,
      sleep: () => Promise.resolve(),
    }),
  );
  fake.setNow(corridor.clock.now);
  await corridor.made.start();
});
afterAll(async () => {
  await corridor.made.stop();
  await corridor.close();
  await fake.close();
});
beforeEach(() => {
  user = String(2_000_000_000_000 + ++count);
});

const address = (): ChatAddress => ({ channel: 'zalo-oa', chat: user, topic: null });
const chatStore = () => corridor.open.house.store.chats;

async function deliver(fields: Fields): Promise<number> {
  const { headers, body } = signed(oaEvent({ timestamp: String(corridor.clock.now), ...fields }));
  const status = await corridor.call(headers, body);
  await corridor.settled();
  return status;
}

/** The person writes; Zalo notes it as an interaction. Returns the messages that came back. */
async function say(text: string, msg_id = `m-${++count}`): Promise<readonly Fields[]> {
  const before = fake.messagesTo(user).length;
  fake.setNow(corridor.clock.now);
  fake.interacted(user, corridor.clock.now);
  expect(await deliver({ sender: { id: user }, message: { text, msg_id } })).toBe(200);
  return fake.messagesTo(user).slice(before);
}

function follows(event_name: 'follow' | 'unfollow'): Promise<number> {
  fake.interacted(user, corridor.clock.now);
  const flat = { sender: undefined, recipient: undefined, message: undefined, oa_id: fakeApp.oaId };
  return deliver({ ...flat, event_name, follower: { id: user } });
}

const textOf = (messages: readonly Fields[]) => messages.map(({ text }) => String(text)).join('\n');

interface Button {
  readonly title: string;
  readonly payload: string;
}

function buttonsOf(messages: readonly Fields[]): readonly Button[] {
  return messages.flatMap(
    ({ attachment }) =>
      (attachment as { payload: { buttons?: readonly Button[] } } | undefined)?.payload.buttons ?? [],
  );
}

describe('a conversation', () => {
  test('begins with following, which is greeted', async () => {
    expect(await follows('follow')).toBe(200);

    expect(textOf(fake.messagesTo(user))).toMatch(/Tiến Độ/);
  });

  test('answers with the figure, its period and its source, and buttons under it', async () => {
    const reply = await say('kinh te so chiem bao nhieu grdp');

    expect(textOf(reply)).toMatch(/8,28%.*2023[^]*Nguồn: .+/);
    expect(buttonsOf(reply).length).toBeGreaterThan(1);
  });

  test('a tapped button says what its words say', async () => {
    const [, button] = buttonsOf(await say('kinh tế số'));
    const menu = await corridor.open.house.store.choices.latestMenu(address(), corridor.clock.now);

    const tapped = await say(button?.payload ?? '');
    const typed = await say(menu[1]?.says ?? '');

    expect(textOf(tapped)).toBe(textOf(typed));
    expect(textOf(tapped)).not.toBe('');
  });

  test('a chart comes as a picture that was brought to Zalo', async () => {
    await say('xu hướng xếp hạng DTI');

    expect(JSON.stringify(fake.messagesTo(user))).toMatch(
      /"media_type":"image","attachment_id":"upload-\d+"/,
    );
    expect(
      Buffer.from(fake.uploads.at(-1) ?? [])
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  });
});

describe('the window', () => {
  const day = 24 * hour;
  let digests: Digests | null = null;
  afterEach(async () => {
    await digests?.stop();
    digests = null;
  });

  /** Everything that sends by itself, from now on. */
  function startSending(): void {
    const { open, made, clock, surprises } = corridor;
    digests = startDigests({
      ...open,
      config: { canaryMs: 0, expiryMs: day, telegramPerSecond: 1, zaloPerSecond: 1_000 },
      access: 'public',
      channels: [made.channel],
      waits: { lookMs: 10, schedulerMs: 100 * day, posterMs: 100 * day, letterMs: day },
      now: () => clock.now,
      onPosted: () => undefined,
      onWritten: () => undefined,
      onSurprise: (error) => surprises.push(error),
    });
  }

  function advance(ms: number): void {
    corridor.clock.now += ms;
    fake.setNow(corridor.clock.now);
  }

  /** To the hour of the subscriptions here, 16:00 of the next Friday in Việt Nam. */
  function advanceToFriday(): void {
    const friday = Date.parse('2026-11-27T16:00:00+07:00');
    const weeks = Math.ceil((corridor.clock.now - friday) / (7 * day));
    advance(friday + Math.max(weeks, 0) * 7 * day - corridor.clock.now);
  }

  const messages = () => fake.messagesTo(user);
  const lettersOutside = async () => {
    const { runs } = corridor.open.house.store;
    const counts = await Promise.all((await runs.last(20)).map(({ id }) => runs.counts(id)));
    return counts.flat().filter(({ state }) => state === 'outside-window').length;
  };

  test('a digest ends with an invitation; who never answers it is not written to, and gets the last one on writing', async () => {
    await say('đăng ký kinh tế số thứ sáu 16h');
    startSending();

    advanceToFriday();
    await expect.poll(() => textOf(messages()), { timeout: 10_000 }).toMatch(/Bản tin/);
    const digest = textOf(messages().slice(-1));
    const sent = messages().length;
    advance(7 * day);
    await expect.poll(lettersOutside, { timeout: 10_000 }).toBe(1);
    const silent = messages().length;
    advance(hour);
    await say('cảm ơn');
    await expect.poll(() => messages().length, { timeout: 10_000 }).toBeGreaterThan(sent + 1);

    expect(digest).toMatch(/gõ số, chọn một mục hoặc nhắn một câu bất kỳ để tiếp tục nhận tin\.$/);
    expect(digest.match(/Zalo chỉ cho/g)).toHaveLength(1);
    expect(silent).toBe(sent);
    expect(textOf(messages().slice(sent + 1))).toMatch(/Bản tin/);
  });

  test('who answers every weekly digest a minute later gets every one', async () => {
    await say('đăng ký kinh tế số thứ sáu 16h');
    startSending();
    const digestsOf = () => messages().filter(({ text }) => /^Bản tin/.test(String(text))).length;

    advanceToFriday();
    for (const week of [1, 2, 3]) {
      await expect.poll(digestsOf, { timeout: 10_000 }).toBe(week);
      advance(hour / 60);
      await say('cảm ơn');
      advance(7 * day - hour / 60);
    }
    await expect.poll(digestsOf, { timeout: 10_000 }).toBe(4);
  });

  test('who leaves is not written to, who writes again is', async () => {
    await follows('follow');
    await follows('unfollow');
    const left = await chatStore().get(address());
    await say('dti');

    expect(left?.reachable).toBe(false);
    expect((await chatStore().get(address()))?.reachable).toBe(true);
  });
});

describe('what goes wrong', () => {
  test.each([
    ['no signature', () => ({})],
    ['the signature of other bytes', () => signed(oaEvent()).headers],
  ])('%s is refused and nothing is stored', async (_case, headers) => {
    const { body } = signed(oaEvent({ sender: { id: user }, timestamp: String(corridor.clock.now) }));

    expect(await corridor.call(headers(), body)).toBe(401);
    await corridor.settled();

    expect(await chatStore().get(address())).toBeNull();
  });

  test('an event that Zalo repeats acts once', async () => {
    const first = await say('kinh tế số', 'repeated');
    const again = await say('kinh tế số', 'repeated');

    expect(textOf(first)).toContain('8,28%');
    expect(again).toEqual([]);
  });

  test('what the account sends itself, and unknown events, are taken and ignored', async () => {
    const echo = { event_name: 'oa_send_text', sender: { id: fakeApp.oaId }, recipient: { id: user } };

    expect([await deliver(echo), await deliver({ event_name: 'user_dances' })]).toEqual([200, 200]);
    expect(fake.messagesTo(user)).toEqual([]);
  });

  test('a body over 256 kB is refused', async () => {
    const { headers, body } = signed(oaEvent({ message: { text: 'x'.repeat(300_000), msg_id: '1' } }));

    expect(await corridor.call(headers, body)).toBe(413);
  });

  test('a token that ends in the middle of a conversation is renewed, and nobody notices', async () => {
    const before = fake.tokens();
    fake.failNext('cs', { body: { error: -220, message: 'Access token expired' } });

    const reply = await say('kinh tế số');

    expect(textOf(reply)).toContain('8,28%');
    expect(fake.tokens()).not.toEqual(before);
  });
});

test('nothing on the way was a surprise', () => {
  expect(corridor.surprises).toEqual([]);
});
