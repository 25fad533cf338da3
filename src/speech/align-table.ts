import type { Block } from './block.ts';

const gap = '  ';
const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** A table as lines of aligned columns for letters of one width, the head first. */
export function alignTable({ head, rows, align }: Extract<Block, { block: 'table' }>): readonly string[] {
  const lines = [head, ...rows];
  const widths = head.map((_name, column) => Math.max(...lines.map((row) => widthOf(row[column] ?? ''))));
  return lines.map((row) =>
    widths
      .map((width, column) => padded(row[column] ?? '', width, align[column] === 'right'))
      .join(gap)
      .trimEnd(),
  );
}

/** How many letters of one width a text takes. */
export function widthOf(text: string): number {
  return Array.from(graphemes.segment(text)).length;
}

function padded(cell: string, width: number, right: boolean): string {
  const space = ' '.repeat(width - widthOf(cell));
  return right ? space + cell : cell + space;
}
