import type { Block, Span } from '#speech/block.ts';
import { plainText } from '#speech/plain-text.ts';
import { intoSections } from '#speech/sections.ts';
import { dressed, joined, linked, styled, type Formatted } from './formatted.ts';
import { writeTable } from './write-table.ts';

/** An answer's words for Telegram: text and looks, never markup. Charts are sent as pictures, apart. */
export function writeBlocks(blocks: readonly Block[]): Formatted {
  const sections = intoSections(blocks).map((section) => joined(section.flatMap(writeBlock), '\n'));
  return joined(
    sections.filter(({ text }) => text !== ''),
    '\n\n',
  );
}

function writeBlock(block: Block): readonly Formatted[] {
  switch (block.block) {
    case 'chart':
      return [];
    case 'table':
      return [writeTable(block)];
    case 'list':
      return [styled(plainText([block]))];
    case 'text': {
      const text = joined(block.spans.map(writeSpan));
      return [block.role === 'remark' ? dressed(text, 'blockquote') : text];
    }
  }
}

function writeSpan({ text, bold, italic, link }: Span): Formatted {
  const looks = [...(bold ? (['bold'] as const) : []), ...(italic ? (['italic'] as const) : [])];
  const written = styled(text, ...looks);
  return link === undefined ? written : linked(written, link);
}
