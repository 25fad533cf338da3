import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Part } from '#domain/answer.ts';
import type { Chart } from '#domain/chart.ts';
import type { ChatAddress } from '#domain/message.ts';
import type { Channel, Delivery, Receipt } from '#domain/ports/channel.ts';
import { offered, saidAnswer, saidPart } from '#test/support/said.ts';

/** One message as the person sees it. */
export interface Shown {
  readonly text: string;
  readonly picture: boolean;
  /** The labels to tap under it. */
  readonly buttons: readonly string[];
}

/** A channel on a stage: a fake of its platform, and one person who writes and reads there. */
export interface ChannelOnStage {
  readonly channel: Channel;
  readonly address: ChatAddress;
  /** The most that one message may hold, in UTF-16 units. */
  readonly longest: number;
  /** What comes of a blocked chat: some platforms can't tell it from any other refusal. */
  readonly blocked: Delivery['delivery'];
  /** The person writes; `forged` leaves out or falsifies the platform's proof. */
  write(text: string, proof: 'genuine' | 'forged'): Receipt;
  /** What the person's chat shows, oldest first. */
  shown(): readonly Shown[];
  /** From now on the person takes no messages. */
  block(): void;
  /** From now on the platform answers with a gateway's page. */
  breakDown(): void;
  /** From now on the platform does as it is told but never says so. */
  cutConnections(): void;
  close(): Promise<void>;
}

export const trend: Part = {
  part: 'chart',
  chart: {
    chart: 'bullet',
    title: { vi: 'Kinh tế số', en: 'Digital economy' },
    subtitle: { vi: '', en: '' },
    source: 'x',
    illustrative: false,
    measure: 'percent',
    better: 'higher',
    value: 8.28,
    outOf: null,
    targets: [],
  } satisfies Chart,
};

/** What every channel of a platform does: the same tests for all. */
export function channelContract(name: string, open: () => Promise<ChannelOnStage>): void {
  describe(`${name}, as every channel`, () => {
    let stage: ChannelOnStage;
    const send = (...parts: readonly (Part | string)[]) =>
      stage.channel.send(stage.address, saidAnswer(...parts), [], 'vi');

    beforeEach(async () => {
      stage = await open();
    });
    afterEach(() => stage.close());

    test('hands over what a person wrote, with where to answer', () => {
      const receipt = stage.write('Kinh tế số năm 2024?', 'genuine');

      expect(receipt.status).toBe(200);
      expect(receipt.messages).toMatchObject([
        {
          address: stage.address,
          chatKind: 'private',
          content: { type: 'text', text: 'Kinh tế số năm 2024?' },
          edited: false,
        },
      ]);
    });

    test('refuses what comes without proof, and reads nothing of it', () => {
      expect(stage.write('dti', 'forged')).toEqual({ status: 401, messages: [], moves: [] });
    });

    test('an answer arrives in words and is told as sent', async () => {
      const delivery = await send(saidPart('8,28%', 'headline'), 'Nguồn: Báo Thanh Hóa');

      expect(delivery.delivery).toBe('sent');
      expect(stage.shown().map(({ text }) => text)).toEqual(['8,28%\nNguồn: Báo Thanh Hóa']);
    });

    test('no text can break a message', async () => {
      const text = 'Tỷ lệ < 50% & > 20% *_[x](y)` {red} @all 👩🏽‍💻';

      await send(text);

      expect(stage.shown()[0]?.text).toBe(text);
    });

    test('choices can be taken: by buttons where there are any, else by typing their numbers', async () => {
      const choices = offered('Xem xu hướng', 'Xem nguồn');

      await stage.channel.send(stage.address, saidAnswer('8,28%'), choices, 'vi');

      const [last] = stage.shown().slice(-1);
      const typed = last?.text.match(/^\d+\. .+$/gm) ?? [];
      expect([...(last?.buttons ?? []), ...typed]).toEqual(
        stage.channel.abilities.buttons ? ['Xem xu hướng', 'Xem nguồn'] : ['1. Xem xu hướng', '2. Xem nguồn'],
      );
    });

    test('a long answer comes whole and in order, no part over the limit', async () => {
      const lines = Array.from({ length: 300 }, (_, index) => `Xã số ${index}: đạt ${index / 10}% kế hoạch`);

      const delivery = await send(...lines);

      const texts = stage.shown().map(({ text }) => text);
      expect(delivery.delivery).toBe('sent');
      expect(texts.length).toBeGreaterThan(1);
      expect(texts.filter((text) => text.length > stage.longest)).toEqual([]);
      expect(texts.join('\n').match(/Xã số .+/g)).toEqual(lines);
    });

    test('a chart comes as a picture beside the words', async () => {
      await send('8,28% năm 2023', trend);

      const shown = stage.shown();
      expect(shown.filter(({ picture }) => picture)).toHaveLength(1);
      expect(shown.map(({ text }) => text).join('\n')).toContain('8,28% năm 2023');
    });

    test('a chat that takes no messages is told as what it is, and nothing is thrown', async () => {
      stage.block();

      expect((await send('8,28%')).delivery).toBe(stage.blocked);
    });

    test('an outage of the platform means later for the whole channel, never a lost chat', async () => {
      stage.breakDown();

      expect(await send('8,28%')).toMatchObject({ delivery: 'later', wholeChannel: true });
      await expect(stage.channel.typing(stage.address)).resolves.toBeUndefined();
    });

    test('a connection that breaks after the message was taken is unknown, and nothing is sent twice', async () => {
      stage.cutConnections();

      expect((await send('8,28%')).delivery).toBe('unknown');
      expect(stage.shown()).toHaveLength(1);
    });
  });
}
