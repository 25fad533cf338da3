import { colours } from './colours.ts';
import { margin, right, typeSize } from './frame.ts';
import type { Drawn, Pen } from './pen.ts';

export interface TimelineLabel {
  readonly x: number;
  readonly text: string;
  readonly fill?: string;
}

const rowHeight = 42;
const gap = 20;

/** Rows of labels under a plot. Where they would touch, the last and the first stay and others give way. */
export function drawTimeline(rows: readonly (readonly TimelineLabel[])[], pen: Pen, top: number): Drawn {
  const filled = rows.filter((labels) => labels.length > 0);
  const svg = filled.map((labels, i) => drawRow(labels, pen, top + i * rowHeight + 30));
  return { svg: svg.join(''), bottom: top + filled.length * rowHeight };
}

function drawRow(labels: readonly TimelineLabel[], pen: Pen, baseline: number): string {
  const style = { size: typeSize.small, weight: 'regular' } as const;
  const [first, ...rest] = labels;
  const last = rest.pop();
  const byNeed = [last, first, ...rest.toReversed()].filter((label) => label !== undefined);
  const taken: { readonly from: number; readonly to: number }[] = [];
  return byNeed
    .map(({ x, text, fill = colours.soft }) => {
      const half = pen.letters.width(text, style) / 2;
      const centre = Math.min(Math.max(x, margin + half), right - half);
      const span = { from: centre - half - gap, to: centre + half };
      if (taken.some(({ from, to }) => span.from < to && from < span.to)) return '';
      taken.push(span);
      return pen.text({ x: centre, y: baseline, value: text, fill, anchor: 'middle', ...style });
    })
    .join('');
}
