import type { Box, Point, Segment } from './svg.ts';

/** A label wanted near a point of the picture. */
export interface LabelWish {
  readonly at: Point;
  readonly width: number;
  readonly height: number;
  /** True to let it cover a line where nothing else is left. */
  readonly needed: boolean;
}

export interface Surroundings {
  /** Labels stay inside. */
  readonly bounds: Box;
  /** Things that labels keep clear of. */
  readonly boxes: readonly Box[];
  readonly segments: readonly Segment[];
}

/** Places labels beside their points, clear of lines, marks and one another; null for one that finds no room. */
export function placeLabels(
  wishes: readonly LabelWish[],
  { bounds, boxes, segments }: Surroundings,
): readonly (Box | null)[] {
  const taken = [...boxes];
  const placed = new Map<LabelWish, Box>();
  const byNeed = wishes.toSorted((a, b) => Number(b.needed) - Number(a.needed));
  for (const wish of byNeed) {
    const candidates = placesFor(wish).map((box) => within(box, bounds));
    const free = candidates.filter((box) => !taken.some((other) => overlap(widened(box), other)));
    const clear = free.find((box) => !segments.some((segment) => crosses(widened(box), segment)));
    const box = clear ?? (wish.needed ? free.at(0) : undefined);
    if (!box) continue;
    placed.set(wish, box);
    taken.push(box);
  }
  return wishes.map((wish) => placed.get(wish) ?? null);
}

const clearance = 18;

/** Above, below, right, left, then the four corners, further away each time. */
function placesFor({ at: [x, y], width, height }: LabelWish): readonly Box[] {
  const above = y - clearance - height;
  const below = y + clearance;
  const near: readonly Point[] = [
    [x - width / 2, above],
    [x - width / 2, below],
    [x + clearance, y - height / 2],
    [x - clearance - width, y - height / 2],
    [x + clearance / 2, above],
    [x - clearance / 2 - width, above],
    [x + clearance / 2, below],
    [x - clearance / 2 - width, below],
    [x - width / 2, above - height],
    [x - width / 2, below + height],
  ];
  return near.map(([left, top]) => ({ x: left, y: top, width, height }));
}

function within(box: Box, bounds: Box): Box {
  const x = Math.min(Math.max(box.x, bounds.x), bounds.x + bounds.width - box.width);
  const y = Math.min(Math.max(box.y, bounds.y), bounds.y + bounds.height - box.height);
  return { ...box, x, y };
}

/** With a little air to both sides. */
function widened({ x, y, width, height }: Box): Box {
  return { x: x - 8, y, width: width + 16, height };
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

const samples = 24;

/** Whether a line passes through a box, by points along it. */
function crosses(box: Box, [[x1, y1], [x2, y2]]: Segment): boolean {
  return Array.from({ length: samples + 1 }, (_, i) => i / samples).some((share) => {
    const x = x1 + (x2 - x1) * share;
    const y = y1 + (y2 - y1) * share;
    return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
  });
}
