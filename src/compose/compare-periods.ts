import type { Part } from '#domain/answer.ts';
import type { Figure } from '#domain/figure.ts';
import { lastDay, type Period } from '#domain/period.ts';
import type { Indicator } from '#domain/programme.ts';
import { changeBetween } from '#assess/change-between.ts';
import { lineArg, nested, periodArg, topicArg, unitArg, verbatim } from './args.ts';
import { changeOnlyLine, whyLine } from './change-line.ts';
import { echo, namedTimes } from './echo.ts';
import { wholeFigureArg } from './figure-arg.ts';
import type { FigureCase } from './figure-case.ts';
import { findFigures, type Found } from './find-figures.ts';
import { figureRemarks, illustrativePart, remarkParts } from './remarks.ts';
import { part, type Section } from './section.ts';
import { sourceLines } from './sources.ts';
import { subjectOf, tap } from './taps.ts';

/** One indicator of one unit at the two ends of a stretch, with the change between them where there may be one. */
export function periodsComparison(card: FigureCase, from: Period, to: Period): Section {
  const { scene, question, indicator, unit, figures: all } = card;
  const ends = [from, to].map((asked) => ({
    asked,
    found: findFigures(all, asked),
    ending: endingWith(all, asked),
  }));
  const [first, last] = ends.map(({ found }) => (found.how === 'asked' ? found.figures[0] : null));
  const change = first && last ? changeBetween({ from: first, to: last, indicator }) : null;
  const figures = ends.flatMap(({ found, ending }) => (found.how === 'asked' ? found.figures : ending));
  return {
    parts: [
      echo(
        lineArg('ask-what-comparison', { topic: topicArg(scene, indicator.id) }),
        unitArg(scene, unit),
        ...namedTimes(question),
      ),
      ...ends.flatMap((end) => endParts(end, indicator)),
      ...(change?.remarks.length === 0
        ? [part('body', 'ask-state-alone', { state: nested(changeOnlyLine(change)) })]
        : []),
      ...illustrativePart(figures),
      ...remarkParts([...(change?.remarks ?? []).map(whyLine), ...figureRemarks(figures)]),
      ...sourceLines(figures),
    ],
    followUps: [tap('trend', subjectOf(question)), tap('source', subjectOf(question))],
    figures,
  };
}

interface End {
  readonly asked: Period;
  readonly found: Found;
  /** Figures of longer stretches that end together with the asked one. */
  readonly ending: readonly Figure[];
}

function endingWith(figures: readonly Figure[], asked: Period): readonly Figure[] {
  return figures.filter(({ period }) => period !== asked && lastDay(period) === lastDay(asked));
}

/** Only a figure of the very period counts in a comparison; what ends together with it stands beside, by its own period. */
function endParts({ asked, found, ending }: End, indicator: Indicator): readonly Part[] {
  if (found.how !== 'asked')
    return [
      part('headline', 'ask-period-none', { period: periodArg(asked) }),
      ...ending.map((figure) =>
        part('body', 'ask-period-ending', {
          value: wholeFigureArg(figure, indicator),
          period: periodArg(figure.period),
        }),
      ),
    ];
  return found.figures.map((figure) =>
    part('headline', found.figures.length > 1 ? 'ask-headline-by' : 'ask-headline', {
      value: wholeFigureArg(figure, indicator),
      period: periodArg(figure.period),
      publisher: verbatim(figure.source.publisher),
    }),
  );
}
