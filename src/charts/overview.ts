import type { OverviewChart } from '#domain/chart.ts';
import { colours, statusColours } from './colours.ts';
import { contentWidth, margin, right, typeSize } from './frame.ts';
import { drawKey } from './key.ts';
import { diamond, statusMark } from './marks.ts';
import { formatAmount, formatDate } from './numbers.ts';
import type { Drawn, Pen } from './pen.ts';
import { wayTo } from './way-to.ts';
import { statusCounts } from './status-counts.ts';
import { rect } from './svg.ts';

type Row = OverviewChart['rows'][number];

/** Every target as a bar from its baseline to its level, with its state in colour, mark and words. */
export function drawOverview(chart: OverviewChart, pen: Pen, top: number): Drawn {
  const summary = drawSummary(chart.rows, pen, top);
  let bottom = summary.bottom + 20;
  const rows = chart.rows.map((row) => {
    const drawn = drawRow(row, pen, bottom);
    bottom = drawn.bottom;
    return drawn.svg;
  });
  return { svg: summary.svg + rows.join(''), bottom };
}

/** How many targets are in which state: a strip and its key. */
function drawSummary(rows: readonly Row[], pen: Pen, top: number): Drawn {
  const counts = statusCounts(rows.map(({ status }) => status));
  let x = margin;
  const strip = counts.map(({ status, count }) => {
    const width = (contentWidth * count) / rows.length;
    const part = rect({
      x,
      y: top,
      width: width - 4,
      height: 28,
      radius: 5,
      fill: statusColours[status].strong,
    });
    x += width;
    return part;
  });
  const items = counts.map(({ status, count }) => ({
    label: `${pen.words.statuses[status]}: ${count}`,
    mark: (at: number, y: number) =>
      statusMark(status, { x: at + 14, y, r: 14, colour: statusColours[status].strong }),
    width: 28,
  }));
  const key = drawKey(items, pen, top + 40);
  return { svg: strip.join('') + key.svg, bottom: key.bottom };
}

function drawRow(row: Row, pen: Pen, top: number): Drawn {
  const rule = rect({ x: margin, y: top, width: contentWidth, height: 2, fill: colours.grid });
  const heading = drawHeading(row, pen, top + 18);
  const bar = drawBar(row, heading.bottom + 12);
  const words = drawWords(row, pen, heading.bottom + 44);
  return { svg: rule + heading.svg + bar + words.svg, bottom: words.bottom + 16 };
}

function drawHeading({ label, status }: Row, pen: Pen, top: number): Drawn {
  const words = pen.words.statuses[status];
  const style = { size: typeSize.body, weight: 'bold' } as const;
  const colour = statusColours[status].words;
  const width = pen.letters.width(words, style);
  const mark = statusMark(status, { x: right - width - 26, y: top + 20, r: 14, colour });
  const state = pen.text({ ...style, x: right, y: top + 31, value: words, anchor: 'end', fill: colour });
  const room = contentWidth - width - 80;
  const name = pen.paragraph({ ...style, x: margin, top, value: label[pen.locale], room, lines: 3 });
  return { svg: name.svg + mark + state, bottom: name.bottom };
}

const barHeight = 26;

function drawBar(row: Row, top: number): string {
  const { strong, wash } = statusColours[row.status];
  const way = wayTo(row);
  const track = { x: margin, y: top, width: contentWidth, height: barHeight, radius: 6 };
  if (way === null) return rect({ ...track, stroke: colours.faint, strokeWidth: 2, dash: '6 8' });
  const reach = Math.max(4, contentWidth * way.done);
  const level = margin + contentWidth * way.target;
  const ground = rect({ ...track, fill: wash });
  const filled = rect({ ...track, width: reach, fill: strong });
  const mark = diamond({
    x: Math.min(level, right - 4),
    y: top + barHeight / 2,
    r: 19,
    colour: colours.target,
  });
  return ground + filled + mark;
}

function drawWords(row: Row, pen: Pen, top: number): Drawn {
  const { value, target, due, measure } = row;
  const size = typeSize.body;
  const amount = value === null ? '–' : formatAmount({ ...row, value, measure }, pen.locale);
  const level = formatAmount({ value: target, outOf: null, measure }, pen.locale);
  const when = due === undefined ? '' : `, ${pen.words.due} ${formatDate(due, pen.locale)}`;
  const demand = `${pen.words.target} ${level}${when}`;
  const baseline = top + 31;
  const now = pen.text({ x: margin, y: baseline, value: amount, size });
  const aim = pen.text({ x: right, y: baseline, value: demand, size, anchor: 'end', fill: colours.soft });
  return { svg: now + aim, bottom: top + 42 };
}
