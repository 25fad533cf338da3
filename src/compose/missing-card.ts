import type { Figure } from '#domain/figure.ts';
import type { Indicator } from '#domain/programme.ts';
import type { Question } from '#domain/question.ts';
import type { UnitId, UnitLevel } from '#domain/unit.ts';
import { lineArg, listArg, periodArg, textArg, topicArg, unitArg } from './args.ts';
import { unitText } from './chart-frame.ts';
import { echo, namedTimes } from './echo.ts';
import type { FigureCase } from './figure-case.ts';
import { findFigures } from './find-figures.ts';
import { illustrativePart } from './remarks.ts';
import { list, part, says, type Scene, type Section } from './section.ts';
import { namedTap, tap } from './taps.ts';

/** How many names of units without a figure are told. */
const shownUnits = 10;

export interface MissingIndicators {
  readonly scene: Scene;
  readonly question: Question;
  readonly unit: UnitId;
  readonly cases: readonly FigureCase[];
}

/** Which indicators have no figure, for the period asked for or at all. */
export function missingIndicators({ scene, question, unit, cases }: MissingIndicators): Section {
  const { period } = question;
  const without = cases.filter(({ figures }) => {
    const { how } = findFigures(figures, period);
    return how === 'nothing' || how === 'other';
  });
  const own = without.toSorted((a, b) => Number(b.indicator.core) - Number(a.indicator.core));
  const args = { count: without.length, total: cases.length };
  const names = own.map(({ indicator: { core, short } }) =>
    says(core ? 'ask-indicator-core' : 'ask-indicator', { topic: textArg(short) }),
  );
  return {
    parts: [
      echo(lineArg('ask-what-missing'), unitArg(scene, unit), ...namedTimes(question)),
      period === null
        ? part('headline', 'ask-missing-indicators', args)
        : part('headline', 'ask-missing-indicators-in', { ...args, period: periodArg(period) }),
      ...list(names),
      ...(own.length > 0 ? [part('remark', 'ask-no-figure-is-not-missed')] : []),
    ],
    followUps: [
      ...own
        .slice(0, 2)
        .map(({ indicator }) => namedTap(textArg(indicator.short), 'target', { topics: [indicator.id] })),
      tap('freshness'),
    ],
    figures: [],
  };
}

export interface MissingUnits {
  readonly scene: Scene;
  readonly question: Question;
  readonly indicator: Indicator;
  readonly level: UnitLevel;
  readonly total: number;
  readonly without: readonly UnitId[];
  /** The figures of the other units. */
  readonly reported: readonly Figure[];
}

/** Which units of a level have no figure of an indicator. */
export function missingUnits(card: MissingUnits): Section {
  const { scene, question, indicator, level, total, without, reported } = card;
  const names = without.slice(0, shownUnits).map((unit) => textArg(unitText(scene, unit)));
  const more = without.length - names.length;
  return {
    parts: [
      echo(lineArg('ask-what-missing'), topicArg(scene, indicator.id), ...namedTimes(question)),
      without.length > 0
        ? part('headline', 'ask-missing-units', { level, count: without.length, total })
        : part('headline', 'ask-no-units-missing', { total }),
      ...(without.length === total || names.length === 0
        ? []
        : [part('body', 'ask-missing-names', { units: listArg(names, 'comma'), more })]),
      ...illustrativePart(reported),
      ...(without.length > 0 ? [part('remark', 'ask-no-figure-is-not-missed')] : []),
    ],
    followUps: [tap('figure', { topics: [indicator.id] }), tap('missing')],
    figures: [],
  };
}
