import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '#db/index.ts';
import { startFakeTelegram, type FakeTelegram } from '#test/support/fake-telegram.ts';
import { botUpdate, startFakeZaloBot, type FakeZaloBot } from '#test/support/fake-zalo-bot.ts';
import { fakeApp, oaEvent, signed, startFakeZaloOa, type FakeZaloOa } from '#test/support/fake-zalo-oa.ts';
import { inviteBy } from '#test/support/people.ts';
import { startProgram, type Program } from '#test/support/start-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'all-channels-'));
const databaseUrl = `file:${join(folder, 'program.db')}`;
const code = 'AB12CD34EF56';
const patience = { timeout: 20_000 };
const admin = 5_001;
let telegram: FakeTelegram;
let bot: FakeZaloBot;
let oa: FakeZaloOa;
let program: Program;
let count = 0;

beforeAll(async () => {
  [telegram, bot, oa] = await Promise.all([startFakeTelegram(), startFakeZaloBot(), startFakeZaloOa()]);
  oa.setNow(Date.now());
  const store = await openStore({ url: databaseUrl });
  await inviteBy(code, { name: 'An', role: 'admin', now: Date.now() }, store.people);
  await store.close();
  program = await startProgram({
    DATABASE_URL: databaseUrl,
    PUBLIC_URL: 'https://bot.example.gov.vn',
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_WEBHOOK_SECRET: 'telegram-secret',
    TELEGRAM_API_ROOT: telegram.root,
    ZALO_BOT_TOKEN: bot.token,
    ZALO_BOT_WEBHOOK_SECRET: 'zalo-bot-secret',
    ZALO_BOT_API_ROOT: bot.root,
    ZALO_BOT_MONTHLY_QUOTA: '5',
    ZALO_OA_APP_ID: fakeApp.appId,
    ZALO_OA_APP_SECRET: fakeApp.appSecret,
    ZALO_OA_SECRET_KEY: fakeApp.secretKey,
    ZALO_OA_ACCESS_TOKEN: 'access-0',
    ZALO_OA_REFRESH_TOKEN: 'refresh-0',
    ZALO_OA_TOKEN_KEY: 'ab'.repeat(32),
    ZALO_OA_API_ROOT: oa.root,
    ZALO_OAUTH_ROOT: oa.root,
  });
});
afterAll(async () => {
  await telegram.close();
  rmSync(folder, { recursive: true });
});

async function post(channel: string, headers: Readonly<Record<string, string>>, body: string | Buffer) {
  const response = await fetch(`${program.root}/webhooks/${channel}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: new Uint8Array(Buffer.from(body)),
  });
  return response.status;
}

function onTelegram(text: string, chat: number): Promise<number> {
  const date = Math.floor(Date.now() / 1000);
  const message = { message_id: ++count, date, chat: { id: chat, type: 'private' }, text };
  const update = { update_id: ++count, message: { ...message, from: { id: chat, is_bot: false } } };
  return post('telegram', { 'x-telegram-bot-api-secret-token': 'telegram-secret' }, JSON.stringify(update));
}

function onZaloBot(text: string, chat: string, secret = 'zalo-bot-secret'): Promise<number> {
  const place = { chat: { id: chat, chat_type: 'PRIVATE' }, from: { id: chat } };
  const update = botUpdate({ message_id: `m-${++count}`, date: Date.now(), text, ...place });
  return post('zalo-bot', { 'x-bot-api-secret-token': secret }, JSON.stringify(update));
}

function onZaloOa(text: string, user: string, secretKey?: string): Promise<number> {
  oa.interacted(user, Date.now());
  const message = { text, msg_id: `m-${++count}` };
  const event = oaEvent({ sender: { id: user }, message, timestamp: String(Date.now()) });
  const { headers, body } = signed(event, secretKey);
  return post('zalo-oa', headers, body);
}

const telegramTexts = (chat: number) =>
  telegram.calls.filter(({ payload }) => payload['chat_id'] === chat).map(({ payload }) => payload['text']);
const botTexts = (chat: string) => bot.messagesTo(chat).map(({ text }) => text);
const oaTexts = (user: string) => oa.messagesTo(user).map(({ text }) => text);

test('one program answers on every channel, and only who brings each platform’s proof', async () => {
  expect(await onZaloBot('dti', 'forger', 'guessed')).toBe(401);
  expect(await onZaloOa('dti', '13', 'guessed')).toBe(401);

  expect([await onTelegram('dti', 1), await onZaloBot('dti', 'u-1'), await onZaloOa('dti', '11')]).toEqual([
    200, 200, 200,
  ]);

  await expect.poll(() => telegramTexts(1).join(), patience).toContain('5/34');
  await expect.poll(() => botTexts('u-1').join(), patience).toContain('5/34');
  await expect.poll(() => oaTexts('11').join(), patience).toContain('5/34');
  expect([...botTexts('forger'), ...oaTexts('13')]).toEqual([]);
});

test('an administrator on Telegram is told when the Zalo Bot has sent 80% of its month', async () => {
  await onTelegram(`lienket ${code}`, admin);
  await expect.poll(() => telegramTexts(admin).join(), patience).toContain('Đã liên kết');

  for (const chat of ['u-2', 'u-3', 'u-4']) {
    await onZaloBot('dti', chat);
    await expect.poll(() => botTexts(chat).length, patience).toBe(1);
  }

  await expect.poll(() => telegramTexts(admin).join(), patience).toContain('đã gửi 4 trong 5 tin');
});

test('while Zalo hangs its webhooks are answered and Telegram is; nobody is lost by it', async () => {
  bot.failAlways('slow');
  oa.failAlways('slow');

  const taken = await Promise.all(
    Array.from({ length: 20 }, (_, n) => (n % 2 ? onZaloBot('dti', `h-${n}`) : onZaloOa('dti', `9${n}`))),
  );
  await onTelegram('dti', 2);

  await expect.poll(() => telegramTexts(2).join(), patience).toContain('5/34');
  expect(new Set(taken)).toEqual(new Set([200]));
  const hanging = () => taken.map((_, n) => `h-${n}`).filter((chat) => botTexts(chat).length > 0);
  await expect.poll(hanging, patience).not.toEqual([]);
  // Cuts the calls that hang.
  await Promise.all([bot.close(), oa.close()]);
  expect(await program.stop()).toBe(0);
  const store = await openStore({ url: databaseUrl });
  const chats = hanging().map((chat) => ({ channel: 'zalo-bot', chat, topic: null }) as const);
  const reachable = await Promise.all(chats.map(async (chat) => (await store.chats.get(chat))?.reachable));
  expect(new Set(reachable)).toEqual(new Set([true]));
  await store.close();
});
