import type { Figure } from '#domain/figure.ts';
import { period } from '#domain/period.ts';
import type { UnitId } from '#domain/unit.ts';

/** An official figure of the province that has nothing special; what matters is given. */
export function officialFigure(given: Partial<Figure> & Pick<Figure, 'id'>): Figure {
  return {
    indicator: 'digital-economy',
    unit: 'province' as UnitId,
    period: period('2024'),
    value: 8.28,
    outOf: null,
    numerator: null,
    denominator: null,
    qualifier: null,
    status: 'official',
    source: { publisher: 'Báo Thanh Hóa', url: null, published: null, title: null },
    note: null,
    definition: null,
    recordedAt: 1_000,
    enteredBy: 'pack',
    supersedes: null,
    ...given,
  };
}
