import { colours } from './colours.ts';
import { typeSize } from './frame.ts';
import { firmAmount } from './firm-amount.ts';
import { formatLevel } from './numbers.ts';
import type { Pen } from './pen.ts';
import { type LabelWish, placeLabels } from './place-labels.ts';
import type { Box, Point, Segment } from './svg.ts';
import type { TrendPlan } from './trend-plan.ts';

interface Label extends LabelWish {
  readonly value: string;
  readonly fill: string;
}

const style = { size: typeSize.body, weight: 'bold' } as const;
const height = 38;

/** Writes the values beside their dots and diamonds, the newest first, as far as there is room for them. */
export function drawTrendLabels(plan: TrendPlan, pen: Pen): string {
  const labels = [...targetLabels(plan, pen), ...valueLabels(plan, pen)];
  const dots = [...plan.dots, ...plan.targets].map(({ at }) => around(at, 13));
  const discs = plan.breakLines.map(({ x }) => around([x, plan.plot.y + 22], 22));
  const breaks = plan.breakLines.map(({ x }): Segment => [
    [x, plan.plot.y],
    [x, plan.plot.y + plan.plot.height],
  ]);
  const places = placeLabels(labels, {
    bounds: { ...plan.plot, x: plan.plot.x + 4 },
    boxes: [...dots, ...discs],
    segments: [...plan.lines, ...plan.paths, ...breaks],
  });
  return labels.map((label, i) => drawLabel(label, places[i] ?? null, pen)).join('');
}

function valueLabels({ dots, chart }: TrendPlan, pen: Pen): readonly Label[] {
  const newestFirst = dots.toReversed();
  return newestFirst.map(({ at, point }, i) => {
    const value = firmAmount({ ...point, measure: chart.measure }, pen);
    const needed = i === 0 || i === dots.length - 1;
    return labelAt({ at, value, fill: colours.data, needed }, pen);
  });
}

function targetLabels({ targets, chart }: TrendPlan, pen: Pen): readonly Label[] {
  return targets.map(({ at, target }) => {
    const value = formatLevel(target.value, chart.measure, pen.locale);
    return labelAt({ at, value, fill: colours.target, needed: true }, pen);
  });
}

function labelAt(label: Pick<Label, 'at' | 'value' | 'fill' | 'needed'>, pen: Pen): Label {
  return { ...label, width: pen.letters.width(label.value, style), height };
}

function around([x, y]: Point, r: number): Box {
  return { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
}

function drawLabel({ value, fill }: Label, box: Box | null, pen: Pen): string {
  return box ? pen.text({ x: box.x, y: box.y + 29, value, fill, halo: true, ...style }) : '';
}
