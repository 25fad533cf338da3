import type { Part } from '#domain/answer.ts';
import type { Figure } from '#domain/figure.ts';
import type { Period } from '#domain/period.ts';
import { pillarOf, type Question } from '#domain/question.ts';
import type { UnitId, UnitLevel } from '#domain/unit.ts';
import { lineArg, listArg, periodArg, textArg, unitArg } from './args.ts';
import { unitText } from './chart-frame.ts';
import { echo, namedTimes, topicsArg } from './echo.ts';
import type { FigureCase } from './figure-case.ts';
import { findFigures } from './find-figures.ts';
import { illustrativePart } from './remarks.ts';
import { list, part, says, type Scene, type Section } from './section.ts';
import { namedTap, tap } from './taps.ts';
import { withinArgs } from './within.ts';

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
  const core = without.filter(({ indicator }) => indicator.core);
  const others = without.filter(({ indicator }) => !indicator.core);
  const args = { count: without.length, total: cases.length };
  return {
    parts: [
      echo(lineArg('ask-what-missing'), unitArg(scene, unit), ...namedTimes(question)),
      period === null
        ? part('headline', 'ask-missing-indicators', args)
        : part('headline', 'ask-missing-indicators-in', { ...args, period: periodArg(period) }),
      ...namedUnder('ask-core-indicators', core),
      ...namedUnder('ask-other-indicators', others),
      ...(without.length > 0 ? [part('remark', 'ask-no-figure-is-not-missed')] : []),
    ],
    followUps: [
      ...[...core, ...others]
        .slice(0, 2)
        .map(({ indicator }) => namedTap(textArg(indicator.short), 'target', { topics: [indicator.id] })),
      tap('freshness'),
    ],
    figures: [],
  };
}

function namedUnder(heading: string, cases: readonly FigureCase[]): readonly Part[] {
  if (cases.length === 0) return [];
  return [
    part('heading', heading, { count: cases.length }),
    ...list(cases.map(({ indicator }) => says('ask-indicator', { topic: textArg(indicator.short) }))),
  ];
}

export interface MissingUnits {
  readonly scene: Scene;
  readonly question: Question;
  readonly level: UnitLevel;
  /** The period that is judged: the one asked for, or the one that most units report now; null where none reports. */
  readonly period: Period | null;
  readonly total: number;
  readonly without: readonly UnitId[];
  /** The period that most units report now. */
  readonly latest: Period | null;
  /** All figures of the level on the topic, of whatever period. */
  readonly figures: readonly Figure[];
}

/** Which units of a level have no figure of what was asked about, in one period. */
export function missingUnits(card: MissingUnits): Section {
  const { scene, question, level, period, latest, total, without, figures } = card;
  const names = without.slice(0, shownUnits).map((unit) => textArg(unitText(scene, unit)));
  const more = without.length - names.length;
  return {
    parts: [
      echo(
        lineArg('ask-what-missing-units', { level, topic: topicsArg(scene, question) }),
        ...withinArgs(scene, question),
        ...(period === null ? namedTimes(question) : [periodArg(period)]),
      ),
      missingHead(card),
      ...(latest !== null && without.length === total
        ? [part('body', 'ask-units-report', { period: periodArg(latest) })]
        : []),
      ...(without.length === total || names.length === 0
        ? []
        : [part('body', 'ask-missing-names', { units: listArg(names, 'comma'), more })]),
      ...illustrativePart(figures),
      ...(without.length > 0 ? [part('remark', 'ask-no-figure-is-not-missed')] : []),
    ],
    followUps: [
      ...(isSole(question) ? [tap('figure', { topics: question.topics })] : []),
      tap('missing'),
      tap('overview'),
    ],
    figures: [],
  };
}

/** How many report and how many do not; of a level without any figures it is not known who should have. */
function missingHead({ question, level, period, total, without, figures }: MissingUnits): Part {
  if (figures.length === 0 || period === null) return part('headline', 'ask-no-unit-reports', { level });
  const told = { total, period: periodArg(period) };
  if (without.length > 0)
    return part('headline', 'ask-missing-units', { ...told, level, count: without.length });
  return part('headline', 'ask-no-units-missing', { ...told, scope: isSole(question) ? 'one' : 'several' });
}

/** True where one indicator was asked about, and not a pillar or all there is. */
function isSole({ topics: [topic, ...others] }: Question): boolean {
  return topic !== undefined && others.length === 0 && pillarOf(topic) === null;
}
