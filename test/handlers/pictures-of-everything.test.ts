import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '#domain/answer.ts';
import type { Figure } from '#domain/figure.ts';
import { period } from '#domain/period.ts';
import type { House } from '#domain/turn.ts';
import type { UnitId } from '#domain/unit.ts';
import { figure } from '#test/db/store/given.ts';
import { outside, overlappingWords, painter, readPicture } from '#test/charts/read-picture.ts';
import { answer, asking, catalogue, openHouse, openSampleHouse, understood } from './house.ts';
import { said } from './spoken.ts';

let house: House;
let sample: House;

beforeAll(async () => {
  house = await openHouse();
  sample = await openSampleHouse();
});

/** What is wrong with the pictures of an answer: none at all though nothing says why, or one that can't be read. */
function faultsOf(reply: Answer): readonly string[] {
  const charts = reply.parts.flatMap((part) => (part.part === 'chart' ? [part.chart] : []));
  const reasons = ['ask-no-chart', 'ask-no-map', 'ask-no-map-figures'];
  const explained = reasons.some((id) => said(reply, id).length > 0);
  if (charts.length === 0) return explained ? [] : ['no picture and no word about it'];
  return charts.flatMap((chart) => {
    if (painter.svg(chart, 'vi').drawing === 'none') return [painter.describe(chart, 'vi')];
    const picture = readPicture(chart);
    return [...overlappingWords(picture), ...outside(picture)];
  });
}

async function drawn(of: House, known: Parameters<typeof asking>[1]): Promise<readonly string[]> {
  return faultsOf(await answer(of, understood(asking('chart', known))));
}

describe('a picture of anything there is', () => {
  test.each(catalogue.programme.indicators.map(({ id }) => id))(
    '%s is drawn, or it is said why not',
    async (id) => {
      expect(await drawn(house, { topics: [id] })).toEqual([]);
      expect(await drawn(sample, { topics: [id], over: 'commune' })).toEqual([]);
      expect(await drawn(sample, { topics: [id], over: 'commune', rest: 'map' })).toEqual([]);
      expect(await drawn(sample, { topics: [id], over: 'commune', rest: 'state-map' })).toEqual([]);
      expect(await drawn(sample, { topics: [id], over: 'commune', rest: 'page-2' })).toEqual([]);
    },
  );

  test.each(catalogue.programme.pillars.map(({ id }) => id))('the pillar %s too', async (id) => {
    expect(await drawn(house, { topics: [`pillar:${id}`] })).toEqual([]);
  });
});

describe('awkward values', () => {
  const economy = { indicator: 'digital-economy', unit: 'district:401' as UnitId };
  const long = 'Cơ quan công bố có tên rất dài gồm hơn bốn mươi chữ cái của tỉnh';
  const source = { publisher: long, url: null, published: null, title: null };
  const cases: readonly (readonly [string, readonly Partial<Figure>[]])[] = [
    ['one point', [{ value: 8 }]],
    [
      'all values equal',
      [{ value: 8 }, { value: 8, period: period('2023') }, { value: 8, period: period('2022') }],
    ],
    ['0 and 100 percent', [{ value: 0 }, { value: 100, period: period('2023') }]],
    [
      'names of more than forty letters',
      [
        { value: 8, source },
        { value: 9, source, period: period('2023') },
      ],
    ],
    ['two sources that differ', [{ value: 8 }, { value: 9, source }]],
  ];

  test.each(cases)('%s', async (_name, values) => {
    const figures = values.map((value, index) => figure(`own-${index}`, { ...economy, ...value }));
    const of = await openHouse(figures);

    expect(await drawn(of, { topics: [economy.indicator], units: [economy.unit] })).toEqual([]);
    const report = await answer(
      of,
      understood(asking('overview', { rest: 'report', units: [economy.unit] })),
    );
    expect(faultsOf(report)).toEqual([]);
  });

  test('counts in millions and ranks', async () => {
    const figures = [
      figure('count', { indicator: 'identity-accounts', unit: economy.unit, value: 2_780_450 }),
      figure('rank', { indicator: 'dti-rank', unit: economy.unit, value: 1, outOf: 27 }),
    ];
    const report = await answer(
      await openHouse(figures),
      understood(asking('overview', { rest: 'report', units: [economy.unit] })),
    );

    expect(faultsOf(report)).toEqual([]);
    const [chart] = report.parts.flatMap((part) => (part.part === 'chart' ? [part.chart] : []));
    expect(chart && readPicture(chart).said).toEqual(expect.arrayContaining(['2.780.450', '1/27']));
  });

  test('no point at all: a sentence says so', async () => {
    const reply = await answer(house, understood(asking('chart', { topics: ['labour-productivity'] })));

    expect(reply.parts.some((part) => part.part === 'chart')).toBe(false);
    expect(said(reply, 'ask-no-chart')).toHaveLength(1);
  });
});

test('the page of every commune and every former district can be read', async () => {
  const units = sample.catalogue.units.filter(
    ({ level, validTo }) => level === 'district' || (level === 'commune' && validTo === null),
  );
  const faults: string[] = [];
  for (const unit of units.filter((_, place) => place % 8 === 0)) {
    const reply = await answer(
      { ...sample, press: { ...sample.press, print: () => Promise.resolve(null) } },
      understood(asking('overview', { rest: 'report', units: [unit.id] })),
    );
    faults.push(...faultsOf(reply).map((fault) => `${unit.fullName.vi}: ${fault}`));
  }

  expect(units.length).toBeGreaterThan(190);
  expect(faults).toEqual([]);
}, 60_000);
