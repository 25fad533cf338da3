import { expect, test } from 'vitest';
import { content, run } from '#test/support/digest.ts';
import { chat } from '#test/db/store/given.ts';
import { openTalk, talkStart, type Talk, type Told } from '#test/support/talk.ts';

const admin = { chat: '99' };

async function office(): Promise<Talk> {
  const talk = await openTalk();
  await talk.appoint('admin', '99');
  return talk;
}

/** The sentences of an answer. */
function ids({ reply }: Told): readonly string[] {
  return reply.answer.parts.flatMap((part) => (part.part === 'line' ? [part.line.id] : []));
}

function says({ reply }: Told): readonly string[] {
  return reply.answer.choices.map((choice) => choice.says);
}

async function hold({ open }: Talk): Promise<void> {
  const { runs, outbox, chats } = open.house.store;
  await chats.seen(chat('1'), talkStart);
  const mailing = {
    run: 'digest/held',
    kind: 'reminder',
    content: content(),
    to: [chat('1')],
    by: 'p',
  } as const;
  await outbox.mail({ ...mailing, expiresAt: talkStart + 1_000_000 }, talkStart);
  await runs.change('digest/held', ['posting'], { state: 'held' });
}

test('tells the next run, the last ones, what waits, what rests and what nobody understood', async () => {
  const talk = await office();
  const { runs, outbox, misses } = talk.open.house.store;
  await talk.say('/dangky toàn chương trình', { chat: '1' });
  await runs.start(run({ state: 'ended', startedAt: talkStart - 1_000 }));
  await outbox.pause({
    channel: 'telegram',
    why: 'trouble',
    since: 1,
    until: talkStart + 1,
    said: 'ECONNREFUSED',
  });
  await misses.record({ id: 'm', at: talkStart, outcome: 'refused', unknown: ['giá vàng'], text: null });
  await hold(talk);

  const told = await talk.say('/hethong', admin);

  expect(ids(told)).toEqual([
    'digest-status',
    'digest-status-next',
    'digest-status-paused',
    'digest-status-backlog',
    'digest-status-runs',
    'digest-status-words',
  ]);
  expect(told.text).toContain('giá vàng (1)');
  expect(told.text).toContain('ECONNREFUSED');
  expect(says(told)).toEqual([
    '/hethong gửi digest/held',
    '/hethong huỷ digest/held',
    '/hethong tiếp telegram',
    '/hethong xem',
  ]);
});

test('tells why letters did not arrive, and no wait that is over', async () => {
  const talk = await office();
  const { outbox, chats } = talk.open.house.store;
  for (const name of ['1', '2', '3']) await chats.seen(chat(name), talkStart);
  const to = ['1', '2', '3'].map((name) => chat(name));
  const mailing = { run: 'reminder/1', kind: 'reminder', content: content(), to, by: 'p' } as const;
  await outbox.mail({ ...mailing, expiresAt: talkStart + 1_000_000 }, talkStart);
  const claim = { run: 'reminder/1', channel: 'telegram', worker: 'w', now: talkStart, leaseMs: 1 } as const;
  for (const state of ['failed', 'sent', 'failed'] as const) {
    const letter = await outbox.claim(claim);
    const why = state === 'failed' ? '400 Bad Request: message thread not found' : null;
    if (letter) await outbox.settle({ letter, worker: 'w', state, why, now: talkStart });
  }
  const over = { channel: 'telegram', since: 1, until: talkStart - 1, said: '429' } as const;
  await outbox.pause({ ...over, why: 'told-to-wait' });

  const told = await talk.say('/hethong', admin);

  expect(told.text).toContain('Không gửi được vì: 400 Bad Request: message thread not found (2)');
  expect(ids(told)).not.toContain('digest-status-paused');
});

test('says that nobody subscribed', async () => {
  const told = await (await office()).say('/hethong', admin);

  expect(ids(told)).toEqual(['digest-status', 'digest-status-none']);
});

test('shows what the next run would send', async () => {
  const talk = await office();
  for (const name of ['1', '2']) await talk.say('/dangky toàn chương trình', { chat: name });
  await talk.say('/dangky kinh tế số', { chat: '3' });

  const told = await talk.say('/hethong xem', admin);

  expect(told.reply.answer.parts[0]).toMatchObject({
    line: { id: 'digest-samples', args: { letters: 3, distinct: 2, unchanged: 0 } },
  });
  expect(ids(told).filter((id) => id === 'digest-sample')).toHaveLength(2);
});

test('lets a held run go once, with an entry in the log', async () => {
  const talk = await office();
  await hold(talk);
  const shown = await talk.say('/hethong', admin);

  const told = [
    await talk.tap(shown, '/hethong gửi digest/held', admin),
    await talk.tap(shown, '/hethong gửi digest/held', admin),
  ];

  expect(told.map(ids)).toEqual([['digest-run-released'], ['digest-run-gone']]);
  expect(await talk.open.house.store.runs.get('digest/held')).toMatchObject({ state: 'posting' });
  expect((await talk.open.house.store.audit.latest(1))[0]).toMatchObject({ action: 'released' });
});

test('gives a held run up with all its letters', async () => {
  const talk = await office();
  await hold(talk);
  const shown = await talk.say('/hethong', admin);

  const told = await talk.tap(shown, '/hethong huỷ digest/held', admin);

  expect(told.reply.answer.parts).toMatchObject([
    { line: { id: 'digest-run-cancelled', args: { letters: 1 } } },
  ]);
  expect(await talk.open.house.store.outbox.backlog()).toEqual({});
  expect((await talk.open.house.store.audit.latest(1))[0]).toMatchObject({ action: 'stopped' });
});

test('lets a stopped channel go on', async () => {
  const talk = await office();
  const { outbox } = talk.open.house.store;
  await outbox.pause({ channel: 'telegram', why: 'trouble', since: 1, until: talkStart + 1, said: 'x' });

  const told = [
    await talk.tap(await talk.say('/hethong', admin), '/hethong tiếp telegram', admin),
    await talk.say('/hethong tiếp telegram', admin),
  ];

  expect(told.map(ids)).toEqual([['digest-channel-resumed'], ['digest-run-gone']]);
  expect(await outbox.pauses()).toEqual([]);
});

test.each([
  ['strangers', { chat: '1' }],
  ['a group', { chat: '-5', sender: '99' }],
])('is not shown to %s', async (_, speaker) => {
  const talk = await office();

  expect((await talk.say('/hethong', speaker)).reply.answer.outcome).toBe('refused');
});
