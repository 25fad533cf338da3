import type { Figure } from '#domain/figure.ts';
import type { Period } from '#domain/period.ts';
import type { Indicator } from '#domain/programme.ts';
import type { UnitId } from '#domain/unit.ts';
import { compareSources, latestOf } from './latest-of.ts';
import { periodOfMost } from './period-of-most.ts';
import { shareOf } from './value-in.ts';

export interface RankingCase {
  readonly figures: readonly Figure[];
  readonly indicator: Indicator;
  /** All units that should have a figure; figures of others don't count. */
  readonly units: readonly UnitId[];
  /** Which end comes first in `rows`; the rank numbers always count from the best. */
  readonly order: 'best' | 'worst';
  /** Null: the newest period that most of the units with figures have. */
  readonly period: Period | null;
}

export interface RankedUnit {
  /** 1 is the best; equal values share a rank, and the next rank skips them. */
  readonly rank: number;
  readonly unit: UnitId;
  readonly figure: Figure;
  /** What other sources say of the same unit and period. */
  readonly alternatives: readonly Figure[];
}

export interface UnitRanking {
  /** The one period all rows are of; null where no unit has a figure. */
  readonly period: Period | null;
  readonly rows: readonly RankedUnit[];
  /** The newest figure of each unit that has none of that period: told, never ranked. */
  readonly otherPeriods: readonly Figure[];
  /** Units without any figure. */
  readonly without: readonly UnitId[];
}

/** Orders units by an indicator within one period; equal values share a rank. */
export function rankUnits({ figures, indicator, units, order, period }: RankingCase): UnitRanking {
  const byUnit = Map.groupBy(figures, (figure) => figure.unit);
  const chosen = period ?? periodOfMost(units.map((unit) => byUnit.get(unit) ?? []));
  const entries = units.map((unit) => entryOf(unit, byUnit.get(unit) ?? [], chosen));
  const ranked = rank(
    entries.flatMap(({ row }) => (row ? [row] : [])),
    indicator,
  );
  return {
    period: chosen,
    rows: order === 'best' ? ranked : ranked.toReversed(),
    otherPeriods: entries.flatMap(({ other }) => (other ? [other] : [])),
    without: entries.flatMap(({ unit, row, other }) => (row || other ? [] : [unit])),
  };
}

type Unranked = Omit<RankedUnit, 'rank'>;

interface Entry {
  readonly unit: UnitId;
  readonly row: Unranked | undefined;
  readonly other: Figure | undefined;
}

function entryOf(unit: UnitId, figures: readonly Figure[], period: Period | null): Entry {
  const [figure, ...alternatives] = figures.filter((f) => f.period === period).toSorted(compareSources);
  if (figure) return { unit, row: { unit, figure, alternatives }, other: undefined };
  return { unit, row: undefined, other: latestOf(figures).at(0) };
}

function rank(rows: readonly Unranked[], indicator: Indicator): readonly RankedUnit[] {
  const scores = scoresOf(rows, indicator);
  const scored = rows
    .map((row, index) => ({ row, score: scores[index] ?? 0 }))
    .toSorted((a, b) => b.score - a.score || compareIds(a.row.unit, b.row.unit));
  let rankOfScore = 0;
  return scored.map(({ row, score }, index) => {
    if (score !== scored[index - 1]?.score) rankOfScore = index + 1;
    return { rank: rankOfScore, ...row };
  });
}

/** Higher is better. Counts out of different wholes are ordered by their shares, where all wholes are known. */
function scoresOf(rows: readonly Unranked[], { measure, better }: Indicator): readonly number[] {
  const sign = better === 'higher' ? 1 : -1;
  const shares = rows.flatMap(({ figure }) => shareOf(figure) ?? []);
  const byShare = measure === 'count-of-total' && shares.length === rows.length;
  return (byShare ? shares : rows.map(({ figure }) => figure.value)).map((value) => sign * value);
}

function compareIds(a: UnitId, b: UnitId): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
