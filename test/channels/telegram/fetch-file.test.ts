import { expect, test } from 'vitest';
import type { ChatAddress } from '#domain/message.ts';
import { stage } from './stage.ts';

const address: ChatAddress = { channel: 'telegram', chat: '77', topic: null };

test('a file that somebody sent is fetched by its reference', async () => {
  const { fake, telegram } = await stage();
  fake.sent.set('table1', Buffer.from('Đơn vị;Giá trị'));

  const file = await telegram.fetchFile(address, 'table1', 1_000);

  expect(file).toEqual({ fetched: 'bytes', bytes: Buffer.from('Đơn vị;Giá trị') });
});

test.each([
  ['over the limit', 1_001, 1_000],
  ['over what Telegram hands out', 21 * 1024 * 1024, 50 * 1024 * 1024],
])('a file %s is not fetched', async (_what, size, maxBytes) => {
  const { fake, telegram } = await stage();
  fake.sent.set('table1', Buffer.alloc(size));

  expect(await telegram.fetchFile(address, 'table1', maxBytes)).toEqual({ fetched: 'too-large' });
});

test('a file that Telegram no longer has is gone', async () => {
  const { telegram } = await stage();

  expect(await telegram.fetchFile(address, 'nothing', 1_000)).toEqual({ fetched: 'gone' });
});

test.each([
  ['gateway' as const],
  ['cut' as const],
  [{ status: 429, description: 'Too Many Requests: retry after 3' }],
])('trouble on the way means later, and nothing of it is told', async (fault) => {
  const { fake, telegram, troubles } = await stage();
  fake.sent.set('table1', Buffer.from('x'));
  fake.failNext('getFile', fault);

  expect(await telegram.fetchFile(address, 'table1', 1_000)).toEqual({ fetched: 'later' });
  expect(troubles).toEqual([]);
});
