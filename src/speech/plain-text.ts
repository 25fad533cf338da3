import type { LineRole } from '#domain/answer.ts';
import type { Block, Span } from './block.ts';

type Table = Extract<Block, { block: 'table' }>;

/** Lines of one section stand together; a blank line sets sections apart. */
const sections: Readonly<Record<LineRole, string>> = {
  echo: 'echo',
  headline: 'body',
  body: 'body',
  status: 'body',
  remark: 'remark',
  source: 'source',
  hint: 'hint',
  heading: 'heading',
};

/** Blocks as text for a narrow screen without markup: tables become one line per row, pictures are left out. */
export function plainText(blocks: readonly Block[]): string {
  let section: string | null = null;
  const lines: string[] = [];
  for (const block of blocks) {
    const next = sectionAfter(section, block);
    const written = linesOf(block);
    if (lines.length > 0 && written.length > 0 && next !== section) lines.push('');
    lines.push(...written);
    section = next;
  }
  return lines.join('\n');
}

/** What follows a heading belongs to it; a further heading opens a section of its own. */
function sectionAfter(section: string | null, block: Block): string | null {
  if (block.block !== 'text') return section;
  const next = sections[block.role];
  if (next === 'heading') return `heading ${textOf(block.spans)}`;
  return next === 'body' && section?.startsWith('heading') ? section : next;
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
