import { afterEach, describe, expect, test } from 'vitest';
import type { Answer, Part } from '#domain/answer.ts';
import type { ChatAddress } from '#domain/message.ts';
import type { Store } from '#domain/ports/store.ts';
import { mapChart } from '#test/charts/sample-charts.ts';
import { offered, saidAnswer, saidPart } from '#test/support/said.ts';
import { memoryStore } from '#test/support/store.ts';
import { stage } from './stage.ts';

const address: ChatAddress = { channel: 'telegram', chat: '77', topic: null };

const stores: Store[] = [];
afterEach(async () => {
  for (const store of stores.splice(0)) await store.close();
});

/** A chart that is painted as bytes that say its title. */
function chart(title: string): Part {
  return { part: 'chart', chart: mapChart(3, { title: { vi: title, en: title } }) };
}

async function withStore() {
  const store = await memoryStore();
  stores.push(store);
  const { fake, telegram } = await stage({
    paint: ({ title }) => Promise.resolve(Buffer.from(title.vi)),
    uploads: store.uploads,
  });
  const uploads = () => fake.calls.map((call) => Object.values(call.files).map(String)).flat();
  return { fake, telegram, uploads };
}

describe('another page that is a picture', () => {
  const picturePage = (words: string, title: string): Answer => ({
    ...saidAnswer(saidPart(words), chart(title)),
    page: true,
  });

  async function turned(more: { readonly replacesPicture?: true }, page = picturePage('Trang 2', 'hai')) {
    const scene = await withStore();
    const sent = await scene.telegram.channel.send(address, picturePage('Trang 1', 'một'), [], 'vi');
    const [replaces = ''] = sent.delivery === 'sent' ? sent.messageIds : [];
    const turn = () =>
      scene.telegram.channel.send(address, page, offered('Trang trước'), 'vi', { replaces, ...more });
    return { ...scene, replaces, turn, delivery: await turn() };
  }

  test('takes the place of the picture whose button was tapped, words and buttons with it', async () => {
    const { fake, delivery, replaces } = await turned({ replacesPicture: true });

    expect(delivery).toEqual({ delivery: 'sent', messageIds: [replaces] });
    expect(fake.callsOf('sendPhoto')).toHaveLength(1);
    expect(fake.callsOf('editMessageMedia')).toMatchObject([
      {
        message_id: Number(replaces),
        media: { type: 'photo', caption: 'Trang 2' },
        reply_markup: { inline_keyboard: [[{ text: 'Trang trước' }]] },
      },
    ]);
  });

  test('is uploaded once, however often it is turned to', async () => {
    const { turn, uploads } = await turned({ replacesPicture: true });

    await turn();
    await turn();

    expect(uploads()).toEqual(['một', 'hai']);
  });

  test('is a message of its own under words, which stay', async () => {
    const { fake, delivery } = await turned({});

    expect(delivery.delivery).toBe('sent');
    expect(fake.calls.map((call) => call.method)).toEqual(['sendPhoto', 'sendPhoto']);
  });

  test('is a message of its own where its words do not fit under it', async () => {
    const { fake } = await turned({ replacesPicture: true }, picturePage('X'.repeat(1_100), 'hai'));

    expect(fake.callsOf('editMessageMedia')).toEqual([]);
    expect(fake.callsOf('sendPhoto')).toHaveLength(2);
  });

  test('is sent where Telegram does not take the edit', async () => {
    const { fake, turn } = await turned({ replacesPicture: true });
    fake.failNext('editMessageMedia', { status: 400, description: "Bad Request: message can't be edited" });

    expect((await turn()).delivery).toBe('sent');
    expect(fake.callsOf('sendPhoto')).toHaveLength(2);
  });
});
