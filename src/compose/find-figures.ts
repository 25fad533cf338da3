import type { Figure } from '#domain/figure.ts';
import { comparePeriods, contains, type Period } from '#domain/period.ts';
import { latestOf } from '#assess/latest-of.ts';

/** What there is for an asked period: exactly that, a shorter stretch of it, another period, or nothing at all. */
export type Found =
  | { readonly how: 'asked' | 'within' | 'other'; readonly figures: readonly [Figure, ...Figure[]] }
  | { readonly how: 'nothing' };

/** The figures to show for a period, all of one period; the latest where none was asked for. */
export function findFigures(figures: readonly Figure[], asked: Period | null): Found {
  if (asked === null) return found('asked', latestOf(figures));
  const exact = latestOf(figures.filter(({ period }) => period === asked));
  if (exact.length > 0) return found('asked', exact);
  const within = latestOf(figures.filter(({ period }) => contains(asked, period)));
  if (within.length > 0) return found('within', within);
  return found('other', nearest(figures, asked));
}

/** The stretch that contains the asked one, else the last before it, else the first after it. */
function nearest(figures: readonly Figure[], asked: Period): readonly Figure[] {
  const around = figures.filter(({ period }) => contains(period, asked));
  if (around.length > 0) return latestOf(around);
  const before = figures.filter(({ period }) => comparePeriods(period, asked) < 0);
  if (before.length > 0) return latestOf(before);
  const [first] = figures.toSorted((a, b) => comparePeriods(a.period, b.period));
  return figures.filter(({ period }) => period === first?.period);
}

function found(how: 'asked' | 'within' | 'other', figures: readonly Figure[]): Found {
  const [first, ...rest] = figures;
  return first ? { how, figures: [first, ...rest] } : { how: 'nothing' };
}
