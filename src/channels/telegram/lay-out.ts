import type { Block } from '#speech/block.ts';
import { joined, type Formatted } from './formatted.ts';
import { maxCaption, splitFormatted } from './split-formatted.ts';
import { writeBlocks } from './write-blocks.ts';

/** An answer as Telegram's messages: what stands under each picture, then the texts. */
export interface Layout {
  readonly captions: readonly (Formatted | null)[];
  readonly texts: readonly Formatted[];
}

/**
 * One picture with few words is one message. Longer words, and words with a table, whose pages are turned in place, leave
 * their beginning under the first picture: what was asked and the answer in a line, so that it says of itself what it is
 * when it is forwarded. The rest follows.
 */
export function layOut(blocks: readonly Block[], legend: Formatted | null, pictures: number): Layout {
  const whole = withLegend(writeBlocks(blocks), legend);
  if (pictures === 0) return { captions: [], texts: splitFormatted(whole) };
  const others = Array.from({ length: pictures - 1 }, () => null);
  const all = splitFormatted(whole, maxCaption);
  const hasTable = blocks.some(({ block }) => block === 'table');
  if (pictures === 1 && all.length <= 1 && !hasTable) return { captions: [all[0] ?? null], texts: [] };
  const words = blocks.filter(({ block }) => block !== 'chart');
  const opening = words.findIndex((block) => !opens(block));
  const head = splitFormatted(writeBlocks(words.slice(0, opening)), maxCaption);
  if (opening <= 0 || head.length !== 1) return { captions: [null, ...others], texts: splitFormatted(whole) };
  const rest = withLegend(writeBlocks(words.slice(opening)), legend);
  return { captions: [head[0] ?? null, ...others], texts: splitFormatted(rest) };
}

function opens(block: Block): boolean {
  return block.block === 'text' && (block.role === 'echo' || block.role === 'headline');
}

function withLegend(words: Formatted, legend: Formatted | null): Formatted {
  if (legend === null) return words;
  return words.text === '' ? legend : joined([words, legend], '\n\n');
}
