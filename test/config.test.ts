import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig, readEnvironment } from '#src/config.ts';
import { exampleEnv } from '#test/support/example-env.ts';

const webhook = {
  TELEGRAM_BOT_TOKEN: '123456:test-token',
  TELEGRAM_WEBHOOK_SECRET: 'a_webhook-secret',
  PUBLIC_URL: 'https://bot.example.gov.vn/',
};
const oa = { ZALO_OA_APP_ID: '1001', ZALO_OA_APP_SECRET: 'app-secret', ZALO_OA_SECRET_KEY: 'oa-secret' };

function mistakesOf(environment: Record<string, string>): readonly string[] {
  const read = readConfig(environment);
  return read.ok ? [] : read.mistakes;
}

function configOf(environment: Record<string, string>) {
  const read = readConfig(environment);
  if (!read.ok) throw new Error(read.mistakes.join('\n'));
  return read.config;
}

describe('trial mode', () => {
  test('no channel at all means trial mode with the web chat', () => {
    const config = configOf({});

    expect(config).toMatchObject({ trial: true, webChat: true, host: '127.0.0.1', port: 8080 });
    expect(config).toMatchObject({ databaseUrl: 'file:./var/tien-do.db', timeZone: 'Asia/Ho_Chi_Minh' });
  });

  test('trial mode listens on the loopback address whatever HOST says', () => {
    expect(configOf({ HOST: '0.0.0.0' }).host).toBe('127.0.0.1');
  });

  test.each([
    ['telegram', { TELEGRAM_BOT_TOKEN: '1:t', TELEGRAM_MODE: 'polling' }],
    ['zaloBot', { ZALO_BOT_TOKEN: '1:t', ZALO_BOT_MODE: 'polling' }],
    ['zaloOa', oa],
  ] as const)('one channel (%s) ends trial mode and turns the web chat off', (channel, environment) => {
    const config = configOf({ ...environment, HOST: '0.0.0.0' });

    expect(config).toMatchObject({ trial: false, webChat: false, host: '0.0.0.0' });
    expect(config[channel]).not.toBeNull();
  });

  test('the web chat can be turned on beside a channel', () => {
    expect(configOf({ ...oa, WEB_CHAT: 'on' }).webChat).toBe(true);
  });
});

