import { describe, expect, test } from 'vitest';
import type { Message } from '#domain/message.ts';
import { receiveUpdate, type Received } from '#channels/telegram/receive-update.ts';
import { readUpdate } from '#channels/telegram/update.ts';
import { group, messageUpdate, person, privateChat } from './stage.ts';

const bot = { id: 999, username: 'TienDoThuBot' };

function receive(update: unknown): Received {
  const read = readUpdate(update);
  if (read.read !== 'update') throw new Error(`not an update: ${read.read}`);
  return receiveUpdate(read.update, bot, 42_000);
}

function messageOf(update: unknown): Message | null {
  const received = receive(update);
  return received.received === 'message' ? received.message : null;
}

describe('a private chat', () => {
  test('a text is a message with its sender, language, time and id', () => {
    expect(messageOf(messageUpdate({ text: 'dti 2024' }, 31))).toEqual({
      eventId: '31',
      address: { channel: 'telegram', chat: '77', topic: null },
      chatKind: 'private',
      sender: '77',
      language: 'vi',
      content: { type: 'text', text: 'dti 2024' },
      messageId: '5',
      edited: false,
      sentAt: 1_700_000_000_000,
    });
  });

  test('control characters and broken emojis are taken out before anything sees them', () => {
    const message = messageOf(messageUpdate({ text: 'dti\u0000 \ud83d<b>&\r\n2024' }));

    expect(message?.content).toEqual({ type: 'text', text: 'dti \ufffd<b>&\n2024' });
  });

  test('an edited message is marked, and has the time of the edit', () => {
    const { message } = messageUpdate({ text: 'dti 2024', edit_date: 1_700_000_100 });

    expect(messageOf({ update_id: 2, edited_message: message })).toMatchObject({
      edited: true,
      sentAt: 1_700_000_100_000,
    });
  });

  test('the words under a picture count as the message', () => {
    const message = messageOf(messageUpdate({ photo: [{ file_id: 'p' }], caption: 'dti là gì' }));

    expect(message?.content).toEqual({ type: 'text', text: 'dti là gì' });
  });

  test.each(['sticker', 'voice', 'video_note', 'photo', 'location', 'contact', 'poll'])(
    'a %s without words is told apart, so that it gets a kind answer',
    (what) => {
      expect(messageOf(messageUpdate({ [what]: {} }))?.content).toEqual({ type: 'unsupported', what });
    },
  );

  test('a document is a file with its name, size and reference', () => {
    const document = { file_id: 'doc-1', file_name: 'số liệu.csv', file_size: 900, mime_type: 'text/csv' };

    expect(messageOf(messageUpdate({ document, caption: 'đây' }))?.content).toEqual({
      type: 'file',
      name: 'số liệu.csv',
      size: 900,
      reference: 'doc-1',
    });
  });

  test.each([
    ['vi', 'vi'],
    ['en-US', 'en'],
    ['fr', null],
    [undefined, null],
  ])('a Telegram set to %s speaks %s', (language_code, language) => {
    const from = { ...person, language_code };

    expect(messageOf(messageUpdate({ text: 'x', from }))?.language).toBe(language);
  });

  test('service messages, other bots and unknown kinds of update are passed over', () => {
    expect(messageOf(messageUpdate({ pinned_message: {} }))).toBeNull();
    expect(messageOf(messageUpdate({ text: 'x', from: { ...person, is_bot: true } }))).toBeNull();
    expect(messageOf({ update_id: 3, poll_answer: { poll_id: '1' } })).toBeNull();
    expect(messageOf({ update_id: 4 })).toBeNull();
  });
});

