import type { Change } from '#domain/assessment.ts';
import type { Figure } from '#domain/figure.ts';
import { comparePeriods, type Period, spanOf } from '#domain/period.ts';
import type { Indicator } from '#domain/programme.ts';
import type { UnitId } from '#domain/unit.ts';
import { changeBetween } from './change-between.ts';
import { compareSources } from './latest-of.ts';
import { periodOfMost } from './period-of-most.ts';

export interface ChangesCase {
  readonly figures: readonly Figure[];
  readonly indicator: Indicator;
  readonly units: readonly UnitId[];
  /** Whether the largest rise or the largest fall comes first. */
  readonly first: 'rise' | 'fall';
  /** The period that is compared with the one before; null for the one that most units report now. */
  readonly period: Period | null;
}

export interface ChangedUnit {
  /** 1 is the first of the asked direction; equal changes share a rank. */
  readonly rank: number;
  readonly unit: UnitId;
  readonly change: Change;
}

export interface ChangeRanking {
  readonly from: Period;
  readonly to: Period;
  readonly rows: readonly ChangedUnit[];
  /** Units without a figure in both periods, or whose two figures may not be compared. */
  readonly left: number;
}

/** Orders units by how much they changed from one period to the next of its length; null where no two can be compared. */
export function rankChanges({ figures, indicator, units, first, period }: ChangesCase): ChangeRanking | null {
  const byUnit = Map.groupBy(figures, (figure) => figure.unit);
  const own = units.map((unit) => byUnit.get(unit) ?? []);
  const to = period ?? periodOfMost(own);
  if (to === null) return null;
  const from = periodOfMost(own.map((all) => all.filter((figure) => isEarlierLike(figure.period, to))));
  if (from === null) return null;
  const changes = own.flatMap((all) => changeOf(all, { from, to }, indicator));
  if (changes.length === 0) return null;
  const sign = first === 'rise' ? -1 : 1;
  const ordered = changes.toSorted((a, b) => sign * (a.delta - b.delta) || (a.to.unit < b.to.unit ? -1 : 1));
  return { from, to, rows: ranked(ordered), left: units.length - changes.length };
}

/** A quarter is compared with a quarter, a year with a year. */
function isEarlierLike(period: Period, to: Period): boolean {
  return comparePeriods(period, to) < 0 && spanOf(period).length === spanOf(to).length;
}

function changeOf(
  figures: readonly Figure[],
  { from, to }: Pick<ChangeRanking, 'from' | 'to'>,
  indicator: Indicator,
): readonly Change[] {
  const [before] = figures.filter(({ period }) => period === from).toSorted(compareSources);
  const [after] = figures.filter(({ period }) => period === to).toSorted(compareSources);
  if (!before || !after) return [];
  const change = changeBetween({ from: before, to: after, indicator });
  return change.remarks.length === 0 ? [change] : [];
}

function ranked(changes: readonly Change[]): readonly ChangedUnit[] {
  return changes.map((change) => ({
    rank: changes.findIndex(({ delta }) => delta === change.delta) + 1,
    unit: change.to.unit,
    change,
  }));
}
