import { expect, test } from 'vitest';
import { openTalk, type Told } from '#test/support/talk.ts';

const week = 7 * 24 * 3_600_000;

function labels({ reply }: Told): readonly string[] {
  return reply.choices.map(({ label }) => label);
}

test('what the programme was begun with is no news of the week: figures of 2021 to 2025 are known', async () => {
  const talk = await openTalk();

  const told = await talk.say('/bantin');

  expect(told.text).toContain('không có gì thay đổi');
  expect(told.text).not.toContain('lần đầu có số liệu');
  expect(told.text).not.toContain('thay đổi khác');
});

test('a first look some days later tells no news either, and counts the demands due next as the overview does', async () => {
  const talk = await openTalk();
  talk.clock.now += week / 2;

  const told = await talk.say('xem bản tin');
  const overview = await talk.say('tổng quan');

  expect(told.text).toContain('không có gì thay đổi');
  expect(told.text).toContain('(7 mục tiêu)');
  expect(overview.text).toContain('7 mục tiêu đến 31/12/2030');
});

test('whoever never subscribed is not asked to subscribe again', async () => {
  const talk = await openTalk();

  const [seen, stopped] = [await talk.say('/bantin'), await talk.say('dừng bản tin')];
  await talk.say('/dangky toàn chương trình');
  const ended = await talk.say('dừng bản tin');

  expect(labels(seen).at(-1)).toBe('Đăng ký bản tin');
  expect(labels(stopped)).toEqual(['Đăng ký bản tin']);
  expect(labels(ended)).toEqual(['Đăng ký lại']);
});

test('the day of what a programme came with is told without an hour that nobody knows', async () => {
  const talk = await openTalk();

  const told = await talk.say('/moinhat');

  expect(told.text).toContain('Lần cập nhật gần nhất vào hệ thống: ngày 23/11/2026');
});
