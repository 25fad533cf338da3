import { describe, expect, test } from 'vitest';
import type { Fault } from '#test/support/faulty-server.ts';
import { saidAnswer } from '#test/support/said.ts';
import { address, eventTime, hour, impatient, stage, type Scene } from './stage.ts';

const failure = (error: unknown): Fault => ({ body: { error, message: 'something' } });
const sendOne = ({ oa }: Scene) => oa.channel.send(address, saidAnswer('8,28%'), [], 'vi');
const day = 24 * hour;
/** The events of the tests come at 7 in the morning of 1 January 2026 in Việt Nam. */
const nextMonth = Date.parse('2026-02-01T00:00:00+07:00') - eventTime;

describe('what becomes of a message', () => {
  test.each<[string, Fault, object]>([
    ['outside the seven days', failure(-230), { delivery: 'outside-window' }],
    ['never interacted', failure(-232), { delivery: 'outside-window' }],
    ['not a follower', failure(-213), { delivery: 'gone' }],
    ['blocked', failure(-217), { delivery: 'gone' }],
    ['banned', failure(-227), { delivery: 'gone' }],
    ['restricted', failure('-244'), { delivery: 'gone' }],
    [
      'too many a minute',
      failure(-32),
      { delivery: 'later', retryAfterMs: 60_000, wholeChannel: true, limited: true },
    ],
    ['sending failed', failure(-200), { delivery: 'later', retryAfterMs: 10_000, wholeChannel: false }],
    ['quota used up', failure(-211), { delivery: 'later', retryAfterMs: nextMonth, wholeChannel: false }],
    ['too many to this person', failure(-218), { delivery: 'later', wholeChannel: false, limited: true }],
    // From 07:00 to 06:05 of the next day, and half of ten minutes.
    [
      'at night',
      failure(-234),
      { delivery: 'later', retryAfterMs: 23 * hour + 10 * 60_000, wholeChannel: true },
    ],
    ['account not in order', failure(-224), { delivery: 'later', retryAfterMs: hour, wholeChannel: true }],
    ['invalid field', failure(-201), { delivery: 'refused' }],
    ['a code nobody knows', failure(-9999), { delivery: 'refused', why: '-9999 something' }],
    ['a gateway’s page', 'gateway', { delivery: 'later', wholeChannel: true }],
    ['a gateway that waited in vain', { status: 504, body: {} }, { delivery: 'unknown' }],
    ['an answer that says nothing', { body: { hello: 1 } }, { delivery: 'unknown' }],
    ['an answer that does not come', 'slow', { delivery: 'unknown', why: 'timeout' }],
    ['a cut connection', 'cut', { delivery: 'unknown' }],
  ])('%s', async (_case, fault, expected) => {
    const scene = await stage(fault === 'slow' ? impatient : {});
    scene.fake.failNext('cs', fault, fault);

    expect(await sendOne(scene)).toMatchObject(expected);
  });

  test('what only a person can mend is told to administrators, once for a while', async () => {
    const scene = await stage();
    scene.fake.failNext('cs', failure(-224), failure(-224), failure(-211));

    for (let round = 0; round < 3; round++) await sendOne(scene);

    expect(scene.warnings).toEqual([
      { code: 'zalo-oa.account_refused', fields: { error: -224, why: '-224 something' } },
      { code: 'zalo-oa.quota_used_up', fields: { why: '-211 something' } },
    ]);
  });

  test('a server that is not there was never reached: trying again is safe', async () => {
    const scene = await stage();
    await scene.fake.close();

    expect(await sendOne(scene)).toMatchObject({ delivery: 'later', why: 'ECONNREFUSED' });
  });
});

test('a package that is used up keeps those waiting who were silent for two days, and nobody else', async () => {
  const scene = await stage();
  scene.fake.allowance(1);
  scene.clock.now += 3 * day;
  scene.fake.setNow(scene.clock.now);
  await scene.oa.start();
  const sendTo = (chat: string) => scene.oa.channel.send({ ...address, chat }, saidAnswer('8,28%'), [], 'vi');

  const allowed = await sendTo(address.chat);
  const usedUp = await sendTo(address.chat);
  scene.fake.interacted('77', scene.clock.now);
  const active = await sendTo('77');

  expect([allowed.delivery, usedUp.delivery, active.delivery]).toEqual(['sent', 'later', 'sent']);
  expect(usedUp).toMatchObject({ wholeChannel: false, limited: true });
  expect(scene.warnings.map(({ code }) => code)).toEqual(['zalo-oa.quota_used_up']);
});

describe('the window of seven days', () => {
  test.each([
    ['seven days', 7 * day, 'sent', 1],
    ['a little longer', 7 * day + 1, 'outside-window', 0],
  ])('%s after a person was here: %s', async (_case, age, delivery, calls) => {
    const scene = await stage();
    await scene.store.chats.seen(address, eventTime);
    scene.clock.now = eventTime + age;

    expect((await sendOne(scene)).delivery).toBe(delivery);
    expect(scene.fake.calls.filter(({ method }) => method === 'cs')).toHaveLength(calls);
  });

  test('Zalo has the last word, also on a chat the store does not know', async () => {
    const scene = await stage();
    scene.fake.setNow(eventTime + 8 * day);

    expect(await sendOne(scene)).toEqual({ delivery: 'outside-window' });
  });
});

test('there is no sign of typing, and asking for it calls nobody', async () => {
  const scene = await stage();

  await scene.oa.channel.typing(address);

  expect(scene.fake.calls).toEqual([]);
});
