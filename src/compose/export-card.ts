import type { Figure } from '#domain/figure.ts';
import type { Question } from '#domain/question.ts';
import { lineArg } from './args.ts';
import { echo, namedTimes, topicsArg, whomArg } from './echo.ts';
import { illustrativePart } from './remarks.ts';
import { part, type Scene, type Section } from './section.ts';
import { subjectOf, tap } from './taps.ts';
import { thresholdArg } from './threshold-list.ts';

export interface ExportCase {
  readonly scene: Scene;
  readonly question: Question;
  readonly figures: readonly Figure[];
}

/** What the files hold; where nothing is to be exported, that. */
export function exportCard({ scene, question, figures }: ExportCase): Section {
  const { over, threshold, topics } = question;
  const measure = scene.catalogue.indicator(topics[0] ?? '')?.measure ?? 'percent';
  const units = [
    ...(question.units.length > 0 ? [whomArg(scene, question)] : []),
    ...(over === null ? [] : [lineArg('export-over', { level: over })]),
    ...(threshold === null ? [] : [thresholdArg(threshold, measure)]),
  ];
  const what = lineArg('export-what');
  const indicators = new Set(figures.map(({ indicator }) => indicator)).size;
  return {
    parts: [
      echo(what, topicsArg(scene, question), ...units, ...namedTimes(question)),
      figures.length === 0
        ? part('headline', 'export-nothing')
        : part('headline', 'export-done', { count: figures.length, indicators }),
      ...illustrativePart(figures),
    ],
    followUps: [
      tap('source', subjectOf(question)),
      tap('definition', subjectOf(question)),
      tap('overview'),
    ].filter(({ question: { kind, topics } }) => kind !== 'definition' || topics.length === 1),
    figures: [],
  };
}
