import type { Figure } from '#domain/figure.ts';
import type { Period } from '#domain/period.ts';
import type { Indicator } from '#domain/programme.ts';
import type { FigureCase } from './figure-case.ts';
import { findFigures } from './find-figures.ts';

/** What a card shows of an indicator in its list of figures. */
export interface PeriodRow {
  /** Of one period; several where sources differ. */
  readonly figures: readonly Figure[];
  readonly indicator: Indicator;
}

/** The figures of a period, or the latest of each indicator; whatever has none of it is left out. */
export function periodRows(
  cases: readonly Pick<FigureCase, 'figures' | 'indicator'>[],
  period: Period | null,
): readonly PeriodRow[] {
  return cases.flatMap(({ figures, indicator }) => {
    const found = findFigures(figures, period);
    return found.how === 'nothing' || found.how === 'other' ? [] : [{ figures: found.figures, indicator }];
  });
}
