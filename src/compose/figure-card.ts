import type { Part } from '#domain/answer.ts';
import type { Figure } from '#domain/figure.ts';
import type { Indicator } from '#domain/programme.ts';
import { changeBetween } from '#assess/change-between.ts';
import { trendOf } from '#assess/trend-of.ts';
import { periodArg, textArg, topicArg, unitArg, verbatim } from './args.ts';
import { bulletChart } from './bullet-chart.ts';
import { changeLine, whyLine } from './change-line.ts';
import { echo, whenArg } from './echo.ts';
import { wholeFigureArg } from './figure-arg.ts';
import type { FigureCase } from './figure-case.ts';
import { findFigures, type Found } from './find-figures.ts';
import { endedParts } from './former-unit.ts';
import { basisRemarks, figureRemarks, illustrativePart, remarkParts } from './remarks.ts';
import { type FollowUp, part, says, type Section } from './section.ts';
import { sourceLines } from './sources.ts';
import { decidingFigures, ruleRemarks, statusParts } from './status-parts.ts';
import { subjectOfCase, tap } from './taps.ts';

type FoundFigures = Exclude<Found, { how: 'nothing' }>;

/** One indicator of one unit: the figure first, then targets, change, remarks and sources. */
export function figureCard(card: FigureCase): Section | null {
  const found = findFigures(card.figures, card.question.period);
  if (found.how === 'nothing') return null;
  const { scene, question, indicator, unit, assessments } = card;
  const before = found.figures.length === 1 ? changeBefore(found.figures[0], card) : null;
  const statuses = { scene, indicator, assessments, shown: found.figures.length === 1 ? found.figures : [] };
  const figures = [
    ...new Set([...found.figures, ...decidingFigures(assessments), ...(before ? [before.from] : [])]),
  ];
  return {
    parts: [
      echo(topicArg(scene, indicator.id), unitArg(scene, unit), whenArg(question)),
      ...headlines(found, card),
      ...(before ? [{ part: 'line', role: 'body', line: changeLine(before, indicator) } as const] : []),
      ...statusParts(statuses),
      ...illustrativePart(figures),
      ...remarkParts([
        ...(found.figures.length > 1 ? [says('ask-sources-differ')] : []),
        ...figureRemarks(found.figures),
        ...(before?.remarks ?? []).map(whyLine),
        ...ruleRemarks(statuses),
        ...basisRemarks(indicator, found.figures[0], scene.today),
      ]),
      ...endedParts(scene, unit),
      ...sourceLines(figures),
      ...bulletChart({ ...card, figures: found.figures }),
    ],
    followUps: followUps(card),
    figures,
  };
}

/** The change from the period before the shown one; null where there is none. */
function changeBefore(figure: Figure, { figures, indicator }: FigureCase) {
  const { points } = trendOf(figures, indicator);
  const index = points.findIndex(({ period }) => period === figure.period);
  const before = points[index - 1];
  return before ? changeBetween({ from: before.figure, to: figure, indicator }) : null;
}

function headlines({ how, figures }: FoundFigures, { question, indicator }: FigureCase): readonly Part[] {
  const lead =
    question.period !== null && how !== 'asked'
      ? [
          part('body', how === 'within' ? 'ask-only-within' : 'ask-only-other', {
            asked: periodArg(question.period),
          }),
        ]
      : [];
  return [...lead, ...figures.flatMap((figure) => headline(figure, indicator, figures.length > 1))];
}

function headline(figure: Figure, indicator: Indicator, oneOfSeveral: boolean): readonly Part[] {
  const args = { value: wholeFigureArg(figure, indicator), period: periodArg(figure.period) };
  const publisher = verbatim(figure.source.publisher);
  const head = oneOfSeveral
    ? part('headline', 'ask-headline-by', { ...args, publisher })
    : part('headline', 'ask-headline', args);
  return [head, ...wholeOf(figure, indicator)];
}

/** The counts behind a percentage, where the source gives them. */
function wholeOf({ numerator, denominator }: Figure, { base }: Indicator): readonly Part[] {
  if (numerator === null || denominator === null) return [];
  if (base === null) return [part('body', 'ask-counts', { numerator, denominator })];
  return [part('body', 'ask-counts-of', { numerator, denominator, of: textArg(base) })];
}

function followUps(card: FigureCase): readonly FollowUp[] {
  const { figures, assessments } = card;
  const subject = subjectOfCase(card);
  const periods = new Set(figures.map(({ period }) => period));
  return [
    ...(periods.size > 1 ? [tap('trend', subject)] : []),
    ...(assessments.length > 0 ? [tap('target', subject)] : []),
    tap('source', subject),
  ];
}
