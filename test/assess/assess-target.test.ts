import { describe, expect, test } from 'vitest';
import { assessTarget } from '#assess/assess-target.ts';
import type { IsoDate } from '#domain/date.ts';
import { period } from '#domain/period.ts';
import { figure, indicator, target } from './given.ts';

const today: IsoDate = '2026-11-23';
const short = { vi: 'Nay có 166 xã, phường.', en: 'Now 166 communes.' };

const rank = indicator({ measure: 'rank', better: 'lower' });
const topTen = target({ operator: '<=', value: 10, measure: 'rank' });
const communes = indicator({
  measure: 'count-of-total',
  breaks: [
    { from: period('2025-01'), note: { vi: '547', en: '547' } },
    { from: period('2025-07'), note: short },
  ],
});

describe('once the due date has passed', () => {
  test('an older figure leaves the target open to no verdict, with the gap to that figure', () => {
    const figures = [figure('2023', 8.28)];

    const assessed = assessTarget({ target: target(), indicator: indicator(), figures, today });

    expect(assessed.status).toBe('stale');
    expect(assessed.rule).toEqual({ rule: 'figure-before-due', due: '2025-12-31', reached: false });
    expect(assessed.gap).toEqual({ value: 11.72, measure: 'percent' });
    expect(assessed.figure).toBe(figures[0]);
  });

  test('a level reached in an older figure is told, but is not yet met', () => {
    const figures = [figure('2024', 5, { outOf: 34 })];

    const assessed = assessTarget({ target: topTen, indicator: rank, figures, today });

    expect(assessed.status).toBe('stale');
    expect(assessed.rule).toEqual({ rule: 'figure-before-due', due: '2025-12-31', reached: true });
    expect(assessed.gap?.value).toBe(0);
  });

  test.each([
    { value: 19.99, status: 'not-met', gap: 0.01 },
    { value: 20, status: 'met', gap: 0 },
    { value: 20.01, status: 'exceeded', gap: 0 },
  ])('a figure of the due year of $value against at least 20 is $status', ({ value, status, gap }) => {
    const figures = [figure('2024', 1), figure('2025', value), figure('2026-Q1', 99)];

    const assessed = assessTarget({ target: target(), indicator: indicator(), figures, today });

    expect(assessed.status).toBe(status);
    expect(assessed.gap?.value).toBe(gap);
    expect(assessed.rule).toEqual({ rule: 'due-passed', due: '2025-12-31' });
  });

  test('a figure of the due year that ends before the due date decides nothing', () => {
    const figures = [figure('2025-Q1', 25)];

    const assessed = assessTarget({ target: target(), indicator: indicator(), figures, today });

    expect(assessed.status).toBe('stale');
  });

  test('the whole year decides before its last month', () => {
    const figures = [figure('2025-12', 25), figure('2025', 19)];

    const assessed = assessTarget({ target: target(), indicator: indicator(), figures, today });

    expect(assessed.status).toBe('not-met');
  });

  test('a figure that came only after the due date decides, and the rule says so', () => {
    const figures = [figure('2024', 8), figure('2026-Q1', 21), figure('2026-Q2', 19)];

    const assessed = assessTarget({ target: target(), indicator: indicator(), figures, today });

    expect(assessed.status).toBe('exceeded');
    expect(assessed.rule).toEqual({ rule: 'figure-after-due', due: '2025-12-31' });
    expect(assessed.figure?.period).toBe('2026-Q1');
  });

  test('without any figure there is no data, never a failure', () => {
    const assessed = assessTarget({ target: target(), indicator: indicator(), figures: [], today });

    expect(assessed.status).toBe('no-data');
    expect(assessed).toMatchObject({ rule: { rule: 'no-figure' }, figure: null, value: null, gap: null });
  });

  test('figures of another unit or indicator count as none', () => {
    const nation = { unit: 'nation' as ReturnType<typeof figure>['unit'] };
    const figures = [figure('2025', 99, nation), figure('2025', 99, { indicator: 'data-sharing' })];

    const assessed = assessTarget({ target: target(), indicator: indicator(), figures, today });

    expect(assessed.status).toBe('no-data');
  });
});

