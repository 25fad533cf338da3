import { describe, expect, test } from 'vitest';
import { changeBetween } from '#assess/change-between.ts';
import { trendOf } from '#assess/trend-of.ts';
import { period } from '#domain/period.ts';
import { figure, indicator } from './given.ts';

const merged = { vi: 'Từ 2024: 34 tỉnh.', en: 'From 2024: 34 provinces.' };
const centres = { vi: 'Trung tâm thôn có sóng.', en: 'Village centres covered.' };
const rank = indicator({
  measure: 'rank',
  better: 'lower',
  breaks: [{ from: period('2024'), note: merged }],
});

describe('the change between two figures', () => {
  test('is without the noise of binary arithmetic', () => {
    const change = changeBetween({
      from: figure('2023', 8.28),
      to: figure('2024', 20),
      indicator: indicator(),
    });

    expect(change).toMatchObject({ delta: 11.72, measure: 'percent', direction: 'better', remarks: [] });
  });

  test('of a rank is better when the number falls', () => {
    const change = changeBetween({
      from: figure('2022', 15, { outOf: 63 }),
      to: figure('2023', 11, { outOf: 63 }),
      indicator: rank,
    });

    expect(change).toMatchObject({ delta: -4, direction: 'better', remarks: [] });
  });

  test('is the same when nothing moved', () => {
    const change = changeBetween({ from: figure('2022', 15), to: figure('2023', 15), indicator: rank });

    expect(change.direction).toBe('same');
  });

  test('over a break carries the note of the break and not the changed whole besides', () => {
    const change = changeBetween({
      from: figure('2023', 11, { outOf: 63 }),
      to: figure('2024', 5, { outOf: 34 }),
      indicator: rank,
    });

    expect(change.remarks).toEqual([{ why: 'break', note: merged }]);
  });

  test('over another whole names both wholes where no break is known', () => {
    const change = changeBetween({
      from: figure('2022', 22, { outOf: 28 }),
      to: figure('2023', 30, { outOf: 34 }),
      indicator: indicator({ measure: 'count-of-total' }),
    });

    expect(change.remarks).toEqual([{ why: 'base', from: 28, to: 34 }]);
  });

  test('between two definitions names the unusual one', () => {
    const change = changeBetween({
      from: figure('2023-08', 4354, { outOf: 4357, definition: centres }),
      to: figure('2024', 4342, { outOf: 4357 }),
      indicator: indicator({ measure: 'count-of-total' }),
    });

    expect(change.remarks).toEqual([{ why: 'definition', note: centres }]);
  });

  test('between a statistic and an estimate says which is which', () => {
    const change = changeBetween({
      from: figure('2023', 12.87),
      to: figure('2024', 18.3, { status: 'estimate' }),
      indicator: indicator(),
    });

    expect(change.remarks).toEqual([{ why: 'method', from: 'official', to: 'estimate' }]);
  });

  test('from a preliminary to an official figure needs no remark', () => {
    const change = changeBetween({
      from: figure('2023', 12.87, { status: 'preliminary' }),
      to: figure('2024', 13.17),
      indicator: indicator(),
    });

    expect(change.remarks).toEqual([]);
  });
});

describe('a trend', () => {
  const ranks = [
    figure('2024', 5, { outOf: 34 }),
    figure('2020', 15, { outOf: 63 }),
    figure('2023', 11, { outOf: 63 }),
    figure('2021', 12, { outOf: 63 }),
  ];

  test('is in the order of time and cut at a break', () => {
    const trend = trendOf(ranks, rank);

    expect(trend.points.map(({ period }) => period)).toEqual(['2020', '2021', '2023', '2024']);
    expect(trend.segments.map(({ points }) => points.length)).toEqual([3, 1]);
    expect(trend.segments[1]?.remarks).toEqual([{ why: 'break', note: merged }]);
  });

  test('tells the total change only inside a stretch', () => {
    const trend = trendOf(ranks, rank);

    expect(trend.segments[0]?.change).toMatchObject({ delta: -4, direction: 'better' });
    expect(trend.segments[1]?.change).toBeNull();
  });

  test('keeps conflicting sources of a period side by side, the firmest first', () => {
    const figures = [
      figure('2024', 18.3, { status: 'estimate' }),
      figure('2023', 12.87),
      figure('2024', 13.17),
    ];

    const trend = trendOf(figures, indicator());

    expect(trend.points[1]?.figure.value).toBe(13.17);
    expect(trend.points[1]?.alternatives.map(({ value }) => value)).toEqual([18.3]);
    expect(trend.segments[0]?.change?.delta).toBe(0.3);
  });

  test('of nothing is empty', () => {
    expect(trendOf([], indicator())).toEqual({ points: [], segments: [] });
  });
});
