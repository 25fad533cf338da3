import type { MapChart } from '#domain/chart.ts';
import { barMeaning, measured } from './bar-scale.ts';
import { colours } from './colours.ts';
import { contentWidth, margin, typeSize } from './frame.ts';
import { formatAmount } from './numbers.ts';
import type { Drawn, Pen } from './pen.ts';
import { rect } from './svg.ts';

interface Entry {
  readonly label: string;
  readonly words: string;
  /** Higher is better. */
  readonly score: number;
}

const listed = 5;
const gutter = 48;
const columnWidth = (contentWidth - gutter) / 2;
const pitch = 46;

/** The first and the last units with their values, in two columns; of values that are all alike none is first. */
export function drawMapExtremes(chart: MapChart, pen: Pen, top: number): Drawn {
  const best = entriesOf(chart, pen).toSorted((a, b) => b.score - a.score || (a.label < b.label ? -1 : 1));
  const worst = best.toReversed();
  const alike = best[0]?.score === worst[0]?.score;
  if (best.length < 2 * listed || alike) return { svg: '', bottom: top };
  const first = drawColumn({ entries: best, heading: pen.words.first, x: margin, pen, top });
  const last = drawColumn({
    entries: worst,
    heading: pen.words.last,
    x: margin + columnWidth + gutter,
    pen,
    top,
  });
  return { svg: first.svg + last.svg, bottom: Math.max(first.bottom, last.bottom) };
}

function entriesOf({ tiles, measure, better }: MapChart, pen: Pen): readonly Entry[] {
  const known = tiles.flatMap(({ value, outOf, label }) => (value === null ? [] : [{ value, outOf, label }]));
  const meaning = barMeaning({ bars: known, measure });
  return known.map((tile) => ({
    label: tile.label,
    words: formatAmount({ ...tile, measure }, pen.locale),
    score: measured(tile, meaning) * (better === 'higher' ? 1 : -1),
  }));
}

interface ColumnCase {
  readonly entries: readonly Entry[];
  readonly heading: string;
  readonly x: number;
  readonly pen: Pen;
  readonly top: number;
}

function drawColumn({ entries, heading, x, pen, top }: ColumnCase): Drawn {
  const size = typeSize.body;
  const shown = entries.slice(0, listed);
  const rule = rect({ x, y: top + 46, width: columnWidth, height: 2, fill: colours.grid });
  const title = pen.text({ x, y: top + 32, value: heading, size, weight: 'bold', fill: colours.dataDark });
  const lines = shown.map(({ label, words }, i) => {
    const y = top + 86 + i * pitch;
    const value = { size, weight: 'bold' } as const;
    const room = columnWidth - pen.letters.width(words, value) - 20;
    const name = pen.letters.shorten(label, { size, weight: 'regular' }, room);
    const amount = pen.text({ ...value, x: x + columnWidth, y, value: words, anchor: 'end' });
    return pen.text({ x, y, value: name, size }) + amount;
  });
  const bottom = top + 62 + listed * pitch;
  const same = entries.slice(listed).filter(({ score }) => score === shown.at(-1)?.score).length;
  if (same === 0) return { svg: rule + title + lines.join(''), bottom };
  const more = pen.paragraph({
    x,
    top: bottom,
    value: `+${same} ${pen.words.sameValue}`,
    size: typeSize.small,
    fill: colours.soft,
    room: columnWidth,
    lines: 2,
  });
  return { svg: rule + title + lines.join('') + more.svg, bottom: more.bottom };
}
