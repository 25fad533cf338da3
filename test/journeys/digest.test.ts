import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import type { Answer } from '#domain/answer.ts';
import type { ChatAddress } from '#domain/message.ts';
import type { Channel, OfferedChoice } from '#domain/ports/channel.ts';
import { plainText } from '#speech/plain-text.ts';
import { news } from '#test/digest/composing.ts';
import { openTalk, type Talk } from '#test/support/talk.ts';
import { startDigests, type Digests } from '#wiring/digest.ts';

interface Letter {
  readonly address: ChatAddress;
  readonly answer: Answer;
  readonly choices: readonly OfferedChoice[];
}

const minute = 60_000;
const day = 24 * 60 * minute;
const patience = { timeout: 10_000 };
const friday = Date.parse('2026-11-27T09:00:00Z');
let digests: Digests | null = null;

afterEach(async () => {
  await digests?.stop();
});

/** Everything that sends by itself, on the clock of the conversation, to a channel that keeps what it is given. */
function startSending(talk: Talk, config: { readonly canaryMs?: number } = {}): Letter[] {
  const letters: Letter[] = [];
  const channel: Channel = {
    name: 'telegram',
    abilities: { buttons: true, pictures: true, files: true },
    send(address, answer, choices) {
      letters.push({ address, answer, choices });
      return Promise.resolve({ delivery: 'sent', messageIds: ['1'] });
    },
    typing: () => Promise.resolve(),
  };
  digests = startDigests({
    ...talk.open,
    config: {
      canaryMs: 0,
      expiryMs: day,
      telegramPerSecond: 1_000,
      zaloPerSecond: 1,
      ...config,
    },
    access: 'public',
    channels: [channel],
    waits: { lookMs: 10, schedulerMs: minute, posterMs: minute, letterMs: minute },
    now: () => talk.clock.now,
    onPosted: () => undefined,
    onWritten: () => undefined,
    onSurprise: (error) => talk.surprises.push(error),
  });
  return letters;
}

function textOf({ open }: Talk, letter: Letter | undefined): string {
  return letter ? plainText(open.speech.render(letter.answer, 'vi')) : '';
}

/** Taps a button of a letter, as the channel would bring it. */
function tapLetter(talk: Talk, { answer, choices, address }: Letter, says: string) {
  const place = answer.choices.findIndex((choice) => choice.says === says);
  const token = choices[place]?.token ?? '';
  return talk.open.converse({
    eventId: `tap ${says}`,
    address,
    chatKind: 'private',
    sender: address.chat,
    language: 'vi',
    content: { type: 'choice', token },
    edited: false,
    sentAt: talk.clock.now,
  });
}

test('from the wish in words to the letter on Friday, its buttons, and the end by one tap', async () => {
  const talk = await openTalk();
  const { store } = talk.open.house;
  const letters = startSending(talk);
  const told = await talk.say('gửi tôi bản tin kinh tế số mỗi thứ sáu 16h, không hình');
  await store.figures.append([news('digital-economy', '2025', 20.4, { recordedAt: friday - minute })]);

  talk.clock.now = friday;
  await vi.waitFor(() => expect(letters).toHaveLength(1), patience);

  expect(told.text).toContain('thứ sáu hằng tuần, 16:00 (giờ Việt Nam)');
  expect(told.text).toContain('16:00 giờ Việt Nam ngày 27/11/2026');
  expect(textOf(talk, letters[0])).toContain('Tỷ trọng kinh tế số: 20,4% (năm 2025), tăng 12,12 điểm %');
  const [letter] = letters;
  const [first] = letter?.answer.choices ?? [];
  const answered = letter && (await tapLetter(talk, letter, first?.says ?? ''));
  expect(answered?.answer.figures.map(({ value }) => value)).toContain(20.4);

  const stopped = letter && (await tapLetter(talk, letter, '/huydangky'));
  talk.clock.now = friday + 7 * day;
  await delay(100);

  expect(stopped?.handler).toBe('unsubscribe');
  expect(letters).toHaveLength(1);
  expect(talk.surprises).toEqual([]);
});

test('/bantin shows the letter that would come now, and the letter still comes', async () => {
  const talk = await openTalk();
  const { store } = talk.open.house;
  await talk.say('/dangky tỷ trọng kinh tế số thứ sáu 16h không hình');
  await store.figures.append([news('digital-economy', '2025', 20.4, { recordedAt: friday - minute })]);
  talk.clock.now = friday - 1_000;

  const now = await talk.say('bản tin');
  const letters = startSending(talk);
  talk.clock.now = friday;
  await vi.waitFor(() => expect(letters).toHaveLength(1), patience);

  const lines = (text: string) => text.split('\n').slice(1);
  expect(lines(now.text)).toEqual(lines(textOf(talk, letters[0])));
});

test('figures that look wrong hold the letters until an administrator has tapped', async () => {
  const talk = await openTalk();
  await talk.appoint('admin', '99');
  talk.clock.now = friday + minute;
  await talk.say('/dangky toàn chương trình thứ sáu 16h không hình');
  const letters = startSending(talk);
  const same = ['data-sharing', 'online-inspection', 'online-dossiers', 'satisfaction', 'e-identity'].flatMap(
    (id) => [
      news(id, '2026-08', 55, { recordedAt: friday - 60 * day }),
      news(id, '2026-09', 55, { recordedAt: friday + 6 * day }),
    ],
  );
  await talk.open.house.store.figures.append(same);

  talk.clock.now = friday + 7 * day;
  await vi.waitFor(() => expect(letters).toHaveLength(1), patience);
  const [alert] = letters;
  const go = alert?.answer.choices[0]?.says ?? '';
  if (alert) await tapLetter(talk, alert, go);
  await vi.waitFor(() => expect(letters).toHaveLength(2), patience);

  expect(textOf(talk, alert)).toContain('5/5 số mới bằng đúng số kỳ trước');
  expect(letters.map(({ address }) => address.chat)).toEqual(['99', '1']);
});

test('an announcement reaches subscribers through the same outbox', async () => {
  const talk = await openTalk();
  await talk.appoint('admin', '99');
  await talk.say('/dangky toàn chương trình');
  const letters = startSending(talk);

  const shown = await talk.say('/thongbao Thứ sáu này hệ thống bảo trì từ 17h đến 18h.', { chat: '99' });
  await talk.tap(shown, shown.reply.answer.choices[0]?.says ?? '', { chat: '99' });
  await vi.waitFor(() => expect(letters).toHaveLength(2), patience);

  expect(textOf(talk, letters[0])).toContain('Thứ sáu này hệ thống bảo trì từ 17h đến 18h.');
  expect(letters.map(({ address }) => address.chat).toSorted()).toEqual(['1', '99']);
});
