import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { score } from '../../bench/understand/score.ts';
import { catalogue, readLast } from './support/understanding.ts';
import type { Example } from '../../bench/understand/score.ts';

const examples = readFileSync(new URL('../../bench/questions/dev.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Example);

const scored = examples.map((example) => {
  const reading = readLast([...(example.prior ?? []), example.text]);
  return { ...example, outcome: score(example.expect, reading, catalogue) };
});

test('at least 98 in 100 of the development questions are read exactly', () => {
  const missed = scored
    .filter(({ outcome }) => outcome !== 'exact')
    .map(({ id, text, outcome }) => `${id} ${outcome}: ${text}`);

  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(0.02 * scored.length);
});

test('no development question is answered with another one', () => {
  const wrong = scored.filter(({ outcome }) => outcome === 'wrong').map(({ id, text }) => `${id}: ${text}`);

  expect(wrong).toEqual([]);
});
