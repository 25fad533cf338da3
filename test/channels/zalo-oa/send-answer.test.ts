import { describe, expect, test } from 'vitest';
import type { Attachment } from '#domain/answer.ts';
import { offered, said, saidAnswer } from '#test/support/said.ts';
import { memoryStore } from '#test/support/store.ts';
import { trend } from '../contract.ts';
import { address, hour, png, stage, user, type Scene } from './stage.ts';

const file = (name: string, bytes: Uint8Array = Buffer.from('a;b')): Attachment => ({
  name,
  mediaType: 'application/octet-stream',
  bytes,
  caption: said('Bảng số liệu'),
});
const withFile = (attachment: Attachment) => ({ ...saidAnswer('Có 3 dòng'), attachments: [attachment] });
const messagesOf = ({ fake }: Scene) => fake.messagesTo(user);
const textsOf = (scene: Scene) => messagesOf(scene).map(({ text }) => text);

describe('buttons', () => {
  const choices = offered('Xem xu hướng', 'Xem nguồn');

  test('a button says its token, unseen, when it is tapped', async () => {
    const scene = await stage({ config: { buttons: true } });
    scene.fake.takeButtons();

    await scene.oa.channel.send(address, saidAnswer('8,28%'), choices, 'vi');

    const buttons = choices.map(({ label, token }) => ({
      title: label,
      type: 'oa.query.hide',
      payload: `#choice:${token}`,
    }));
    expect(messagesOf(scene)).toEqual([
      { text: '8,28%', attachment: { type: 'template', payload: { buttons } } },
    ]);
  });

  test('where Zalo refuses them choices are numbers, and buttons are not tried again', async () => {
    const scene = await stage({ config: { buttons: true } });

    const first = await scene.oa.channel.send(address, saidAnswer('8,28%'), choices, 'vi');
    await scene.oa.channel.send(address, saidAnswer('9,1%'), choices, 'vi');

    const numbers = 'Gõ số để chọn:\n1. Xem xu hướng\n2. Xem nguồn';
    expect(first.delivery).toBe('sent');
    expect(textsOf(scene)).toEqual(['8,28%', numbers, `9,1%\n\n${numbers}`]);
    expect(scene.fake.calls.filter(({ bytes }) => bytes.includes('buttons'))).toHaveLength(1);
  });

  test.each([
    ['more than five', offered('1', '2', '3', '4', '5', '6')],
    ['too long', offered('x'.repeat(101))],
  ])('choices that are %s are numbers', async (_case, many) => {
    const scene = await stage({ config: { buttons: true } });
    scene.fake.takeButtons();

    await scene.oa.channel.send(address, saidAnswer('8,28%'), many, 'vi');

    expect(messagesOf(scene)).toHaveLength(1);
    expect(messagesOf(scene)[0]).not.toHaveProperty('attachment');
    expect(textsOf(scene)[0]).toContain('\n1. ');
  });

  test('they stand under the last part of a long answer', async () => {
    const scene = await stage({ config: { buttons: true } });
    scene.fake.takeButtons();

    await scene.oa.channel.send(address, saidAnswer('câu '.repeat(800)), choices, 'vi');

    expect(messagesOf(scene).map((message) => 'attachment' in message)).toEqual([false, true]);
  });
});

