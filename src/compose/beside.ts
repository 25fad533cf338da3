import type { Line } from '#domain/answer.ts';
import type { TargetAssessment } from '#domain/assessment.ts';
import type { Figure } from '#domain/figure.ts';
import { compareSources } from '#assess/latest-of.ts';
import { verbatim } from './args.ts';
import { decidingFigures } from './status-parts.ts';
import { says } from './section.ts';

/** A target as it stands, with what other sources say of the period it is judged by. */
export interface Beside {
  readonly assessment: TargetAssessment;
  readonly beside: readonly Figure[];
}

/** What other sources give for the period of the figure that a target is judged by, where it is another value. */
export function besideOf({ figure }: TargetAssessment, figures: readonly Figure[]): readonly Figure[] {
  if (figure === null) return [];
  return figures
    .filter(({ unit, period, id }) => unit === figure.unit && period === figure.period && id !== figure.id)
    .filter(({ value, outOf }) => value !== figure.value || outOf !== figure.outOf)
    .toSorted(compareSources);
}

/** Every figure that judged targets show: those that decide, and those of other sources. */
export function judgedFigures(judged: readonly Beside[]): readonly Figure[] {
  return [
    ...new Set(judged.flatMap(({ assessment, beside }) => [...decidingFigures([assessment]), ...beside])),
  ];
}

/** By whose figure a target is judged, where sources differ. */
export function differLines(judged: readonly Beside[]): readonly Line[] {
  return judged.flatMap(({ assessment: { figure }, beside }) =>
    figure === null || beside.length === 0
      ? []
      : [says('ask-judged-by', { publisher: verbatim(figure.source.publisher) })],
  );
}
