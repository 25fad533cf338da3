import { expect, test } from 'vitest';
import { likelihood } from '#understand/opinion/misreading.ts';
import { fitLogistic } from '../../bench/understand/learn/fit-logistic.ts';

test('what a sign says of misreadings is learned from cases, and signs that say nothing stay slight', () => {
  const cases = Array.from({ length: 200 }, (_, i) => ({
    signs: new Map([
      ['share', i % 10],
      ['noise', i % 3],
    ]),
    happened: i % 10 < 3,
  }));

  const model = fitLogistic(cases);
  const likely = (share: number) => likelihood(model, new Map([['share', share]]));

  expect(likely(0)).toBeGreaterThan(0.8);
  expect(likely(9)).toBeLessThan(0.1);
  expect(Math.abs(model.weights.get('noise') ?? 1)).toBeLessThan(0.2);
});
