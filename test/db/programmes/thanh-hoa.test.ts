import { describe, expect, test } from 'vitest';
import { existsOn } from '#domain/unit.ts';
import { loadPack, programmeFolder } from '#db/programmes/index.ts';
import type { IsoDate } from '#domain/date.ts';
import type { UnitId, UnitLevel } from '#domain/unit.ts';

const pack = loadPack(programmeFolder('thanh-hoa'));
if (!pack.ok) throw new Error(JSON.stringify(pack.mistakes, null, 2));
const { catalogue, figures } = pack;
const { programme, units, successions } = catalogue;

function count(level: UnitLevel, day: IsoDate): number {
  return units.filter((unit) => unit.level === level && existsOn(unit, day)).length;
}

describe('the programme', () => {
  test('has 6 documents, 5 pillars, 41 indicators of which 13 are core, and 27 targets', () => {
    expect(programme.documents).toHaveLength(6);
    expect(programme.pillars).toHaveLength(5);
    expect(programme.indicators).toHaveLength(41);
    expect(programme.indicators.filter(({ core }) => core)).toHaveLength(13);
    expect(programme.targets).toHaveLength(27);
  });

  test('every core indicator has a target of the resolution', () => {
    const aimed = new Set(programme.targets.filter((t) => t.document === 'nq06').map((t) => t.indicator));

    const without = programme.indicators.filter(({ id, core }) => core && !aimed.has(id));

    expect(without).toEqual([]);
  });

  test('the communes are to be 300 by the resolution and 477 by the decision of 2022', () => {
    const targets = programme.targets.filter(
      ({ indicator, due }) => indicator === 'communes-completed' && due === '2025-12-31',
    );

    expect(targets.map(({ document, value }) => [document, value])).toEqual([
      ['nq06', 300],
      ['qd969', 477],
    ]);
  });

  test('the two parts of the society target carry one group', () => {
    const parts = programme.targets.filter(({ group, due }) => group === 'xhs-1' && due === '2025-12-31');

    expect(parts.map(({ indicator, value }) => [indicator, value])).toEqual([
      ['districts-completed', 6],
      ['communes-completed', 300],
    ]);
  });

  test('the national targets are set for the nation, all others for the province', () => {
    const national = programme.targets.filter(({ unit }) => unit === 'nation');

    expect(national.map(({ document }) => document)).toEqual(['qd749', 'qd411', 'qd749', 'qd411']);
    expect(programme.targets.filter(({ unit }) => unit === 'province')).toHaveLength(23);
  });

  test.each([
    ['dti-rank', ['2024']],
    ['dti-society-score', ['2024']],
    ['communes-completed', ['2024-05', '2025-01', '2025-07']],
    ['districts-completed', ['2025-01', '2025-07']],
  ])('%s breaks at %j', (id, periods) => {
    const breaks = catalogue.indicator(id)?.breaks.map(({ from }) => from);

    expect(breaks).toEqual(periods);
  });
});

describe('the figures', () => {
  function values(indicator: string, period: string, unit = 'province') {
    return figures
      .filter((f) => f.indicator === indicator && f.period === period && f.unit === unit)
      .map(({ value, outOf }) => [value, outOf]);
  }

  test('are 60, each with a publisher and a page', () => {
    expect(figures).toHaveLength(60);
    expect(figures.filter(({ source }) => source.publisher === '' || source.url === null)).toEqual([]);
  });

  test.each([
    ['digital-economy', '2023', [[8.28, null]]],
    ['dti-rank', '2024', [[5, 34]]],
    ['dti-rank', '2023', [[11, 63]]],
    ['dti-score', '2024', [[0.7742, null]]],
    ['communes-completed', '2024-10', [[114, 558]]],
    ['communes-completed', '2025-Q1', [[124, 547]]],
    ['nq06-targets-met', '2023-11', [[7, 10]]],
    ['identity-accounts', '2025-07', [[2_780_450, null]]],
    ['satisfaction', '2024', []],
  ])('%s in %s is %j', (indicator, period, expected) => {
    expect(values(indicator, period)).toEqual(expected);
  });

  test('two figures of the national digital economy stand side by side, one of them an estimate', () => {
    const national = figures.filter(
      (f) => f.indicator === 'digital-economy' && f.unit === 'nation' && f.period === '2024',
    );

    expect(national.map(({ value, status }) => [value, status])).toEqual([
      [13.17, 'official'],
      [18.3, 'estimate'],
    ]);
  });

  test('nothing is published of the year 2026 and no published figure is illustrative', () => {
    expect(figures.filter(({ period }) => period.startsWith('2026'))).toEqual([]);
    expect(figures.filter(({ status }) => status === 'illustrative')).toEqual([]);
  });

  test('villages covered in 2023 carry their own definition', () => {
    const villages = figures.filter(({ indicator }) => indicator === 'villages-covered');

    expect(villages.map(({ period, definition }) => [period, definition?.vi])).toEqual([
      ['2024', undefined],
      ['2023-08', 'Trung tâm thôn, bản có sóng 3G/4G.'],
    ]);
  });

  test('the denominator of the communes of 2025 is told as ours', () => {
    const figure = figures.find(({ id }) => id.startsWith('communes-completed/province/2025-Q1/'));

    expect(figure?.note?.vi).toContain('do chúng tôi đối chiếu');
  });

  test('ids stay the same from start to start', () => {
    const again = loadPack(programmeFolder('thanh-hoa'));

    expect(again.ok && again.figures).toEqual(figures);
    expect(figures[0]?.id).toBe('dti-rank/province/2020/bao-thanh-hoa');
  });
});

