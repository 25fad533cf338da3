import { describe, expect, test } from 'vitest';
import { openTalk, type Talk, type Told } from '#test/support/talk.ts';

const admin = { chat: '99' };
const text = '/thongbao Thứ sáu bảo trì\ntừ 17h đến 18h.';

async function office(): Promise<Talk> {
  const talk = await openTalk();
  await talk.appoint('admin', '99');
  for (const chat of ['1', '2']) await talk.say('/dangky toàn chương trình', { chat });
  return talk;
}

/** The sentences of an answer. */
function ids({ reply }: Told): readonly string[] {
  return reply.answer.parts.flatMap((part) => (part.part === 'line' ? [part.line.id] : []));
}

function choice({ reply }: Told, place: number): string {
  return reply.answer.choices[place]?.says ?? '';
}

describe('an announcement', () => {
  test('is shown with the number of its readers before anything is sent', async () => {
    const talk = await office();

    const shown = await talk.say(text, admin);

    expect(shown.reply.answer.parts[0]).toMatchObject({
      line: { id: 'digest-announce-preview', args: { chats: 3 } },
    });
    expect(shown.text).toContain('Thứ sáu bảo trì\ntừ 17h đến 18h.');
    expect(await talk.open.house.store.outbox.backlog()).toEqual({});
  });

  test('counts nobody who can not be written to unasked', async () => {
    const talk = await office();
    await talk.say('/dangky toàn chương trình', { chat: 'page', channel: 'web' });

    const shown = await talk.say(text, admin);

    expect(shown.reply.answer.parts[0]).toMatchObject({ line: { args: { chats: 3 } } });
  });

  test('goes to every subscriber and everybody with a role once it is confirmed, and once only', async () => {
    const talk = await office();
    const shown = await talk.say(text, admin);

    const told = [
      await talk.tap(shown, choice(shown, 0), admin),
      await talk.tap(shown, choice(shown, 0), admin),
    ];

    expect(told.map(ids)).toEqual([['digest-announced'], ['digest-announce-gone']]);
    expect(await talk.open.house.store.outbox.backlog()).toEqual({ telegram: 3 });
    const [entry] = await talk.open.house.store.audit.latest(1);
    expect(entry).toMatchObject({ action: 'announced', actor: 'person-99', details: { letters: 3 } });
  });

  test('can be dropped, and is forgotten after a quarter of an hour', async () => {
    const talk = await office();
    const dropped = await talk.say(text, admin);
    await talk.tap(dropped, choice(dropped, 1), admin);
    const late = await talk.say(text, admin);
    talk.clock.now += 15 * 60_000;

    const told = [
      await talk.tap(dropped, choice(dropped, 0), admin),
      await talk.tap(late, choice(late, 0), admin),
    ];

    expect(told.map(ids)).toEqual([['digest-announce-gone'], ['digest-announce-gone']]);
    expect(await talk.open.house.store.outbox.backlog()).toEqual({});
  });

  test('is confirmed by nobody but its author', async () => {
    const talk = await office();
    await talk.appoint('admin', '88');
    const shown = await talk.say(text, admin);

    const told = await talk.say(choice(shown, 0), { chat: '88' });

    expect(ids(told)).toEqual(['digest-announce-gone']);
  });

  test.each([
    ['strangers', { chat: '1' }],
    ['a group', { chat: '-5', sender: '99' }],
    ['an edited message', { chat: '99', edited: true }],
  ])('is not taken from %s', async (_, speaker) => {
    const talk = await office();

    const told = await talk.say(text, speaker);

    expect(told.reply.answer.outcome).toBe('refused');
    expect(await talk.open.house.store.runs.inState(['draft'])).toEqual([]);
  });

  test('is refused when it is too long, and explained when it is empty', async () => {
    const talk = await office();

    const told = [await talk.say('/thongbao', admin), await talk.say(`/thongbao ${'a '.repeat(950)}`, admin)];

    expect(told.map(ids)).toEqual([['digest-announce-how'], ['digest-announce-too-long']]);
  });
});
