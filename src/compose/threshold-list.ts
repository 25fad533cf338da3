import type { Arg } from '#domain/answer.ts';
import type { Measure } from '#domain/programme.ts';
import type { Question, Threshold } from '#domain/question.ts';
import type { UnitId } from '#domain/unit.ts';
import { lineArg, unitArg, valueArg } from './args.ts';
import { echo, namedTimes, topicsArg } from './echo.ts';
import type { FigureCase } from './figure-case.ts';
import { findFigures } from './find-figures.ts';
import { illustrativePart } from './remarks.ts';
import { figureRow } from './row-line.ts';
import { list, part, type Scene, type Section } from './section.ts';
import { sourceLines } from './sources.ts';
import { subjectOf, tap } from './taps.ts';
import { passes } from './unit-table.ts';

export interface ThresholdCase {
  readonly scene: Scene;
  readonly question: Question;
  readonly unit: UnitId;
  readonly threshold: Threshold;
  readonly cases: readonly FigureCase[];
}

/** Which percentages of a unit lie on the asked side of a value; those without a figure are counted apart. */
export function thresholdList({ scene, question, unit, threshold, cases }: ThresholdCase): Section {
  const percentages = cases.filter(({ indicator }) => indicator.measure === 'percent');
  const known = percentages.flatMap(({ indicator, figures }) => {
    const found = findFigures(figures, question.period);
    return found.how === 'nothing' || found.how === 'other' ? [] : [{ indicator, figure: found.figures[0] }];
  });
  const passing = known.filter(({ figure }) => passes(figure, threshold));
  const figures = passing.map(({ figure }) => figure);
  const condition = thresholdArg(threshold, 'percent');
  const topic = topicsArg(scene, question);
  return {
    parts: [
      echo(
        lineArg('ask-what-threshold', { topic, level: 'any', condition }),
        unitArg(scene, unit),
        ...namedTimes(question),
      ),
      part('headline', 'ask-indicators-passing', { count: passing.length, total: known.length, condition }),
      ...list(passing.map(({ figure, indicator }) => figureRow(figure, indicator))),
      part('body', 'ask-percentages-without', { count: percentages.length - known.length }),
      ...illustrativePart(figures),
      ...sourceLines(figures),
    ],
    followUps: [tap('missing', subjectOf(question)), tap('listing', subjectOf(question))],
    figures,
  };
}

/** A condition in words, as `từ 80% trở lên`. */
export function thresholdArg({ operator, value }: Threshold, measure: Measure): Arg {
  return lineArg('ask-threshold', { operator: operatorNames[operator], level: valueArg(value, measure) });
}

const operatorNames: Readonly<Record<Threshold['operator'], string>> = {
  '<': 'lt',
  '<=': 'le',
  '>': 'gt',
  '>=': 'ge',
  '=': 'eq',
};
