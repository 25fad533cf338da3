import { describe, expect, test } from 'vitest';
import { makeCatalogue } from '#domain/catalogue.ts';
import type { Unit, UnitId } from '#domain/unit.ts';
import { countsOverTime, parentsOf, presentUnits } from '#compose/unit-history.ts';
import { catalogue } from '#test/handlers/house.ts';

const today = '2026-11-23';

function idOf(text: string): UnitId {
  return text as UnitId;
}

function unit(id: string, over: Partial<Unit>): Unit {
  return {
    id: idOf(id),
    level: 'commune',
    code: id,
    name: id,
    type: 'Xã',
    fullName: { vi: id, en: id },
    parent: null,
    otherParents: [],
    validFrom: null,
    validTo: '2025-06-30',
    areaKm2: null,
    lat: null,
    lon: null,
    ...over,
  };
}

const present = { validFrom: '2025-07-01', validTo: null } as const;
const small = makeCatalogue({
  programme: { id: 'p', name: { vi: '', en: '' }, documents: [], pillars: [], indicators: [], targets: [] },
  units: [
    unit('province', { level: 'province', validTo: null }),
    unit('east', { level: 'district' }),
    unit('west', { level: 'district' }),
    unit('a', { parent: idOf('east') }),
    unit('b', { parent: idOf('east') }),
    unit('c', { parent: idOf('west') }),
    unit('whole', { ...present, parent: idOf('east') }),
    unit('mixed', { ...present, parent: idOf('west'), otherParents: [idOf('east')] }),
  ],
  successions: [
    { from: idOf('a'), to: idOf('whole'), partial: false },
    { from: idOf('b'), to: idOf('whole'), partial: true },
    { from: idOf('b'), to: idOf('mixed'), partial: true },
    { from: idOf('c'), to: idOf('mixed'), partial: false },
  ],
  phrases: [],
});

function heirs(id: string): readonly [string, boolean][] {
  return presentUnits(small, idOf(id), today).map((kin) => [kin.unit.id, kin.partial]);
}

describe('what became of a unit', () => {
  test('a commune that went into another as a whole', () => {
    expect(heirs('a')).toEqual([['whole', false]]);
  });

  test('a divided commune has several heirs, each in part', () => {
    expect(heirs('b')).toEqual([
      ['whole', true],
      ['mixed', true],
    ]);
  });

  test('a district lies in present communes, in part where one takes in another district', () => {
    expect(heirs('east')).toEqual([
      ['whole', false],
      ['mixed', true],
    ]);
  });

  test('every current commune of the province is made of something, or kept', () => {
    const current = catalogue.units.filter(({ level, validTo }) => level === 'commune' && validTo === null);

    expect(current.filter(({ id }) => parentsOf(catalogue, id).length === 0)).toEqual([]);
  });

  test('every commune of 2025 leads to a present one', () => {
    const old = catalogue.units.filter(
      ({ level, validTo }) => level === 'commune' && validTo === '2025-06-30',
    );

    expect(old).toHaveLength(547);
    expect(old.filter(({ id }) => presentUnits(catalogue, id, today).length === 0)).toEqual([]);
  });
});

test('units are counted from change to change', () => {
  expect(countsOverTime(small.units, 'commune')).toEqual([
    { from: null, to: '2025-06-30', count: 3 },
    { from: '2025-07-01', to: null, count: 2 },
  ]);
});
