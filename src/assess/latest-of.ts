import type { Figure, FigureStatus } from '#domain/figure.ts';
import { comparePeriods } from '#domain/period.ts';

const firmness: Readonly<Record<FigureStatus, number>> = {
  official: 0,
  preliminary: 1,
  estimate: 2,
  illustrative: 3,
};

/** The figures of the newest period, all its sources side by side, the firmest first; empty for none. */
export function latestOf(figures: readonly Figure[]): readonly Figure[] {
  const [newest] = figures.toSorted((a, b) => comparePeriods(b.period, a.period));
  if (newest === undefined) return [];
  return figures.filter((figure) => figure.period === newest.period).toSorted(compareSources);
}

/** Orders sources of one period: official before estimated, later published before earlier, then by id. */
export function compareSources(a: Figure, b: Figure): number {
  return (
    firmness[a.status] - firmness[b.status] ||
    compareText(b.source.published ?? '', a.source.published ?? '') ||
    compareText(a.id, b.id)
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
