import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessTarget } from '#assess/assess-target.ts';
import type { TargetStatus } from '#domain/assessment.ts';
import type { IsoDate } from '#domain/date.ts';
import type { Figure } from '#domain/figure.ts';
import { figure, indicator, target } from './given.ts';

const worstFirst: readonly TargetStatus[] = [
  'not-met',
  'at-risk',
  'stale',
  'open',
  'on-track',
  'met',
  'exceeded',
];

const value = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
const day = fc.constantFrom<IsoDate>('2022-06-30', '2025-12-30', '2025-12-31', '2026-01-01', '2026-11-23');
const when = fc.constantFrom('2021', '2022', '2024-06', '2024', '2025-Q3', '2025-H2', '2025', '2026-Q1');
const figures = fc.array(
  fc.record({
    when,
    value,
    qualifier: fc.constantFrom(null, 'about', 'nearly', 'more-than'),
    status: fc.constantFrom('official', 'estimate'),
  }),
  { maxLength: 6 },
);
const goal = fc.record({ operator: fc.constantFrom('>=', '<='), value });

function given(rows: readonly { when: string; value: number }[]): readonly Figure[] {
  return rows.map(({ when, value, ...rest }, index) => ({
    ...figure(when, value),
    ...rest,
    id: `f${index}`,
  }));
}

describe('whatever the figures', () => {
  test('their order does not matter', () => {
    fc.assert(
      fc.property(figures, goal, day, (rows, goal, today) => {
        const all = given(rows);
        const assess = (list: readonly Figure[]) =>
          assessTarget({ target: target(goal), indicator: indicator(), figures: list, today });

        expect(assess(all.toReversed())).toEqual(assess(all));
      }),
    );
  });

  test('a failure is said only after the due date, a risk only before its end, and both on a figure', () => {
    fc.assert(
      fc.property(figures, goal, day, (rows, goal, today) => {
        const { status, figure } = assessTarget({
          target: target(goal),
          indicator: indicator(),
          figures: given(rows),
          today,
        });

        if (status === 'not-met' || status === 'stale') expect(today > '2025-12-31').toBe(true);
        if (status === 'at-risk' || status === 'on-track') expect(today <= '2025-12-31').toBe(true);
        expect(status === 'no-data').toBe(figure === null);
        expect(status === 'no-data').toBe(rows.length === 0);
      }),
    );
  });

  test('a gap is never negative, and nothing reached has one', () => {
    fc.assert(
      fc.property(figures, goal, day, (rows, goal, today) => {
        const { status, gap } = assessTarget({
          target: target(goal),
          indicator: indicator(),
          figures: given(rows),
          today,
        });

        expect(gap?.value ?? 0).toBeGreaterThanOrEqual(0);
        if (status === 'met' || status === 'exceeded') expect(gap?.value).toBe(0);
        if (status === 'not-met' || status === 'at-risk') expect(gap?.value).not.toBe(0);
      }),
    );
  });

  test('a better newest value never yields a worse status', () => {
    fc.assert(
      fc.property(goal, day, value, value, value, (goal, today, first, one, other) => {
        const [worse, better] = one < other === (goal.operator === '>=') ? [one, other] : [other, one];
        const statusWith = (newest: number) =>
          assessTarget({
            target: target(goal),
            indicator: indicator(),
            figures: [figure('2021', first), figure('2025', newest)],
            today,
          }).status;

        expect(worstFirst.indexOf(statusWith(better))).toBeGreaterThanOrEqual(
          worstFirst.indexOf(statusWith(worse)),
        );
      }),
    );
  });

  test('exactly the level is met and not exceeded', () => {
    fc.assert(
      fc.property(goal, (goal) => {
        const { status } = assessTarget({
          target: target(goal),
          indicator: indicator(),
          figures: [figure('2025', goal.value)],
          today: '2026-01-01',
        });

        expect(status).toBe('met');
      }),
    );
  });
});