describe('channels are complete or off', () => {
  test('a Telegram webhook has its secret and its address without a slash at the end', () => {
    expect(configOf(webhook).telegram).toEqual({
      token: '123456:test-token',
      apiRoot: 'https://api.telegram.org',
      arrival: { mode: 'webhook', secret: 'a_webhook-secret', publicUrl: 'https://bot.example.gov.vn' },
      richTables: false,
    });
    expect(configOf({ ...webhook, TELEGRAM_RICH_TABLES: 'on' }).telegram?.richTables).toBe(true);
  });

  test.each([
    ['a webhook without a secret', { ...webhook, TELEGRAM_WEBHOOK_SECRET: '' }, ['TELEGRAM_WEBHOOK_SECRET']],
    ['a webhook without an address', { ...webhook, PUBLIC_URL: ' ' }, ['PUBLIC_URL']],
    ['an address without https', { ...webhook, PUBLIC_URL: 'http://bot.example' }, ['PUBLIC_URL']],
    [
      'a secret Telegram refuses',
      { ...webhook, TELEGRAM_WEBHOOK_SECRET: 'có dấu' },
      ['TELEGRAM_WEBHOOK_SECRET'],
    ],
    ['a secret without a token', { TELEGRAM_WEBHOOK_SECRET: 'x' }, ['TELEGRAM_BOT_TOKEN']],
    [
      'a token that is none',
      { TELEGRAM_BOT_TOKEN: 'hello', TELEGRAM_MODE: 'polling' },
      ['TELEGRAM_BOT_TOKEN'],
    ],
    [
      'a Zalo Bot without secret and address',
      { ZALO_BOT_TOKEN: '1:t' },
      ['ZALO_BOT_WEBHOOK_SECRET', 'PUBLIC_URL'],
    ],
    [
      'a short Zalo Bot secret',
      { ZALO_BOT_WEBHOOK_SECRET: 'short' },
      ['ZALO_BOT_WEBHOOK_SECRET', 'ZALO_BOT_TOKEN'],
    ],
    ['an OA without its secrets', { ZALO_OA_APP_ID: '1' }, ['ZALO_OA_APP_SECRET', 'ZALO_OA_SECRET_KEY']],
    ['half a pair of OA tokens', { ...oa, ZALO_OA_ACCESS_TOKEN: 'x' }, ['ZALO_OA_REFRESH_TOKEN']],
    ['a token key that is no key', { ...oa, ZALO_OA_TOKEN_KEY: 'short' }, ['ZALO_OA_TOKEN_KEY']],
    [
      'an event age under what Zalo repeats',
      { ...oa, ZALO_OA_EVENT_MAX_AGE_HOURS: '1' },
      ['ZALO_OA_EVENT_MAX_AGE_HOURS'],
    ],
    ['a misspelt channel setting', { TELEGRAM_TOKEN: '1:t' }, ['TELEGRAM_TOKEN']],
  ])('%s is a mistake', (_case, environment, named) => {
    const mistakes = mistakesOf(environment);

    expect(mistakes.map((mistake) => mistake.split(' ')[0])).toEqual(named);
  });

  test('Zalo starts with the limits of the free plan and without what is not proven', () => {
    const config = configOf({ ...oa, ZALO_BOT_TOKEN: '1:t', ZALO_BOT_MODE: 'polling' });

    expect(config.zaloBot).toMatchObject({ name: null, monthlyQuota: 3000 });
    expect(config.zaloOa).toMatchObject({
      oaId: null,
      buttons: false,
      eventMaxAgeMs: 3 * 3_600_000,
      tokenKey: null,
    });
  });

  test('the first pair of OA tokens is read, and may be absent', () => {
    expect(configOf(oa).zaloOa?.firstTokens).toBeNull();
    expect(
      configOf({ ...oa, ZALO_OA_ACCESS_TOKEN: 'a', ZALO_OA_REFRESH_TOKEN: 'r' }).zaloOa?.firstTokens,
    ).toEqual({ access: 'a', refresh: 'r' });
  });
});

describe('mistakes', () => {
  const wrong = {
    PORT: 'eighty',
    DATABASE_URL: 'mysql://x',
    PROGRAMME: '../etc',
    TIME_ZONE: 'Hanoi',
    ACCESS: 'all',
    WEB_CHAT: 'yes',
    LOG_LEVEL: 'loud',
    TELEGRAM_BOT_TOKEN: 'not-a-token-at-all',
    TELEGRAM_API_ROOT: 'nowhere',
  };

  test('all mistakes are told together, each as a sentence that begins with its variable', () => {
    const mistakes = mistakesOf(wrong);

    for (const name of Object.keys(wrong)) {
      expect(mistakes.filter((mistake) => mistake.startsWith(`${name} `))).toHaveLength(1);
    }
    expect(mistakes.every((mistake) => mistake.endsWith('.'))).toBe(true);
  });

  test('no mistake repeats a value, which may be a secret', () => {
    expect(mistakesOf(wrong).join(' ')).not.toContain('not-a-token-at-all');
  });

  test('settings that belong to somebody else are left alone', () => {
    expect(configOf({ PATH: '/bin', EDITOR: 'vi' }).trial).toBe(true);
  });
});

test('secrets are listed for the log to leave out, plain settings are not', () => {
  const { secrets } = configOf({ ...webhook, DATABASE_URL: 'postgres://me:pw@db/x' });

  expect(secrets).toEqual(['postgres://me:pw@db/x', '123456:test-token', 'a_webhook-secret']);
});

test('a .env file is read, and the environment of the process goes before it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tien-do-'));
  writeFileSync(join(folder, '.env'), 'PROGRAMME=from-file\nPATH=from-file\n');

  const environment = readEnvironment(folder);
  rmSync(folder, { recursive: true });

  expect(environment['PROGRAMME']).toBe('from-file');
  expect(environment['PATH']).toBe(process.env['PATH']);
});

test('.env.example tells every setting as the program knows it', async () => {
  await expect(exampleEnv()).toMatchFileSnapshot('../.env.example');
});
