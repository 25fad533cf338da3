import { expect, test } from 'vitest';
import type { Delivery } from '#domain/ports/channel.ts';
import { chat } from '#test/db/store/given.ts';
import { openOffice, sent, writeDigests } from './post-office.ts';

test('a topic that was deleted is written to no more, while its group goes on', async () => {
  const office = await openOffice();
  const [deleted, other] = [chat('-1', '7'), chat('-1', '8')];
  await writeDigests(office, { to: [deleted, other] });
  const gone: Delivery = { delivery: 'topic-gone', why: '400 Bad Request: message thread not found' };
  office.answers(({ address }) => (address.topic === '7' ? gone : sent));

  await office.post();

  expect(await office.states()).toEqual({ sent: 1, blocked: 1 });
  expect(await office.store.subscriptions.get(deleted)).toBeNull();
  expect(await office.store.subscriptions.get(other)).not.toBeNull();
  expect(await office.store.chats.get(deleted)).toMatchObject({ reachable: true });
});
