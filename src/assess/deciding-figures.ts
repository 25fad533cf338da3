import type { IsoDate } from '#domain/date.ts';
import type { Figure } from '#domain/figure.ts';
import { lastDay } from '#domain/period.ts';
import type { Target } from '#domain/programme.ts';
import { latestOf } from './latest-of.ts';

interface Candidates {
  readonly target: Target;
  readonly figures: readonly Figure[];
  readonly today: IsoDate;
}

/**
 * The figures, all of one period, that decide a target: once the due date has passed those of the first period that
 * reaches it, otherwise the newest. Figures with a definition of their own decide only where there are no others.
 */
export function decidingFigures({ target, figures, today }: Candidates): readonly Figure[] {
  const usual = figures.filter((figure) => figure.definition === null);
  const candidates = usual.length > 0 ? usual : figures;
  if (today <= target.due) return latestOf(candidates);
  const reaching = candidates.filter((figure) => lastDay(figure.period) >= target.due);
  const [end] = reaching.map((figure) => lastDay(figure.period)).toSorted();
  if (end === undefined) return latestOf(candidates);
  return latestOf(reaching.filter((figure) => lastDay(figure.period) === end));
}
