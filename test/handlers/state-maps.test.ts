import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '#domain/answer.ts';
import { makeCatalogue } from '#domain/catalogue.ts';
import type { MapChart } from '#domain/chart.ts';
import { period } from '#domain/period.ts';
import type { Question } from '#domain/question.ts';
import type { House } from '#domain/turn.ts';
import { figure } from '#test/db/store/given.ts';
import {
  answer,
  asking,
  catalogue,
  openHouse,
  openSampleHouse,
  understood,
  unitNamed,
  words,
} from './house.ts';
import { said } from './spoken.ts';

let house: House;
let sample: House;

beforeAll(async () => {
  house = await openHouse();
  sample = await openSampleHouse();
});

function ask(of: House, known: Partial<Question>): Promise<Answer> {
  return answer(of, understood(asking('chart', { over: 'commune', rest: 'state-map', ...known })));
}

function mapOf({ parts }: Answer): MapChart {
  const [chart] = parts.flatMap((part) =>
    part.part === 'chart' && part.chart.chart === 'map' ? [part.chart] : [],
  );
  if (!chart) throw new Error('test.no_map: a map was asked for');
  return chart;
}

describe('a map of who is at the level', () => {
  test("shows it against the level of the province, which it says is not the units' own", async () => {
    const reply = await ask(sample, { topics: ['satisfaction'] });

    expect(mapOf(reply)).toMatchObject({ sides: 'level', target: 98, overall: { due: '2030-12-31' } });
    expect(words(reply)).toContain('3 trong 161 đơn vị có số liệu đã ở mức mục tiêu chung 98% của tỉnh');
  });

  test('of counts out of a whole shows who has all of them', async () => {
    const reply = await ask(sample, { topics: ['commune-criteria'] });

    expect(mapOf(reply)).toMatchObject({ sides: 'whole' });
    expect(words(reply)).toContain('6 trong 161 đơn vị có số liệu đã đủ toàn bộ');
  });

  test('with no topic goes by counts out of a whole and says so', async () => {
    const reply = await ask(sample, {});

    expect(mapOf(reply).title.vi).toBe('Tiêu chí chuyển đổi số cấp xã');
    expect(words(reply)).toContain('Bản đồ tô theo chỉ tiêu “Tiêu chí chuyển đổi số cấp xã”');
  });

  test('of a count that is told for the province only says what stands in for it', async () => {
    const reply = await ask(sample, { topics: ['communes-completed'] });

    expect(mapOf(reply)).toMatchObject({ sides: 'whole' });
    expect(words(reply)).toContain('“Cấp xã hoàn thành CĐS” chưa có số liệu theo từng đơn vị');
  });

  test('without a level shows the values and says why', async () => {
    const reply = await ask(sample, { topics: ['citizen-signatures'] });

    expect(mapOf(reply).sides).toBeUndefined();
    expect(said(reply, 'ask-map-no-level')).toHaveLength(1);
  });

  test.each([{}, { topics: ['communes-completed'] }, { topics: ['satisfaction'] }])(
    'without figures of units there is none, and a sentence says so: %o',
    async (known) => {
      const reply = await ask(house, known);

      expect(reply.parts.some(({ part }) => part === 'chart')).toBe(false);
      expect(said(reply, 'ask-no-map-figures')).toHaveLength(1);
    },
  );

  test('three units with a figure make a map, two do not', async () => {
    const names = ['Xã Nga Sơn', 'Xã Hoằng Hóa', 'Phường Hạc Thành'];
    const given = (count: number) =>
      names.slice(0, count).map((name, index) =>
        figure(`own-${index}`, {
          indicator: 'satisfaction',
          unit: unitNamed(name),
          value: 90 + index,
          period: period('2026-Q3'),
        }),
      );
    const map = { topics: ['satisfaction'], rest: 'map' };

    const three = mapOf(await ask(await openHouse(given(3)), map));
    const two = await ask(await openHouse(given(2)), map);

    expect(three.tiles.filter(({ value }) => value !== null)).toHaveLength(3);
    expect(said(two, 'ask-no-map')).toHaveLength(1);
  });
});

test('units with targets of their own are coloured by how these stand', async () => {
  const names = ['Xã Nga Sơn', 'Xã Hoằng Hóa', 'Phường Hạc Thành'];
  const figures = names.map((name, index) =>
    figure(`own-${index}`, {
      indicator: 'satisfaction',
      unit: unitNamed(name),
      value: 90 + index,
      period: period('2026-Q3'),
    }),
  );
  const { programme } = catalogue;
  const [like] = programme.targets.filter(({ indicator }) => indicator === 'satisfaction');
  if (!like) throw new Error('test.no_target: the pack has one');
  const own = names.slice(0, 2).map((name, index) => ({
    ...like,
    unit: unitNamed(name),
    due: '2026-09-30' as const,
    value: index === 0 ? 80 : 99,
  }));
  const widened = makeCatalogue({
    ...catalogue,
    programme: { ...programme, targets: [...programme.targets, ...own] },
  });

  const reply = await ask(
    { ...(await openHouse(figures)), catalogue: widened },
    { topics: ['satisfaction'] },
  );

  const status = (name: string) => mapOf(reply).tiles.find(({ label }) => label === name)?.status;
  expect([status('Nga Sơn'), status('Hoằng Hóa'), status('Hạc Thành')]).toEqual([
    'exceeded',
    'not-met',
    'no-data',
  ]);
});

describe('the taps of a map', () => {
  const labels = ({ choices }: Answer) => choices.map(({ label }) => label.id);

  test('lead from values to states and back', async () => {
    const byValue = await ask(sample, { topics: ['satisfaction'], rest: 'map' });
    const byState = await ask(sample, { topics: ['satisfaction'] });

    expect(labels(byValue)[0]).toBe('ask-tap-state-map');
    expect(labels(byState)[0]).toBe('ask-tap-value-map');
  });

  test('offer no states where there is nothing to go by', async () => {
    const reply = await ask(sample, { topics: ['citizen-signatures'], rest: 'map' });

    expect(labels(reply)).not.toContain('ask-tap-state-map');
  });

  test('a list of the units on one side of a value offers the map too', async () => {
    const threshold = { operator: '<', value: 90 } as const;
    const question = asking('listing', { topics: ['satisfaction'], over: 'commune', threshold });

    expect(labels(await answer(sample, understood(question)))).toContain('ask-tap-map');
  });
});
