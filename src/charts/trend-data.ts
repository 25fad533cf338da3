import type { ChartPoint, ChartTarget, TrendChart } from '#domain/chart.ts';
import { daysBetween, type IsoDate } from '#domain/date.ts';
import { comparePeriods, firstDay, lastDay, type Period } from '#domain/period.ts';

/** All values of one period: one, or several where sources differ. */
export interface Moment {
  readonly period: Period;
  /** Days since 1970 of the last day of the period, where the value stands. */
  readonly day: number;
  readonly points: readonly ChartPoint[];
}

/** Moments that may be compared with one another, oldest first. */
export type Run = readonly Moment[];

/** A step on the way to a target: dashed, from a value or an earlier target to the due date. */
export interface PathStep {
  readonly from: { readonly day: number; readonly value: number };
  readonly to: { readonly day: number; readonly value: number };
}

export function dayNumber(date: IsoDate): number {
  return daysBetween('1970-01-01', date);
}

export function momentsOf(points: readonly ChartPoint[]): readonly Moment[] {
  return [...Map.groupBy(points, (point) => point.period)]
    .toSorted(([a], [b]) => comparePeriods(a, b))
    .map(([period, same]) => ({ period, day: dayNumber(lastDay(period)), points: same }));
}

type Break = TrendChart['breaks'][number];

/** The breaks after the earlier and not after the later of two days. */
export function breaksBetween(breaks: readonly Break[], earlier: number, later: number): readonly Break[] {
  return breaks.filter(({ from }) => {
    const day = dayNumber(firstDay(from));
    return earlier < day && day <= later;
  });
}

/** Cuts the moments wherever a break lies between two of them. */
export function runsOf(moments: readonly Moment[], breaks: readonly Break[]): readonly Run[] {
  const runs: Moment[][] = [];
  for (const moment of moments) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    if (run && previous && breaksBetween(breaks, previous.day, moment.day).length === 0) run.push(moment);
    else runs.push([moment]);
  }
  return runs;
}

/** The ways from the first value that is comparable to today's to each target, one due date after another; none leads across a break. */
export function pathsTo(
  targets: readonly ChartTarget[],
  runs: readonly Run[],
  breaks: readonly Break[],
): readonly PathStep[] {
  const start = runs.at(-1)?.find(({ points }) => points.length === 1);
  const value = start?.points[0]?.value;
  if (start === undefined || value === undefined) return [];
  const steps = [...Map.groupBy(targets, ({ label }) => label.vi).values()].flatMap((path) => {
    const stops = path
      .map((target) => ({ day: dayNumber(target.due), value: target.value }))
      .filter(({ day }) => day > start.day)
      .toSorted((a, b) => a.day - b.day);
    return stops.map((to, i) => ({ from: stops[i - 1] ?? { day: start.day, value }, to }));
  });
  const open = steps.filter(({ from, to }) => breaksBetween(breaks, from.day, to.day).length === 0);
  return [...new Map(open.map((step) => [JSON.stringify(step), step])).values()];
}

/**
 * The targets that are drawn: those whose due dates leave the values themselves enough of the width. The others are
 * only named below the picture.
 */
export function targetsInView(
  targets: readonly ChartTarget[],
  moments: readonly Moment[],
): readonly ChartTarget[] {
  const first = moments[0]?.day ?? 0;
  const last = moments.at(-1)?.day ?? first;
  const dues = [...new Set(targets.map(({ due }) => dayNumber(due)))].toSorted((a, b) => a - b);
  const nearest = dues.find((day) => day > last) ?? last;
  const furthest = moments.length < 3 ? Infinity : Math.max(nearest, first + (last - first) * 3);
  return targets.filter(({ due }) => dayNumber(due) <= furthest && dayNumber(due) >= first);
}
