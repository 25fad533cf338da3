import type { Pen } from './pen.ts';

/** The room for a name in a tile. */
export interface NameRoom {
  readonly width: number;
  readonly height: number;
}

export const nameLine = 1.16;

/** The height of a tile whose name may have two lines of the largest type: eleven pixels on a phone 390 pixels wide. */
export const twoLines = 80;

interface SizeCase {
  readonly labels: readonly string[];
  readonly room: NameRoom;
  readonly pen: Pen;
}

/** The rest are for the few names that are longer than all others. */
const usualSizes = [31, 30, 29, 28, 26, 24, 23, 22, 21, 20, 19, 18];
const smallSizes = [17, 16, 15];

/** The largest type in which nearly all names fit; the few others are set a little smaller. */
export function largestSize({ labels, room, pen }: SizeCase): number {
  const mostFit = (size: number): boolean =>
    labels.filter((label) => fits({ label, size, room, pen })).length >= labels.length * 0.92;
  return usualSizes.find(mostFit) ?? 18;
}

interface NameCase {
  readonly label: string;
  readonly size: number;
  readonly room: NameRoom;
  readonly pen: Pen;
}

function fits({ label, size, room, pen: { letters } }: NameCase): boolean {
  const style = { size, weight: 'regular' } as const;
  const words = letters.clean(label).split(' ');
  const needed = letters.wrap(label, style, { room: room.width, lines: 9 }).length;
  return needed <= linesIn(room, size) && words.every((word) => letters.width(word, style) <= room.width);
}

export function linesIn({ height }: NameRoom, size: number): number {
  return Math.max(1, Math.floor(height / (size * nameLine)));
}

/** A name as large as the others', or smaller where it needs to be; one that does not even fit so is shortened. */
export function sizeOf(name: NameCase): number {
  if (fits(name)) return name.size;
  const smaller = [...usualSizes, ...smallSizes].filter((size) => size < name.size);
  return smaller.find((size) => fits({ ...name, size })) ?? name.size;
}
