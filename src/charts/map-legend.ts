import type { TargetStatus } from '#domain/assessment.ts';
import type { MapChart } from '#domain/chart.ts';
import { barMeaning } from './bar-scale.ts';
import { colours, inkOn, statusColours } from './colours.ts';
import { contentWidth, margin, typeSize } from './frame.ts';
import { drawKey, type KeyItem } from './key.ts';
import type { MapClass } from './map-classes.ts';
import { statusMark } from './marks.ts';
import { formatLevel } from './numbers.ts';
import type { Drawn, Pen } from './pen.ts';
import { rect } from './svg.ts';
import { statusCounts } from './status-counts.ts';

interface LegendCase {
  readonly chart: MapChart;
  readonly classes: readonly MapClass[];
  readonly pen: Pen;
  readonly top: number;
}

/** The classes with how many units each holds; with a target those that reach it and those that don't are set apart. */
export function drawValueLegend({ chart, classes, pen, top }: LegendCase): Drawn {
  const { fromTarget, belowTarget, withinTarget, outsideTarget } = pen.words;
  const [reached, short] =
    chart.better === 'higher' ? [fromTarget, belowTarget] : [withinTarget, outsideTarget];
  const level = levelWords(chart, pen);
  const target = level === null ? '' : pen.words.targetOf(level, chart.overall !== undefined);
  const missing = noDataItems(chart, pen);
  if (level === null || chart.sides !== undefined)
    return drawKey([...classes.map(classItem), ...missing], pen, top);
  let bottom = top;
  const parts = [true, false].map((side) => {
    const items = classes.filter((c) => c.reached === side).map(classItem);
    if (items.length === 0) return '';
    const heading = drawHeading((side ? reached : short)(target), pen, bottom);
    const key = drawKey(items, pen, heading.bottom);
    bottom = key.bottom + 6;
    return heading.svg + key.svg;
  });
  const rest = drawKey(missing, pen, bottom);
  return { svg: parts.join('') + rest.svg, bottom: rest.bottom };
}

/** The level of the target as it is written; null where there is none. */
export function levelWords(chart: MapChart, pen: Pen): string | null {
  if (chart.target === null) return null;
  const known = chart.tiles.flatMap(({ value, outOf }) => (value === null ? [] : [{ value, outOf }]));
  const shares = barMeaning({ bars: known, measure: chart.measure }) === 'share';
  const measure = shares ? 'percent' : chart.measure;
  return formatLevel(chart.target, measure, pen.locale);
}

function drawHeading(value: string, pen: Pen, top: number): Drawn {
  const style = { size: typeSize.small, weight: 'bold' } as const;
  return pen.paragraph({ ...style, x: margin, top: top + 4, value, room: contentWidth, lines: 2 });
}

function classItem({ colour, words, count }: MapClass): KeyItem {
  return { label: `${words}: ${count}`, mark: swatch(colour), width: 36 };
}

function noDataItems({ tiles }: MapChart, pen: Pen): readonly KeyItem[] {
  const count = tiles.filter(({ value }) => value === null).length;
  return count === 0 ? [] : [{ label: `${pen.words.noDataThen}: ${count}`, mark: emptySwatch, width: 36 }];
}

function swatch(fill: string): KeyItem['mark'] {
  return (x, y) => rect({ x, y: y - 16, width: 36, height: 32, radius: 6, fill });
}

function emptySwatch(x: number, y: number): string {
  const box = { x: x + 1, y: y - 15, width: 34, height: 30, radius: 6 };
  return rect({ ...box, fill: colours.paper, stroke: colours.faint, strokeWidth: 2, dash: '5 5' });
}

/** The states that occur, with their marks and how many units are in each. */
export function drawStatusLegend({ tiles }: MapChart, pen: Pen, top: number): Drawn {
  const items = statusCounts(tiles.map(({ status }) => status ?? 'no-data')).map(({ status, count }) => ({
    label: `${pen.words.statuses[status]}: ${count}`,
    width: 40,
    mark: (x: number, y: number) => statusSwatch(status, x, y),
  }));
  return drawKey(items, pen, top);
}

function statusSwatch(status: TargetStatus, x: number, y: number): string {
  const { strong } = statusColours[status];
  const known = status !== 'no-data';
  const box = { x, y: y - 18, width: 40, height: 36, radius: 6 };
  const ground = known
    ? { fill: strong }
    : { fill: colours.paper, stroke: colours.faint, strokeWidth: 2, dash: '5 5' };
  const ink = known ? inkOn(strong) : colours.soft;
  return rect({ ...box, ...ground }) + statusMark(status, { x: x + 20, y, r: 11, colour: ink });
}
