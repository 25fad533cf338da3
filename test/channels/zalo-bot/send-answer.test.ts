import { describe, expect, test } from 'vitest';
import type { Attachment } from '#domain/answer.ts';
import { offered, said, saidAnswer, saidPart } from '#test/support/said.ts';
import { trend } from '../contract.ts';
import { address, stage, type Scene } from './stage.ts';

const textsOf = ({ fake }: Scene) => fake.messagesTo('u-1').map((message) => message['text']);
const file: Attachment = {
  name: 'so-lieu.csv',
  mediaType: 'text/csv',
  bytes: Buffer.from('a;b'),
  caption: said('Bảng số liệu'),
};

describe('words', () => {
  test('headlines and headings are bold by place, counted in UTF-16 units, without any markup', async () => {
    const scene = await stage();
    const answer = saidAnswer(
      saidPart('🎯 Kinh tế số', 'headline'),
      '8,28% **GRDP**',
      saidPart('Nhận xét', 'heading'),
      'Nhận xét khác',
    );

    await scene.bot.channel.send(address, answer, [], 'vi');

    expect(scene.fake.messagesTo('u-1')).toEqual([
      {
        chat_id: 'u-1',
        text: '🎯 Kinh tế số\n8,28% **GRDP**\n\nNhận xét\nNhận xét khác',
        text_styles: [
          { start: 0, len: 13, st: ['b'] },
          { start: 30, len: 8, st: ['b'] },
        ],
      },
    ]);
  });

  test('where looks are refused the words go out plain, and looks are not tried again', async () => {
    const scene = await stage();
    const refusal = { body: { ok: false, error_code: '400', description: 'Bad request: text_styles' } };
    scene.fake.failNext('sendMessage', refusal);
    const answer = saidAnswer(saidPart('Kinh tế số', 'headline'));

    const deliveries = [
      await scene.bot.channel.send(address, answer, [], 'vi'),
      await scene.bot.channel.send(address, answer, [], 'vi'),
    ];

    expect(deliveries.map(({ delivery }) => delivery)).toEqual(['sent', 'sent']);
    expect(scene.fake.callsOf('sendMessage').map((call) => 'text_styles' in call)).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('suggestions stand at the end, numbered, in the reader’s language', async () => {
    const scene = await stage();

    await scene.bot.channel.send(address, saidAnswer('8.28%'), offered('Trend', 'Source'), 'en');

    expect(textsOf(scene)).toEqual(['8.28%\n\nType a number to choose:\n1. Trend\n2. Source']);
  });

  test('an answer with nothing in it is refused here', async () => {
    const scene = await stage();

    expect(await scene.bot.channel.send(address, saidAnswer(), [], 'vi')).toMatchObject({
      delivery: 'refused',
    });
    expect(scene.fake.calls).toEqual([]);
  });
});

describe('pictures and files', () => {
  test('the words go first, then the picture by an address, with its title', async () => {
    const scene = await stage();

    await scene.bot.channel.send(address, saidAnswer('8,28%', trend), [], 'vi');

    expect(scene.fake.messagesTo('u-1')).toEqual([
      { chat_id: 'u-1', text: '8,28%' },
      { chat_id: 'u-1', photo: 'https://bot.example.gov.vn/files/13', caption: 'Kinh tế số' },
    ]);
  });

  test.each([
    ['nobody paints', { paint: () => Promise.resolve(null) }],
    ['nobody publishes', { publish: () => Promise.resolve(null) }],
    ['painting fails', { paint: () => Promise.reject(new Error('no font')) }],
  ])('where %s the words do without the picture', async (_case, over) => {
    const scene = await stage(over);

    const delivery = await scene.bot.channel.send(address, saidAnswer('8,28%', trend), [], 'vi');

    expect(delivery.delivery).toBe('sent');
    expect(textsOf(scene)).toEqual(['8,28%']);
  });

  test('a picture that Zalo can not fetch is told to the log; the words have arrived', async () => {
    const scene = await stage();
    scene.fake.failNext('sendPhoto', {
      body: { ok: false, error_code: 400, description: 'The photo URL is invalid' },
    });

    const delivery = await scene.bot.channel.send(address, saidAnswer('8,28%', trend), [], 'vi');

    expect(delivery.delivery).toBe('sent');
    expect(scene.troubles).toEqual(['zalo-bot.no_picture: 400 The photo URL is invalid']);
  });

  test('a chart alone is told by its title', async () => {
    const scene = await stage({ publish: () => Promise.resolve(null) });

    await scene.bot.channel.send(address, saidAnswer(trend), [], 'vi');

    expect(textsOf(scene)).toEqual(['Kinh tế số']);
  });

  test('a file is an address to fetch it from', async () => {
    const scene = await stage();

    await scene.bot.channel.send(address, { ...saidAnswer('Có 3 dòng'), attachments: [file] }, [], 'vi');

    expect(textsOf(scene)).toEqual(['Có 3 dòng\n\nBảng số liệu\nhttps://bot.example.gov.vn/files/3']);
  });

  test('a file that can not be published is named, so that nobody waits for it', async () => {
    const scene = await stage({ publish: () => Promise.resolve(null) });

    await scene.bot.channel.send(address, { ...saidAnswer('Có 3 dòng'), attachments: [file] }, [], 'vi');

    expect(textsOf(scene)).toEqual(['Có 3 dòng\n\nChưa gửi được tệp so-lieu.csv qua Zalo.']);
  });
});
