import { expect, test } from 'vitest';
import { readExamples } from '../../bench/understand/examples.ts';
import { score } from '../../bench/understand/score.ts';
import { catalogue, readLast } from './support/understanding.ts';

/** What example questions reach today, in percent: at least so many exact, at most so many silently wrong. */
const floors = [
  { set: 'dev', exact: 98, wrong: 0 },
  { set: 'strangers-a', exact: 89, wrong: 2 },
  { set: 'strangers-b', exact: 82, wrong: 6 },
  { set: 'strangers-c', exact: 83, wrong: 3 },
  { set: 'strangers-e', exact: 84, wrong: 6 },
  { set: 'strangers-g', exact: 86, wrong: 3 },
  { set: 'strangers-p', exact: 93, wrong: 3 },
  { set: 'strangers-q', exact: 83, wrong: 4 },
  { set: 'strangers-r', exact: 85, wrong: 4 },
  { set: 'strangers-s', exact: 82, wrong: 4 },
  { set: 'strangers-t', exact: 88, wrong: 3 },
  { set: 'strangers-u', exact: 90, wrong: 3 },
  { set: 'strangers-v', exact: 86, wrong: 3 },
  { set: 'strangers-w', exact: 92, wrong: 3 },
  { set: 'strangers-x', exact: 89, wrong: 3 },
  { set: 'strangers-y', exact: 87, wrong: 3 },
  { set: 'strangers-z', exact: 84, wrong: 3 },
  { set: 'strangers-k', exact: 88, wrong: 4 },
  { set: 'strangers-l', exact: 89, wrong: 2 },
];

test.each(floors)('the set $set keeps what it has reached', ({ set, exact, wrong }) => {
  const outcomes = readExamples(set).map((example) => ({
    outcome: score(example.expect, readLast([...(example.prior ?? []), example.text]), catalogue),
    line: `${example.id}: ${example.text}`,
  }));

  const share = (wanted: string) =>
    (100 * outcomes.filter(({ outcome }) => outcome === wanted).length) / outcomes.length;
  const misread = outcomes.filter(({ outcome }) => outcome === 'wrong').map(({ line }) => line);

  expect(share('exact')).toBeGreaterThanOrEqual(exact);
  expect(share('wrong'), misread.join('\n')).toBeLessThanOrEqual(wrong);
});
