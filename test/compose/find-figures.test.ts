import { describe, expect, test } from 'vitest';
import { period } from '#domain/period.ts';
import { findFigures } from '#compose/find-figures.ts';
import { figure } from '#test/assess/given.ts';

const year2022 = figure('2022', 10);
const october = figure('2023-10', 12);
const year2024 = figure('2024', 15);
const quarter = figure('2025-Q1', 16);
const half = figure('2025-H1', 17);
const all = [year2022, october, year2024, quarter, half];

describe('which figures are shown for a period', () => {
  test('the latest where none was asked for', () => {
    expect(findFigures(all, null)).toEqual({ how: 'asked', figures: [half] });
  });

  test('exactly the period asked for', () => {
    expect(findFigures(all, period('2024'))).toEqual({ how: 'asked', figures: [year2024] });
  });

  test('all sources of the period, the firmest first', () => {
    const estimate = figure('2024', 18, { id: 'estimate', status: 'estimate' });

    expect(findFigures([estimate, ...all], period('2024'))).toMatchObject({ figures: [year2024, estimate] });
  });

  test('the last stretch within the period, told as such', () => {
    expect(findFigures(all, period('2025'))).toEqual({ how: 'within', figures: [half] });
  });

  test('the stretch around the period before any other', () => {
    expect(findFigures(all, period('2024-03'))).toEqual({ how: 'other', figures: [year2024] });
  });

  test('failing that the last before it', () => {
    expect(findFigures(all, period('2023-12'))).toEqual({ how: 'other', figures: [october] });
  });

  test('failing that the first after it', () => {
    expect(findFigures(all, period('2019'))).toEqual({ how: 'other', figures: [year2022] });
  });

  test('nothing where there is nothing', () => {
    expect(findFigures([], period('2024'))).toEqual({ how: 'nothing' });
    expect(findFigures([], null)).toEqual({ how: 'nothing' });
  });
});
