import type { Part } from '#domain/answer.ts';
import { dayOf } from '#domain/date.ts';
import type { Figure } from '#domain/figure.ts';
import { comparePeriods } from '#domain/period.ts';
import type { Question } from '#domain/question.ts';
import { dateArg, lineArg, nested, unitArg } from './args.ts';
import { echo, topicsArg, whomArg } from './echo.ts';
import { illustrativePart } from './remarks.ts';
import { figureRow } from './row-line.ts';
import { part, says, type Scene, type Section } from './section.ts';
import { sourceArg } from './sources.ts';
import { subjectOf, tap } from './taps.ts';

export interface FreshnessCase {
  readonly scene: Scene;
  readonly question: Question;
  /** Figures to choose the newest from. */
  readonly figures: readonly Figure[];
  readonly timeZone: string;
}

/** How many figures are told where no number was asked for, and at most. */
const shownFigures = 5;
const mostFigures = 20;

/** The figures recorded last; of those recorded together the ones published last. */
export function freshnessCard({ scene, question, figures, timeZone }: FreshnessCase): Section {
  const sorted = newestOfEach(figures.toSorted(byNewest));
  const newest = sorted.slice(0, Math.min(question.limit ?? shownFigures, mostFigures));
  const [last] = newest;
  return {
    parts: [
      echo(
        lineArg('ask-what-freshness'),
        ...(question.topics.length > 0 ? [topicsArg(scene, question)] : []),
        whomArg(scene, question),
      ),
      last === undefined ? nothingPart(scene, question) : recordedPart(last, timeZone),
      ...newest.flatMap((figure) => freshPart(figure, scene, question)),
      ...illustrativePart(newest),
    ],
    followUps: [tap('missing', subjectOf(question)), tap('overview'), tap('source', subjectOf(question))],
    figures: newest,
  };
}

/** Of what a programme came with only the day is known. */
function recordedPart({ enteredBy, recordedAt }: Figure, timeZone: string): Part {
  return enteredBy === 'pack'
    ? part('headline', 'ask-recorded-on', { date: dateArg(dayOf(recordedAt, timeZone)) })
    : part('headline', 'ask-recorded', { moment: { as: 'moment', moment: recordedAt } });
}

function nothingPart(scene: Scene, { units: [unit] }: Question): Part {
  if (unit === undefined) return part('headline', 'ask-no-figure');
  return part('headline', 'ask-no-figures-of-unit', { unit: unitArg(scene, unit) });
}

/** A figure with the source it appeared in, linked. */
function freshPart(figure: Figure, scene: Scene, { units }: Question): readonly Part[] {
  const indicator = scene.catalogue.indicator(figure.indicator);
  if (!indicator) return [];
  const args = { figure: nested(figureRow(figure, indicator)), source: sourceArg(figure.source) };
  const line =
    units.length > 1
      ? says('ask-fresh-of', { ...args, unit: unitArg(scene, figure.unit) })
      : says('ask-fresh', args);
  const { url } = figure.source;
  return [{ part: 'line', role: 'body', line, ...(url !== null && { link: url }) }];
}

/** Of a series that was recorded at once only its newest period is news. */
function newestOfEach(sorted: readonly Figure[]): readonly Figure[] {
  const series = Map.groupBy(
    sorted,
    ({ indicator, unit, recordedAt }) => `${indicator} ${unit} ${recordedAt}`,
  );
  const newest = new Set(
    [...series.values()].flatMap((figures) => {
      const last = figures
        .map(({ period }) => period)
        .toSorted(comparePeriods)
        .at(-1);
      return figures.filter(({ period }) => period === last);
    }),
  );
  return sorted.filter((figure) => newest.has(figure));
}

function byNewest(a: Figure, b: Figure): number {
  if (a.recordedAt !== b.recordedAt) return b.recordedAt - a.recordedAt;
  const [one, other] = [a.source.published ?? '', b.source.published ?? ''];
  if (one !== other) return one < other ? 1 : -1;
  return comparePeriods(b.period, a.period);
}
