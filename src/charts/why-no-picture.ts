import type { Chart } from '#domain/chart.ts';
import type { NoPicture } from './words.ts';

/** A picture with more rows than this is longer than a chat shows. */
const mostRows = 400;

/** Why a chart can't become a picture; null when it can. */
export function whyNoPicture(chart: Chart): NoPicture | null {
  if (hasNonsense(chart)) return 'bad-value';
  const count = valueCount(chart);
  if (count === 0) return 'no-values';
  if (count === 1 && needsSeveral(chart)) return 'one-value';
  return count > mostRows ? 'too-many' : null;
}

/** Whether a number anywhere in the data is none; leaving the value out unsaid would be worse than no picture. */
function hasNonsense(data: unknown): boolean {
  if (typeof data === 'number') return !Number.isFinite(data);
  return typeof data === 'object' && data !== null && Object.values(data).some(hasNonsense);
}

function valueCount(chart: Chart): number {
  if (chart.chart === 'trend') return chart.points.length;
  if (chart.chart === 'ranking') return chart.bars.length;
  if (chart.chart === 'comparison')
    return chart.groups.flatMap(({ bars }) => bars.filter(({ value }) => value !== null)).length;
  if (chart.chart === 'overview') return chart.rows.length;
  if (chart.chart === 'bullet') return 1;
  if (chart.chart === 'report') return chart.targets.length + chart.figures.length;
  return chart.tiles.filter(({ value, status }) => value !== null || status !== undefined).length;
}

/** A single value says something against a target, or as a card or row of its own; otherwise there is nothing to compare it with. */
function needsSeveral(chart: Chart): boolean {
  if (chart.chart === 'trend') return chart.targets.length === 0;
  return chart.chart === 'ranking' || chart.chart === 'comparison' || chart.chart === 'map';
}
