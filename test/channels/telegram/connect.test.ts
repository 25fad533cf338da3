import { describe, expect, test } from 'vitest';
import { said } from '#test/support/said.ts';
import { startFakeTelegram } from '#test/support/fake-telegram.ts';
import { messageUpdate, pollingConfig, secret, stage } from './stage.ts';

const allowed = ['message', 'edited_message', 'callback_query', 'my_chat_member', 'inline_query'];

describe('a webhook', () => {
  test('is set with its proof, an explicit list of updates and few connections', async () => {
    const { fake, telegram } = await stage();

    await telegram.start();

    expect(fake.callsOf('setWebhook')).toEqual([
      {
        url: 'https://bot.example.gov.vn/webhooks/telegram',
        secret_token: secret,
        allowed_updates: allowed,
        max_connections: 8,
      },
    ]);
  });

  test('the menu is in Vietnamese for everybody and in English for English clients', async () => {
    const commands = [{ name: 'xephang', description: said('Xếp hạng') }];
    const { fake, telegram } = await stage({ commands });

    await telegram.start();

    const menu = [{ command: 'xephang', description: 'Xếp hạng' }];
    expect(fake.callsOf('setMyCommands')).toEqual([
      { commands: menu },
      { commands: menu, language_code: 'en' },
    ]);
  });

  test('a network that fails at the start is waited out, longer each time', async () => {
    const { fake, telegram, waits, troubles } = await stage();
    fake.failNext('getMe', 'cut', 'gateway', { status: 500, description: 'Internal Server Error' });

    await telegram.start();

    expect(waits).toEqual([1000, 2000, 4000]);
    expect(troubles).toHaveLength(3);
    expect(fake.webhook()).not.toBeNull();
  });

  test('stopping while the network fails ends the waiting, and nothing more is called', async () => {
    const { fake, telegram, troubles } = await stage();
    fake.failNext('getMe', ...Array<'cut'>(1000).fill('cut'));

    const started = telegram.start();
    await expect.poll(() => troubles.length).toBeGreaterThan(1);
    await telegram.stop();
    await started;

    expect(new Set(fake.calls.map((call) => call.method))).toEqual(new Set(['getMe']));
  });

  test('a token that Telegram does not know stops the start, saying what to do', async () => {
    const { fake, telegram } = await stage();
    fake.failNext('getMe', { status: 401, description: 'Unauthorized' });

    await expect(telegram.start()).rejects.toThrow(
      /^telegram\.token_refused: .*TELEGRAM_BOT_TOKEN.*@BotFather$/,
    );
  });

  test('an address that Telegram refuses stops the start, saying what to do', async () => {
    const { fake, telegram } = await stage();
    fake.failNext('setWebhook', {
      status: 400,
      description: 'Bad Request: bad webhook: IP address is reserved',
    });

    await expect(telegram.start()).rejects.toThrow(
      /^telegram\.webhook_refused: .*IP address is reserved.*PUBLIC_URL/,
    );
  });

  test('a menu that can not be set is told and does not matter', async () => {
    const { fake, telegram, troubles } = await stage();
    fake.failNext('setMyCommands', {
      status: 429,
      description: 'Too Many Requests',
      parameters: { retry_after: 9 },
    });

    await telegram.start();

    expect(troubles).toEqual(['telegram.no_menu: 429 Too Many Requests']);
  });
});

describe('polling', () => {
  async function polling() {
    const fake = await startFakeTelegram();
    const scene = await stage({ config: pollingConfig(fake) });
    return { ...scene, fake };
  }

  test('takes the webhook away first, then hands on updates, each confirmed by the next call', async () => {
    const { fake, telegram, accepted } = await polling();

    await telegram.start();
    fake.push(messageUpdate({ text: 'một' }, 10));
    await expect.poll(() => accepted).toHaveLength(1);
    fake.push(messageUpdate({ text: 'hai' }, 11));
    await expect.poll(() => accepted).toHaveLength(2);
    await expect.poll(() => fake.callsOf('getUpdates')).toHaveLength(3);
    await telegram.stop();

    expect(accepted.map((receipt) => receipt.messages[0]?.content)).toEqual([
      { type: 'text', text: 'một' },
      { type: 'text', text: 'hai' },
    ]);
    expect(fake.callsOf('deleteWebhook')).toHaveLength(1);
    expect(fake.callsOf('getUpdates')).toEqual([
      { offset: 0, timeout: 25, allowed_updates: allowed },
      { offset: 11, timeout: 25, allowed_updates: allowed },
      { offset: 12, timeout: 25, allowed_updates: allowed },
    ]);
    await fake.close();
  });

  test('backs off when Telegram fails or another program polls, and goes on', async () => {
    const { fake, telegram, accepted, waits, troubles } = await polling();
    const conflict = { status: 409, description: 'Conflict: terminated by other getUpdates request' };
    fake.failNext('getUpdates', 'gateway', conflict, 'cut');

    await telegram.start();
    fake.push(messageUpdate({ text: 'một' }));
    await expect.poll(() => accepted).toHaveLength(1);
    await telegram.stop();

    expect(waits).toEqual([1000, 2000, 4000]);
    expect(troubles[1]).toBe(`telegram.no_updates: 409 ${conflict.description}`);
    await fake.close();
  });

  test('an update that could not be stored is asked for again', async () => {
    const fake = await startFakeTelegram();
    let tries = 0;
    const accept = () => (++tries < 3 ? Promise.reject(new Error('database is locked')) : Promise.resolve());
    const { telegram, troubles } = await stage({ config: pollingConfig(fake), accept });

    await telegram.start();
    fake.push(messageUpdate({ text: 'một' }));
    await expect.poll(() => tries).toBe(3);
    await telegram.stop();

    expect(troubles).toEqual(
      Array(2).fill('telegram.not_accepted: an update could not be stored; it is asked for again'),
    );
    await fake.close();
  });
});
