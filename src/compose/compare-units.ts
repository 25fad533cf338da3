import type { Arg, Line, Part } from '#domain/answer.ts';
import type { Figure } from '#domain/figure.ts';
import type { Indicator } from '#domain/programme.ts';
import type { Question } from '#domain/question.ts';
import type { UnitId } from '#domain/unit.ts';
import { lineArg, listArg, periodArg, shortUnitArg, textArg, topicArg, unitArg, verbatim } from './args.ts';
import { unitText } from './chart-frame.ts';
import { type Compared, comparedOf } from './compared.ts';
import { comparisonChart } from './comparison-chart.ts';
import { differenceParts } from './difference-parts.ts';
import { echo, namedTimes, topicsArg } from './echo.ts';
import { figureArg } from './figure-arg.ts';
import type { FigureCase } from './figure-case.ts';
import { figureRemarks, illustrativePart, remarkParts } from './remarks.ts';
import { type FollowUp, list, part, says, type Scene, type Section } from './section.ts';
import { underHeading } from './sections.ts';
import { sourceLines } from './sources.ts';
import { namedTap, subjectOf, tap } from './taps.ts';

export interface UnitsCase {
  readonly scene: Scene;
  readonly question: Question;
  /** The units side by side, in the order asked. */
  readonly units: readonly UnitId[];
  /** Per indicator one case for each unit, in the same order. */
  readonly rows: readonly (readonly FigureCase[])[];
  /** Further indicators that could be set side by side as well. */
  readonly more: readonly Indicator[];
  /** What the province has on the topic, where no unit has a figure. */
  readonly instead: Section | null;
}

/** Units side by side, each value with its own period; what can't be compared is said. */
export function unitsComparison(card: UnitsCase): Section {
  const { scene, question, units } = card;
  const compared = card.rows.flatMap((cases) => comparedOf(cases, question));
  const told = new Set(compared.flatMap(({ cells }) => cells.map(({ unit }) => unit)));
  const names = listArg(
    units.filter((unit) => compared.length === 0 || told.has(unit)).map((unit) => unitArg(scene, unit)),
    'comma',
  );
  const head = echo(
    lineArg('ask-what-comparison', { topic: topicsArg(scene, question) }),
    names,
    ...namedTimes(question),
  );
  if (compared.length === 0) return nothingToCompare(card, head);
  const figures = compared.flatMap(({ cells }) => cells.flatMap((cell) => cell.figures));
  return {
    parts: [
      head,
      ...leadPart(compared, question),
      ...compared.flatMap((row) => rowParts(row, card)),
      ...morePart(card, compared.length),
      ...illustrativePart(figures),
      ...remarkParts(figureRemarks(figures)),
      ...sourceLines(figures),
      ...comparisonChart(card, compared),
    ],
    followUps: tapsOf(card),
    figures,
  };
}

/** Said first where no value is of the period asked for. */
function leadPart(compared: readonly Compared[], { period }: Question): readonly Part[] {
  const shown = compared.flatMap(({ cells }) => cells.flatMap(({ figures }) => figures));
  if (period === null || shown.some((figure) => figure.period === period)) return [];
  return [part('body', 'ask-only-other', { asked: periodArg(period) })];
}

/** Which indicators were left out, so that the ones shown are not taken for all. */
function morePart({ scene, more }: UnitsCase, shown: number): readonly Part[] {
  if (more.length === 0) return [];
  const topics = listArg(
    more.map(({ id }) => topicArg(scene, id)),
    'comma',
  );
  return [part('body', 'ask-compared-more', { shown, total: shown + more.length, topics })];
}

function rowParts({ indicator, cells }: Compared, { scene }: UnitsCase): readonly Part[] {
  const isNational = (unit: UnitId): boolean => scene.catalogue.unit(unit)?.level === 'nation';
  const hasNational = cells.some(({ unit, figures }) => isNational(unit) && figures.length > 0);
  // The mean of the provinces stands for the nation where the nation has no figure of its own.
  const isNeeded = (unit: UnitId): boolean => !(isNational(unit) && hasNational);
  const lines = cells.flatMap(({ unit, figures }) => {
    const name = shortUnitArg(scene, unit);
    if (figures.length === 0) return isNeeded(unit) ? [says('ask-compared-none', { unit: name })] : [];
    return figures.map((figure) => comparedLine(figure, name, indicator, figures.length > 1));
  });
  return [
    part('heading', 'ask-topic', { topic: topicArg(scene, indicator.id) }),
    ...list(lines),
    ...differenceParts(cells, indicator, scene),
  ];
}

function comparedLine(figure: Figure, unit: Arg, indicator: Indicator, oneOfSeveral: boolean): Line {
  const args = { unit, value: figureArg(figure, indicator), period: periodArg(figure.period) };
  if (!oneOfSeveral) return says('ask-compared', args);
  return says('ask-compared-by', { ...args, publisher: verbatim(figure.source.publisher) });
}

function nothingToCompare(card: UnitsCase, head: Part): Section {
  const { instead } = card;
  return {
    parts: [head, part('headline', 'ask-nothing-to-compare'), ...(instead ? underHeading(instead) : [])],
    followUps: [...tapsOf(card).slice(-2), ...(instead?.followUps ?? [tap('overview')])],
    figures: instead?.figures ?? [],
  };
}

function tapsOf({ scene, question, units }: UnitsCase): readonly FollowUp[] {
  return [
    ...(question.topics.length === 1 ? [tap('trend', { topics: question.topics })] : []),
    tap('source', subjectOf(question)),
    ...units
      .filter((unit) => unit !== scene.catalogue.province.id)
      .slice(0, 2)
      .map((unit) => namedTap(textArg(unitText(scene, unit)), 'overview', { units: [unit] })),
  ];
}
