import { expect, test, vi } from 'vitest';
import { botUpdate } from '#test/support/fake-zalo-bot.ts';
import type { Fault } from '#test/support/faulty-server.ts';
import { noon, stage, type Scene } from './stage.ts';

/** A clock on which every call takes half a minute, as Zalo holds calls open. */
function slowClock(): () => number {
  let now = noon;
  return () => (now += 30_000);
}

const arrival = { mode: 'polling' } as const;
const pollingAtOnce = { config: { arrival } } as const;
const polling = { ...pollingAtOnce, now: slowClock() } as const;
const textsOf = ({ accepted }: Scene) =>
  accepted.flatMap(({ messages }) =>
    messages.map(({ content }) => (content.type === 'text' ? content.text : content.type)),
  );

test('updates come one by one and in order', async () => {
  const scene = await stage(polling);
  for (const text of ['một', 'hai', 'ba']) scene.fake.push(botUpdate({ text, message_id: text }));

  await scene.bot.start();
  await vi.waitFor(() => expect(textsOf(scene)).toEqual(['một', 'hai', 'ba']));

  expect(scene.troubles).toEqual([]);
});

test('that nothing came is no error, and it is asked again at once', async () => {
  const scene = await stage(polling);

  await scene.bot.start();
  await vi.waitFor(() => expect(scene.fake.callsOf('getUpdates').length).toBeGreaterThan(3));

  expect(scene.troubles).toEqual([]);
  expect(scene.waits).toEqual([]);
});

test.each<[string, Fault]>([
  ['with the usual error', { body: { ok: false, error_code: 408, description: 'Request timeout' } }],
  ['with an empty success', { body: { ok: true, result: {} } }],
])('an answer without an update that comes at once, %s, starts no flood', async (_case, fault) => {
  const scene = await stage(pollingAtOnce);
  scene.fake.failNext('getUpdates', ...Array<Fault>(500).fill(fault));

  await scene.bot.start();
  await vi.waitFor(() => expect(scene.waits.length).toBeGreaterThan(2));

  expect(new Set(scene.waits)).toEqual(new Set([1_000]));
  expect(scene.troubles).toEqual([]);
});

test('after errors the waits grow from 2 to 60 seconds, and nothing is lost', async () => {
  const scene = await stage(polling);
  scene.fake.failNext('getUpdates', ...Array<'gateway'>(7).fill('gateway'));
  scene.fake.push(botUpdate({ text: 'sau sự cố' }));

  await scene.bot.start();
  await vi.waitFor(() => expect(textsOf(scene)).toEqual(['sau sự cố']));

  expect(scene.waits).toEqual([2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
  expect(scene.troubles[0]).toBe('zalo-bot.no_updates: HTTP 502');
});

test('an update that could not be stored is kept until it is, before the next is asked for', async () => {
  const stored: string[] = [];
  let failures = 2;
  const scene = await stage({
    ...polling,
    accept: ({ messages }) => {
      if (failures-- > 0) return Promise.reject(new Error('database is locked'));
      stored.push(...messages.map(({ eventId }) => eventId));
      return Promise.resolve();
    },
  });
  scene.fake.push(botUpdate({ text: 'dti', message_id: 'first' }));
  scene.fake.push(botUpdate({ text: 'dti', message_id: 'second' }));

  await scene.bot.start();
  await vi.waitFor(() => expect(stored).toEqual(['first', 'second']));

  expect(scene.waits).toEqual([2_000, 4_000]);
});

test('stopping ends the call that waits', async () => {
  const scene = await stage(polling);
  scene.fake.failAlways('slow');

  await scene.bot.start();
  await vi.waitFor(() => expect(scene.fake.callsOf('getUpdates')).toHaveLength(1));

  await expect(scene.bot.stop()).resolves.toBeUndefined();
});

test('a webhook that is still set is told, because polling would bring nothing', async () => {
  const scene = await stage(polling);
  scene.fake.setWebhook('https://old.example.gov.vn');

  await scene.bot.start();

  expect(scene.troubles[0]).toMatch(/^zalo-bot\.webhook_is_set: /);
  expect(scene.fake.webhook()).toBe('https://old.example.gov.vn');
});

test('a refused token is told to administrators at the start', async () => {
  const scene = await stage({ config: { token: '1400000000000000001:another' } });

  await scene.bot.start();

  expect(scene.warnings).toEqual([{ code: 'zalo-bot.token_refused', fields: {} }]);
});

test('a platform that does not answer at the start is told to the log, and the start goes on', async () => {
  const scene = await stage();
  scene.fake.failAlways('gateway');

  await scene.bot.start();

  expect(scene.troubles).toEqual(['zalo-bot.not_connected: HTTP 502']);
});
