import type { ComparisonChart } from '#domain/chart.ts';
import { type BarScale, barScale } from './bar-scale.ts';
import { colours } from './colours.ts';
import { contentWidth, margin, right, typeSize } from './frame.ts';
import { firmAmount } from './firm-amount.ts';
import { periodWords } from './numbers.ts';
import type { Drawn, Pen } from './pen.ts';
import { drawBarNote } from './ranking.ts';
import { rect } from './svg.ts';

type Group = ComparisonChart['groups'][number];
type Bar = Group['bars'][number];

const plain = { size: typeSize.body, weight: 'regular' } as const;
const bold = { size: typeSize.body, weight: 'bold' } as const;
const longestLabel = 360;
const gap = 16;
const lineHeight = 38;

/** A few units or indicators side by side, one group of bars below the other. */
export function drawComparison(chart: ComparisonChart, pen: Pen, top: number): Drawn {
  const labels = chart.groups.flatMap(({ bars }) =>
    bars.flatMap((bar) => [bar.label[pen.locale], ...periodOf(bar, pen)]),
  );
  const widest = Math.max(...labels.map((label) => pen.letters.width(pen.letters.clean(label), plain)));
  const labelRoom = Math.min(longestLabel, Math.ceil(widest));
  let bottom = top;
  const drawn = chart.groups.map((group) => {
    const part = drawGroup({ group, alike: alikeTo(group, chart), pen, top: bottom, labelRoom });
    bottom = part.bottom + 24;
    return part.svg;
  });
  return { svg: drawn.join(''), bottom: bottom - 24 };
}

/** The groups whose bars are seen against one another: a percentage is as long as the same one of another indicator. */
function alikeTo(group: Group, { groups }: ComparisonChart): readonly Group[] {
  const isShare = group.measure === 'percent' || group.measure === 'score';
  return isShare ? groups.filter(({ measure }) => measure === group.measure) : [group];
}

interface GroupCase {
  readonly group: Group;
  /** Those drawn on the same scale, this one among them. */
  readonly alike: readonly Group[];
  readonly pen: Pen;
  readonly top: number;
  readonly labelRoom: number;
}

function drawGroup({ group, alike, pen, top, labelRoom }: GroupCase): Drawn {
  const known = knownBars(group);
  const heading = pen.paragraph({
    x: margin,
    top,
    value: group.label[pen.locale],
    size: typeSize.subtitle,
    weight: 'bold',
    room: contentWidth,
    lines: 2,
  });
  const note = drawBarNote({ bars: known, measure: group.measure }, pen, heading.bottom);
  const values = alike.flatMap((own) =>
    own.bars.map((bar) => pen.letters.width(valueWords(bar, own, pen), bold)),
  );
  const from = margin + labelRoom + gap;
  const pixels = { from, to: right - gap - Math.ceil(Math.max(...values)) };
  const scale = barScale({
    bars: alike.flatMap(knownBars),
    measure: group.measure,
    target: null,
    pixels,
  });
  let bottom = note.bottom + 10;
  const lines = group.bars.map((bar) => {
    const line = drawLine({ bar, group, alike, pen, top: bottom, labelRoom, scale });
    bottom = line.bottom;
    return line.svg;
  });
  return { svg: heading.svg + note.svg + lines.join(''), bottom };
}

function knownBars({ bars }: Group): readonly { readonly value: number; readonly outOf: number | null }[] {
  return bars.flatMap(({ value, outOf }) => (value === null ? [] : [{ value, outOf }]));
}

function valueWords(bar: Bar, { measure }: Group, pen: Pen): string {
  const { value } = bar;
  return value === null ? pen.words.noData : firmAmount({ ...bar, value, measure }, pen);
}

/** Of when a bar is, below its name. */
function periodOf({ period }: Bar, { locale }: Pen): readonly string[] {
  return period === undefined ? [] : [periodWords(period, locale)];
}

interface LineCase extends GroupCase {
  readonly bar: Bar;
  readonly scale: BarScale;
}

function drawLine({ bar, group, pen, top, labelRoom, scale }: LineCase): Drawn {
  const label = pen.letters.wrap(bar.label[pen.locale], plain, { room: labelRoom, lines: 3 });
  const lines = [...label, ...periodOf(bar, pen)];
  const height = Math.max(1, lines.length) * lineHeight + 26;
  const middle = top + height / 2;
  const firstBaseline = middle + 11 - ((lines.length - 1) * lineHeight) / 2;
  const names = lines.map((value, i) => {
    const fill = i < label.length ? colours.ink : colours.soft;
    return pen.text({ ...plain, x: margin, y: firstBaseline + i * lineHeight, value, fill });
  });
  const end = bar.value === null ? scale.zero : scale.end({ value: bar.value, outOf: bar.outOf });
  const from = Math.min(scale.zero, end);
  const to = bar.value === null ? from : Math.max(scale.zero, end, from + 3);
  const box = { x: from, y: middle - 21, width: to - from, height: 42, radius: 6 };
  const words = bar.value === null ? { ...plain, fill: colours.soft } : bold;
  return {
    svg: [
      ...names,
      bar.value === null ? '' : rect({ ...box, fill: colours.data }),
      pen.text({
        ...words,
        x: bar.value === null ? from : to + gap,
        y: middle + 11,
        value: valueWords(bar, group, pen),
      }),
    ].join(''),
    bottom: top + height,
  };
}
