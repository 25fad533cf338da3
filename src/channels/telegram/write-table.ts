import { alignTable, widthOf } from '#speech/align-table.ts';
import type { Block } from '#speech/block.ts';
import { plainText } from '#speech/plain-text.ts';
import { styled, type Formatted } from './formatted.ts';

/** What fits a phone's message bubble in letters of one width. */
const maxWidth = 32;

/** A table in aligned columns where a phone has room for them, otherwise one line per row. */
export function writeTable(table: Extract<Block, { block: 'table' }>): Formatted {
  const lines = alignTable(table);
  const fits = lines.every((line) => widthOf(line) <= maxWidth);
  return fits ? styled(lines.join('\n'), 'pre') : styled(plainText([table]));
}