describe('a group', () => {
  const inGroup = (fields: Record<string, unknown>) => messageUpdate({ chat: group, ...fields });

  test.each([
    ['a command', { text: '/tongquan kinh tế' }, '/tongquan kinh tế'],
    ['a command for this bot', { text: '/tongquan@tiendothubot kinh tế' }, '/tongquan kinh tế'],
    ['its name', { text: '@TienDoThuBot dti 2024 ?' }, 'dti 2024 ?'],
    ['its name in the middle', { text: 'nhờ @TienDoThuBot xem dti' }, 'nhờ xem dti'],
    ['its name alone', { text: '@TienDoThuBot' }, ''],
    ['a reply to it', { text: 'còn 2023?', reply_to_message: { from: { id: bot.id } } }, 'còn 2023?'],
    [
      'a mention without a name',
      { text: 'Tiến Độ ơi', entities: [{ type: 'text_mention', user: { id: bot.id } }] },
      'Tiến Độ ơi',
    ],
    ['its name under a picture', { photo: [], caption: '@TienDoThuBot dti' }, 'dti'],
  ])('%s calls the bot', (_case, fields, text) => {
    expect(messageOf(inGroup(fields))).toMatchObject({ chatKind: 'group', content: { type: 'text', text } });
  });

  test.each([
    ['talk among people', { text: 'dti năm nay thế nào?' }],
    ["another bot's command", { text: '/help@KhacBot' }],
    ["another bot's name that begins alike", { text: '@TienDoThuBot2 dti' }],
    ['a reply to somebody else', { text: 'ừ', reply_to_message: { from: { id: 5 } } }],
    ['a sticker', { sticker: {} }],
    ['a file', { document: { file_id: 'x' } }],
  ])('%s does not', (_case, fields) => {
    expect(messageOf(inGroup(fields))).toBeNull();
  });

  test('a topic is kept, so that the answer lands in it; a mere chain of replies is none', () => {
    const text = { text: '/nguyco', message_thread_id: 12 };

    expect(messageOf(inGroup({ ...text, is_topic_message: true }))?.address.topic).toBe('12');
    expect(messageOf(inGroup(text))?.address.topic).toBeNull();
  });

  test('an anonymous admin has no identity, who writes as a channel has its id, a linked channel is nobody', () => {
    const anonymous = {
      text: '/capnhat',
      from: { id: 1087968824, is_bot: true },
      sender_chat: { id: group.id },
    };

    const asChannel = { ...anonymous, sender_chat: { id: -100_777 } };

    expect(messageOf(inGroup(anonymous))).toMatchObject({ sender: null });
    expect(messageOf(inGroup(asChannel))).toMatchObject({ sender: '-100777' });
    expect(messageOf(inGroup({ ...anonymous, is_automatic_forward: true }))).toBeNull();
  });

  test('becoming a supergroup moves the chat', () => {
    const update = messageUpdate({ chat: { id: -5, type: 'group' }, migrate_to_chat_id: -1001234567890 });

    expect(receive(update)).toEqual({
      received: 'moved',
      from: { channel: 'telegram', chat: '-5', topic: null },
      toChat: '-1001234567890',
    });
  });
});

describe('buttons', () => {
  const callback = { id: 'cb1', from: person, chat_instance: '1', data: 'token1' };

  test('a tap is a choice with the token of the button, of its message and in its topic', () => {
    const message = { message_id: 1, date: 0, chat: group, is_topic_message: true, message_thread_id: 7 };

    expect(messageOf({ update_id: 9, callback_query: { ...callback, message } })).toEqual({
      eventId: '9',
      address: { channel: 'telegram', chat: '-100200', topic: '7' },
      chatKind: 'group',
      sender: '77',
      language: 'vi',
      content: { type: 'choice', token: 'token1' },
      messageId: '1',
      edited: false,
      sentAt: 42_000,
    });
  });

  test('a tap under no message, or of a game, is nothing', () => {
    const message = { message_id: 1, date: 0, chat: privateChat };

    expect(messageOf({ update_id: 9, callback_query: callback })).toBeNull();
    expect(messageOf({ update_id: 9, callback_query: { ...callback, data: undefined, message } })).toBeNull();
  });
});

describe('coming and going', () => {
  const change = (chat: object, was: object, is: object) =>
    messageOf({
      update_id: 6,
      my_chat_member: { chat, from: person, date: 1_700_000_000, old_chat_member: was, new_chat_member: is },
    });
  const [left, kicked, member] = [{ status: 'left' }, { status: 'kicked' }, { status: 'member' }];

  test('being added to a group and removed from it', () => {
    expect(change(group, left, member)?.content).toEqual({ type: 'joined' });
    expect(change(group, member, kicked)?.content).toEqual({ type: 'left' });
  });

  test('being blocked by a person', () => {
    expect(change(privateChat, member, kicked)).toMatchObject({ sender: '77', content: { type: 'left' } });
  });

  test('starting again says /start itself; a change of rights is nothing', () => {
    expect(change(privateChat, kicked, member)).toBeNull();
    expect(change(group, member, { status: 'administrator' })).toBeNull();
    expect(change(group, member, { status: 'restricted', is_member: true })).toBeNull();
  });
});

describe('what is no update', () => {
  test('JSON without an update id is nothing; a strange shape with one is known by its id', () => {
    expect(readUpdate({ message: {} })).toEqual({ read: 'nothing' });
    expect(readUpdate(null)).toEqual({ read: 'nothing' });
    expect(readUpdate([1])).toEqual({ read: 'nothing' });
    expect(readUpdate({ update_id: 8, message: { chat: 'nowhere' } })).toEqual({ read: 'strange', id: 8 });
  });
});