describe('while the due date is ahead', () => {
  const due: IsoDate = '2030-12-31';
  const thirty = target({ due, value: 30 });

  test('on the due date itself the day has not ended yet', () => {
    const figures = [figure('2023', 8.28)];

    const onTheDay = assessTarget({ target: target(), indicator: indicator(), figures, today: '2025-12-31' });
    const dayAfter = assessTarget({ target: target(), indicator: indicator(), figures, today: '2026-01-01' });

    expect(onTheDay.status).toBe('open');
    expect(dayAfter.status).toBe('stale');
  });

  test('a single figure says nothing about the pace', () => {
    const assessed = assessTarget({
      target: thirty,
      indicator: indicator(),
      figures: [figure('2023', 8.28)],
      today,
    });

    expect(assessed.status).toBe('open');
    expect(assessed.rule).toEqual({ rule: 'single-figure', due });
    expect(assessed.gap).toEqual({ value: 21.72, measure: 'percent' });
  });

  test.each([
    { value: 14.99, status: 'at-risk' },
    { value: 15, status: 'on-track' },
    { value: 29.99, status: 'on-track' },
    { value: 30, status: 'met' },
    { value: 31, status: 'exceeded' },
  ])('half way from 0 to 30, $value is $status', ({ value, status }) => {
    const figures = [figure('2020', 0), figure('2025', value)];

    const assessed = assessTarget({ target: thirty, indicator: indicator(), figures, today });

    expect(assessed.status).toBe(status);
  });

  test('the line starts at the first comparable figure and is stated', () => {
    const figures = [figure('2020', 0), figure('2023', 10), figure('2025', 14)];

    const assessed = assessTarget({ target: thirty, indicator: indicator(), figures, today });

    expect(assessed.status).toBe('at-risk');
    expect(assessed.rule).toMatchObject({ rule: 'linear-path', from: figures[0] });
    expect(assessed.rule.rule === 'linear-path' && assessed.rule.required).toBeCloseTo(15, 2);
  });

  test('a rank is reached by a lower number', () => {
    const figures = [figure('2024', 5, { outOf: 34 })];

    const assessed = assessTarget({ target: { ...topTen, due }, indicator: rank, figures, today });

    expect(assessed.status).toBe('exceeded');
    expect(assessed.rule).toEqual({ rule: 'reached-early' });
  });

  test('no line is drawn across a break or from an estimate', () => {
    const broken = indicator({ breaks: [{ from: period('2024'), note: short }] });
    const figures = [figure('2023', 5), figure('2024', 9, { status: 'estimate' }), figure('2025', 14)];

    const assessed = assessTarget({ target: thirty, indicator: broken, figures, today });

    expect(assessed.status).toBe('open');
  });
});

