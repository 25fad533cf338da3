import type {
  BulletChart,
  Chart,
  ComparisonChart,
  MapChart,
  OverviewChart,
  RankingChart,
  ReportChart,
  TrendChart,
} from '#domain/chart.ts';
import { breakWords } from './break-words.ts';
import { firmAmount } from './firm-amount.ts';
import { subtitleOf } from './frame.ts';
import { formatAmount, formatPeriod, periodWords } from './numbers.ts';
import { mapClasses } from './map-classes.ts';
import type { Pen } from './pen.ts';
import { rankingRows, targetLevel } from './ranking-rows.ts';
import { figureDetails } from './report-figures.ts';
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
  const told = [...opening, ...factsOf(chart, pen), closing]
    .filter((fact) => fact !== '')
    .map(asSentence)
    .join(' ');
  return told.length <= longest ? told : `${told.slice(0, longest - 1).trimEnd()}…`;
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
  const without = chart.without.length === 0 ? '' : `${pen.words.noData}: ${chart.without.length}`;
  const level = targetLevel(chart, pen);
  const target = level === null ? '' : `${pen.words.target} ${level}`;
  return [words.join('; '), highlighted.map((row) => row.words).join('; '), target, without];
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

function overviewFacts({ rows }: OverviewChart, pen: Pen): readonly string[] {
  return statusFacts(rows, pen);
}

function statusFacts(rows: OverviewChart['rows'], pen: Pen): readonly string[] {
  return statusCounts(rows.map(({ status }) => status)).map(({ status }) => {
    const names = rows.filter((row) => row.status === status).map(({ label }) => label[pen.locale]);
    return `${pen.words.statuses[status]} (${names.length}): ${names.join('; ')}`;
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
  const classes = mapClasses(chart, pen).map(({ words, count }) => `${words}: ${count}`);
  return [classes.join('; '), missing === 0 ? '' : `${pen.words.noData}: ${missing}`];
}

function reportFacts({ targets, figures, without }: ReportChart, pen: Pen): readonly string[] {
  const values = figures.map(
    (figure) =>
      `${figure.label[pen.locale]}: ${formatAmount(figure, pen.locale)} (${figureDetails(figure, pen)})`,
  );
  const missing = without.map((label) => label[pen.locale]).join('; ');
  return [
    ...statusFacts(targets, pen),
    values.join('; '),
    missing === '' ? '' : `${pen.words.noData}: ${missing}`,
  ];
}
