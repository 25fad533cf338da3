import { describe, expect, test } from 'vitest';
import { assessDemands } from '#assess/assess-demands.ts';
import { assessTarget } from '#assess/assess-target.ts';
import { countStatuses } from '#assess/count-statuses.ts';
import { requiredPace } from '#assess/required-pace.ts';
import type { Figure } from '#domain/figure.ts';
import type { Target } from '#domain/programme.ts';
import { figure, indicator, target } from './given.ts';

const today = '2026-11-23';

function assess(changes: Partial<Target>, figures: readonly Figure[]) {
  return assessTarget({ target: target(changes), indicator: indicator(), figures, today });
}

const met = [figure('2025', 20)];
const missed = [figure('2025', 19)];

describe('a demand of several parts', () => {
  test.each([
    { parts: [met, met], status: 'met' },
    { parts: [met, [figure('2025', 21)]], status: 'met' },
    { parts: [met, missed], status: 'not-met' },
    { parts: [[], missed], status: 'not-met' },
    { parts: [met, []], status: 'no-data' },
    { parts: [met, [figure('2024', 25)]], status: 'stale' },
  ])('is $status only when all its parts allow it', ({ parts, status }) => {
    const assessed = parts.map((figures) => assess({ group: 'xhs-1' }, figures));

    const demands = assessDemands(assessed);

    expect(demands).toHaveLength(1);
    expect(demands[0]?.status).toBe(status);
    expect(demands[0]?.parts).toEqual(assessed);
  });

  test('keeps other due dates, other documents and single targets apart', () => {
    const assessed = [
      assess({ group: 'xhs-1' }, met),
      assess({ group: 'xhs-1', due: '2030-12-31' }, met),
      assess({ group: 'xhs-1', document: 'qd969' }, met),
      assess({}, met),
      assess({}, met),
    ];

    expect(assessDemands(assessed)).toHaveLength(5);
  });
});

test('statuses are counted by demand, with those that nobody has', () => {
  const demands = assessDemands([
    assess({ group: 'xhs-1' }, met),
    assess({ group: 'xhs-1' }, missed),
    assess({}, met),
    assess({}, []),
  ]);

  const counts = countStatuses(demands);

  expect(counts).toMatchObject({ met: 1, 'not-met': 1, 'no-data': 1, 'at-risk': 0 });
  expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(3);
});

describe('the pace that still reaches a target', () => {
  test('spreads the gap over the years from the figure to the due date', () => {
    const assessed = assess({ due: '2030-12-31', value: 30 }, [figure('2023', 9)]);

    const pace = requiredPace(assessed, today);

    expect(pace).toMatchObject({ perYear: 3, measure: 'percent', years: 7, due: '2030-12-31' });
  });

  test.each([
    { why: 'the due date has passed', changes: {}, figures: [figure('2023', 9)] },
    { why: 'the level is reached', changes: { due: '2030-12-31' }, figures: [figure('2023', 25)] },
    { why: 'there is no figure', changes: { due: '2030-12-31' }, figures: [] },
    {
      why: 'the figure ends with the due date',
      changes: { due: '2026-12-31' },
      figures: [figure('2026', 9)],
    },
  ] as const)('is not said when $why', ({ changes, figures }) => {
    const pace = requiredPace(assess(changes, figures), today);

    expect(pace).toBeNull();
  });
});
