import { beforeAll, describe, expect, test } from 'vitest';
import type { House } from '#domain/turn.ts';
import type { UnitId } from '#domain/unit.ts';
import { answer, asking, catalogue, openHouse, understood, unitNamed } from './house.ts';
import { said, sentences } from './spoken.ts';

const nation = 'nation' as UnitId;
const dongSon = unitNamed('Huyện Đông Sơn');
const nhuXuan = unitNamed('Xã Như Xuân');

let house: House;

beforeAll(async () => {
  house = await openHouse();
});

function ask(...given: Parameters<typeof asking>) {
  return answer(house, understood(asking(...given)));
}

describe('a former district', () => {
  test('Đông Sơn was merged, then the level ended, and three communes lie there now', async () => {
    const reply = await ask('overview', { units: [dongSon] });

    expect(said(reply, 'ask-merged-on')).toMatchObject([
      { args: { date: { date: '2025-01-01' }, into: { text: { vi: 'thành phố Thanh Hóa' } } } },
    ]);
    expect(said(reply, 'ask-level-ended')).toMatchObject([{ args: { date: { date: '2025-06-30' } } }]);
    expect(said(reply, 'ask-now-communes')).toMatchObject([{ args: { count: 3 } }]);
  });

  test('it is told until when it existed', async () => {
    const reply = await ask('overview', { units: [dongSon] });

    expect(said(reply, 'ask-unit-until')[0]).toMatchObject({ args: { date: { date: '2024-12-31' } } });
  });

  test('a commune that reaches into another district is marked as in part', async () => {
    const reply = await ask('geography', { units: [unitNamed('Huyện Hà Trung')] });

    expect(said(reply, 'ask-part-of')).toMatchObject([
      { args: { unit: { text: { vi: 'phường Bỉm Sơn' } } } },
    ]);
    expect(said(reply, 'ask-partly-elsewhere')).toHaveLength(1);
  });
});

describe('merging', () => {
  test('when one district went into another, that is the answer', async () => {
    const reply = await ask('geography', { units: [dongSon, unitNamed('Thành phố Thanh Hóa')] });

    expect(said(reply, 'ask-merged-on')).toHaveLength(1);
    expect(said(reply, 'ask-not-joined')).toEqual([]);
  });

  test('two that were never joined are told so first', async () => {
    const reply = await ask('geography', {
      units: [unitNamed('Huyện Nga Sơn'), unitNamed('Huyện Hà Trung')],
    });

    expect(reply.parts[1]).toMatchObject({ line: { id: 'ask-not-joined' } });
  });

  test('a divided commune names all its heirs and that figures are not carried over', async () => {
    const dongTho = catalogue.units.find(({ name, validTo }) => name === 'Đông Thọ' && validTo !== null);
    const reply = await ask('geography', { units: dongTho ? [dongTho.id] : [] });

    expect(said(reply, 'ask-became-several')).toHaveLength(1);
    expect(said(reply, 'ask-part-of')).toHaveLength(2);
    expect(said(reply, 'ask-split')).toHaveLength(1);
  });

  test('a commune that was renamed first is followed to where it is today', async () => {
    const reply = await ask('geography', { units: ['oldcommune:16378@2024' as UnitId] });

    expect(said(reply, 'ask-became')).toMatchObject([
      { args: { units: { items: [{ text: { vi: 'phường Đông Sơn' } }] } } },
    ]);
    expect(said(reply, 'ask-step')).toMatchObject([{ args: { date: { date: '2025-01-01' } } }]);
    expect(said(reply, 'ask-belonged')).toMatchObject([
      { args: { districts: { items: [{ text: { vi: 'huyện Đông Sơn' } }] } } },
    ]);
  });

  test('a former commune without a known heir is said to have none in the lists', async () => {
    const lost = catalogue.units.find(
      ({ id, level, validTo }) =>
        level === 'commune' && validTo === '2024-12-31' && catalogue.successors(id).length === 0,
    );
    const reply = await ask('geography', { units: lost ? [lost.id] : [] });

    expect(said(reply, 'ask-became-unknown')).toHaveLength(1);
  });

  test('a commune that was kept as it was is not called new', async () => {
    const yenNhan = catalogue.units.find(({ name, validTo }) => name === 'Yên Nhân' && validTo === null);
    const reply = await ask('geography', { units: yenNhan ? [yenNhan.id] : [] });

    expect(said(reply, 'ask-unchanged-unit')).toHaveLength(1);
    expect(said(reply, 'ask-since')).toEqual([]);
  });

  test('how many communes there are today stands first', async () => {
    const reply = await ask('geography');

    expect(reply.parts[1]).toMatchObject({ role: 'headline', line: { id: 'ask-count-now' } });
    expect(said(reply, 'ask-count-now')).toMatchObject([{ args: { count: 166 } }]);
    expect(said(reply, 'ask-type-count').map(({ args }) => args)).toEqual([
      { type: 'commune', count: 147 },
      { type: 'ward', count: 19 },
    ]);
  });

  test('the province’s units are counted from change to change', async () => {
    const reply = await ask('geography');

    expect(said(reply, 'ask-count-from').map(({ args }) => args?.['count'])).toEqual([26, 0, 547, 166]);
    expect(said(reply, 'ask-count-until').map(({ args }) => args?.['count'])).toEqual([27, 558]);
  });
});

