import { barScale } from './bar-scale.ts';
import { colours } from './colours.ts';
import { contentWidth, margin } from './frame.ts';
import type { Drawn, Pen } from './pen.ts';
import type { RankingCase } from './ranking-list.ts';
import type { RankingRow } from './ranking-rows.ts';
import { type Box, rect } from './svg.ts';

/** Eleven pixels on a phone 390 pixels wide. */
const size = 31;
const pitch = 50;
const gutter = 24;
const gap = 8;
const nameStep = 36;
const plain = { size, weight: 'regular' } as const;
const bold = { size, weight: 'bold' } as const;

interface Widths {
  readonly rank: number;
  readonly label: number;
  readonly value: number;
}

/** Many units in two or three columns, read down; the bars lie behind the names. */
export function drawRankingColumns({ chart, rows, pen, top }: RankingCase): Drawn {
  const widths = widthsOf(rows, pen);
  const count = columnCount(widths);
  const width = columnWidth(count);
  const perColumn = Math.ceil(rows.length / count);
  const scale = barScale({
    ...chart,
    pixels: { from: 0, to: width - widths.value - 2 * gap },
  });
  let y = top;
  let bottom = top;
  const cells = rows.map((row, i) => {
    const x = margin + Math.floor(i / perColumn) * (width + gutter);
    if (i % perColumn === 0) y = top;
    const name = nameLines(row, labelRoom(width, widths), pen);
    const box = { x, y, width, height: pitch + (name.length - 1) * nameStep };
    y += box.height;
    bottom = Math.max(bottom, y);
    const from = Math.min(scale.zero, scale.end(row.bar));
    const to = Math.max(scale.zero, scale.end(row.bar), from + 3);
    const bar = rect({
      x: x + from,
      y: box.y + 2,
      width: to - from,
      height: box.height - 4,
      radius: 5,
      fill: washOf(row),
    });
    return bar + drawCell({ row, name, box, widths, pen });
  });
  return { svg: cells.join(''), bottom };
}

function nameLines({ bar }: RankingRow, room: number, { letters }: Pen): readonly string[] {
  return letters.wrap(bar.label, bar.highlighted ? bold : plain, { room, lines: 2 });
}

function widthsOf(rows: readonly RankingRow[], pen: Pen): Widths {
  const { letters } = pen;
  const widest = (texts: readonly string[]): number =>
    Math.ceil(Math.max(...texts.map((text) => letters.width(letters.clean(text), bold))));
  return {
    rank: widest(rows.map(({ rank }) => rank)),
    label: widest(rows.map(({ bar }) => bar.label)),
    value: widest(rows.map(({ value }) => value)),
  };
}

/** Three columns where every name has room in full, two otherwise. */
function columnCount(widths: Widths): 2 | 3 {
  return labelRoom(columnWidth(3), widths) >= widths.label ? 3 : 2;
}

function columnWidth(count: number): number {
  return (contentWidth - (count - 1) * gutter) / count;
}

function labelRoom(width: number, { rank, value }: Widths): number {
  return width - rank - value - 4 * gap;
}

interface Cell {
  readonly row: RankingRow;
  readonly name: readonly string[];
  readonly box: Box;
  readonly widths: Widths;
  readonly pen: Pen;
}

function drawCell({ row, name, box, widths, pen }: Cell): string {
  const { highlighted } = row.bar;
  const style = highlighted ? bold : plain;
  const baseline = box.y + box.height / 2 + 11;
  const firstLine = baseline - ((name.length - 1) * nameStep) / 2;
  const left = box.x + gap + widths.rank;
  const frame = { x: box.x + 1, y: box.y + 2, width: box.width - 2, height: box.height - 4, radius: 5 };
  return [
    highlighted ? rect({ ...frame, stroke: colours.dataDark, strokeWidth: 4 }) : '',
    pen.text({ ...plain, x: left, y: baseline, value: row.rank, anchor: 'end', fill: colours.soft }),
    ...name.map((value, i) => pen.text({ ...style, x: left + gap, y: firstLine + i * nameStep, value })),
    pen.text({ ...bold, x: box.x + box.width - gap, y: baseline, value: row.value, anchor: 'end' }),
  ].join('');
}

function washOf({ reached }: RankingRow): string {
  return reached === false ? colours.belowPale : colours.dataPale;
}
