import { plainText } from '#speech/plain-text.ts';
import type { Block } from '#speech/block.ts';
import { styled, type Formatted } from './formatted.ts';

type Table = Extract<Block, { block: 'table' }>;

/** What fits a phone's message bubble in letters of one width. */
const maxWidth = 32;
const gap = '  ';

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** A table in aligned columns where a phone has room for them, otherwise one line per row. */
export function writeTable(table: Table): Formatted {
  const lines = [table.head, ...table.rows];
  const widths = table.head.map((_name, column) =>
    Math.max(...lines.map((row) => widthOf(row[column] ?? ''))),
  );
  const total = widths.reduce((sum, width) => sum + width, 0) + gap.length * (widths.length - 1);
  if (total > maxWidth) return styled(plainText([table]));
  const write = (row: readonly string[]) =>
    widths
      .map((width, column) => padded(row[column] ?? '', width, table.align[column]))
      .join(gap)
      .trimEnd();
  return styled(lines.map(write).join('\n'), 'pre');
}

function padded(cell: string, width: number, align: 'left' | 'right' | undefined): string {
  const space = ' '.repeat(width - widthOf(cell));
  return align === 'right' ? space + cell : cell + space;
}

function widthOf(text: string): number {
  return [...graphemes.segment(text)].length;
}
