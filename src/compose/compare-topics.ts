import type { Line } from '#domain/answer.ts';
import type { Question } from '#domain/question.ts';
import type { UnitId } from '#domain/unit.ts';
import { periodArg, textArg, unitArg } from './args.ts';
import { echo, topicsArg, whenArg } from './echo.ts';
import type { FigureCase } from './figure-case.ts';
import { findFigures, type Found } from './find-figures.ts';
import { basisRemarks, figureRemarks, illustrativePart, remarkParts } from './remarks.ts';
import { figureRow } from './row-line.ts';
import { list, says, type Scene, type Section } from './section.ts';
import { sourceLines } from './sources.ts';
import { namedTap } from './taps.ts';

export interface TopicsCase {
  readonly scene: Scene;
  readonly question: Question;
  readonly unit: UnitId;
  readonly cases: readonly FigureCase[];
}

/** Several indicators of one unit in a list, each with its own period and targets. */
export function topicsComparison({ scene, question, unit, cases }: TopicsCase): Section {
  const rows = cases.map((own) => ({ own, found: findFigures(own.figures, question.period) }));
  const figures = rows.flatMap(({ found }) => (found.how === 'nothing' ? [] : found.figures));
  return {
    parts: [
      echo(topicsArg(scene, question), unitArg(scene, unit), whenArg(question)),
      ...list(rows.flatMap(({ own, found }) => rowLines(own, found))),
      ...illustrativePart(figures),
      ...remarkParts([...figureRemarks(figures), ...rows.flatMap(({ own, found }) => basisOf(own, found))]),
      ...sourceLines(figures),
    ],
    followUps: cases
      .slice(0, 3)
      .map(({ indicator }) =>
        namedTap(textArg(indicator.short), 'figure', { topics: [indicator.id], units: question.units }),
      ),
    figures,
  };
}

/** What changed under an indicator since its figure. */
function basisOf({ indicator, scene }: FigureCase, found: Found): readonly Line[] {
  return found.how === 'nothing' ? [] : basisRemarks(indicator, found.figures[0], scene.today);
}

/** What there is, each source on its own line; another period than the asked one is named by its own. */
function rowLines({ indicator, question }: FigureCase, found: Found): readonly Line[] {
  const topic = textArg(indicator.short);
  const none =
    question.period === null
      ? says('ask-topic-none', { topic })
      : says('ask-topic-none-in', { topic, period: periodArg(question.period) });
  if (found.how === 'nothing') return [none];
  const lines = found.figures.map((figure) => figureRow(figure, indicator));
  return found.how === 'asked' ? lines : [none, ...lines];
}
