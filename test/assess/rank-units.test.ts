import { describe, expect, test } from 'vitest';
import { rankUnits, type RankingCase } from '#assess/rank-units.ts';
import type { Figure } from '#domain/figure.ts';
import { period } from '#domain/period.ts';
import type { UnitId } from '#domain/unit.ts';
import { figure, indicator } from './given.ts';

const [a, b, c, d] = ['commune:1', 'commune:2', 'commune:3', 'commune:4'] as [UnitId, UnitId, UnitId, UnitId];

function of(unit: UnitId, when: string, value: number, changes: Partial<Figure> = {}): Figure {
  return { ...figure(when, value), id: `${unit} ${when} ${value}`, unit, ...changes };
}

function rankingOf(figures: readonly Figure[], changes: Partial<RankingCase> = {}) {
  return rankUnits({
    figures,
    indicator: indicator(),
    units: [a, b, c, d],
    order: 'best',
    period: null,
    ...changes,
  });
}

const rowsOf = (ranking: ReturnType<typeof rankUnits>) =>
  ranking.rows.map(({ rank, unit }) => [rank, unit] as const);

describe('a ranking of units', () => {
  const figures = [of(a, '2025', 50), of(b, '2025', 80), of(c, '2025', 50), of(d, '2025', 10)];

  test('gives equal values one rank and skips the next', () => {
    const ranking = rankingOf(figures);

    expect(rowsOf(ranking)).toEqual([
      [1, b],
      [2, a],
      [2, c],
      [4, d],
    ]);
  });

  test('from the worst end keeps the rank numbers', () => {
    const ranking = rankingOf(figures, { order: 'worst' });

    expect(rowsOf(ranking).map(([rank]) => rank)).toEqual([4, 2, 2, 1]);
  });

  test('puts the lower value first where lower is better', () => {
    const ranking = rankingOf(figures, { indicator: indicator({ better: 'lower' }) });

    expect(rowsOf(ranking)[0]).toEqual([1, d]);
  });

  test('orders counts out of different wholes by their share', () => {
    const counts = [of(a, '2025', 12, { outOf: 20 }), of(b, '2025', 15, { outOf: 30 })];

    const ranking = rankingOf(counts, {
      indicator: indicator({ measure: 'count-of-total' }),
      units: [a, b],
    });

    expect(rowsOf(ranking)[0]).toEqual([1, a]);
  });

  test('names units without a figure apart', () => {
    const ranking = rankingOf(figures.slice(0, 2));

    expect(ranking.rows).toHaveLength(2);
    expect(ranking.without).toEqual([c, d]);
  });

  test('never mixes periods: the newest that most units have is ranked, older figures are told apart', () => {
    const mixed = [
      of(a, '2025', 1),
      of(b, '2025', 2),
      of(c, '2025', 3),
      of(a, '2026', 9),
      of(d, '2024', 8),
      of(d, '2023', 7),
    ];

    const ranking = rankingOf(mixed);

    expect(ranking.period).toBe('2025');
    expect(rowsOf(ranking).map(([, unit]) => unit)).toEqual([c, b, a]);
    expect(ranking.otherPeriods).toMatchObject([{ unit: d, period: '2024' }]);
    expect(ranking.without).toEqual([]);
  });

  test('takes the widest period where none has most of the units', () => {
    const scattered = [of(a, '2023', 1), of(b, '2024', 1), of(c, '2024', 1), of(d, '2025', 1)];

    const ranking = rankingOf(scattered);

    expect(ranking.period).toBe('2024');
  });

  test('of a given period takes that period only', () => {
    const ranking = rankingOf([of(a, '2024', 1), of(a, '2025', 2), of(b, '2025', 3)], {
      period: period('2024'),
    });

    expect(rowsOf(ranking)).toEqual([[1, a]]);
    expect(ranking.otherPeriods).toMatchObject([{ unit: b }]);
  });

  test('keeps what another source says of the same unit and period', () => {
    const ranking = rankingOf([of(a, '2025', 9, { status: 'estimate' }), of(a, '2025', 5)]);

    expect(ranking.rows[0]?.figure.value).toBe(5);
    expect(ranking.rows[0]?.alternatives).toMatchObject([{ value: 9 }]);
  });

  test('does not depend on the order of the figures', () => {
    expect(rankingOf(figures.toReversed())).toEqual(rankingOf(figures));
  });

  test('of nothing names all units as without a figure', () => {
    expect(rankingOf([])).toEqual({ period: null, rows: [], otherPeriods: [], without: [a, b, c, d] });
  });
});
