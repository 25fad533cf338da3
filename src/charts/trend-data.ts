import type { ChartBreak, ChartPoint, ChartTarget, TrendChart } from '#domain/chart.ts';
import { daysBetween, type IsoDate } from '#domain/date.ts';
import { comparePeriods, firstDay, lastDay, type Period } from '#domain/period.ts';
import { isAtLevel } from '#domain/programme.ts';

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

/** The breaks after the earlier and not after the later of two days. */
export function breaksBetween(
  breaks: readonly ChartBreak[],
  earlier: number,
  later: number,
): readonly ChartBreak[] {
  return breaks.filter(({ from }) => {
    const day = dayNumber(firstDay(from));
    return earlier < day && day <= later;
  });
}

/** Cuts the moments wherever a break lies between two of them. */
export function runsOf(moments: readonly Moment[], breaks: readonly ChartBreak[]): readonly Run[] {
  const runs: Moment[][] = [];
  for (const moment of moments) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    if (run && previous && breaksBetween(breaks, previous.day, moment.day).length === 0) run.push(moment);
    else runs.push([moment]);
  }
  return runs;
}

export interface PathCase {
  readonly targets: readonly ChartTarget[];
  readonly better: TrendChart['better'];
  readonly runs: readonly Run[];
  readonly breaks: readonly ChartBreak[];
}

/**
 * The ways from the first value that is comparable to today's to each target, one due date after another; none leads
 * across a break. Where a level is reached already the way runs along it: nobody is to go back.
 */
export function pathsTo({ targets, better, runs, breaks }: PathCase): readonly PathStep[] {
  const start = runs.at(-1)?.find(({ points }) => points.length === 1);
  const value = start?.points[0]?.value;
  if (start === undefined || value === undefined) return [];
  const steps = [...Map.groupBy(targets, ({ label }) => label.vi).values()].flatMap((path) => {
    const stops = path
      .map((target) => ({ day: dayNumber(target.due), value: target.value }))
      .filter(({ day }) => day > start.day)
      .toSorted((a, b) => a.day - b.day);
    return stops.map((to, i) => {
      const from = stops[i - 1] ?? { day: start.day, value };
      const reached = isAtLevel(from.value, to.value, better);
      return { from: reached ? { ...from, value: to.value } : from, to };
    });
  });
  const open = steps.filter(({ from, to }) => breaksBetween(breaks, from.day, to.day).length === 0);
  return [...new Map(open.map((step) => [JSON.stringify(step), step])).values()];
}

/** The stretch of days that is drawn, and the targets in it. */
export interface DayView {
  readonly min: number;
  readonly max: number;
  readonly targets: readonly ChartTarget[];
  /** True where the way to a target runs on beyond the view. */
  readonly leadsOut: boolean;
}

/**
 * Leaves the values enough of the width: targets ahead by more than about the stretch that the values cover (four times
 * that where there are only two) are named below the picture, and the way to them leads out of it.
 */
export function dayView(targets: readonly ChartTarget[], moments: readonly Moment[]): DayView {
  const min = moments[0]?.day ?? 0;
  const last = moments.at(-1)?.day ?? min;
  const span = last - min;
  const reach = moments.length === 1 ? Infinity : last + span * (moments.length === 2 ? 4 : 1.2);
  const inView = targets.filter(({ due }) => dayNumber(due) >= min && dayNumber(due) <= reach);
  const dues = inView.map(({ due }) => dayNumber(due));
  const leadsOut = targets.some(({ due }) => dayNumber(due) > reach);
  return { min, max: Math.max(last, ...dues) + (leadsOut ? span / 4 : 0), targets: inView, leadsOut };
}

/** The part of the paths that lies in view. */
export function clipPaths(paths: readonly PathStep[], lastDay: number): readonly PathStep[] {
  return paths
    .filter(({ from }) => from.day < lastDay)
    .map(({ from, to }) => {
      if (to.day <= lastDay) return { from, to };
      const share = (lastDay - from.day) / (to.day - from.day);
      return { from, to: { day: lastDay, value: from.value + (to.value - from.value) * share } };
    });
}
