import type { ChartPoint, ChartTarget, TrendChart } from '#domain/chart.ts';
import type { Measure } from '#domain/programme.ts';
import { breakWords } from './break-words.ts';
import { margin, right, typeSize } from './frame.ts';
import { formatTick } from './numbers.ts';
import type { Pen } from './pen.ts';
import { linearScale, niceScale, rankScale, type Scale, type Span } from './scale.ts';
import type { Box, Point, Segment } from './svg.ts';
import {
  breaksBetween,
  clipPaths,
  dayView,
  dayNumber,
  type Moment,
  momentsOf,
  pathsTo,
  type Run,
  runsOf,
} from './trend-data.ts';

/** A value as drawn; differing sources of one period stand side by side. */
export interface Dot {
  readonly at: Point;
  readonly point: ChartPoint;
}

/** A target as drawn; documents that agree share one. */
export interface TargetPlace {
  readonly at: Point;
  readonly target: ChartTarget;
}

/** A break as drawn: a numbered line between the values before and after it. */
export interface BreakLine {
  readonly number: number;
  readonly x: number;
  readonly note: string;
}

/** Where everything of a trend goes. */
export interface TrendPlan {
  readonly chart: TrendChart;
  readonly moments: readonly Moment[];
  readonly plot: Box;
  readonly x: Scale;
  readonly y: Scale;
  readonly dots: readonly Dot[];
  readonly lines: readonly Segment[];
  readonly targets: readonly TargetPlace[];
  readonly paths: readonly Segment[];
  readonly breakLines: readonly BreakLine[];
}

const plotHeight = 540;
/** Room for labels above the highest and below the lowest value. */
const headroom = 52;
const footroom = 60;
/** Room above the labels for the numbers of breaks. */
const discRoom = 40;
const sideStep = 30;

export function planTrend(chart: TrendChart, pen: Pen, top: number): TrendPlan {
  const moments = momentsOf(chart.points);
  const runs = runsOf(moments, chart.breaks);
  const view = dayView(chart.targets, moments);
  const steps = clipPaths(pathsTo({ ...chart, runs }), view.max);
  const values = [...chart.points, ...view.targets, ...steps.map(({ to }) => to)].map(({ value }) => value);
  const y = valueScale(chart.measure, values, {
    from: top + plotHeight - footroom,
    to: top + headroom + (chart.breaks.length > 0 ? discRoom : 0),
  });
  const left = margin + tickWidth(y, chart, pen) + 18;
  const x = linearScale(view, { from: left + 60, to: view.leadsOut ? right : right - 70 });
  const place = (day: number, value: number): Point => [x.at(day), y.at(value)];
  const targets = view.targets.map((target) => ({ at: place(dayNumber(target.due), target.value), target }));
  return {
    chart,
    moments,
    plot: { x: left, y: top, width: right - left, height: plotHeight },
    x,
    y,
    dots: moments.flatMap((moment) => dotsOf(moment, place)),
    lines: runs.flatMap((run) => linesOf(run, place)),
    targets: [...new Map(targets.map((mark) => [mark.at.join(), mark])).values()],
    paths: steps.map(({ from, to }) => [place(from.day, from.value), place(to.day, to.value)]),
    breakLines: planBreaks({ chart, moments, x, pen }),
  };
}

function valueScale(measure: Measure, values: readonly number[], pixels: Span): Scale {
  const max = Math.max(...values);
  const min = Math.min(...values);
  if (measure === 'rank') return rankScale(max, pixels);
  const limits = { min: min >= 0 ? 0 : -Infinity, max: measure === 'percent' && max <= 100 ? 100 : Infinity };
  const fromZero = min >= 0 && min < max / 2;
  const whole = measure === 'count' || measure === 'count-of-total';
  return niceScale({ extent: { min: fromZero ? 0 : min, max }, pixels, limits, whole });
}

function tickWidth(y: Scale, chart: TrendChart, pen: Pen): number {
  const style = { size: typeSize.small, weight: 'regular' } as const;
  const labels = y.ticks.map((tick) => formatTick(tick, chart.measure, pen.locale));
  return Math.max(...labels.map((label) => pen.letters.width(label, style)));
}

type Place = (day: number, value: number) => Point;

function dotsOf({ day, points }: Moment, place: Place): readonly Dot[] {
  return points.map((point, i) => {
    const [x, y] = place(day, point.value);
    return { at: [x + (i - (points.length - 1) / 2) * sideStep, y], point };
  });
}

/** Lines between neighbours of one run; where sources differ there is no value to lead a line to. */
function linesOf(run: Run, place: Place): readonly Segment[] {
  const single = run.map(({ day, points: [point, ...others] }) =>
    point && others.length === 0 ? place(day, point.value) : null,
  );
  return single.slice(1).flatMap((to, i) => {
    const from = single[i];
    return from && to ? [[from, to] as const] : [];
  });
}

interface BreakCase {
  readonly chart: TrendChart;
  readonly moments: readonly Moment[];
  readonly x: Scale;
  readonly pen: Pen;
}

/** Breaks between the same two moments stand evenly between them; before the first value there is nothing to separate. */
function planBreaks({ chart, moments, x, pen }: BreakCase): readonly BreakLine[] {
  const stops = [...moments.map(({ day }) => day), x.max];
  const gaps = stops.slice(1).flatMap((day, i) => {
    const before = stops[i] ?? day;
    const byStart = Map.groupBy(breaksBetween(chart.breaks, before, day), ({ from }) => from);
    return [...byStart.values()].map((same, k) => ({
      x: x.at(before + ((day - before) * (k + 1)) / (byStart.size + 1)),
      note: [...new Set(same.map((step) => breakWords(step, pen)))].join(' '),
    }));
  });
  return gaps.map((gap, i) => ({ number: i + 1, ...gap }));
}
