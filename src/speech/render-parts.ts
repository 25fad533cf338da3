import type { LineRole, Part } from '#domain/answer.ts';
import { capitalised } from '#domain/text.ts';
import type { Block, Span } from './block.ts';
import { sayLine } from './say-line.ts';
import type { Voice } from './voice.ts';

const looks: Readonly<Partial<Record<LineRole, { readonly bold?: true; readonly italic?: true }>>> = {
  headline: { bold: true },
  heading: { bold: true },
  echo: { italic: true },
};

/** An answer's parts in words, in their order. */
export function renderParts(parts: readonly Part[], voice: Voice): readonly Block[] {
  return parts.map((part) => renderPart(part, voice));
}

function renderPart(part: Part, voice: Voice): Block {
  switch (part.part) {
    case 'line':
      return { block: 'text', role: part.role, spans: [spanOf(part, voice)] };
    case 'list':
      return {
        block: 'list',
        items: part.items.map((item) => capitalised(sayLine(item, voice))),
        numbered: part.numbered,
      };
    case 'table':
      return {
        block: 'table',
        head: part.head.map((cell) => sayLine(cell, voice)),
        rows: part.rows.map((row) => row.map((cell) => sayLine(cell, voice))),
        align: part.align,
      };
    case 'chart':
      return { block: 'chart', chart: part.chart };
  }
}

function spanOf({ role, line, link }: Extract<Part, { part: 'line' }>, voice: Voice): Span {
  const text = capitalised(sayLine(line, voice));
  return { text, ...looks[role], ...(link === undefined ? {} : { link }) };
}
