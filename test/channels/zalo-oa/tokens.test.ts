import { describe, expect, test } from 'vitest';
import { openGrant, sealGrant } from '#channels/zalo-oa/grant.ts';
import { fakeApp, startFakeZaloOa } from '#test/support/fake-zalo-oa.ts';
import { saidAnswer } from '#test/support/said.ts';
import { address, hour, impatient, stage, type Scene } from './stage.ts';

const day = 24 * hour;
const key = 'ab'.repeat(32);
const grant = { access: 'access-9', refresh: 'refresh-9', obtainedAt: 1, expiresAt: 2 };
const seal = { key, appId: fakeApp.appId };
const refusal = {
  body: { error_name: 'Invalid refresh token', error: -14_014, error_description: 'refresh-0' },
};

const sendOne = ({ oa }: Scene) => oa.channel.send(address, saidAnswer('8,28%'), [], 'vi');
const renewals = ({ fake }: Scene) => fake.calls.filter(({ method }) => method === 'access_token').length;

async function stored({ store }: Scene) {
  const kept = await store.zaloGrants.get(fakeApp.appId);
  return kept && openGrant(kept.sealed, seal);
}

describe('the first pair', () => {
  test('serves at once, and is renewed and kept at the start', async () => {
    const scene = await stage();

    const before = await sendOne(scene);
    await scene.oa.start();
    const after = await sendOne(scene);

    expect([before.delivery, after.delivery, renewals(scene)]).toEqual(['sent', 'sent', 1]);
    expect(await stored(scene)).toMatchObject({ access: 'access-1', refresh: 'refresh-1' });
  });

  test('does not count once a pair is stored', async () => {
    const first = await stage();
    await first.oa.start();
    const second = await stage({ beside: first });

    expect((await sendOne(second)).delivery).toBe('sent');
    expect(renewals(first)).toBe(1);
  });

  test('without any pair everything waits, and administrators are told what to run', async () => {
    const scene = await stage({ config: { firstTokens: null } });
    await scene.oa.start();

    expect(await sendOne(scene)).toMatchObject({ delivery: 'later', wholeChannel: true });
    expect(scene.warnings).toEqual([{ code: 'zalo-oa.no_grant', fields: {} }]);
    expect(scene.fake.calls).toEqual([]);
  });
});

describe('renewal', () => {
  test('happens at half of the token’s life, not before', async () => {
    const scene = await stage();
    await scene.oa.start();

    scene.clock.now += 12 * hour;
    await scene.oa.start();
    const early = renewals(scene);
    scene.clock.now += hour;
    await scene.oa.start();

    expect([early, renewals(scene)]).toEqual([1, 2]);
  });

  test('a token that was replaced meanwhile is replaced here, and the message goes out once', async () => {
    const first = await stage();
    const second = await stage({ beside: first });
    await sendOne(second);
    await first.oa.start();

    expect((await sendOne(second)).delivery).toBe('sent');
    expect(renewals(first)).toBe(1);
    expect(first.fake.messagesTo(address.chat)).toHaveLength(2);
  });

  test('a token that Zalo no longer takes is renewed at once', async () => {
    const scene = await stage({ config: { firstTokens: { access: 'long gone', refresh: 'refresh-0' } } });

    expect((await sendOne(scene)).delivery).toBe('sent');
    expect(await stored(scene)).toMatchObject({ access: 'access-1' });
  });

  test('many messages and two processes at once spend the single-use token once', async () => {
    const tokens = { access: 'long gone', refresh: 'refresh-0' };
    const first = await stage({ config: { firstTokens: tokens } });
    const second = await stage({ beside: first, config: { firstTokens: tokens } });

    await Promise.all([first, second, first, second, first].map(sendOne));

    expect(renewals(first)).toBe(1);
    expect([...first.warnings, ...second.warnings]).toEqual([]);
    expect((await sendOne(second)).delivery).toBe('sent');
  });

  test('while another process renews nobody else asks', async () => {
    const scene = await stage({ config: { firstTokens: { access: 'long gone', refresh: 'refresh-0' } } });
    const { now } = scene.clock;
    await scene.store.leases.acquire(`zalo-oa-grant:${fakeApp.appId}`, 'another', now, now + 60_000);

    expect(await sendOne(scene)).toMatchObject({ delivery: 'later' });
    expect(renewals(scene)).toBe(0);
  });
});

