import { describe, expect, test } from 'vitest';
import { period } from '#domain/period.ts';
import type { Question } from '#domain/question.ts';
import { otherReadings } from '#compose/other-readings.ts';
import { questionLabel, readingLabels } from '#compose/reading-labels.ts';
import { asking, catalogue, unitNamed } from '#test/handlers/house.ts';

const scene = { catalogue, today: '2026-11-23' } as const;
const commune = asking('overview', { units: [unitNamed('Xã Như Xuân')] });
const district = asking('overview', { units: [unitNamed('Huyện Như Xuân')] });

function told(readings: readonly Question[]): readonly string[] {
  return readingLabels(scene, readings).map((line) => JSON.stringify(line));
}

describe('readings are named by what tells them apart', () => {
  test('units by their names, a former one with its last day', () => {
    const [one, other] = told([commune, district]);

    expect(one).toContain('Xã Như Xuân');
    expect(other).toContain('Huyện Như Xuân');
    expect(other).toContain('2025-06-30');
    expect(one).not.toContain('ask-kind');
  });

  test('long lists of units by those that differ, and what a tap does keeps them all', () => {
    const others = ['Xã Hoằng Hóa', 'Phường Hạc Thành', 'Phường Sầm Sơn'].map(unitNamed);
    const readings = [commune, district].map((one) =>
      asking('comparison', { topics: ['satisfaction'], units: [...one.units, ...others] }),
    );

    const [one, other] = told(readings);

    expect(one).toContain('Xã Như Xuân');
    expect(other).toContain('Huyện Như Xuân');
    expect(`${one}${other}`).not.toContain('Hoằng Hóa');
    expect(one).toContain('ask-and-others');
    expect(readings.every(({ units }) => units.length === 4)).toBe(true);
  });

  test('a list that holds another one whole is told whole', () => {
    const few = [...commune.units, ...['Xã Hoằng Hóa', 'Phường Hạc Thành', 'Phường Sầm Sơn'].map(unitNamed)];
    const more = [...few, unitNamed('Xã Nga Sơn')];

    const [one] = told([asking('comparison', { units: few }), asking('comparison', { units: more })]);

    expect(one).toContain('Phường Sầm Sơn');
    expect(one).not.toContain('ask-and-others');
  });

  test('conditions only some kinds have are told among readings of one kind', () => {
    const figure = asking('figure', { topics: ['digital-economy'] });
    const risk = asking('risk', { topics: ['digital-economy'], status: 'not-met' });

    expect(told([figure, risk]).join()).not.toContain('ask-status-name');
    expect(told([risk, { ...risk, status: 'at-risk' }]).join()).toContain('ask-status-name');
  });

  test('old communes of one name by their districts', () => {
    const ids = catalogue.units.filter(({ fullName }) => fullName.vi === 'Xã Xuân Lộc').map(({ id }) => id);
    const labels = told(ids.map((id) => asking('overview', { units: [id] })));

    expect(new Set(labels).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(1);
  });

  test('kinds, times and ends of a table by theirs', () => {
    const figure = asking('figure', { topics: ['dti-rank'] });

    expect(new Set(told([figure, { ...figure, kind: 'trend' }])).size).toBe(2);
    expect(new Set(told([figure, { ...figure, period: period('2023') }])).size).toBe(2);
    expect(new Set(told([figure, { ...figure, order: 'worst' }])).size).toBe(2);
  });

  test('the first end of a table goes without saying', () => {
    const [one, other] = told([asking('freshness'), asking('ranking', { order: 'best' })]);

    expect(`${one ?? ''}${other ?? ''}`).not.toContain('ask-order');
  });

  test('a pillar is called a group, so that it is not taken for its indicator', () => {
    const [one, other] = told([
      asking('figure', { topics: ['digital-economy'] }),
      asking('figure', { topics: ['pillar:economy'] }),
    ]);

    expect(one).not.toContain('ask-group');
    expect(other).toContain('ask-group');
  });
});

test('a lone question is named by its kind and what it names', () => {
  const label = JSON.stringify(questionLabel(scene, asking('trend', { topics: ['dti-rank'] })));

  expect(label).toContain('"trend"');
  expect(label).toContain('Xếp hạng DTI');
  expect(label).not.toContain('Thanh Hóa');
});

test('two passed-over readings are offered at most', () => {
  const others = [
    district,
    { ...district, kind: 'geography' as const },
    { ...commune, kind: 'trend' as const },
  ];

  expect(otherReadings(scene, commune, others).followUps).toHaveLength(2);
  expect(otherReadings(scene, commune, []).parts).toEqual([]);
});
