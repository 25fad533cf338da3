import { describe, expect, test } from 'vitest';
import type { Fault } from '#test/support/faulty-server.ts';
import { saidAnswer } from '#test/support/said.ts';
import { address, impatient, noon, stage, type Scene } from './stage.ts';

const refusal = (error_code: unknown, status = 200): Fault => ({
  status,
  body: { ok: false, error_code, description: 'something' },
});
const long = saidAnswer('câu '.repeat(800));
const nextMonth = Date.parse('2027-01-01T00:00:00+07:00');
const sendOne = ({ bot }: Scene) => bot.channel.send(address, saidAnswer('8,28%'), [], 'vi');

describe('what becomes of a message', () => {
  test.each<[string, Fault, object]>([
    ['a refusal inside HTTP 200', refusal(400), { delivery: 'refused' }],
    ['a refusal with its code as text', refusal('400'), { delivery: 'refused' }],
    ['a refusal without a code', refusal(undefined), { delivery: 'refused' }],
    ['an unknown chat', refusal(404), { delivery: 'refused' }],
    ['a refusal with its status', refusal(undefined, 400), { delivery: 'refused' }],
    ['an internal error, which is 403 here', refusal(403), { delivery: 'later', wholeChannel: false }],
    ['a broken server', refusal(500, 500), { delivery: 'later', wholeChannel: false }],
    ['a refused token', refusal(401), { delivery: 'later', wholeChannel: true }],
    ['a gateway’s page', 'gateway', { delivery: 'later', wholeChannel: true }],
    ['a page of a gateway that waited in vain', { status: 504, body: {} }, { delivery: 'unknown' }],
    ['an answer in time that says nothing', { body: { hello: 1 } }, { delivery: 'unknown' }],
    ['success that says so only by half', { status: 500, body: { ok: true } }, { delivery: 'later' }],
    ['a request that took too long there', refusal(408), { delivery: 'unknown' }],
    ['an answer that does not come', 'slow', { delivery: 'unknown', why: 'timeout' }],
    ['a cut connection', 'cut', { delivery: 'unknown' }],
  ])('%s', async (_case, fault, expected) => {
    const scene = await stage(fault === 'slow' ? impatient : {});
    scene.fake.failNext('sendMessage', fault);

    expect(await sendOne(scene)).toMatchObject(expected);
  });

  test('a server that is not there was never reached: trying again is safe', async () => {
    const scene = await stage();
    await scene.fake.close();

    expect(await sendOne(scene)).toMatchObject({
      delivery: 'later',
      wholeChannel: true,
      why: 'ECONNREFUSED',
    });
  });

  test('a success without an id is a success', async () => {
    const scene = await stage();
    scene.fake.failNext('sendMessage', { body: { ok: true } });

    expect(await sendOne(scene)).toEqual({ delivery: 'sent', messageIds: [] });
  });

  test('a long answer that breaks in the middle is unknown, because part of it has arrived', async () => {
    const scene = await stage();
    scene.fake.failNext('sendMessage', 'none', refusal(400));

    expect(await scene.bot.channel.send(address, long, [], 'vi')).toEqual({
      delivery: 'unknown',
      why: 'after message 1: 400 something',
    });
    expect(scene.fake.messagesTo('u-1')).toHaveLength(1);
  });
});

describe('too fast', () => {
  test('a short wait is waited out, and every part arrives once', async () => {
    const scene = await stage();
    scene.fake.failNext('sendMessage', 'none', 'too-fast');

    expect((await scene.bot.channel.send(address, long, [], 'vi')).delivery).toBe('sent');
    expect(scene.waits).toEqual([2_000]);
    expect(scene.fake.messagesTo('u-1')).toHaveLength(2);
  });

  test('the waits grow while it lasts, and are short again afterwards', async () => {
    const scene = await stage();
    scene.fake.failNext('sendMessage', ...Array<Fault>(4).fill('too-fast'));

    const first = await sendOne(scene);
    const second = await sendOne(scene);
    await sendOne(scene);
    scene.fake.failNext('sendMessage', 'too-fast');
    await sendOne(scene);

    expect(first).toMatchObject({
      delivery: 'later',
      retryAfterMs: 4_000,
      wholeChannel: true,
      limited: true,
    });
    expect(second).toMatchObject({ delivery: 'later', retryAfterMs: 8_000 });
    expect(scene.waits.at(-1)).toBe(2_000);
  });
});

