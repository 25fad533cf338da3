import type { TargetStatus } from '#domain/assessment.ts';
import type { OverviewChart } from '#domain/chart.ts';
import type { IsoDate } from '#domain/date.ts';
import { colours, statusColours } from './colours.ts';
import { contentWidth, margin, right, typeSize } from './frame.ts';
import { drawKey } from './key.ts';
import { diamond, statusMark } from './marks.ts';
import { formatAmount, formatDate, formatLevel, periodWords } from './numbers.ts';
import type { Drawn, Pen } from './pen.ts';
import { wayTo } from './way-to.ts';
import { statusCounts } from './status-counts.ts';
import { rect } from './svg.ts';

type Row = OverviewChart['rows'][number];

/** Every target as a bar from its baseline to its level, with its state in colour, mark and words. */
export function drawOverview(chart: OverviewChart, pen: Pen, top: number): Drawn {
  const summary = drawSummary(demandStates(chart.rows, chart.demands), pen, top);
  const shared = sharedDue(chart.rows);
  const count = drawCount({ chart, shared, pen, top: summary.bottom });
  let bottom = count.bottom + 16;
  const rows = chart.rows.map((row) => {
    const drawn = drawTarget({ row, dueSaid: shared !== null, pen, top: bottom });
    bottom = drawn.bottom;
    return drawn.svg;
  });
  return { svg: summary.svg + count.svg + rows.join(''), bottom };
}

/** The due date where all targets have the same: said once instead of on every row. */
function sharedDue(rows: readonly Row[]): IsoDate | null {
  const [first] = rows;
  return first?.due !== undefined && rows.every(({ due }) => due === first.due) ? first.due : null;
}

interface CountCase {
  readonly chart: OverviewChart;
  readonly shared: IsoDate | null;
  readonly pen: Pen;
  readonly top: number;
}

/** How many targets there are, and the due date where they share it. */
function drawCount({ chart: { rows, demands }, shared, pen, top }: CountCase): Drawn {
  const { length } = demandStates(rows, demands);
  const due = shared === null ? '' : `, ${pen.words.due} ${formatDate(shared, pen.locale)}`;
  const parts = length < rows.length ? `; ${pen.words.partsCountAsOne}` : '';
  const value = `${pen.words.demands(length)}${due}${parts}`;
  const style = { size: typeSize.small, fill: colours.soft };
  return pen.paragraph({ ...style, x: margin, top: top + 4, value, room: contentWidth, lines: 2 });
}

/** The states that are counted: of whole demands, where targets are parts of one. */
export function demandStates(
  rows: readonly Row[],
  demands: OverviewChart['demands'],
): readonly TargetStatus[] {
  return demands ?? rows.map(({ status }) => status);
}

/** How many targets are in which state: a strip and its key. */
export function drawSummary(states: readonly TargetStatus[], pen: Pen, top: number): Drawn {
  const counts = statusCounts(states);
  let x = margin;
  const strip = counts.map(({ status, count }) => {
    const width = (contentWidth * count) / states.length;
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

interface RowCase {
  readonly row: Row;
  /** True where one line says the due date of all. */
  readonly dueSaid: boolean;
  readonly pen: Pen;
  readonly top: number;
}

/** One target: its name and state, the way to it, and what it asks for. */
export function drawTarget({ row, dueSaid, pen, top }: RowCase): Drawn {
  const demand = demandWords(row, dueSaid, pen);
  const rule = rect({ x: margin, y: top, width: contentWidth, height: 2, fill: colours.grid });
  const heading = drawHeading(row, pen, top + 18);
  if (row.value === null) {
    const style = { size: typeSize.body, fill: colours.soft };
    const place = { x: margin, top: heading.bottom, room: contentWidth, lines: 2 };
    const words = pen.paragraph({ ...style, ...place, value: demand });
    return { svg: rule + heading.svg + words.svg, bottom: words.bottom + 18 };
  }
  const bar = drawBar(row, heading.bottom + 12);
  const value = valueWords({ ...row, value: row.value }, pen);
  const ends = drawEnds({ value, demand, pen, top: heading.bottom + 44 });
  const start = drawStart(row, pen, ends.bottom);
  return { svg: rule + heading.svg + bar + ends.svg + start.svg, bottom: start.bottom + 16 };
}

/** What a bar begins at, where that is not zero or the last place. */
function drawStart({ baseline, outOf, measure }: Row, pen: Pen, top: number): Drawn {
  if (baseline === undefined) return { svg: '', bottom: top };
  const { locale, words } = pen;
  const amount = formatAmount({ value: baseline.value, outOf, measure }, locale);
  const value = words.startedAt(amount, periodWords(baseline.period, locale));
  const style = { size: typeSize.small, fill: colours.soft };
  return pen.paragraph({ ...style, x: margin, top, value, room: contentWidth, lines: 2 });
}

interface Ends {
  readonly value: string;
  readonly demand: string;
  readonly pen: Pen;
  readonly top: number;
}

/** Value and demand below the two ends of the bar, or below one another where they don't fit. */
function drawEnds({ value, demand, pen, top }: Ends): Drawn {
  const style = { size: typeSize.body, weight: 'regular' } as const;
  const line = 42;
  const fit = pen.letters.width(value, style) + pen.letters.width(demand, style) < contentWidth - 40;
  const second = fit ? top : top + line;
  const left = pen.text({ ...style, x: margin, y: top + 31, value });
  const end = { x: right, y: second + 31, value: demand, anchor: 'end', fill: colours.soft } as const;
  return { svg: left + pen.text({ ...style, ...end }), bottom: second + line };
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

function valueWords(row: Row & { readonly value: number }, pen: Pen): string {
  const amount = formatAmount(row, pen.locale);
  return row.period === undefined ? amount : `${amount} (${periodWords(row.period, pen.locale)})`;
}

function demandWords({ target, measure, due }: Row, dueSaid: boolean, pen: Pen): string {
  const level = `${pen.words.target} ${formatLevel(target, measure, pen.locale)}`;
  if (dueSaid || due === undefined) return level;
  return `${level}, ${pen.words.due} ${formatDate(due, pen.locale)}`;
}
