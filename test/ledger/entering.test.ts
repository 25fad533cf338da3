import { describe, expect, test } from 'vitest';
import { period } from '#domain/period.ts';
import { nextStep, nothingEntered } from '#ledger/next-step.ts';
import { answersFor, recentPeriods } from '#ledger/recent-periods.ts';
import { province } from '../assess/given.ts';

describe('what is asked next', () => {
  const amount = {
    value: 1,
    outOf: null,
    numerator: null,
    denominator: null,
    qualifier: null,
    status: 'official',
  } as const;
  const source = { publisher: 'Báo cáo 1', url: null, published: null, title: null };

  test('goes through the figure in the order of its sentence', () => {
    const order: (string | null)[] = [];
    let entering = nothingEntered('correct');
    const answers = [
      { indicator: 'x' },
      { unit: province },
      { period: period('2025') },
      { amount },
      { base: 'f1' },
      { source },
      { reason: 'nhầm' },
    ];

    for (const answer of answers) {
      order.push(nextStep(entering));
      entering = { ...entering, ...answer };
    }

    expect(order).toEqual(['indicator', 'unit', 'period', 'amount', 'base', 'source', 'reason']);
    expect(nextStep(entering)).toBeNull();
  });

  test('is no reason for a plain update', () => {
    const entered = {
      indicator: 'x',
      unit: province,
      period: period('2025'),
      amount,
      base: 'beside',
      source,
    };

    expect(nextStep({ ...nothingEntered('update'), ...entered })).toBeNull();
  });
});

describe('periods to report for', () => {
  test.each([
    ['year', '2026-11-23', ['2025', '2024']],
    ['quarter', '2026-11-23', ['2026-Q3', '2026-Q2']],
    ['quarter', '2026-01-01', ['2025-Q4', '2025-Q3']],
    ['half', '2026-07-01', ['2026-H1', '2025-H2']],
    ['month', '2026-03-01', ['2026-02', '2026-01']],
    ['month', '2026-01-31', ['2025-12', '2025-11']],
  ] as const)('the last %s on %s', (length, today, periods) => {
    expect(recentPeriods(length, today, 2)).toEqual(periods);
  });

  test.each([
    ['2025', '2025', true],
    ['2025', '2025-Q4', true],
    ['2025', '2025-12', true],
    ['2025', '2025-Q3', false],
    ['2025-Q4', '2025', false],
    ['2025-Q2', '2025-H1', false],
    ['2025-Q2', '2025-06', true],
  ])('for %s a figure of %s: %s', (wanted, given, answers) => {
    expect(answersFor(period(wanted), period(given))).toBe(answers);
  });
});