describe('the quota of a month', () => {
  test('used up, everything waits until the month is over in Việt Nam, and administrators are told', async () => {
    const scene = await stage();
    scene.fake.allow(0);

    expect(await sendOne(scene)).toMatchObject({
      delivery: 'later',
      wholeChannel: true,
      limited: true,
      retryAfterMs: nextMonth - noon,
    });
    expect(scene.warnings).toEqual([{ code: 'zalo-bot.quota_used_up', fields: { month: '2026-12' } }]);
  });

  test('used up, Zalo is asked again only once an hour', async () => {
    const scene = await stage();
    scene.fake.allow(0);
    await sendOne(scene);
    scene.fake.allow(1);

    const atOnce = await sendOne(scene);
    scene.clock.now += 3_600_000;
    const anHourLater = await sendOne(scene);

    expect(atOnce).toMatchObject({ delivery: 'later', retryAfterMs: nextMonth - noon });
    expect(anHourLater.delivery).toBe('sent');
    expect(scene.fake.callsOf('sendMessage')).toHaveLength(2);
  });

  test('every part counts, and 80% is told once', async () => {
    const scene = await stage({ config: { monthlyQuota: 5 } });

    for (let round = 0; round < 3; round++) await scene.bot.channel.send(address, long, [], 'vi');

    expect(await scene.store.sentCounts.read('1400000000000000001', '2026-12')).toBe(6);
    expect(scene.warnings).toEqual([
      { code: 'zalo-bot.quota_nearly_used', fields: { month: '2026-12', sent: 4, quota: 5 } },
    ]);
  });

  test('what certainly did not go out does not count; what may have gone out does', async () => {
    const scene = await stage();
    scene.fake.failNext('sendMessage', refusal(400), 'gateway', 'cut');

    for (let round = 0; round < 3; round++) await sendOne(scene);

    expect(await scene.store.sentCounts.read('1400000000000000001', '2026-12')).toBe(1);
  });

  test('the month turns at midnight in Việt Nam', async () => {
    const scene = await stage();
    scene.clock.now = nextMonth;

    await sendOne(scene);

    expect(await scene.store.sentCounts.read('1400000000000000001', '2027-01')).toBe(1);
  });

  test('a count that can not be kept does not make a sent message fail', async () => {
    const scene = await stage();
    await scene.store.close();

    expect((await sendOne(scene)).delivery).toBe('sent');
    expect(scene.troubles[0]).toMatch(/^zalo-bot\.not_counted: /);
  });
});

test('the token is in no reason, even where Zalo repeats it', async () => {
  const scene = await stage();
  const { token } = scene.fake;
  scene.fake.failNext('sendMessage', {
    body: { ok: false, error_code: 400, description: `bad /bot${token}/x` },
  });

  const delivery = await sendOne(scene);
  scene.fake.failAlways('cut');
  const cut = await sendOne(scene);

  expect(JSON.stringify([delivery, cut, scene.troubles, scene.warnings])).not.toContain(token.split(':')[1]);
  expect(delivery).toEqual({ delivery: 'refused', why: '400 bad /bot[secret]/x' });
});

test('typing shows that work is going on, and its failure matters to nobody', async () => {
  const scene = await stage();

  await scene.bot.channel.typing(address);

  expect(scene.fake.callsOf('sendChatAction')).toEqual([{ chat_id: 'u-1', action: 'typing' }]);
  expect(await scene.store.sentCounts.read('1400000000000000001', '2026-12')).toBe(0);
});
