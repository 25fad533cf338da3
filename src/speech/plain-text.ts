import type { Block, Span } from './block.ts';
import { intoSections } from './sections.ts';

type Table = Extract<Block, { block: 'table' }>;

/** Blocks as text for a narrow screen without markup: tables become one line per row, pictures are left out. */
export function plainText(blocks: readonly Block[]): string {
  return intoSections(blocks)
    .map((section) => section.flatMap(linesOf).join('\n'))
    .filter((text) => text !== '')
    .join('\n\n');
}

function linesOf(block: Block): readonly string[] {
  switch (block.block) {
    case 'text':
      return [textOf(block.spans)];
    case 'list':
      return block.items.map((item, index) => (block.numbered ? `${index + 1}. ${item}` : `• ${item}`));
    case 'table':
      return block.rows.map((row) => rowLine(row, block));
    case 'chart':
      return [];
  }
}

function textOf(spans: readonly Span[]): string {
  return spans.map(({ text, link }) => (link === undefined ? text : `${text} (${link})`)).join('');
}

/** `1. Xã Hạc Thành: 87,5%` where a first column at the right counts; of several values each is named by its column. */
function rowLine(row: readonly string[], { head, align }: Table): string {
  const [first = '', second = ''] = row;
  const counted = align[0] === 'right' && row.length > 2 && /^\d+$/.test(first);
  const label = counted ? `${first}. ${second}` : `• ${first}`;
  const names = counted ? 2 : 1;
  const single = row.length === names + 1;
  const values = row.flatMap((cell, column) => {
    if (column < names || cell === '') return [];
    const name = head[column] ?? '';
    return single || name === '' ? cell : `${name} ${cell}`;
  });
  return values.length === 0 ? label : `${label}: ${values.join('; ')}`;
}
