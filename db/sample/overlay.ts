import { comparePeriods } from '#domain/period.ts';
import type { Figure } from '#domain/figure.ts';
import type { FigureQuery, FigureStore } from '#domain/ports/figures.ts';

/**
 * Lays illustrative figures over a store for trial mode. They are never written to it; a sample that somebody
 * corrected through the store gives way to the correction.
 */
export function withSampleFigures(store: FigureStore, samples: readonly Figure[]): FigureStore {
  const inOrder = samples.toSorted((a, b) => comparePeriods(a.period, b.period));
  const byIndicator = Map.groupBy(inOrder, (figure) => figure.indicator);
  const byId = new Map(samples.map((figure) => [figure.id, figure]));

  function matching(query: FigureQuery): readonly Figure[] {
    const pool = query.indicators ? query.indicators.flatMap((id) => byIndicator.get(id) ?? []) : inOrder;
    const units = query.units && new Set(query.units);
    const periods = query.periods && new Set(query.periods);
    return pool.filter((f) => (!units || units.has(f.unit)) && (!periods || periods.has(f.period)));
  }

  return {
    async standing(query) {
      const stored = await store.standing(query);
      const corrected = new Set(stored.map((figure) => figure.supersedes));
      const added = matching(query).filter((figure) => !corrected.has(figure.id));
      return byPeriod([...stored, ...added]);
    },
    async history(indicator, unit) {
      const added = matching({ indicators: [indicator], units: [unit] });
      return [...added, ...(await store.history(indicator, unit))];
    },
    async byId(ids) {
      const added = ids.flatMap((id) => byId.get(id) ?? []);
      return [...(await store.byId(ids)), ...added];
    },
    append: (figures) => store.append(figures),
    latest: (limit) => store.latest(limit),
    withdraw: (withdrawal) => store.withdraw(withdrawal),
  };
}

/** Oldest period first; periods are few, so each is placed once. */
function byPeriod(figures: readonly Figure[]): readonly Figure[] {
  const groups = Map.groupBy(figures, (figure) => figure.period);
  return [...groups].sort(([a], [b]) => comparePeriods(a, b)).flatMap(([, group]) => group);
}
