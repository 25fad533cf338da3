import type { Figure } from '#domain/figure.ts';
import { period } from '#domain/period.ts';
import type { Indicator, Target } from '#domain/programme.ts';
import type { UnitId } from '#domain/unit.ts';
import { officialFigure } from '#test/support/figure.ts';

export const province = 'province' as UnitId;

/** A percentage of which more is better, without breaks. */
export function indicator(changes: Partial<Indicator> = {}): Indicator {
  const name = { vi: 'Kinh tế số', en: 'Digital economy' };
  return {
    id: 'digital-economy',
    pillar: 'economy',
    short: name,
    name,
    measure: 'percent',
    better: 'higher',
    core: true,
    countedNoun: null,
    base: null,
    definition: null,
    remark: null,
    breaks: [],
    cumulative: false,
    ...changes,
  };
}

/** An official figure of the province; its id tells period and value apart. */
export function figure(
  when: string,
  value: number,
  changes: Partial<Omit<Figure, 'period' | 'value'>> = {},
): Figure {
  const id = `${when}=${value}`;
  return officialFigure({ id, period: period(when), value, recordedAt: 0, ...changes });
}

/** At least 20% by the end of 2025. */
export function target(changes: Partial<Target> = {}): Target {
  return {
    indicator: 'digital-economy',
    document: 'nq06',
    unit: province,
    due: '2025-12-31',
    operator: '>=',
    value: 20,
    measure: 'percent',
    group: null,
    sources: [],
    note: null,
    ...changes,
  };
}
