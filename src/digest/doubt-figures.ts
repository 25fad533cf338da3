import type { Line } from '#domain/answer.ts';
import type { Change } from '#domain/assessment.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Figure } from '#domain/figure.ts';
import { comparePeriods } from '#domain/period.ts';
import { changeBetween } from '#assess/change-between.ts';
import { latestOf } from '#assess/latest-of.ts';

export interface FreshFigures {
  readonly catalogue: Catalogue;
  /** The standing figures recorded since the last run. */
  readonly fresh: readonly Figure[];
  /** All standing figures of the units and indicators that the fresh ones are of. */
  readonly standing: readonly Figure[];
}

/** Fewer new values than this prove nothing. */
const enough = 5;
/** A share of the new values that chance does not explain. */
const most = 0.8;
const many = 0.5;
/** Points of a percentage, and the part of any other value, that make a jump. */
const jumpPoints = 30;
const jumpPart = 0.5;

/**
 * What makes new figures look implausible, in sentences for administrators: a source that repeats its last values, or
 * values that jump in many places at once. Doubts hold a run back; they never throw a figure away.
 */
export function doubtFigures({ catalogue, fresh, standing }: FreshFigures): readonly Line[] {
  const changes = fresh.flatMap((figure) => changeTo(figure, standing, catalogue));
  if (changes.length < enough) return [];
  const same = changes.filter(({ delta }) => delta === 0).length;
  const jumped = changes.filter(isJump).length;
  const all = changes.length;
  return [
    ...(same >= all * most ? [{ id: 'digest-doubt-same', args: { count: same, all } }] : []),
    ...(jumped >= enough && jumped >= all * many
      ? [{ id: 'digest-doubt-jump', args: { count: jumped, all } }]
      : []),
  ];
}

/** The change to a figure from the period before it, where the two may be compared. */
function changeTo(figure: Figure, standing: readonly Figure[], catalogue: Catalogue): readonly Change[] {
  const indicator = catalogue.indicator(figure.indicator);
  const earlier = standing.filter(
    (other) =>
      other.indicator === figure.indicator &&
      other.unit === figure.unit &&
      comparePeriods(other.period, figure.period) < 0,
  );
  const [from] = latestOf(earlier);
  if (!indicator || !from) return [];
  const change = changeBetween({ from, to: figure, indicator });
  return change.remarks.length > 0 ? [] : [change];
}

function isJump({ from, delta, measure }: Change): boolean {
  const size = Math.abs(delta);
  if (measure === 'percent') return size >= jumpPoints;
  return from.value !== 0 && size >= Math.abs(from.value) * jumpPart;
}
