import type {
  BulletChart,
  Chart,
  ComparisonChart,
  MapChart,
  RankingChart,
  TrendChart,
} from '#domain/chart.ts';
import { capitalised } from '#domain/text.ts';
import { breakWords } from './break-words.ts';
import { overviewFacts, reportFacts } from './describe-states.ts';
import { firmAmount } from './firm-amount.ts';
import { subtitleOf } from './frame.ts';
import { formatPeriod, periodWords } from './numbers.ts';
import { classesOf } from './map.ts';
import { levelWords } from './map-legend.ts';
import type { Pen } from './pen.ts';
import { rankingRows, targetLevel } from './ranking-rows.ts';
import { fieldWords, overallWords } from './ranking-words.ts';
import { statusCounts } from './status-counts.ts';
import { demandsOf } from './target-words.ts';
import { breaksBetween, momentsOf } from './trend-data.ts';
import { whyNoPicture } from './why-no-picture.ts';

/** Longer than this no channel takes it as the text of a picture. */
const longest = 1000;

/** What a picture shows, in words; or why there is none. */
export function describeChart(chart: Chart, pen: Pen): string {
  const { words, locale } = pen;
  const why = whyNoPicture(chart);
  if (why !== null) return words.none[why];
  const opening = [
    chart.title[locale],
    subtitleOf(chart, pen),
    ...(chart.illustrative ? [words.illustrative] : []),
  ];
  const closing = `${words.source}: ${chart.source}`;
  const told = sentences([...opening, ...factsOf(chart, pen)]);
  const end = ` ${asSentence(closing)}`;
  const room = longest - end.length;
  return (told.length <= room ? told : `${told.slice(0, Math.max(0, room - 1)).trimEnd()}…`) + end;
}

function sentences(facts: readonly string[]): string {
  return facts
    .filter((fact) => fact !== '')
    .map(asSentence)
    .join(' ');
}

function asSentence(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}

function factsOf(chart: Chart, pen: Pen): readonly string[] {
  switch (chart.chart) {
    case 'trend':
      return trendFacts(chart, pen);
    case 'ranking':
      return rankingFacts(chart, pen);
    case 'comparison':
      return comparisonFacts(chart, pen);
    case 'overview':
      return overviewFacts(chart, pen);
    case 'bullet':
      return bulletFacts(chart, pen);
    case 'map':
      return mapFacts(chart, pen);
    case 'report':
      return reportFacts(chart, pen);
  }
}

function trendFacts(chart: TrendChart, pen: Pen): readonly string[] {
  const moments = momentsOf(chart.points);
  const values = moments.map(({ period, points }) => {
    const amounts = points.map((point) => firmAmount({ ...point, measure: chart.measure }, pen));
    return `${formatPeriod(period, pen.locale)}: ${amounts.join(' / ')}`;
  });
  const breaks = breaksBetween(chart.breaks, moments[0]?.day ?? 0, Infinity);
  const demands = demandsOf(chart.targets, chart.measure, pen);
  return [
    ends(values, 6).join('; '),
    ...demands.map((demand) => demand.words),
    ...breaks.map((step) => breakWords(step, pen)),
  ];
}

function rankingFacts(chart: RankingChart, pen: Pen): readonly string[] {
  const rows = rankingRows(chart, pen).map((row) => ({
    ...row,
    words: `${row.rank}. ${row.bar.label}: ${row.value}`,
  }));
  const words = ends(
    rows.map((row) => row.words),
    5,
  );
  const highlighted = rows.filter(({ bar, words: own }) => bar.highlighted && !words.includes(own));
  const without = chart.without.length === 0 ? '' : `${pen.words.noDataThen}: ${chart.without.length}`;
  const { field, bars, measure } = chart;
  const shown = field === undefined ? '' : fieldWords({ field, shown: bars.length, measure }, pen.locale);
  const own = highlighted.map((row) => row.words).join('; ');
  return [shown, words.join('; '), own, ...targetFacts(chart, targetLevel(chart, pen), pen), without];
}

/** The level that units are seen against, and whose it is where it isn't theirs. */
function targetFacts(
  { overall }: Pick<RankingChart, 'overall'>,
  level: string | null,
  { words, locale }: Pen,
): readonly string[] {
  if (level === null) return [];
  return [overall ? overallWords(overall, level, locale) : capitalised(words.targetOf(level, false))];
}

/** All of a short list, or the first and the last few of a long one. */
function ends(list: readonly string[], few: number): readonly string[] {
  return list.length <= 2 * few ? list : [...list.slice(0, few), '…', ...list.slice(-few)];
}

function comparisonFacts({ groups }: ComparisonChart, pen: Pen): readonly string[] {
  return groups.map(({ label, measure, bars }) => {
    const values = bars.map((bar) => {
      const { value } = bar;
      const amount = value === null ? pen.words.noData : firmAmount({ ...bar, value, measure }, pen);
      const when = bar.period === undefined ? '' : `, ${periodWords(bar.period, pen.locale)}`;
      return `${bar.label[pen.locale]}${when}: ${amount}`;
    });
    return [label[pen.locale], values.join('; ')].filter((part) => part !== '').join(' – ');
  });
}

function bulletFacts(chart: BulletChart, pen: Pen): readonly string[] {
  const demands = demandsOf(chart.targets, chart.measure, pen).map(({ words, targets: [{ status }] }) =>
    status === undefined ? words : `${words}. ${pen.words.statuses[status]}`,
  );
  return [firmAmount(chart, pen), ...demands];
}

function mapFacts(chart: MapChart, pen: Pen): readonly string[] {
  const states = chart.tiles.flatMap(({ status }) => (status === undefined ? [] : [status]));
  if (states.length > 0)
    return statusCounts(states).map(({ status, count }) => `${pen.words.statuses[status]}: ${count}`);
  const missing = chart.tiles.filter(({ value }) => value === null).length;
  const classes = classesOf(chart, pen).map(({ words, count }) => `${words}: ${count}`);
  return [
    classes.join('; '),
    ...(chart.sides === 'whole' ? [] : targetFacts(chart, levelWords(chart, pen), pen)),
    missing === 0 ? '' : `${pen.words.noDataThen}: ${missing}`,
  ];
}
