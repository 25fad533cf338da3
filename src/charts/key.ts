import { margin, right, typeSize } from './frame.ts';
import type { Drawn, Pen } from './pen.ts';

/** One mark of a picture with what it means. */
export interface KeyItem {
  readonly label: string;
  /** Draws the mark from `x` to the right, centred on `y`. */
  readonly mark: (x: number, y: number) => string;
  readonly width: number;
}

const rowHeight = 48;

/** What the marks mean, in as many rows as needed. */
export function drawKey(items: readonly KeyItem[], pen: Pen, top: number): Drawn {
  const style = { size: typeSize.small, weight: 'regular' } as const;
  let x = margin;
  let y = top;
  const drawn = items.map(({ label, mark, width }) => {
    const whole = width + 14 + pen.letters.width(label, style);
    if (x > margin && x + whole > right) {
      x = margin;
      y += rowHeight;
    }
    const svg =
      mark(x, y + rowHeight / 2) +
      pen.text({ x: x + width + 14, y: y + rowHeight / 2 + 10, value: label, ...style });
    x += whole + 40;
    return svg;
  });
  return { svg: drawn.join(''), bottom: items.length === 0 ? top : y + rowHeight };
}