test('a program that slept for more than the token’s life sends all the same', async () => {
  const scene = await stage();
  await scene.oa.start();
  scene.clock.now += 26 * hour;
  scene.fake.setNow(scene.clock.now);
  scene.fake.interacted(address.chat, scene.clock.now);

  expect((await sendOne(scene)).delivery).toBe('sent');
  expect([renewals(scene), (await stored(scene))?.access]).toEqual([2, 'access-2']);
});

test('one that slept for more than three months needs a person, and keeps what it had', async () => {
  const scene = await stage();
  await scene.oa.start();
  scene.clock.now += 91 * day;
  scene.fake.setNow(scene.clock.now);
  scene.fake.interacted(address.chat, scene.clock.now);

  expect(await sendOne(scene)).toMatchObject({ delivery: 'later', wholeChannel: true });
  expect(scene.warnings.map(({ code }) => code)).toEqual(['zalo-oa.renewal_refused']);
  expect(await stored(scene)).toMatchObject({ access: 'access-1', refresh: 'refresh-1' });
});

describe('renewal that fails', () => {
  test('a refusal inside HTTP 200 leaves the good pair alone and is told', async () => {
    const scene = await stage();
    scene.fake.failNext('access_token', refusal);

    await scene.oa.start();

    expect(await stored(scene)).toMatchObject({ access: 'access-0', refresh: 'refresh-0' });
    expect((await sendOne(scene)).delivery).toBe('sent');
    expect(scene.warnings).toEqual([
      { code: 'zalo-oa.renewal_refused', fields: { why: 'HTTP 200 -14014 Invalid refresh token' } },
    ]);
  });

  test.each([
    ['half a pair', { access_token: 'x', expires_in: '90000' }],
    ['empty tokens', { access_token: '', refresh_token: '', expires_in: '90000' }],
    ['no life', { access_token: 'x', refresh_token: 'y' }],
  ])('%s is not stored', async (_case, body) => {
    const scene = await stage();
    scene.fake.failNext('access_token', { body });

    await scene.oa.start();

    expect(await stored(scene)).toMatchObject({ access: 'access-0', refresh: 'refresh-0' });
    expect(scene.warnings.map(({ code }) => code)).toEqual(['zalo-oa.renewal_refused']);
  });

  test('without an answer the same token is shown once more', async () => {
    const scene = await stage();
    scene.fake.failNext('access_token', 'gateway');

    await scene.oa.start();

    expect(renewals(scene)).toBe(2);
    expect(await stored(scene)).toMatchObject({ access: 'access-1' });
    expect(scene.warnings).toEqual([]);
  });

  test('where the answer was lost and the token is spent, administrators are told', async () => {
    const scene = await stage();
    scene.fake.failNext('access_token', 'cut');

    await scene.oa.start();

    expect(scene.warnings.map(({ code }) => code)).toEqual(['zalo-oa.renewal_refused']);
  });

  test('two answers lost are told as unknown', async () => {
    const scene = await stage(impatient);
    scene.fake.failNext('access_token', 'slow', 'slow');

    await scene.oa.start();

    expect(scene.warnings).toEqual([{ code: 'zalo-oa.renewal_unknown', fields: { why: 'timeout' } }]);
  });

  test('after a failure Zalo is left alone for a quarter of an hour', async () => {
    const scene = await stage();
    scene.fake.failNext('access_token', refusal);
    await scene.oa.start();

    await scene.oa.start();
    const atOnce = renewals(scene);
    scene.clock.now += hour / 4;
    await scene.oa.start();

    expect([atOnce, renewals(scene)]).toEqual([1, 2]);
  });

  test('a network that is down is no alarm, and costs nothing', async () => {
    const gone = await startFakeZaloOa();
    await gone.close();
    const scene = await stage({ config: { oauthRoot: gone.root } });

    await scene.oa.start();

    expect(scene.warnings).toEqual([]);
    expect(scene.troubles).toEqual(['zalo-oa.not_renewed: ECONNREFUSED']);
  });

  test('a granted pair is not used before it is stored, and is stored as soon as that works', async () => {
    const failing = { now: false };
    const scene = await stage({ config: { firstTokens: null } });
    const { zaloGrants } = scene.store;
    const sealed = sealGrant({ ...grant, access: 'access-0', refresh: 'refresh-0' }, seal);
    await zaloGrants.put(fakeApp.appId, { sealed, savedAt: 1 });
    const second = await stage({
      beside: scene,
      grants: {
        get: (appId) => zaloGrants.get(appId),
        put: (appId, kept) =>
          failing.now ? Promise.reject(new Error('store.failed: disk full')) : zaloGrants.put(appId, kept),
      },
    });

    failing.now = true;
    await second.oa.start();
    failing.now = false;
    const delivery = await sendOne(second);

    expect(second.troubles[0]).toMatch(/^zalo-oa\.tokens_not_kept: /);
    expect(delivery.delivery).toBe('sent');
    expect([renewals(scene), (await stored(scene))?.access]).toEqual([1, 'access-1']);
  });
});

