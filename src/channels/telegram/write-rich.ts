import type { InputRichMessage, RichBlockTableCell, RichText } from 'grammy/types';
import type { Block, Span } from '#speech/block.ts';
import type { Formatted } from './formatted.ts';

type RichBlock = NonNullable<InputRichMessage['blocks']>[number];

/** The documented limits of a rich message. */
const longest = 32_768;
const mostBlocks = 500;
const mostColumns = 20;

/** An answer with a table as a rich message, where tables are tables; null without one, or where it would not fit. */
export function writeRich(blocks: readonly Block[], legend: Formatted | null): InputRichMessage | null {
  const tables = blocks.flatMap((block) => (block.block === 'table' ? [block] : []));
  if (tables.length === 0 || tables.some(({ head }) => head.length > mostColumns)) return null;
  const paragraphs = (legend?.text ?? '').split('\n').filter((line) => line !== '');
  const written = [...blocks.flatMap(writeBlock), ...paragraphs.map(paragraph)];
  const message: InputRichMessage = { blocks: written, skip_entity_detection: true };
  const rows = tables.reduce((sum, table) => sum + table.rows.length + 1, 0);
  const items = blocks.reduce((sum, block) => sum + (block.block === 'list' ? block.items.length : 0), 0);
  // The JSON is longer than the text in it: what fits so fits in any case.
  const fits = written.length + rows + 2 * items <= mostBlocks && JSON.stringify(message).length <= longest;
  return fits ? message : null;
}

function writeBlock(block: Block): readonly RichBlock[] {
  switch (block.block) {
    case 'chart':
      return [];
    case 'table':
      return [writeTable(block)];
    case 'list': {
      const type = block.numbered ? { type: '1' as const } : {};
      return [{ type: 'list', items: block.items.map((item) => ({ blocks: [paragraph(item)], ...type })) }];
    }
    case 'text':
      return [writeText(block)];
  }
}

function writeText({ role, spans }: Extract<Block, { block: 'text' }>): RichBlock {
  const text = spans.map(writeSpan);
  if (role === 'heading') return { type: 'heading', text: spans.map((span) => span.text).join(''), size: 4 };
  if (role === 'remark') return { type: 'blockquote', blocks: [paragraph(text)] };
  return role === 'source' || role === 'hint' ? { type: 'footer', text } : paragraph(text);
}

function paragraph(text: RichText): Extract<RichBlock, { type: 'paragraph' }> {
  return { type: 'paragraph', text };
}

function writeSpan({ text, bold, italic, link }: Span): RichText {
  const slanted: RichText = italic ? { type: 'italic', text } : text;
  const strong: RichText = bold ? { type: 'bold', text: slanted } : slanted;
  return link === undefined ? strong : { type: 'url', text: strong, url: link };
}

function writeTable({ head, rows, align }: Extract<Block, { block: 'table' }>): RichBlock {
  const cell = (text: string, column: number): RichBlockTableCell => ({
    text,
    align: align[column] ?? 'left',
    valign: 'middle',
  });
  return {
    type: 'table',
    cells: [
      head.map((text, column) => ({ ...cell(text, column), is_header: true as const })),
      ...rows.map((row) => row.map(cell)),
    ],
    is_striped: true,
    is_compact: true,
  };
}
