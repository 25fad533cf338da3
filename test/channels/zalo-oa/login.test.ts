import { describe, expect, test } from 'vitest';
import { openGrant } from '#channels/zalo-oa/grant.ts';
import { challengeOf, login, type LoginParts } from '#channels/zalo-oa/login.ts';
import { fakeApp, type FakeZaloOa } from '#test/support/fake-zalo-oa.ts';
import { saidAnswer, saidSpeech } from '#test/support/said.ts';
import { address, stage, type Scene } from './stage.ts';

const callbackUrl = 'https://bot.example.gov.vn/zalo-oa';

interface Told {
  readonly lines: string[];
  readonly done: boolean;
}

/** Runs the command; `paste` gets the link that was shown and gives what the administrator pastes. */
async function run(
  { fake, store }: Scene,
  paste: (link: URL) => string,
  config: Partial<LoginParts['config']> = {},
): Promise<Told> {
  const lines: string[] = [];
  const done = await login({
    config: { ...fakeApp, oauthRoot: fake.root, tokenKey: null, ...config },
    callbackUrl,
    grants: store.zaloGrants,
    tell: (line) => void lines.push(saidSpeech.say(line, 'vi')),
    ask: (line) => {
      lines.push(saidSpeech.say(line, 'vi'));
      const link = /http\S+permission\S+/.exec(lines.join('\n'))?.[0] ?? '';
      return Promise.resolve(paste(new URL(link)));
    },
    now: () => 1_000,
  });
  return { lines, done };
}

function allowed(fake: FakeZaloOa, link: URL, over: Readonly<Record<string, string>> = {}): string {
  const query = {
    code: fake.allow(link.searchParams.get('code_challenge') ?? ''),
    oa_id: fakeApp.oaId,
    state: link.searchParams.get('state') ?? '',
    ...over,
  };
  return `${callbackUrl}?${new URLSearchParams(query).toString()}`;
}

async function storedIn({ store }: Scene) {
  const kept = await store.zaloGrants.get(fakeApp.appId);
  return kept && openGrant(kept.sealed, { key: null, appId: fakeApp.appId });
}

test('the challenge is the unpadded hash of the verifier, as in the standard’s own example', () => {
  expect(challengeOf('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk')).toBe(
    'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  );
});

test('the administrator is led through it, and the pair is kept', async () => {
  const scene = await stage();
  let link = new URL('http://x');

  const { done, lines } = await run(scene, (shown) => {
    link = shown;
    return `  ${allowed(scene.fake, shown)}\n`;
  });

  expect(done).toBe(true);
  expect(Object.fromEntries(link.searchParams)).toMatchObject({
    app_id: fakeApp.appId,
    redirect_uri: callbackUrl,
  });
  expect(lines.join('\n')).toContain(`Code Challenge: ${link.searchParams.get('code_challenge') ?? '?'}`);
  expect(lines.at(-1)).toMatch(/^Xong\./);
  expect(await storedIn(scene)).toEqual({
    access: 'access-1',
    refresh: 'refresh-1',
    obtainedAt: 1_000,
    expiresAt: 90_001_000,
  });
});

test('the bare code will do', async () => {
  const scene = await stage();

  const { done } = await run(scene, (link) =>
    scene.fake.allow(link.searchParams.get('code_challenge') ?? ''),
  );

  expect(done).toBe(true);
});

describe('nothing changes when', () => {
  test.each<[string, (scene: Scene, link: URL) => string, RegExp]>([
    ['nothing is pasted', () => '', /Không thấy mã/],
    ['something else is pasted', () => 'https://zalo.me/?x=1', /Không thấy mã/],
    ['the code is made up', () => 'made-up', /Zalo từ chối/],
    [
      'another account was chosen',
      ({ fake }, link) => allowed(fake, link, { oa_id: '77' }),
      /Official Account khác \(77\)/,
    ],
    [
      'it is the address of an earlier login',
      ({ fake }, link) => allowed(fake, link, { state: 'old' }),
      /không thuộc lần đăng nhập này/,
    ],
  ])('%s', async (_case, paste, words) => {
    const scene = await stage();

    const { done, lines } = await run(scene, (link) => paste(scene, link));

    expect(done).toBe(false);
    expect(lines.at(-1)).toMatch(words);
    expect(await storedIn(scene)).toBeNull();
  });

  test('the application’s secret is wrong', async () => {
    const scene = await stage();

    const { done, lines } = await run(scene, (link) => allowed(scene.fake, link), { appSecret: 'wrong' });

    expect(done).toBe(false);
    expect(lines.at(-1)).toContain('Invalid secret key');
  });

  test('Zalo does not answer', async () => {
    const scene = await stage();
    scene.fake.failNext('access_token', 'gateway');

    const { done, lines } = await run(scene, (link) => allowed(scene.fake, link));

    expect(done).toBe(false);
    expect(lines.at(-1)).toMatch(/^Không nhận được trả lời của Zalo \(HTTP 502\)/);
  });
});

test('a running program takes up the new pair when the old one is refused', async () => {
  const scene = await stage({ config: { tokenKey: null } });
  await scene.oa.start();

  await run(scene, (link) => allowed(scene.fake, link));
  const delivery = await scene.oa.channel.send(address, saidAnswer('8,28%'), [], 'vi');

  expect(delivery.delivery).toBe('sent');
});
