import { expect, test } from 'vitest';
import { rankChanges, type ChangesCase } from '#assess/rank-changes.ts';
import type { Figure } from '#domain/figure.ts';
import { period } from '#domain/period.ts';
import type { UnitId } from '#domain/unit.ts';
import { figure, indicator } from './given.ts';

const [a, b, c] = ['commune:1', 'commune:2', 'commune:3'] as [UnitId, UnitId, UnitId];

function of(unit: UnitId, when: string, value: number): Figure {
  return { ...figure(when, value), id: `${unit} ${when} ${value}`, unit };
}

function changesOf(figures: readonly Figure[], changes: Partial<ChangesCase> = {}) {
  const given = { figures, indicator: indicator(), units: [a, b, c], first: 'rise', period: null } as const;
  return rankChanges({ ...given, ...changes });
}

const quarters = [
  ...[of(a, '2025-Q3', 10), of(a, '2025-Q4', 12)],
  ...[of(b, '2025-Q3', 20), of(b, '2025-Q4', 25)],
  ...[of(c, '2025-Q3', 50), of(c, '2025-Q4', 49)],
];

test('the largest rise comes first, however low the unit stands', () => {
  expect(changesOf(quarters)?.rows.map(({ rank, unit }) => [rank, unit])).toEqual([
    [1, b],
    [2, a],
    [3, c],
  ]);
});

test('the largest fall comes first where falls are asked for', () => {
  expect(changesOf(quarters, { first: 'fall' })?.rows.map(({ unit }) => unit)).toEqual([c, a, b]);
});

test('a quarter is compared with the quarter before, never with a half year', () => {
  const changes = changesOf([...quarters, of(a, '2025-H1', 5), of(b, '2025-H1', 5), of(c, '2025-H1', 5)]);

  expect([changes?.from, changes?.to]).toEqual([period('2025-Q3'), period('2025-Q4')]);
});

test('units without both figures are left out and counted', () => {
  const changes = changesOf(quarters.filter(({ unit, period: when }) => unit !== c || when === '2025-Q4'));

  expect(changes).toMatchObject({ left: 1, rows: [{ unit: b }, { unit: a }] });
});

test('values over a changed basis are not put in order', () => {
  const broken = indicator({ breaks: [{ from: period('2025-Q4'), note: { vi: 'khác', en: 'other' } }] });

  expect(changesOf(quarters, { indicator: broken })).toBeNull();
});
