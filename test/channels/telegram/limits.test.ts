import { describe, expect, test } from 'vitest';
import { complaintsAbout, readBotApi } from '#test/support/telegram-limits.ts';

const button = (callback_data: string) => ({ inline_keyboard: [[{ text: 'Chọn', callback_data }]] });

test('the whole Bot API is read, with its limits', () => {
  const { methods, shapes } = readBotApi();
  const limited = [...shapes.values()].flat().filter((field) => field.limit !== null);

  expect(methods.size).toBeGreaterThan(170);
  expect(shapes.size).toBeGreaterThan(500);
  expect(limited.length).toBeGreaterThan(100);
});

describe('what Telegram takes', () => {
  test.each([
    ['getMe', {}],
    ['sendMessage', { chat_id: 1, text: 'x'.repeat(4096), reply_markup: button('x'.repeat(64)) }],
    [
      'sendMessage',
      { chat_id: 1, text: 'đ', entities: [{ type: 'text_link', offset: 0, length: 1, url: 'https://x' }] },
    ],
    ['sendPhoto', { chat_id: 1, photo: 'attach://x', caption: 'x'.repeat(1024) }],
    ['setMyCommands', { commands: [{ command: 'xep_hang', description: 'Xếp hạng' }], language_code: 'en' }],
  ])('%s within its limits', (method, payload) => {
    expect(complaintsAbout(method, payload)).toEqual([]);
  });
});

describe('what Telegram refuses', () => {
  test.each([
    ['an unknown method', 'sendLetter', {}],
    ['a parameter where there is none', 'getMe', { x: 1 }],
    ['an unknown parameter', 'sendMessage', { chat_id: 1, text: 'x', colour: 'red' }],
    ['a missing chat', 'sendMessage', { text: 'x' }],
    ['an empty text', 'sendMessage', { chat_id: 1, text: '' }],
    ['4,097 characters', 'sendMessage', { chat_id: 1, text: 'x'.repeat(4097) }],
    ['half a surrogate pair', 'sendMessage', { chat_id: 1, text: '\ud83d' }],
    ['a caption of 1,025', 'sendPhoto', { chat_id: 1, photo: 'x', caption: 'x'.repeat(1025) }],
    [
      '65 bytes of button data',
      'sendMessage',
      { chat_id: 1, text: 'x', reply_markup: button('x'.repeat(65)) },
    ],
    [
      '40 letters ệ of button data',
      'sendMessage',
      { chat_id: 1, text: 'x', reply_markup: button('ệ'.repeat(40)) },
    ],
    [
      'a look that does not exist',
      'sendMessage',
      { chat_id: 1, text: 'x', entities: [{ type: 'big', offset: 0, length: 1 }] },
    ],
    ['a command with a capital', 'setMyCommands', { commands: [{ command: 'Help', description: 'x' }] }],
    [
      'a command of 33 letters',
      'setMyCommands',
      { commands: [{ command: 'x'.repeat(33), description: 'x' }] },
    ],
    ['a command without description', 'setMyCommands', { commands: [{ command: 'x', description: '' }] }],
    ['101 commands', 'setMyCommands', { commands: Array(101).fill({ command: 'x', description: 'x' }) }],
    ['a secret of 257', 'setWebhook', { url: 'https://x', secret_token: 'x'.repeat(257) }],
    ['a secret with a space', 'setWebhook', { url: 'https://x', secret_token: 'a b' }],
    ['a toast of 201', 'answerCallbackQuery', { callback_query_id: '1', text: 'x'.repeat(201) }],
  ])('%s', (_case, method, payload) => {
    expect(complaintsAbout(method, payload)).toHaveLength(1);
  });
});
