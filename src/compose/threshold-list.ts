import type { Arg } from '#domain/answer.ts';
import type { DocumentId, Indicator, Measure } from '#domain/programme.ts';
import type { Question, Threshold } from '#domain/question.ts';
import type { UnitId, UnitLevel } from '#domain/unit.ts';
import type { UnitRanking } from '#assess/rank-units.ts';
import { lineArg, periodArg, topicArg, unitArg, valueArg } from './args.ts';
import { echo, namedTimes, topicsArg } from './echo.ts';
import type { FigureCase } from './figure-case.ts';
import { findFigures } from './find-figures.ts';
import { mapTaps } from './map-card.ts';
import { rankingChart } from './ranking-chart.ts';
import { illustrativePart } from './remarks.ts';
import { figureRow } from './row-line.ts';
import { list, part, says, type Scene, type Section } from './section.ts';
import { sourceLines } from './sources.ts';
import { subjectOf, tap } from './taps.ts';
import { passes, unitTable, unrankedParts } from './unit-table.ts';

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

export interface UnitThresholdCase {
  readonly scene: Scene;
  readonly question: Question;
  readonly indicator: Indicator;
  readonly level: UnitLevel;
  /** The document whose targets count. */
  readonly document: DocumentId;
  readonly ranking: UnitRanking;
  readonly threshold: Threshold;
}

/** How many units are listed where no number was asked for, and at most. */
const shownUnits = 10;
const mostUnits = 30;

/** Which units lie on the asked side of a value, in one period. */
export function unitList({
  scene,
  question,
  indicator,
  level,
  document,
  ranking,
  threshold,
}: UnitThresholdCase): Section {
  const rows = ranking.rows.filter(({ figure }) => passes(figure, threshold));
  const shown = rows.slice(0, Math.min(question.limit ?? shownUnits, mostUnits));
  const judged = ranking.rows.map(({ figure }) => figure);
  const condition = thresholdArg(threshold, indicator.measure);
  const counts = { count: rows.length, total: ranking.rows.length, level, condition };
  return {
    parts: [
      echo(
        lineArg('ask-what-threshold', { topic: topicArg(scene, indicator.id), level, condition }),
        ...(ranking.period === null ? [] : [periodArg(ranking.period)]),
      ),
      part('headline', 'ask-units-passing', counts),
      ...(shown.length > 0 ? [unitTable(scene, shown, indicator)] : []),
      ...unrankedParts(ranking),
      ...illustrativePart(judged),
      ...sourceLines(judged),
      ...rankingChart({ scene, indicator, question, document, ranking }, shown, {
        level,
        total: ranking.rows.length,
        shown: 'passing',
        passing: rows.length,
        threshold,
      }),
    ],
    followUps: [
      { label: says('ask-tap-ranking'), question: { ...question, kind: 'ranking', threshold: null } },
      ...mapTaps({ scene, question, indicator, level, document, ranking, states: new Map() }),
      tap('figure', { topics: [indicator.id] }),
    ],
    figures: shown.map(({ figure }) => figure),
  };
}
