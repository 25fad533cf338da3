import { expect, test } from 'vitest';
import { address, impatient, stage } from './stage.ts';
import type { Fault } from '#test/support/faulty-server.ts';

test.each<[string, Fault, string]>([
  ['a file', { body: { rows: 3 } }, 'bytes'],
  ['a file that is too large', { body: { rows: 'x'.repeat(200) } }, 'too-large'],
  ['a file that is gone', { status: 404, body: {} }, 'gone'],
  ['a gateway’s page', 'gateway', 'later'],
  ['no answer', 'slow', 'later'],
])('%s', async (_case, fault, fetched) => {
  const { oa, fake } = await stage(fault === 'slow' ? impatient : {});
  fake.failNext('so-lieu.csv', fault);

  expect((await oa.fetchFile(address, `${fake.root}/files/so-lieu.csv`, 100)).fetched).toBe(fetched);
});

test('the bytes are those that were sent', async () => {
  const { oa, fake } = await stage();
  fake.failNext('so-lieu.csv', { body: { rows: 3 } });

  const file = await oa.fetchFile(address, `${fake.root}/files/so-lieu.csv`, 100);

  expect(file.fetched === 'bytes' && Buffer.from(file.bytes).toString()).toBe('{"rows":3}');
});

test.each(['file:///etc/passwd', 'no address', ''])('%s is no address to fetch from', async (reference) => {
  const { oa } = await stage();

  expect(await oa.fetchFile(address, reference, 100)).toEqual({ fetched: 'gone' });
});
