import type { RankingChart } from '#domain/chart.ts';
import { capitalised } from '#domain/text.ts';
import { type BarScale, barScale } from './bar-scale.ts';
import { colours } from './colours.ts';
import { contentWidth, margin, right, typeSize } from './frame.ts';
import { diamond } from './marks.ts';
import type { Drawn, Pen } from './pen.ts';
import { type RankingRow, targetPhrase } from './ranking-rows.ts';
import { polyline, rect } from './svg.ts';

export interface RankingCase {
  readonly chart: RankingChart;
  readonly rows: readonly RankingRow[];
  readonly pen: Pen;
  readonly top: number;
}

interface Columns {
  /** Right edge of the rank numbers. */
  readonly rank: number;
  readonly label: number;
  readonly labelRoom: number;
  readonly bar: number;
  readonly barEnd: number;
}

const plain = { size: typeSize.body, weight: 'regular' } as const;
const bold = { size: typeSize.body, weight: 'bold' } as const;
const longestLabel = 350;
const gap = 14;
const nameStep = 36;

/** One unit a line: rank, name, bar and value. */
export function drawRankingList({ chart, rows, pen, top }: RankingCase): Drawn {
  const pitch = rows.length > 14 ? 50 : 62;
  const first = chart.target === null ? top : top + 56;
  const columns = columnsOf(rows, pen);
  const scale = barScale({
    ...chart,
    pixels: { from: columns.bar, to: columns.barEnd },
  });
  let bottom = first;
  const lines = rows.map((row) => {
    const name = nameLines(row, columns, pen);
    const height = pitch + (name.length - 1) * nameStep;
    const line = drawLine({ row, name, y: bottom, height, columns, scale, pen });
    bottom += height;
    return line;
  });
  const level = drawLevel({ chart, pen, scale, top: first, bottom });
  return { svg: lines.join('') + level, bottom };
}

function columnsOf(rows: readonly RankingRow[], pen: Pen): Columns {
  const { letters } = pen;
  const widest = (texts: readonly string[]): number =>
    Math.ceil(Math.max(...texts.map((text) => letters.width(letters.clean(text), bold))));
  const rank = margin + widest(rows.map((row) => row.rank));
  const label = rank + gap;
  const labelRoom = Math.min(longestLabel, widest(rows.map(({ bar }) => bar.label)));
  const barEnd = right - 2 * gap - widest(rows.map(({ value }) => value));
  return { rank, label, labelRoom, bar: label + labelRoom + gap, barEnd };
}

/** A long name in full on two lines: cut short, one could be taken for another. */
function nameLines({ bar }: RankingRow, { labelRoom }: Columns, { letters }: Pen): readonly string[] {
  return letters.wrap(bar.label, bar.highlighted ? bold : plain, { room: labelRoom, lines: 2 });
}

interface Line {
  readonly row: RankingRow;
  readonly name: readonly string[];
  readonly y: number;
  readonly height: number;
  readonly columns: Columns;
  readonly scale: BarScale;
  readonly pen: Pen;
}

function drawLine({ row, name, y, height, columns, scale, pen }: Line): string {
  const { highlighted } = row.bar;
  const from = Math.min(scale.zero, scale.end(row.bar));
  const to = Math.max(scale.zero, scale.end(row.bar), from + 3);
  const style = highlighted ? bold : plain;
  const baseline = y + height / 2 + 11;
  const firstLine = baseline - ((name.length - 1) * nameStep) / 2;
  const wash = { x: margin - 16, y, width: contentWidth + 32, height, radius: 10 };
  return [
    highlighted ? rect({ ...wash, fill: colours.highlightWash }) : '',
    pen.text({ ...style, x: columns.rank, y: baseline, value: row.rank, anchor: 'end', fill: colours.soft }),
    ...name.map((value, i) => pen.text({ ...style, x: columns.label, y: firstLine + i * nameStep, value })),
    rect({ x: from, y: y + 8, width: to - from, height: height - 16, radius: 5, fill: barColour(row) }),
    pen.text({ ...bold, x: right, y: baseline, value: row.value, anchor: 'end' }),
  ].join('');
}

function barColour({ bar: { highlighted }, reached }: RankingRow): string {
  if (reached === false) return highlighted ? colours.belowDark : colours.below;
  if (reached === true) return highlighted ? colours.dataDark : colours.data;
  return highlighted ? colours.dataDark : colours.plain;
}

interface Level {
  readonly chart: RankingChart;
  readonly pen: Pen;
  readonly scale: BarScale;
  readonly top: number;
  readonly bottom: number;
}

/** The level of the target across all bars. */
function drawLevel({ chart, pen, scale, top, bottom }: Level): string {
  const target = targetPhrase(chart, pen);
  if (chart.target === null || target === null) return '';
  const value = capitalised(target);
  const x = scale.level(chart.target);
  const half = pen.letters.width(value, bold) / 2;
  const line = polyline(
    [
      [x, top - 6],
      [x, bottom],
    ],
    { stroke: colours.target, strokeWidth: 4, dash: '4 12' },
  );
  const centre = Math.max(margin + half, Math.min(x, right - half));
  const label = pen.text({ ...bold, x: centre, y: top - 28, value, fill: colours.target, anchor: 'middle' });
  return line + diamond({ x, y: top - 8, r: 13, colour: colours.target }) + label;
}
