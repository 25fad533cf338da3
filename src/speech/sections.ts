import type { LineRole } from '#domain/answer.ts';
import type { Block } from './block.ts';

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

/**
 * Blocks that stand together; channels set the groups apart, with a blank line where they have nothing better. A heading
 * opens a group and what follows it belongs to it; lists, tables and charts belong to what they follow.
 */
export function intoSections(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  let section: string | null = null;
  for (const block of blocks) {
    const next = sectionAfter(section, block);
    const group = groups.at(-1);
    const opens = block.block === 'text' && block.role === 'heading';
    if (group && next === section && !opens) group.push(block);
    else groups.push([block]);
    section = next;
  }
  return groups;
}

function sectionAfter(section: string | null, block: Block): string | null {
  if (block.block !== 'text') return section;
  const next = sections[block.role];
  return next === 'body' && section === 'heading' ? section : next;
}
