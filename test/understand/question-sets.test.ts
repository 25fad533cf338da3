import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { score } from '../../bench/understand/score.ts';
import { catalogue, readLast } from './support/understanding.ts';
import type { Example } from '../../bench/understand/score.ts';

/** What strangers' questions reach today, in percent: at least so many exact, at most so many silently wrong. */
const floors = [
  { set: 'dev', exact: 98, wrong: 0 },
  { set: 'strangers-a', exact: 89, wrong: 4 },
  { set: 'strangers-c', exact: 80, wrong: 8 },
];

test.each(floors)('the set $set keeps what it has reached', ({ set, exact, wrong }) => {
  const outcomes = examplesOf(set).map((example) => ({
    outcome: score(example.expect, readLast([...(example.prior ?? []), example.text]), catalogue),
    line: `${example.id}: ${example.text}`,
  }));

  const share = (wanted: string) =>
    (100 * outcomes.filter(({ outcome }) => outcome === wanted).length) / outcomes.length;
  const misread = outcomes.filter(({ outcome }) => outcome === 'wrong').map(({ line }) => line);

  expect(share('exact')).toBeGreaterThanOrEqual(exact);
  expect(share('wrong'), misread.join('\n')).toBeLessThanOrEqual(wrong);
});

function examplesOf(set: string): readonly Example[] {
  const file = new URL(`../../bench/questions/${set}.jsonl`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Example);
}
