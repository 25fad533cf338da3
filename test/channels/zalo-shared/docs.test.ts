import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { locales } from '#domain/text.ts';
import { settings } from '#src/config/settings.ts';
import { saidSpeech } from '#test/support/said.ts';
import { sentenceOf } from '#wiring/notices.ts';

const page = readFileSync('docs/zalo.md', 'utf8');
const sources = ['zalo-bot', 'zalo-oa']
  .flatMap((room) => readdirSync(`src/channels/${room}`).map((name) => `src/channels/${room}/${name}`))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

function found(pattern: RegExp, text: string): readonly string[] {
  return [...new Set(Array.from(text.matchAll(pattern), ([, name = '']) => name))].toSorted();
}

test('every setting that the page names exists, and it leaves out only the addresses of servers and what has a default', () => {
  const named = found(/\b(ZALO_[A-Z_]+)\b/g, page);
  const known = Object.keys(settings.shape).filter((name) => name.startsWith('ZALO_'));

  expect(named.filter((name) => !known.includes(name))).toEqual([]);
  expect(known.filter((name) => !named.includes(name))).toEqual([
    'ZALO_BOT_API_ROOT',
    'ZALO_OA_EVENT_MAX_AGE_HOURS',
    'ZALO_OA_API_ROOT',
    'ZALO_OAUTH_ROOT',
  ]);
});

/** Every field that any warning has. */
const args = { sent: 1, quota: 2, month: 'm', why: 'w', days: 61 };

test('the page and a sentence in every language explain every warning of the administrators, and no other', () => {
  const explained = found(/^\| `(zalo-[a-z]+\.\w+)`/gm, page);
  const plain = found(/warn\('(zalo-[a-z]+\.\w+)'/g, sources);
  const renewals = ['refused', 'unknown'].map((reply) => `zalo-oa.renewal_${reply}`);

  expect(explained).toEqual([...plain, ...renewals].toSorted());
  for (const code of explained)
    for (const locale of locales)
      expect(saidSpeech.say({ id: sentenceOf(code), args }, locale)).not.toMatch(/[{}]|notice-/);
});
