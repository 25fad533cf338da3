import { describe, expect, test } from 'vitest';
import type { ChatAddress } from '#domain/message.ts';
import { offered, saidAnswer } from '#test/support/said.ts';
import { stage } from './stage.ts';

const address: ChatAddress = { channel: 'telegram', chat: '77', topic: null };
const topic: ChatAddress = { channel: 'telegram', chat: '-100200', topic: '7' };

describe('in a group', () => {
  test('the answer replies to the question, in its topic, also where the question was deleted', async () => {
    const { fake, telegram } = await stage();

    await telegram.channel.send(topic, saidAnswer('x'.repeat(5_000)), [], 'vi', { replyTo: '5' });

    expect(fake.callsOf('sendMessage')).toMatchObject([
      { message_thread_id: 7, reply_parameters: { message_id: 5, allow_sending_without_reply: true } },
      { message_thread_id: 7 },
    ]);
    expect(fake.callsOf('sendMessage')[1]).not.toHaveProperty('reply_parameters');
  });
});

describe('another page', () => {
  const page = { ...saidAnswer('Trang 2'), page: true } as const;

  async function firstPage() {
    const scene = await stage();
    const sent = await scene.telegram.channel.send(address, saidAnswer('Trang 1'), offered('Tiếp'), 'vi');
    const [replaces = ''] = sent.delivery === 'sent' ? sent.messageIds : [];
    return { ...scene, replaces };
  }

  test('takes the place of the one before, with its own buttons', async () => {
    const { fake, telegram, replaces } = await firstPage();

    const delivery = await telegram.channel.send(address, page, offered('Trước'), 'vi', { replaces });

    expect(delivery).toEqual({ delivery: 'sent', messageIds: [replaces] });
    expect(fake.callsOf('sendMessage')).toHaveLength(1);
    expect(fake.callsOf('editMessageText')).toMatchObject([
      {
        message_id: Number(replaces),
        text: 'Trang 2',
        reply_markup: { inline_keyboard: [[{ text: 'Trước' }]] },
      },
    ]);
  });

  test('a button pressed twice changes nothing and is no trouble', async () => {
    const { fake, telegram, replaces } = await firstPage();
    await telegram.channel.send(address, page, [], 'vi', { replaces });

    const delivery = await telegram.channel.send(address, page, [], 'vi', { replaces });

    expect(delivery).toEqual({ delivery: 'sent', messageIds: [replaces] });
    expect(fake.callsOf('sendMessage')).toHaveLength(1);
  });

  test('is a message of its own where the one before is gone', async () => {
    const { fake, telegram } = await firstPage();

    const delivery = await telegram.channel.send(address, page, [], 'vi', { replaces: '9999' });

    expect(delivery.delivery).toBe('sent');
    expect(fake.callsOf('sendMessage').map(({ text }) => text)).toEqual(['Trang 1', 'Trang 2']);
  });

  test('is a message of its own where one message does not hold it', async () => {
    const { fake, telegram, replaces } = await firstPage();

    await telegram.channel.send(address, { ...page, parts: saidAnswer('x'.repeat(5_000)).parts }, [], 'vi', {
      replaces,
    });

    expect(fake.callsOf('editMessageText')).toEqual([]);
    expect(fake.callsOf('sendMessage')).toHaveLength(3);
  });

  test('an answer that is no page never takes the place of another', async () => {
    const { fake, telegram, replaces } = await firstPage();

    await telegram.channel.send(address, saidAnswer('Câu trả lời khác'), [], 'vi', { replaces });

    expect(fake.callsOf('editMessageText')).toEqual([]);
  });

  test('a cut connection leaves open whether it arrived, and sends nothing twice', async () => {
    const { fake, telegram, replaces } = await firstPage();
    fake.failNext('editMessageText', 'cut');

    const delivery = await telegram.channel.send(address, page, [], 'vi', { replaces });

    expect(delivery.delivery).toBe('unknown');
    expect(fake.callsOf('sendMessage')).toHaveLength(1);
  });
});
