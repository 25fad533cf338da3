import type { OverviewChart } from '#domain/chart.ts';

type Row = OverviewChart['rows'][number];

/** How far along its bar, which runs from the baseline, a value and its target lie: 0 to 1. */
export interface Way {
  readonly done: number;
  readonly target: number;
}

/** The way from the baseline to the target; null without a value, without a beginning, or where the two can't be compared. */
export function wayTo(row: Row): Way | null {
  const { value, target, better, status } = row;
  const start = baselineOf(row);
  if (value === null || start === null || status === 'not-comparable') return null;
  const ahead = better === 'higher' ? Math.max(value, target) : Math.min(value, target);
  if (ahead === start) return { done: value === ahead ? 1 : 0, target: 1 };
  const share = (at: number): number => Math.min(1, Math.max(0, (at - start) / (ahead - start)));
  return { done: share(value), target: share(target) };
}

/** Nothing yet, or for a rank the last place. Other values that should fall have no natural beginning. */
function baselineOf({ baseline, measure, outOf, better }: Row): number | null {
  if (baseline !== undefined) return baseline.value;
  if (measure === 'rank') return outOf;
  return better === 'higher' ? 0 : null;
}
