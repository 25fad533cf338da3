import type { Line } from '#domain/answer.ts';
import type { Question } from '#domain/question.ts';
import type { UnitId } from '#domain/unit.ts';
import { nested, periodArg, textArg, unitArg } from './args.ts';
import { echo, topicsArg, whenArg } from './echo.ts';
import { figureArg } from './figure-arg.ts';
import type { FigureCase } from './figure-case.ts';
import { findFigures, type Found } from './find-figures.ts';
import { basisRemarks, figureRemarks, illustrativePart, remarkParts } from './remarks.ts';
import { figureRows } from './row-line.ts';
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
      ...remarkParts(rows.flatMap(({ own, found }) => remarksOn(own, found))),
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

/** What should be known of an indicator's figures, under its name. */
function remarksOn({ indicator, scene }: FigureCase, found: Found): readonly Line[] {
  if (found.how === 'nothing') return [];
  const { figures } = found;
  const remarks = [...figureRemarks(figures), ...basisRemarks(indicator, figures[0], scene.today)];
  return remarks.map((remark) =>
    says('ask-note-on', { topic: textArg(indicator.short), note: nested(remark) }),
  );
}

/** What there is, each source on its own line; another period than the asked one is named by its own. */
function rowLines({ indicator, question }: FigureCase, found: Found): readonly Line[] {
  const topic = textArg(indicator.short);
  const asked = question.period && periodArg(question.period);
  if (found.how === 'nothing')
    return [
      asked === null
        ? says('ask-topic-none', { topic })
        : says('ask-topic-none-in', { topic, period: asked }),
    ];
  if (found.how === 'asked' || asked === null) return figureRows(found.figures, indicator);
  return found.figures.map((figure) =>
    says(found.how === 'within' ? 'ask-topic-within' : 'ask-topic-nearest', {
      topic,
      asked,
      value: figureArg(figure, indicator),
      period: periodArg(figure.period),
    }),
  );
}
