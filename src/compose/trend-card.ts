import type { Line, Part } from '#domain/answer.ts';
import type { Figure } from '#domain/figure.ts';
import { comparePeriods, firstDay, lastDay } from '#domain/period.ts';
import type { Question } from '#domain/question.ts';
import { changeBetween } from '#assess/change-between.ts';
import { type Trend, trendOf, type TrendPoint, type TrendSegment } from '#assess/trend-of.ts';
import { nested, periodArg, shortPeriodArg, topicArg, unitArg, verbatim } from './args.ts';
import { changeOnlyLine, whyLine } from './change-line.ts';
import { echo, namedTimes } from './echo.ts';
import { figureArg, wholeFigureArg } from './figure-arg.ts';
import type { FigureCase } from './figure-case.ts';
import { endedParts } from './former-unit.ts';
import { basisRemarks, figureRemarks, illustrativePart, remarkParts } from './remarks.ts';
import { part, says, type Section } from './section.ts';
import { sourceLines } from './sources.ts';
import { subjectOfCase, tap } from './taps.ts';
import { trendChart } from './trend-chart.ts';

/** How an indicator of a unit developed, cut wherever values may not be compared; null without any figure. */
export function trendCard(card: FigureCase): Section | null {
  const { scene, question, indicator, unit } = card;
  const inside = inRange(card.figures, question);
  const trend = trendOf(inside.length > 0 ? inside : card.figures, indicator);
  const last = trend.points.at(-1);
  if (last === undefined) return null;
  const figures = trend.points.flatMap(({ figure, alternatives }) => [figure, ...alternatives]);
  const targets = card.assessments.map(({ target }) => target);
  const subject = subjectOfCase(card);
  const what = says('ask-what-trend', { topic: topicArg(scene, indicator.id) });
  return {
    parts: [
      echo(nested(what), unitArg(scene, unit), ...namedTimes(question)),
      ...(inside.length > 0 ? [] : [part('body', 'ask-trend-none-inside')]),
      ...trend.segments.map((segment) => segmentPart(segment, card)),
      ...(trend.points.length === 1 ? [part('body', 'ask-trend-one')] : [tableOf(trend, card)]),
      ...illustrativePart(figures),
      ...remarkParts([
        ...trend.segments.flatMap(({ remarks }) => remarks.map(whyLine)),
        ...figureRemarks([last.figure, ...last.alternatives]),
        ...basisRemarks(indicator, last.figure, scene.today),
      ]),
      ...endedParts(scene, unit),
      ...sourceLines(figures.toReversed()),
      ...trendChart({ scene, indicator, unit, trend, targets }),
    ],
    followUps: [
      tap('figure', subject),
      ...(targets.length > 0 ? [tap('target', subject)] : []),
      tap('source', subject),
    ],
    figures,
  };
}

/** The figures of the stretch asked for, or the last few where a number of periods was named. */
function inRange(figures: readonly Figure[], { range, period, limit }: Question): readonly Figure[] {
  const from = range && firstDay(range.from);
  const end = range ? range.to : period;
  const to = end && lastDay(end);
  const inside = figures.filter(
    (figure) =>
      (from === null || from <= firstDay(figure.period)) && (to === null || lastDay(figure.period) <= to),
  );
  if (limit === null) return inside;
  const periods = [...new Set(inside.map((figure) => figure.period))].toSorted(comparePeriods).slice(-limit);
  return inside.filter((figure) => periods.includes(figure.period));
}

function segmentPart({ points, change, remarks }: TrendSegment, { indicator }: FigureCase): Part {
  const [first] = points;
  if (change === null)
    return part('headline', remarks.length > 0 ? 'ask-trend-other-basis' : 'ask-headline', {
      value: wholeFigureArg(first.figure, indicator),
      period: periodArg(first.period),
    });
  return part('headline', 'ask-trend-segment', {
    from: periodArg(first.period),
    to: periodArg(change.to.period),
    start: figureArg(first.figure, indicator),
    end: figureArg(change.to, indicator),
    change: nested(changeOnlyLine(change)),
  });
}

function tableOf({ points }: Trend, card: FigureCase): Part {
  return {
    part: 'table',
    head: [says('ask-column-period'), says('ask-column-value')],
    rows: points.flatMap((point, index) => rowsOf(point, points[index - 1], card)),
    align: ['left', 'right'],
  };
}

/** A period's value with its change, and what other sources say of the same period. */
function rowsOf(
  { period, figure, alternatives }: TrendPoint,
  before: TrendPoint | undefined,
  { indicator }: FigureCase,
): readonly (readonly Line[])[] {
  const when = says('ask-cell', { cell: shortPeriodArg(period) });
  const amount = figureArg(figure, indicator);
  const change = before && changeBetween({ from: before.figure, to: figure, indicator });
  const value = change
    ? says('ask-cell-change', { amount, change: nested(changeOnlyLine(change)) })
    : says('ask-cell', { cell: amount });
  const others = alternatives.map((other) =>
    says('ask-cell-by', {
      amount: figureArg(other, indicator),
      publisher: verbatim(other.source.publisher),
    }),
  );
  return [value, ...others].map((cell) => [when, cell]);
}
