import { describe, expect, test } from 'vitest';
import { nothingToDo, type Desk } from '#domain/desk.ts';
import { subscription } from '#test/support/digest.ts';
import { chat } from '#test/db/store/given.ts';
import { openTalk } from '#test/support/talk.ts';

function deskWhere(isAdmin: boolean | null): Desk {
  const isGroupAdmin = () => Promise.resolve(isAdmin);
  return { isGroupAdmin, toDoOf: () => Promise.resolve(nothingToDo), letterExpiryMs: 1 };
}

describe('forgetting a group', () => {
  test.each([
    ['is for its administrators', false, 1],
    ['takes one of them', true, 0],
    ['is for anybody where nobody can tell who administers it', null, 0],
  ])('%s', async (_, isAdmin, left) => {
    const talk = await openTalk(deskWhere(isAdmin));
    const { subscriptions } = talk.open.house.store;
    await talk.say('xin chào', { chat: '-5', sender: '2' });
    await subscriptions.put(subscription({ address: chat('-5') }));

    await talk.say('/xoadulieu đồng ý', { chat: '-5', sender: '2' });

    expect(await subscriptions.addresses()).toHaveLength(left);
  });
});

test('who is not invited any more may still ask to be forgotten', async () => {
  const talk = await openTalk(undefined, 'invited');
  const { subscriptions } = talk.open.house.store;
  await subscriptions.put(subscription({ address: chat('1') }));

  const [asked, forgotten] = [await talk.say('tổng quan'), await talk.say('/xoadulieu đồng ý')];

  expect([asked.reply.handler, forgotten.reply.handler]).toEqual(['chat-invited-only', 'forget-me']);
  expect(await subscriptions.get(chat('1'))).toBeNull();
});
