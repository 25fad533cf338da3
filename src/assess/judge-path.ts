import type { StatusRule } from '#domain/assessment.ts';
import { daysBetween, type IsoDate } from '#domain/date.ts';
import type { Figure } from '#domain/figure.ts';
import { withoutNoise } from '#domain/number.ts';
import { comparePeriods, lastDay } from '#domain/period.ts';
import type { Indicator, Target } from '#domain/programme.ts';
import { compareSources } from './latest-of.ts';
import { remarksBetween } from './remarks-between.ts';
import { shortfallOf } from './standing.ts';
import { valueIn } from './value-in.ts';

interface Path {
  readonly target: Target;
  readonly indicator: Indicator;
  readonly figures: readonly Figure[];
}

/**
 * Whether a figure short of a target still ahead lies on the way to it: measured at the end of the figure's period
 * against the straight line from the first comparable figure. Without an earlier one there is no line to judge by.
 */
export function judgePath(
  figure: Figure,
  { target, indicator, figures }: Path,
): { readonly status: 'on-track' | 'at-risk' | 'open'; readonly rule: StatusRule } {
  const from = firstComparable(figure, figures, indicator);
  const start = from && valueIn(target.measure, from, indicator);
  const value = valueIn(target.measure, figure, indicator);
  if (from === undefined || typeof start !== 'number' || value === null)
    return { status: 'open', rule: { rule: 'single-figure', due: target.due } };
  const done = fraction(lastDay(from.period), lastDay(figure.period), target.due);
  const required = withoutNoise(start + (target.value - start) * done);
  const behind = shortfallOf(target, value) > shortfallOf(target, required);
  return { status: behind ? 'at-risk' : 'on-track', rule: { rule: 'linear-path', required, from } };
}

function firstComparable(
  figure: Figure,
  figures: readonly Figure[],
  indicator: Indicator,
): Figure | undefined {
  return figures
    .filter((from) => lastDay(from.period) < lastDay(figure.period))
    .filter((from) => remarksBetween({ from, to: figure, indicator }).length === 0)
    .toSorted((a, b) => comparePeriods(a.period, b.period) || compareSources(a, b))
    .at(0);
}

/** How much of the time from `start` to `due` has passed on `day`, at most 1. */
function fraction(start: IsoDate, day: IsoDate, due: IsoDate): number {
  return day >= due ? 1 : daysBetween(start, day) / daysBetween(start, due);
}
