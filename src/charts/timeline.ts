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

/** Rows of labels under a plot. Where they would touch, only every second, third, … stays, counted from the last. */
export function drawTimeline(rows: readonly (readonly TimelineLabel[])[], pen: Pen, top: number): Drawn {
  const filled = rows.filter((labels) => labels.length > 0);
  const svg = filled.map((labels, i) => drawRow(labels, pen, top + i * rowHeight + 30));
  return { svg: svg.join(''), bottom: top + filled.length * rowHeight };
}

interface Placed extends TimelineLabel {
  readonly from: number;
  readonly to: number;
}

const style = { size: typeSize.small, weight: 'regular' } as const;

function drawRow(labels: readonly TimelineLabel[], pen: Pen, y: number): string {
  return thinned(labels.map((label) => place(label, pen)).toSorted((a, b) => a.from - b.from))
    .map(({ from, text, fill = colours.soft }) => pen.text({ ...style, x: from, y, value: text, fill }))
    .join('');
}

/** Centred on its place, but inside the margins. */
function place(label: TimelineLabel, { letters }: Pen): Placed {
  const width = letters.width(letters.clean(label.text), style);
  const from = Math.min(Math.max(label.x - width / 2, margin), right - width);
  return { ...label, from, to: from + width };
}

function thinned(labels: readonly Placed[]): readonly Placed[] {
  for (let step = 1; ; step++) {
    const kept = labels.filter((_, i) => (labels.length - 1 - i) % step === 0);
    const free = kept.every(({ to }, i) => to + gap <= (kept[i + 1]?.from ?? Infinity));
    if (free || step >= labels.length) return kept;
  }
}