describe('pictures', () => {
  test('a picture is brought to Zalo and shown after the words, with its title', async () => {
    const scene = await stage();

    await scene.oa.channel.send(address, saidAnswer('8,28%', trend), [], 'vi');

    const elements = [{ media_type: 'image', attachment_id: 'upload-1' }];
    expect(scene.fake.uploads.map((bytes) => Buffer.from(bytes))).toEqual([png]);
    expect(messagesOf(scene)).toEqual([
      { text: '8,28%' },
      {
        text: 'Kinh tế số',
        attachment: { type: 'template', payload: { template_type: 'media', elements } },
      },
    ]);
  });

  test('the same picture is brought once, for everybody', async () => {
    const scene = await stage();

    await scene.oa.channel.send(address, saidAnswer('8,28%', trend), [], 'vi');
    await scene.oa.channel.send(address, saidAnswer('8,28%', trend), [], 'vi');

    expect(scene.fake.uploads).toHaveLength(1);
    expect(messagesOf(scene)).toHaveLength(4);
  });

  test('one that Zalo has forgotten is brought again', async () => {
    const scene = await stage();
    await scene.oa.channel.send(address, saidAnswer('8,28%', trend), [], 'vi');
    scene.clock.now += 8 * 24 * hour;
    scene.fake.setNow(scene.clock.now);
    scene.fake.interacted(user, scene.clock.now);

    await scene.oa.channel.send(address, saidAnswer('8,28%', trend), [], 'vi');

    expect(scene.fake.uploads).toHaveLength(2);
    expect(JSON.stringify(messagesOf(scene).at(-1))).toContain('upload-2');
    expect(scene.troubles).toEqual([]);
  });

  test('a store that fails between words and picture does not have the words sent again', async () => {
    const scene = await stage({
      uploads: { ...(await memoryStore()).uploads, get: () => Promise.reject(new Error('store.failed')) },
    });

    const delivery = await scene.oa.channel.send(address, saidAnswer('8,28%', trend), [], 'vi');

    expect(delivery.delivery).toBe('sent');
    expect(scene.troubles[0]).toMatch(/^zalo-oa\.half_sent: /);
  });

  test('one that is too large for Zalo is left out; the words have arrived', async () => {
    const scene = await stage({ paint: () => Promise.resolve(new Uint8Array(1_000_001)) });

    const delivery = await scene.oa.channel.send(address, saidAnswer('8,28%', trend), [], 'vi');

    expect(delivery.delivery).toBe('sent');
    expect(textsOf(scene)).toEqual(['8,28%']);
    expect(scene.troubles[0]).toMatch(/^zalo-oa\.no_picture: .*too large/);
  });

  test('one that does not arrive is told to the log; the words have arrived', async () => {
    const scene = await stage();
    scene.fake.failNext('image', 'gateway');

    const delivery = await scene.oa.channel.send(address, saidAnswer('8,28%', trend), [], 'vi');

    expect(delivery.delivery).toBe('sent');
    expect(scene.troubles).toEqual(['zalo-oa.no_picture: page']);
  });
});

describe('files', () => {
  test('what Zalo takes as a file is sent as one', async () => {
    const scene = await stage();

    await scene.oa.channel.send(address, withFile(file('so-lieu.csv')), [], 'vi');

    expect(messagesOf(scene)).toEqual([
      { text: 'Có 3 dòng' },
      { attachment: { type: 'file', payload: { token: 'upload-1' } } },
    ]);
  });

  test.each([
    ['of another kind', file('so-lieu.xlsx')],
    ['over five megabytes', file('so-lieu.csv', new Uint8Array(5_000_001))],
  ])('a file %s is an address to fetch it from', async (_case, attachment) => {
    const scene = await stage();

    await scene.oa.channel.send(address, withFile(attachment), [], 'vi');

    const { length } = attachment.bytes;
    expect(textsOf(scene)).toEqual([`Có 3 dòng\n\nBảng số liệu\nhttps://bot.example.gov.vn/files/${length}`]);
  });

  test('a file that does not arrive is named, so that nobody waits for it', async () => {
    const scene = await stage();
    scene.fake.failNext('file', { body: { error: -210, message: 'too large' } });

    await scene.oa.channel.send(address, withFile(file('so-lieu.csv')), [], 'vi');

    expect(textsOf(scene)).toEqual(['Có 3 dòng', 'Chưa gửi được tệp so-lieu.csv qua Zalo.']);
  });
});

test('an answer with nothing in it is refused here', async () => {
  const scene = await stage();

  expect((await scene.oa.channel.send(address, saidAnswer(), [], 'vi')).delivery).toBe('refused');
  expect(scene.fake.calls).toEqual([]);
});
