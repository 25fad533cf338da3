import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Chart } from '#domain/chart.ts';
import { outside, overlappingWords, readPicture } from './read-picture.ts';
import {
  both,
  bulletChart,
  comparisonChart,
  mapChart,
  overviewChart,
  overviewRow,
  point,
  trendChart,
} from './sample-charts.ts';

const name = fc.oneof(
  fc.constantFrom('Thường Xuân', 'Thị trấn Nông trường Thống Nhất Yên Định', 'M'.repeat(40)),
  fc.string({ minLength: 1, maxLength: 40 }),
);
const value = fc.oneof(
  fc.constantFrom(0, 100, 5_000_000, 0.0001),
  fc.double({ min: -50, max: 1e9, noNaN: true }),
);
const measure = fc.constantFrom('percent', 'count', 'score', 'percent-per-year', 'per-100-people' as const);
const year = fc.integer({ min: 2015, max: 2030 });

function expectSound(chart: Chart): void {
  const picture = readPicture(chart);

  expect(outside(picture)).toEqual([]);
  expect(overlappingWords(picture)).toEqual([]);
  expect(picture.svg).not.toMatch(/="[^"]*(NaN|Infinity|undefined)/);
}

test('any trend stays inside its picture with its words apart', () => {
  const points = fc.array(fc.tuple(year, fc.integer({ min: 1, max: 4 }), value), {
    minLength: 2,
    maxLength: 40,
  });
  const targets = fc.array(fc.tuple(year, value, name), { maxLength: 4 });
  const breaks = fc.array(fc.tuple(year, name), { maxLength: 3 });

  fc.assert(
    fc.property(measure, points, targets, breaks, (of, values, levels, cuts) => {
      expectSound(
        trendChart({
          measure: of,
          points: values.map(([y, quarter, v]) => point(`${y}-Q${quarter}`, v)),
          targets: levels.map(([y, v, label]) => ({ due: `${y}-12-31`, value: v, label: both(label) })),
          breaks: cuts.map(([y, note]) => ({ from: point(String(y), 0).period, note: both(note) })),
        }),
      );
    }),
  );
});

test('notes of blanks keep their numbers apart', () => {
  const breaks = [2016, 2017].map((y) => ({ from: point(String(y), 0).period, note: both(' ') }));

  expectSound(trendChart({ points: [point('2015-Q1', 0), point('2017-Q1', 0)], targets: [], breaks }));
});

test('a trend of values next to nothing apart is drawn as level', () => {
  expectSound(trendChart({ points: [point('2016-Q4', 2.5e-323), point('2019-Q4', 0)] }));
});

test('any trend of ranks stays inside its picture with its words apart', () => {
  const ranks = fc.array(fc.tuple(year, fc.integer({ min: 1, max: 63 })), { minLength: 2, maxLength: 12 });

  fc.assert(
    fc.property(ranks, fc.option(fc.integer({ min: 1, max: 63 })), (values, target) => {
      expectSound(
        trendChart({
          measure: 'rank',
          better: 'lower',
          points: values.map(([y, rank]) => point(String(y), rank, { outOf: 63 })),
          targets: target === null ? [] : [{ due: '2030-12-31', value: target, label: both('06-NQ/TU') }],
        }),
      );
    }),
  );
});

test('any comparison stays inside its picture with its words apart', () => {
  const bars = fc.array(fc.tuple(name, fc.option(value)), { minLength: 2, maxLength: 8 });

  fc.assert(
    fc.property(measure, name, bars, (of, label, units) => {
      const known = [...units, ['A', 1] as const, ['B', 2] as const];
      const group = known.map(([unit, v]) => ({ label: both(unit), value: v, outOf: null }));
      expectSound(comparisonChart({ groups: [{ label: both(label), measure: of, bars: group }] }));
    }),
  );
});

test('any overview and any single figure stay inside their pictures with their words apart', () => {
  fc.assert(
    fc.property(measure, name, value, value, (of, label, v, target) => {
      expectSound(overviewChart([overviewRow({ measure: of, label: both(label), value: v, target })]));
      const targets = [{ due: '2025-12-31', value: target, label: both(label), status: 'open' }] as const;
      expectSound(bulletChart({ measure: of, title: both(label), value: v, targets }));
    }),
  );
});

test('any map stays inside its picture', () => {
  const tiles = fc.array(fc.tuple(name, fc.option(value)), { minLength: 2, maxLength: 60 });

  fc.assert(
    fc.property(measure, tiles, fc.option(value), (of, units, target) => {
      const places = mapChart(units.length + 2).tiles;
      const known = [...units, ['A', 1] as const, ['B', 2] as const];
      const placed = places.map((tile, i) => ({
        ...tile,
        label: known[i]?.[0] ?? '',
        value: known[i]?.[1] ?? null,
      }));

      const picture = readPicture(mapChart(0, { measure: of, tiles: placed, target }));

      expect(outside(picture)).toEqual([]);
      expect(picture.svg).not.toMatch(/="[^"]*(NaN|Infinity|undefined)/);
    }),
    { numRuns: 40 },
  );
});