test('a refresh token of more than sixty days that can not be renewed is told before it ends', async () => {
  const scene = await stage({ config: { firstTokens: null } });
  const old = { ...grant, obtainedAt: scene.clock.now - 61 * day, expiresAt: scene.clock.now - 60 * day };
  await scene.store.zaloGrants.put(fakeApp.appId, { sealed: sealGrant(old, seal), savedAt: 1 });
  scene.fake.failNext('access_token', refusal);

  await scene.oa.start();

  expect(scene.warnings.map(({ code }) => code)).toEqual([
    'zalo-oa.renewal_refused',
    'zalo-oa.refresh_token_old',
  ]);
  expect(scene.warnings[1]?.fields).toEqual({ days: 61 });
});

test('one that could still be renewed is no matter for anybody', async () => {
  const scene = await stage({ config: { firstTokens: null } });
  const { now } = scene.clock;
  const old = { ...grant, refresh: 'refresh-0', obtainedAt: now - 61 * day, expiresAt: now - 60 * day };
  await scene.store.zaloGrants.put(fakeApp.appId, { sealed: sealGrant(old, seal), savedAt: 1 });

  await scene.oa.start();

  expect(scene.warnings).toEqual([]);
  expect(await stored(scene)).toMatchObject({ access: 'access-1' });
});

describe('at rest', () => {
  test('under a key the tokens are not to be seen, and come back whole', () => {
    const sealed = sealGrant(grant, seal);

    expect(sealed).not.toMatch(/access-9|refresh-9/);
    expect(openGrant(sealed, seal)).toEqual(grant);
    expect(sealGrant(grant, seal)).not.toBe(sealed);
  });

  test('what was kept without a key can still be read after one is set', () => {
    expect(openGrant(sealGrant(grant, { ...seal, key: null }), seal)).toEqual(grant);
  });

  test.each([
    ['another key', { ...seal, key: 'cd'.repeat(32) }, (text: string) => text],
    ['no key', { ...seal, key: null }, (text: string) => text],
    ['another application', { ...seal, appId: '2' }, (text: string) => text],
    ['a changed text', seal, (text: string) => text.slice(0, -2) + (text.endsWith('A') ? 'BB' : 'AA')],
    ['a shortened proof', seal, (text: string) => text.replace(/^(gcm\.[^.]+\.).{8}/, '$1')],
    ['something else', seal, () => 'hello'],
  ])('with %s nothing is read, and the sentence says what to do', (_case, other, change) => {
    const sealed = change(sealGrant(grant, seal));

    expect(() => openGrant(sealed, other)).toThrow(/^zalo-oa\.grant_locked: .*ZALO_OA_TOKEN_KEY/);
  });

  test('no token is in what is told of failures', async () => {
    const scene = await stage();
    scene.fake.failAlways(refusal);

    await scene.oa.start();
    const delivery = await sendOne(scene);

    expect(JSON.stringify([delivery, scene.troubles, scene.warnings])).not.toMatch(
      /refresh-0|access-0|test-app-secret/,
    );
  });
});
