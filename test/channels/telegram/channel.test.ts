import { expect, test } from 'vitest';
import type { ChatAddress } from '#domain/message.ts';
import { fakeAdmin } from '#test/support/fake-telegram.ts';
import { stage } from './stage.ts';

const group: ChatAddress = { channel: 'telegram', chat: '-100200', topic: '3' };

test('who administers a group is asked of Telegram; who writes in its name does', async () => {
  const { fake, telegram } = await stage();
  const { channel } = telegram;

  expect(await channel.isGroupAdmin?.(group, String(fakeAdmin))).toBe(true);
  expect(await channel.isGroupAdmin?.(group, '77')).toBe(false);
  expect(await channel.isGroupAdmin?.(group, null)).toBe(true);
  expect(fake.callsOf('getChatMember')[0]).toEqual({ chat_id: -100200, user_id: fakeAdmin });
});

test('when Telegram can not be asked, nobody is taken for an administrator', async () => {
  const { fake, telegram } = await stage();
  fake.failNext('getChatMember', 'cut');

  expect(await telegram.channel.isGroupAdmin?.(group, String(fakeAdmin))).toBe(false);
});

test('typing that fails does not matter', async () => {
  const { fake, telegram } = await stage();
  fake.failNext('sendChatAction', 'cut');

  await expect(telegram.channel.typing(group)).resolves.toBeUndefined();
});
