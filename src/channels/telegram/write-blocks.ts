import type { LineRole } from '#domain/answer.ts';
import type { Block, Span } from '#speech/block.ts';
import { plainText } from '#speech/plain-text.ts';
import { dressed, joined, linked, styled, type Formatted } from './formatted.ts';
import { writeTable } from './write-table.ts';

/** Which lines stand together; a blank line sets sections apart. */
const sections: Readonly<Record<LineRole, string>> = {
  echo: 'echo',
  heading: 'body',
  headline: 'body',
  body: 'body',
  status: 'body',
  remark: 'remark',
  source: 'source',
  hint: 'hint',
};

/** An answer's words for Telegram: text and looks, never markup. Charts are sent as pictures, apart. */
export function writeBlocks(blocks: readonly Block[]): Formatted {
  const pieces: Formatted[] = [];
  let section: string | null = null;
  for (const block of blocks) {
    if (block.block === 'chart') continue;
    const next: string | null = block.block === 'text' ? sections[block.role] : section;
    const apart = next !== section || (block.block === 'text' && block.role === 'heading');
    if (pieces.length > 0) pieces.push(styled(apart ? '\n\n' : '\n'));
    pieces.push(writeBlock(block));
    section = next;
  }
  return joined(pieces);
}

function writeBlock(block: Exclude<Block, { block: 'chart' }>): Formatted {
  if (block.block === 'table') return writeTable(block);
  if (block.block === 'list') return styled(plainText([block]));
  const text = joined(block.spans.map(writeSpan));
  return block.role === 'remark' ? dressed(text, 'blockquote') : text;
}

function writeSpan({ text, bold, italic, link }: Span): Formatted {
  const looks = [...(bold ? (['bold'] as const) : []), ...(italic ? (['italic'] as const) : [])];
  const written = styled(text, ...looks);
  return link === undefined ? written : linked(written, link);
}
