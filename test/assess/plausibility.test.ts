import { describe, expect, test } from 'vitest';
import { doubtsAbout, type Candidate } from '#assess/plausibility.ts';
import { period } from '#domain/period.ts';
import type { Unit } from '#domain/unit.ts';
import { figure, indicator, province } from './given.ts';

const unit: Unit = {
  id: province,
  level: 'province',
  code: '38',
  name: 'Thanh Hóa',
  type: 'Tỉnh',
  fullName: { vi: 'Tỉnh Thanh Hóa', en: 'Thanh Hóa province' },
  parent: null,
  otherParents: [],
  validFrom: null,
  validTo: null,
  areaKm2: null,
  lat: null,
  lon: null,
};

function doubts(candidate: Partial<Candidate>) {
  const found = doubtsAbout({
    figure: figure('2025', 21.3),
    indicator: indicator(),
    unit,
    others: [],
    today: '2026-11-23',
    ...candidate,
  });
  return found.map(({ doubt }) => doubt);
}

describe('what makes one look twice', () => {
  test('nothing at a first figure of a year that is over', () => {
    expect(doubts({})).toEqual([]);
  });

  test('a period that has not begun, and one that still runs unless it is an estimate', () => {
    expect(doubts({ figure: figure('2027', 21) })).toEqual(['future']);
    expect(doubts({ figure: figure('2026', 21) })).toEqual(['unfinished']);
    expect(doubts({ figure: figure('2026', 21, { status: 'estimate' }) })).toEqual([]);
    expect(doubts({ figure: figure('2026-10', 21) })).toEqual([]);
  });

  test('a unit that did not exist in the period', () => {
    const commune: Unit = { ...unit, level: 'commune', validFrom: '2025-07-01' };
    const district: Unit = { ...unit, level: 'district', validTo: '2025-06-30' };

    expect(doubts({ unit: commune, figure: figure('2025-H1', 21) })).toEqual(['no-such-unit']);
    expect(doubts({ unit: commune, figure: figure('2025-Q3', 21) })).toEqual([]);
    expect(doubts({ unit: district, figure: figure('2025-Q3', 21) })).toEqual(['no-such-unit']);
    expect(doubts({ unit: district, figure: figure('2025', 21) })).toEqual([]);
  });

  test('a percentage over a hundred, and only a percentage', () => {
    expect(doubts({ figure: figure('2025', 101) })).toEqual(['over-hundred']);
    expect(doubts({ figure: figure('2025', 101), indicator: indicator({ measure: 'count' }) })).toEqual([]);
  });

  test('the same value that stands already', () => {
    expect(doubts({ others: [figure('2025', 21.3, { id: 'other' })] })).toEqual(['duplicate']);
    expect(doubts({ others: [figure('2025', 22)] })).toEqual([]);
  });

  test('a running total that fell, against the period before or the one after', () => {
    const cumulative = indicator({ measure: 'count', cumulative: true });
    const given = { indicator: cumulative, figure: figure('2025', 100) };

    expect(doubts({ ...given, others: [figure('2024', 120)] })).toEqual(['fell']);
    expect(doubts({ ...given, others: [figure('2026-03', 90)] })).toEqual(['fell', 'older']);
    expect(doubts({ ...given, others: [figure('2024', 90)] })).toEqual([]);
    expect(
      doubts({ ...given, indicator: indicator({ measure: 'count' }), others: [figure('2024', 120)] }),
    ).toEqual([]);
  });

  test('a running total that starts anew at a break has not fallen', () => {
    const broken = indicator({
      measure: 'count',
      cumulative: true,
      breaks: [{ from: period('2025-07'), note: { vi: 'x', en: 'x' } }],
    });

    expect(
      doubts({ indicator: broken, figure: figure('2025-Q4', 10), others: [figure('2024', 120)] }),
    ).toEqual([]);
  });

  test('a figure older than the one that stands', () => {
    expect(doubts({ others: [figure('2026-Q1', 22)] })).toEqual(['older']);
  });

  test('another whole than the figure before', () => {
    const rank = indicator({ measure: 'rank', better: 'lower' });

    expect(
      doubts({
        indicator: rank,
        figure: figure('2025', 5, { outOf: 34 }),
        others: [figure('2024', 6, { outOf: 63 })],
      }),
    ).toEqual(['other-whole']);
  });
});

describe('a jump', () => {
  const series = [figure('2021', 10), figure('2022', 12), figure('2023', 14.5), figure('2024', 16)];

  test('is a step far beyond those the series made before', () => {
    expect(doubts({ figure: figure('2025', 30), others: series })).toEqual(['jump']);
    expect(doubts({ figure: figure('2025', 2), others: series })).toEqual(['jump']);
    expect(doubts({ figure: figure('2025', 19), others: series })).toEqual([]);
  });

  test('is measured by the time between the figures', () => {
    expect(doubts({ figure: figure('2025-Q1', 20), others: series })).toEqual(['jump']);
    expect(doubts({ figure: figure('2025', 20), others: series })).toEqual([]);
  });

  test('is a multiple of the only figure there is, as of a decimal mark that was lost', () => {
    expect(doubts({ figure: figure('2025', 87.5), others: [figure('2024', 8.7)] })).toEqual(['jump']);
    expect(doubts({ figure: figure('2025', 1), others: [figure('2024', 8.7)] })).toEqual(['jump']);
    expect(doubts({ figure: figure('2025', 12), others: [figure('2024', 8.7)] })).toEqual([]);
  });

  test('is never seen where the values may not be compared, nor in a quiet series that moves a little', () => {
    const broken = indicator({
      breaks: [{ from: period('2025'), note: { vi: 'x', en: 'x' } }],
    });
    const quiet = [figure('2022', 99.1), figure('2023', 99.1), figure('2024', 99.1)];

    expect(doubts({ indicator: broken, figure: figure('2025', 90), others: series })).toEqual([]);
    expect(doubts({ figure: figure('2025', 98.6), others: quiet })).toEqual([]);
  });
});