describe('lists of units', () => {
  test('all communes of today are named, each under the district it lay in', async () => {
    const reply = await ask('listing', { over: 'commune' });
    const named = said(reply, 'ask-units-of').flatMap(({ args }) => {
      const units = args?.['units'];
      return typeof units === 'object' && units.as === 'list' ? units.items : [];
    });

    expect(named).toHaveLength(166);
    expect(said(reply, 'ask-units-of')).toHaveLength(26);
  });

  test('of districts those of the last day are named, and that the level has ended', async () => {
    const reply = await ask('listing', { over: 'district' });

    expect(said(reply, 'ask-level-ended')).toHaveLength(1);
    expect(said(reply, 'ask-units-last')).toMatchObject([{ args: { count: 26 } }]);
  });
});

describe('the nation', () => {
  test('figures that differ stand side by side, each with its publisher', async () => {
    const reply = await ask('overview', { units: [nation] });

    expect(said(reply, 'ask-row-figure-by')).toHaveLength(2);
    expect(reply.choices.map(({ label }) => label.id)).not.toContain('ask-tap-geography');
  });
});

describe('a bare name with two readings', () => {
  test('the reading taken is said and the other is one tap away', async () => {
    const taken = asking('overview', { units: [nhuXuan] });
    const other = asking('overview', { units: [unitNamed('Huyện Như Xuân')] });

    const reply = await answer(house, understood(taken, { alternatives: [other] }));

    expect(sentences(reply).findIndex(({ id }) => id === 'ask-took')).toBeGreaterThan(0);
    expect(reply.choices[0]?.says).toBe(house.say(other));
  });
});

describe('comparing', () => {
  test('with the nation the same year is taken for both, and the difference is in points', async () => {
    const reply = await ask('comparison', { topics: ['digital-economy'], units: [nation] });

    expect(reply.figures).toMatchObject([
      { unit: 'province', period: '2023', value: 8.28 },
      { unit: 'nation', period: '2023', value: 12.87 },
    ]);
    expect(said(reply, 'ask-difference-below')).toMatchObject([{ args: { by: { value: 4.59 } } }]);
  });

  test('without a topic what both have is set side by side', async () => {
    const reply = await ask('comparison', { units: [nation] });

    expect(said(reply, 'ask-topic')).toHaveLength(4);
    expect(said(reply, 'ask-difference-above')).toHaveLength(3);
  });

  test('districts without figures are not compared, and nothing stands in for them', async () => {
    const reply = await ask('comparison', {
      units: [unitNamed('Huyện Hoằng Hóa'), unitNamed('Huyện Quảng Xương')],
    });

    expect(said(reply, 'ask-nothing-to-compare')).toHaveLength(1);
    expect(reply.figures).toEqual([]);
  });
});

describe('ranking', () => {
  test('no figures by district are published: said plainly, with the province’s own rank', async () => {
    const reply = await ask('ranking', { topics: ['pillar:government'], over: 'district', order: 'worst' });

    expect(said(reply, 'ask-no-ranking')).toMatchObject([{ args: { level: 'district' } }]);
    expect(reply.figures[0]).toMatchObject({ indicator: 'dti-government-rank', value: 9, unit: 'province' });
  });
});
