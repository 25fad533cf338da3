import type { TargetStatus } from '#domain/assessment.ts';
import { colours } from './colours.ts';
import type { Pen } from './pen.ts';
import { circle, type Point, polyline, rect } from './svg.ts';

interface MarkPlace {
  readonly x: number;
  readonly y: number;
  /** Half of the mark's height. */
  readonly r: number;
  readonly colour: string;
}

/** A diamond, the mark of targets. */
export function diamond({ x, y, r, colour }: MarkPlace): string {
  const corners: readonly Point[] = [
    [x, y - r],
    [x + r, y],
    [x, y + r],
    [x - r, y],
  ];
  return polyline(corners, { closed: true, fill: colour, stroke: colours.paper, strokeWidth: 3 });
}

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly number: number;
  readonly pen: Pen;
}

/** A number on a disc, which ties a place in the picture to its note. */
export function numberDisc({ x, y, number, pen }: Disc): string {
  const label = pen.text({
    x,
    y: y + 10,
    value: String(number),
    size: 28,
    weight: 'bold',
    fill: colours.paper,
    anchor: 'middle',
  });
  return circle({ x, y, r: 20, fill: colours.soft }) + label;
}

/** A mark of its own shape for every status, so that colour is never all that tells them apart. */
export function statusMark(status: TargetStatus, place: MarkPlace): string {
  return shapes[status](place);
}

const shapes: Readonly<Record<TargetStatus, (place: MarkPlace) => string>> = {
  met: tick,
  exceeded: (place) => arrow(place, -1),
  'not-met': cross,
  'on-track': ({ x, y, r, colour }) => circle({ x, y, r: r * 0.8, fill: colour }),
  'at-risk': warning,
  open: ({ x, y, r, colour }) => circle({ x, y, r: r * 0.7, stroke: colour, strokeWidth: r * 0.4 }),
  'no-data': ({ x, y, r, colour }) =>
    rect({ x: x - r, y: y - r * 0.2, width: 2 * r, height: r * 0.4, fill: colour }),
  stale: clock,
  'not-comparable': unequal,
};

function stroke(points: readonly Point[], { r, colour }: MarkPlace): string {
  return polyline(points, { stroke: colour, strokeWidth: r * 0.42 });
}

function tick(place: MarkPlace): string {
  const { x, y, r } = place;
  const points: readonly Point[] = [
    [x - r * 0.9, y + r * 0.05],
    [x - r * 0.25, y + r * 0.7],
    [x + r * 0.9, y - r * 0.7],
  ];
  return stroke(points, place);
}

function cross(place: MarkPlace): string {
  const { x, y, r } = place;
  const reach = r * 0.72;
  const falling: readonly Point[] = [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ];
  const rising: readonly Point[] = [
    [x - reach, y + reach],
    [x + reach, y - reach],
  ];
  return stroke(falling, place) + stroke(rising, place);
}

function arrow({ x, y, r, colour }: MarkPlace, direction: 1 | -1): string {
  const corners: readonly Point[] = [
    [x, y + direction * r],
    [x + r, y - direction * r * 0.7],
    [x - r, y - direction * r * 0.7],
  ];
  return polyline(corners, { closed: true, fill: colour });
}

/** A triangle with an exclamation mark. */
function warning({ x, y, r, colour }: MarkPlace): string {
  const body = arrow({ x, y, r: r * 1.1, colour }, -1);
  const bar = rect({
    x: x - r * 0.11,
    y: y - r * 0.4,
    width: r * 0.22,
    height: r * 0.62,
    fill: colours.paper,
  });
  return body + bar + circle({ x, y: y + r * 0.46, r: r * 0.14, fill: colours.paper });
}

function clock(place: MarkPlace): string {
  const { x, y, r, colour } = place;
  const hands: readonly Point[] = [
    [x, y - r * 0.5],
    [x, y],
    [x + r * 0.4, y + r * 0.2],
  ];
  const face = circle({ x, y, r: r * 0.85, stroke: colour, strokeWidth: r * 0.26 });
  return face + polyline(hands, { stroke: colour, strokeWidth: r * 0.24 });
}

function unequal(place: MarkPlace): string {
  const { x, y, r } = place;
  const bar = (dy: number): readonly Point[] => [
    [x - r * 0.8, y + dy],
    [x + r * 0.8, y + dy],
  ];
  const slash: readonly Point[] = [
    [x - r * 0.5, y + r * 0.9],
    [x + r * 0.5, y - r * 0.9],
  ];
  return stroke(bar(-r * 0.35), place) + stroke(bar(r * 0.35), place) + stroke(slash, place);
}