describe('measures and bases', () => {
  test('a share is demanded of a count out of a whole', () => {
    const share = target({ value: 80, due: '2030-12-31' });
    const figures = [figure('2026-Q3', 133, { outOf: 166 })];

    const assessed = assessTarget({ target: share, indicator: communes, figures, today });

    expect(assessed.status).toBe('exceeded');
    expect(assessed.value).toBeCloseTo(80.12, 2);
  });

  test('a count is demanded of a count out of a whole', () => {
    const count = target({ value: 300, measure: 'count' });
    const figures = [figure('2025-Q1', 124, { outOf: 547 })];

    const assessed = assessTarget({ target: count, indicator: communes, figures, today: '2025-04-20' });

    expect(assessed.status).toBe('open');
    expect(assessed).toMatchObject({ value: 124, gap: { value: 176, measure: 'count' } });
  });

  test('a base that ended between the figure and the due date is not compared, the old distance is kept', () => {
    const count = target({ value: 300, measure: 'count' });
    const figures = [figure('2025-Q1', 124, { outOf: 547 })];

    const assessed = assessTarget({ target: count, indicator: communes, figures, today });

    expect(assessed.status).toBe('not-comparable');
    expect(assessed.rule).toEqual({ rule: 'other-basis', note: short });
    expect(assessed.gap).toEqual({ value: 176, measure: 'count' });
  });

  test('a target ahead over a base that has ended has no distance', () => {
    const share = target({ value: 80, due: '2030-12-31' });
    const figures = [figure('2025-Q1', 124, { outOf: 547 })];

    const assessed = assessTarget({ target: share, indicator: communes, figures, today });

    expect(assessed.status).toBe('not-comparable');
    expect(assessed.gap).toBeNull();
  });

  test('300 communes are never demanded of 166', () => {
    const count = target({ value: 300, measure: 'count' });
    const figures = [figure('2025', 150, { outOf: 166 })];

    const assessed = assessTarget({ target: count, indicator: communes, figures, today });

    expect(assessed.status).toBe('not-comparable');
    expect(assessed.rule).toEqual({ rule: 'level-beyond-base', base: 166 });
    expect(assessed.gap).toBeNull();
  });

  test('a measure that can not be turned into the target’s is not compared', () => {
    const assessed = assessTarget({
      target: target(),
      indicator: rank,
      figures: [figure('2025', 5, { outOf: 34 })],
      today,
    });

    expect(assessed.status).toBe('not-comparable');
    expect(assessed.rule).toEqual({ rule: 'other-measure', measure: 'rank' });
    expect(assessed.value).toBeNull();
  });

  test('a figure of another definition gives way to an older one of the usual definition', () => {
    const other = figure('2025', 99, { definition: short });

    const beside = assessTarget({
      target: target(),
      indicator: indicator(),
      figures: [other, figure('2024', 9)],
      today,
    });
    const alone = assessTarget({ target: target(), indicator: indicator(), figures: [other], today });

    expect(beside.figure?.value).toBe(9);
    expect(alone.status).toBe('not-comparable');
    expect(alone.rule).toEqual({ rule: 'other-basis', note: short });
    expect(alone.gap).toBeNull();
  });
});

describe('what sources leave open', () => {
  test.each([
    { operator: '>=', qualifier: 'nearly', status: 'not-met' },
    { operator: '>=', qualifier: 'about', status: 'met' },
    { operator: '>=', qualifier: 'more-than', status: 'exceeded' },
    { operator: '<=', qualifier: 'nearly', status: 'exceeded' },
    { operator: '<=', qualifier: 'more-than', status: 'not-met' },
    { operator: '=', qualifier: 'nearly', status: 'not-met' },
    { operator: '=', qualifier: null, status: 'met' },
  ] as const)('$qualifier 20 against $operator 20 is $status', ({ operator, qualifier, status }) => {
    const figures = [figure('2025', 20, { qualifier })];

    const assessed = assessTarget({ target: target({ operator }), indicator: indicator(), figures, today });

    expect(assessed.status).toBe(status);
  });

  test('a hedge on the level leaves the distance unsaid', () => {
    const figures = [figure('2025', 20, { qualifier: 'nearly' })];

    const assessed = assessTarget({ target: target(), indicator: indicator(), figures, today });

    expect(assessed.gap).toBeNull();
  });

  test('sources of one period that lead to different statuses stand side by side, the official one first', () => {
    const figures = [figure('2025', 21, { status: 'estimate' }), figure('2025', 13.17)];

    const assessed = assessTarget({ target: target(), indicator: indicator(), figures, today });

    expect(assessed.status).toBe('not-met');
    expect(assessed.conflicts).toMatchObject([{ status: 'exceeded', figure: { value: 21 } }]);
  });

  test('sources that differ without changing the status are no conflict of the target', () => {
    const figures = [figure('2025', 12), figure('2025', 13)];

    const assessed = assessTarget({ target: target(), indicator: indicator(), figures, today });

    expect(assessed.conflicts).toEqual([]);
  });
});
