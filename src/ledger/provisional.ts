import type { FigureDraft } from '#domain/change.ts';
import type { Figure, FigureId } from '#domain/figure.ts';

/** A figure as it would be recorded, to be judged before it is; its id is of no figure. */
export function provisional(draft: FigureDraft, base: FigureId | null): Figure {
  return { ...draft, id: 'draft', recordedAt: 0, enteredBy: '', supersedes: base };
}

/** A recorded figure as a draft of the same content. */
export function draftOf(figure: Figure): FigureDraft {
  const { indicator, unit, period, value, outOf, numerator, denominator } = figure;
  const { qualifier, status, source, note, definition } = figure;
  return {
    ...{ indicator, unit, period, value, outOf, numerator, denominator },
    ...{ qualifier, status, source, note, definition },
  };
}
