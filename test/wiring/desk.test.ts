import { expect, test } from 'vitest';
import { nothingToDo } from '#domain/desk.ts';
import type { Channel } from '#domain/ports/channel.ts';
import { chat } from '#test/db/store/given.ts';
import { openTalk } from '#test/support/talk.ts';
import { makeDesk } from '#wiring/desk.ts';

const silent: Channel = {
  name: 'telegram',
  abilities: { buttons: true, pictures: true, files: true },
  send: () => Promise.resolve({ delivery: 'sent', messageIds: [] }),
  typing: () => Promise.resolve(),
};

async function openDesk(channels: readonly Channel[] = []) {
  const talk = await openTalk();
  const desk = makeDesk({ house: () => talk.open.house, channels: () => channels, letterExpiryMs: 1 });
  return { talk, desk };
}

test('who reports figures is told what is missing, and nobody else', async () => {
  const { talk, desk } = await openDesk();
  await talk.appoint('reporter', '5');
  await talk.appoint('approver', '6');

  const toDo = await desk.toDoOf(chat('5'));

  expect(toDo.parts.length).toBeGreaterThan(0);
  expect(toDo.choices.every(({ says }) => says.startsWith('/capnhat '))).toBe(true);
  expect(await desk.toDoOf(chat('6'))).toEqual(nothingToDo);
  expect(await desk.toDoOf(chat('7'))).toEqual(nothingToDo);
});

test('who becomes a reporter is told so within a minute', async () => {
  const { talk, desk } = await openDesk();
  await desk.toDoOf(chat('5'));
  await talk.appoint('reporter', '5');

  const early = await desk.toDoOf(chat('5'));
  talk.clock.now += 60_000;
  const later = await desk.toDoOf(chat('5'));

  expect(early).toEqual(nothingToDo);
  expect(later).not.toEqual(nothingToDo);
});

test.each([
  ['what the channel says', [{ ...silent, isGroupAdmin: () => Promise.resolve(true) }], true],
  ['nothing where the channel can not tell', [silent], null],
  ['nothing where the channel is not connected', [], null],
])('of a group it knows %s', async (_, channels, expected) => {
  const { desk } = await openDesk(channels);

  expect(await desk.isGroupAdmin(chat('-5'), '2')).toBe(expected);
});
