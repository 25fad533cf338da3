import type { Change, Incomparability } from '#domain/assessment.ts';
import type { Figure } from '#domain/figure.ts';
import { comparePeriods, type Period } from '#domain/period.ts';
import type { Indicator } from '#domain/programme.ts';
import { changeBetween } from './change-between.ts';
import { compareSources } from './latest-of.ts';
import { remarksBetween } from './remarks-between.ts';

/** One period of a development, with what other sources say of the same period. */
export interface TrendPoint {
  readonly period: Period;
  readonly figure: Figure;
  readonly alternatives: readonly Figure[];
}

/** A stretch of periods that may be compared with one another, oldest first. */
export interface TrendSegment {
  readonly points: readonly [TrendPoint, ...TrendPoint[]];
  /** From the first to the last point; null for a single one. */
  readonly change: Change | null;
  /** Why the stretch before this one may not be joined to it; empty for the first. */
  readonly remarks: readonly Incomparability[];
}

export interface Trend {
  readonly points: readonly TrendPoint[];
  readonly segments: readonly TrendSegment[];
}

/** The development of one indicator in one unit, cut wherever values may not be compared. */
export function trendOf(figures: readonly Figure[], indicator: Indicator): Trend {
  const points = pointsOf(figures);
  return { points, segments: segmentsOf(points, indicator) };
}

function pointsOf(figures: readonly Figure[]): readonly TrendPoint[] {
  return [...Map.groupBy(figures, (figure) => figure.period)]
    .toSorted(([a], [b]) => comparePeriods(a, b))
    .flatMap(([period, sources]) => {
      const [figure, ...alternatives] = sources.toSorted(compareSources);
      return figure ? [{ period, figure, alternatives }] : [];
    });
}

function segmentsOf(points: readonly TrendPoint[], indicator: Indicator): readonly TrendSegment[] {
  const [first, ...rest] = points;
  if (first === undefined) return [];
  const segments: TrendSegment[] = [];
  let current: [TrendPoint, ...TrendPoint[]] = [first];
  let remarks: readonly Incomparability[] = [];
  let last = first;
  for (const point of rest) {
    const between = remarksBetween({ from: last.figure, to: point.figure, indicator });
    if (between.length === 0) {
      current.push(point);
    } else {
      segments.push(segment(current, remarks, indicator));
      current = [point];
      remarks = between;
    }
    last = point;
  }
  return [...segments, segment(current, remarks, indicator)];
}

function segment(
  points: readonly [TrendPoint, ...TrendPoint[]],
  remarks: readonly Incomparability[],
  indicator: Indicator,
): TrendSegment {
  const last = points.at(-1);
  const change =
    last === undefined || last === points[0]
      ? null
      : changeBetween({ from: points[0].figure, to: last.figure, indicator });
  return { points, change, remarks };
}
