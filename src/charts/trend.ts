import type { ChartPoint, TrendChart } from '#domain/chart.ts';
import { colours } from './colours.ts';
import { contentWidth, margin, typeSize } from './frame.ts';
import { drawKey, type KeyItem } from './key.ts';
import { diamond, numberDisc } from './marks.ts';
import { formatDate, formatPeriod, formatTick } from './numbers.ts';
import type { Drawn, Pen } from './pen.ts';
import { circle, type Point, polyline, rect } from './svg.ts';
import { drawTimeline, type TimelineLabel } from './timeline.ts';
import { dayNumber } from './trend-data.ts';
import { drawTrendLabels } from './trend-labels.ts';
import { drawTrendNotes } from './trend-notes.ts';
import { planTrend, type TrendPlan } from './trend-plan.ts';

/** Values over time with the way to the targets; a break is a gap with a numbered note. */
export function drawTrend(chart: TrendChart, pen: Pen, top: number): Drawn {
  const key = drawKey(keyItems(chart, pen), pen, top);
  const plan = planTrend(chart, pen, key.bottom + 8);
  const timeline = drawTimeline(timelineLabels(plan, pen), pen, plan.plot.y + plan.plot.height + 12);
  const axis = drawAxisNote(plan, pen, timeline.bottom + 8);
  const notes = drawTrendNotes(plan, pen, axis.bottom + 12);
  const layers = [
    key.svg,
    drawGrid(plan, pen),
    drawBreaks(plan, pen),
    drawPaths(plan),
    plan.lines.map((line) => polyline(line, { stroke: colours.data, strokeWidth: 6 })).join(''),
    plan.dots.map(({ at, point }) => valueDot(at, point)).join(''),
    drawTrendLabels(plan, pen),
    timeline.svg,
    axis.svg,
    notes.svg,
  ];
  return { svg: layers.join(''), bottom: notes.bottom };
}

const dashed = { stroke: colours.target, strokeWidth: 4, dash: '4 12' } as const;

function keyItems(chart: TrendChart, pen: Pen): readonly KeyItem[] {
  const { actual, notFinal, target } = pen.words;
  const dot = (status: ChartPoint['status']) => (x: number, y: number) => valueDot([x + 12, y], { status });
  const items: KeyItem[] = [{ label: actual, mark: dot('official'), width: 24 }];
  if (chart.points.some((point) => !isFinal(point)))
    items.push({ label: notFinal, mark: dot('estimate'), width: 24 });
  if (chart.targets.length > 0) items.push({ label: target, mark: targetSample, width: 64 });
  return items;
}

function targetSample(x: number, y: number): string {
  const path: readonly Point[] = [
    [x, y],
    [x + 40, y],
  ];
  return polyline(path, dashed) + diamond({ x: x + 50, y, r: 14, colour: colours.target });
}

function isFinal({ status }: Pick<ChartPoint, 'status'>): boolean {
  return status === 'official' || status === 'illustrative';
}

/** Full for a final value, hollow for an estimated or preliminary one. */
function valueDot([x, y]: Point, point: Pick<ChartPoint, 'status'>): string {
  if (isFinal(point))
    return circle({ x, y, r: 11, fill: colours.data, stroke: colours.paper, strokeWidth: 3 });
  return circle({ x, y, r: 9, fill: colours.paper, stroke: colours.data, strokeWidth: 5 });
}

function drawGrid({ chart, plot, y }: TrendPlan, pen: Pen): string {
  const lines = y.ticks.map((tick) => {
    const at = y.at(tick);
    const rule = rect({ x: plot.x, y: at - 1, width: plot.width, height: 2, fill: colours.grid });
    const label = pen.text({
      x: plot.x - 14,
      y: at + 10,
      value: formatTick(tick, chart.measure, pen.locale),
      size: typeSize.small,
      fill: colours.soft,
      anchor: 'end',
    });
    return rule + label;
  });
  return lines.join('');
}

/** Where the axis leaves out the stretch from zero, differences look larger than they are. */
function drawAxisNote({ chart, y }: TrendPlan, pen: Pen, top: number): Drawn {
  if (chart.measure === 'rank' || y.min <= 0) return { svg: '', bottom: top };
  const value = pen.words.axisFrom(formatTick(y.min, chart.measure, pen.locale));
  const style = { size: typeSize.small, fill: colours.soft };
  return pen.paragraph({ ...style, x: margin, top, value, room: contentWidth, lines: 2 });
}

function drawBreaks({ breakLines, plot }: TrendPlan, pen: Pen): string {
  const lines = breakLines.map(({ x, number }) => {
    const path: readonly Point[] = [
      [x, plot.y + 44],
      [x, plot.y + plot.height],
    ];
    const line = polyline(path, { stroke: colours.soft, strokeWidth: 3, dash: '2 10' });
    return line + numberDisc({ x, y: plot.y + 22, number, pen });
  });
  return lines.join('');
}

function drawPaths({ paths, targets }: TrendPlan): string {
  const steps = paths.map((path) => polyline(path, dashed));
  const marks = targets.map(({ at: [x, y] }) => diamond({ x, y, r: 15, colour: colours.target }));
  return steps.join('') + marks.join('');
}

/** Periods with values on one row, due dates of targets on the next. */
function timelineLabels({ moments, targets, x }: TrendPlan, pen: Pen): readonly (readonly TimelineLabel[])[] {
  const periods = moments.map(({ period, day }) => ({
    x: x.at(day),
    text: formatPeriod(period, pen.locale),
  }));
  const dues = [...new Set(targets.map(({ target }) => target.due))].toSorted();
  const dueLabels = dues.map((due) => ({
    x: x.at(dayNumber(due)),
    text: `${pen.words.due} ${formatDate(due, pen.locale)}`,
    fill: colours.target,
  }));
  return [periods, dueLabels];
}
