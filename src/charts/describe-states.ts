import type { TargetStatus } from '#domain/assessment.ts';
import type { OverviewChart, ReportChart } from '#domain/chart.ts';
import { formatAmount, formatDate } from './numbers.ts';
import { demandStates } from './overview.ts';
import type { Pen } from './pen.ts';
import { figureDetails } from './report-figures.ts';
import { reportWords } from './report-words.ts';
import { statusCounts } from './status-counts.ts';

/** What an overview shows, in words. */
export function overviewFacts({ rows, demands }: OverviewChart, pen: Pen): readonly string[] {
  return statusFacts(rows, demandStates(rows, demands), pen);
}

/** How many targets stand how, and which they are. */
function statusFacts(
  rows: OverviewChart['rows'],
  states: readonly TargetStatus[],
  { words, locale }: Pen,
): readonly string[] {
  if (rows.length === 0) return [];
  const counts = statusCounts(states).map(({ status, count }) => `${words.statuses[status]} ${count}`);
  const named = statusCounts(rows.map(({ status }) => status)).map(({ status }) => {
    const names = rows.filter((row) => row.status === status).map(({ label }) => label[locale]);
    return `${words.statuses[status]}: ${names.join('; ')}`;
  });
  return [`${words.demands(states.length)}: ${counts.join(', ')}`, ...named];
}

/** What the page of a unit shows, in words. */
export function reportFacts(
  { asOf, targets, demands, figures, without }: ReportChart,
  pen: Pen,
): readonly string[] {
  const values = figures.map(
    (figure) =>
      `${figure.label[pen.locale]}: ${formatAmount(figure, pen.locale)} (${figureDetails(figure, pen)})`,
  );
  const missing = without.map((label) => label[pen.locale]).join('; ');
  return [
    reportWords[pen.locale].asOf(formatDate(asOf, pen.locale)),
    ...statusFacts(targets, demandStates(targets, demands), pen),
    values.join('; '),
    missing === '' ? '' : `${pen.words.noData}: ${missing}`,
  ];
}
