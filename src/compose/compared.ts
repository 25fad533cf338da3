import type { Figure } from '#domain/figure.ts';
import { comparePeriods, type Period } from '#domain/period.ts';
import type { Indicator } from '#domain/programme.ts';
import type { Question } from '#domain/question.ts';
import type { UnitId } from '#domain/unit.ts';
import type { FigureCase } from './figure-case.ts';
import { findFigures } from './find-figures.ts';

/** One indicator of several units: for each its figures of one period, empty where it has none. */
export interface Compared {
  readonly indicator: Indicator;
  readonly cells: readonly { readonly unit: UnitId; readonly figures: readonly Figure[] }[];
}

/** The indicator for units that have figures: of the asked or the latest common period, else each its latest. */
export function comparedOf(cases: readonly FigureCase[], question: Question): readonly Compared[] {
  const [first] = cases;
  if (first === undefined || cases.every(({ figures }) => figures.length === 0)) return [];
  const period = question.period ?? commonPeriod(cases);
  const cells = cases.map(({ unit, figures }) => {
    const found = findFigures(figures, period);
    return { unit, figures: found.how === 'nothing' ? [] : found.figures };
  });
  const told = cells.filter((cell) => cell.figures.length > 0 || question.units.includes(cell.unit));
  return [{ indicator: first.indicator, cells: told }];
}

/** The newest period that every unit with figures has; null without one. */
function commonPeriod(cases: readonly FigureCase[]): Period | null {
  const [first, ...others] = cases.filter(({ figures }) => figures.length > 0);
  const common = (first?.figures ?? [])
    .map(({ period }) => period)
    .filter((period) => others.every(({ figures }) => figures.some((figure) => figure.period === period)));
  return common.toSorted(comparePeriods).at(-1) ?? null;
}
