import { describe, expect, test } from 'vitest';
import { lastDay } from '#domain/period.ts';
import { existsOn } from '#domain/unit.ts';
import { loadPack, programmeFolder } from '#db/programmes/index.ts';
import { sampleFigures, withSample } from '#db/sample/sample-figures.ts';

const pack = loadPack(programmeFolder('thanh-hoa'));
if (!pack.ok) throw new Error(JSON.stringify(pack.mistakes, null, 2));
const published = pack.catalogue;
const { catalogue, figures } = withSample(published);
const percentages = [
  'online-dossiers',
  'satisfaction',
  'e-identity',
  'e-payment-accounts',
  'digital-enterprises',
  'citizen-signatures',
  'dossiers-on-time',
];

test('in trial mode messages are read with what was learned, as they are later', () => {
  expect(published.opinion).not.toBeNull();
  expect(catalogue.opinion).toBe(published.opinion);
});

describe('sample figures', () => {
  test('are the same on every start', () => {
    const again = withSample(published).figures;

    expect(again).toEqual(figures);
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
  });

  test('are all marked illustrative, by their status and by who published and entered them', () => {
    const unmarked = figures.filter(
      ({ status, source, enteredBy }) =>
        status !== 'illustrative' || source.publisher !== 'Số liệu minh hoạ' || enteredBy !== 'sample',
    );

    expect(unmarked).toEqual([]);
  });

  test('speak only of communes and districts, in a time in which these exist', () => {
    const wrong = figures.filter((figure) => {
      const unit = catalogue.unit(figure.unit);
      return !unit || unit.level === 'province' || !existsOn(unit, lastDay(figure.period));
    });

    expect(wrong).toEqual([]);
  });

  test('give Đông Sơn district the years until it ended', () => {
    const periods = figures
      .filter(({ unit, indicator }) => unit === 'district:405' && indicator === 'satisfaction')
      .map(({ period }) => period);

    expect(periods).toEqual(['2022', '2023', '2024']);
  });

  test.each(percentages)('%s lies between 0 and 100 and differs between communes', (indicator) => {
    const values = figures
      .filter((f) => f.indicator === indicator && f.period === '2026-Q2')
      .map(({ value }) => value);

    expect(values).toHaveLength(166);
    expect(Math.min(...values)).toBeGreaterThan(0);
    expect(Math.max(...values)).toBeLessThanOrEqual(100);
    expect(new Set(values).size).toBeGreaterThan(20);
  });

  test('leave a few communes without a figure for the last quarter, and no earlier one', () => {
    const reported = (period: string) =>
      figures.filter(
        (f) => f.indicator === 'satisfaction' && f.period === period && f.unit.startsWith('commune:'),
      ).length;

    expect(reported('2026-Q2')).toBe(166);
    expect(reported('2026-Q3')).toBeLessThan(166);
    expect(reported('2026-Q3')).toBeGreaterThan(150);
  });

  test('count the criteria of communes out of 37, never falling', () => {
    const criteria = figures.filter(({ indicator }) => indicator === 'commune-criteria');

    const series = [...Map.groupBy(criteria, ({ unit }) => unit).values()];
    const falling = series.filter((points) =>
      points.some(({ value }, index) => value < (points[index - 1]?.value ?? 0)),
    );

    expect(criteria.every(({ value, outOf }) => outOf === 37 && value <= 37)).toBe(true);
    expect(series).toHaveLength(166);
    expect(falling).toEqual([]);
  });
});

describe('the catalogue', () => {
  test('knows the commune criteria only with the samples', () => {
    expect(published.indicator('commune-criteria')).toBeUndefined();
    expect(catalogue.indicator('commune-criteria')?.measure).toBe('count-of-total');
    expect(catalogue.programme.indicators).toHaveLength(42);
  });

  test('without the sample indicators gets no figures of them', () => {
    const plain = sampleFigures(published);

    expect(plain.filter(({ indicator }) => indicator === 'commune-criteria')).toEqual([]);
    expect(plain.length).toBeGreaterThan(0);
  });
});
