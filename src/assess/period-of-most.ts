import type { Figure } from '#domain/figure.ts';
import { comparePeriods, type Period } from '#domain/period.ts';

/**
 * The period that units are reporting now: the newest that more than half of those with figures have; failing that, the
 * one that most have.
 */
export function periodOfMost(figuresByUnit: readonly (readonly Figure[])[]): Period | null {
  const reporting = figuresByUnit.filter((figures) => figures.length > 0);
  const periods = reporting.flatMap((figures) => [...new Set(figures.map((figure) => figure.period))]);
  const counts = [...Map.groupBy(periods, (period) => period)]
    .map(([period, all]) => ({ period, units: all.length }))
    .toSorted((a, b) => comparePeriods(b.period, a.period));
  const most = counts.find(({ units }) => units * 2 > reporting.length);
  const [widest] = counts.toSorted((a, b) => b.units - a.units);
  return (most ?? widest)?.period ?? null;
}