describe('the units', () => {
  test.each<[UnitLevel, IsoDate, number]>([
    ['district', '2024-12-31', 27],
    ['district', '2025-03-01', 26],
    ['district', '2025-07-01', 0],
    ['commune', '2024-12-31', 558],
    ['commune', '2025-03-01', 547],
    ['commune', '2025-07-01', 166],
    ['commune', '2026-11-23', 166],
  ])('%s on %s: %i', (level, day, expected) => {
    expect(count(level, day)).toBe(expected);
  });

  test('the current communes are 147 xã and 19 phường', () => {
    const current = units.filter(({ id }) => id.startsWith('commune:'));

    expect(current.filter(({ type }) => type === 'Xã')).toHaveLength(147);
    expect(current.filter(({ type }) => type === 'Phường')).toHaveLength(19);
  });

  test('558 pairs lead from the old communes to all of the current ones', () => {
    const pairs = successions.filter(({ to }) => to.startsWith('commune:'));

    expect(pairs).toHaveLength(558);
    expect(new Set(pairs.map(({ from }) => from)).size).toBe(547);
    expect(new Set(pairs.map(({ to }) => to)).size).toBe(166);
  });

  test('10 old communes are split, in 21 steps that are all marked partial', () => {
    const partial = successions.filter((step) => step.partial);

    expect(partial).toHaveLength(21);
    expect(new Set(partial.map(({ from }) => from)).size).toBe(10);
  });

  test('5 current communes straddle districts of 2025', () => {
    const straddling = units.filter(
      ({ id, otherParents }) =>
        id.startsWith('commune:') && otherParents.some((other) => other !== 'district:405'),
    );

    expect(straddling.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'vi'))).toEqual([
      'Bỉm Sơn',
      'Công Chính',
      'Định Hòa',
      'Đông Tiến',
      'Nam Sầm Sơn',
    ]);
  });

  test('Đông Sơn district ended with 2024 and became part of Thanh Hóa city', () => {
    const dongSon = 'district:405' as UnitId;

    expect(catalogue.unit(dongSon)?.validTo).toBe('2024-12-31');
    expect(catalogue.successors(dongSon)).toEqual([
      { from: 'district:405', to: 'district:380', partial: false },
    ]);
  });

  test('a commune that only moved to Thanh Hóa city is one unit with two districts', () => {
    const moved = units.filter(({ code, level }) => level === 'commune' && code === '16381');

    expect(moved.filter(({ id }) => id.startsWith('oldcommune:'))).toMatchObject([
      { name: 'Đông Hoàng', parent: 'district:380', otherParents: ['district:405'], validFrom: null },
    ]);
  });

  test('steps from 2024 to 2025 are stored only where they are certain', () => {
    const steps = successions.filter(({ from }) => from.includes('@2024'));

    expect(steps.map(({ from, to }) => [catalogue.unit(from)?.name, catalogue.unit(to)?.name])).toEqual([
      ['Hoằng Quang', 'Hoằng Quang'],
      ['Hoằng Đại', 'Hoằng Đại'],
      ['Hà Long', 'Hà Long'],
      ['Hà Lĩnh', 'Hà Lĩnh'],
      ['Rừng Thông', 'Rừng Thông'],
      ['Đông Thịnh', 'Đông Thịnh'],
      ['Tân Sơn', 'Phú Sơn'],
    ]);
  });

  test.each([
    ['commune:14797', 'Phường Hạc Thành', 'Hạc Thành ward'],
    ['district:402', 'Huyện Như Xuân', 'Như Xuân district'],
    ['district:381', 'Thị xã Bỉm Sơn', 'Bỉm Sơn town'],
    ['district:380', 'Thành phố Thanh Hóa', 'Thanh Hóa city'],
    ['province', 'Tỉnh Thanh Hóa', 'Thanh Hóa province'],
  ])('%s is %s and %s', (id, vi, en) => {
    expect(catalogue.unit(id as UnitId)?.fullName).toEqual({ vi, en });
  });
});
