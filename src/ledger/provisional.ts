import type { FigureDraft } from '#domain/change.ts';
import type { Figure, FigureId } from '#domain/figure.ts';

/** A figure as it would be recorded, to be judged before it is; its id is of no figure. */
export function provisional(draft: FigureDraft, base: FigureId | null): Figure {
  return { ...draft, id: 'draft', recordedAt: 0, enteredBy: '', supersedes: base };
}

/** A recorded figure as a draft of the same content. */
export function draftOf(figure: Figure): FigureDraft {
  const { id: _id, recordedAt: _at, enteredBy: _by, supersedes: _base, ...draft } = figure;
  return draft;
}
