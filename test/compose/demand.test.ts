import { describe, expect, test } from 'vitest';
import type { UnitId } from '#domain/unit.ts';
import { demandLine, shortDemand } from '#compose/demand.ts';
import { indicator, target } from '#test/assess/given.ts';

const grdp = { vi: 'GRDP', en: 'GRDP' };
const communes = { vi: 'xã', en: 'communes' };

describe('what a target asks for', () => {
  test('a share names its whole', () => {
    expect(demandLine(target(), indicator({ base: grdp }))).toMatchObject({
      id: 'ask-demand-share',
      args: { operator: 'ge', level: { value: 20, measure: 'percent' } },
    });
  });

  test('the nation’s share is not one of the province’s whole', () => {
    const line = demandLine(target({ unit: 'nation' as UnitId }), indicator({ base: grdp }));

    expect(line.id).toBe('ask-demand');
  });

  test('a count names what is counted', () => {
    const line = demandLine(
      target({ measure: 'count', value: 300 }),
      indicator({ measure: 'count-of-total', countedNoun: communes }),
    );

    expect(line).toMatchObject({ id: 'ask-demand-count', args: { level: { value: 300 } } });
  });

  test('a share of what is counted names that', () => {
    const line = demandLine(
      target({ value: 80 }),
      indicator({ measure: 'count-of-total', countedNoun: communes }),
    );

    expect(line).toMatchObject({ id: 'ask-demand-share', args: { of: { text: communes } } });
  });

  test('a rank is a place among the first', () => {
    const rank = target({ measure: 'rank', operator: '<=', value: 10 });

    expect(demandLine(rank, indicator({ measure: 'rank' }))).toEqual({
      id: 'ask-demand-top',
      args: { places: 10 },
    });
    expect(shortDemand(rank).id).toBe('ask-demand-top');
  });

  test('at least all is all', () => {
    expect(shortDemand(target({ value: 100 })).args?.['operator']).toBe('eq');
    expect(shortDemand(target({ value: 100, measure: 'count' })).args?.['operator']).toBe('ge');
  });
});
