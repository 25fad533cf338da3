import { typingCost } from './match/distance.ts';
import { has } from './time/clock.ts';
import { isSyllable } from './text/inventory.ts';
import { fold } from './text/syllable.ts';
import type { Chunk } from './sentence.ts';

/** A word that its neighbours call for, however it was typed. */
interface CalledFor {
  readonly text: string;
  readonly tags: readonly string[];
  readonly isPlace: (before: readonly Chunk[], behind: readonly Chunk[]) => boolean;
}

const words: readonly CalledFor[] = [
  { text: 'quý', tags: ['time:quarter'], isPlace: (_, behind) => isQuarterOfYear(behind) },
  {
    text: 'năm',
    tags: ['time:year'],
    isPlace: (before, [year]) => has(before.at(-1), 'time:monthsFromStart') && isYear(year),
  },
  {
    text: 'nguồn',
    tags: ['cue:source'],
    isPlace: (before, [next]) => before.length === 0 && next?.text === 'số liệu',
  },
  { text: 'phần', tags: [], isPlace: (before) => isOnePart(before) },
];

/** Two slips make letters that are no word any more. */
const mostSlips = 2.2;

/** "wwuý 3/2024", "6 tháng đầu mă 2024", "dịch vụ công trực tuyến một gpần": letters that are no word, where only one may stand. */
export function readGarbled(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.map((chunk, i) => {
    if (!isGarbled(chunk)) return chunk;
    const typed = fold(chunk.typed);
    const meant = words.find(
      ({ text, isPlace }) =>
        typingCost(typed, fold(text), mostSlips) <= mostSlips &&
        isPlace(chunks.slice(0, i), chunks.slice(i + 1)),
    );
    return meant ? { ...chunk, text: meant.text, tags: new Set(meant.tags) } : chunk;
  });
}

/** Not as the vocabulary writes it, and no word of its own. */
function isGarbled({ typed, piece: { match } }: Chunk): boolean {
  if (/[\s\d]/.test(typed)) return false;
  return match === null || match.cost > asMeant || !isSyllable(fold(typed));
}

const asMeant = 0.3;

function isQuarterOfYear([number, year]: readonly Chunk[]): boolean {
  return /^[1-4]$/.test(number?.typed ?? '') && year?.gap === '/' && isYear(year);
}

function isYear(chunk: Chunk | undefined): boolean {
  return /^20\d\d$/.test(chunk?.typed ?? '');
}

/** Services on the web are in part or in full. */
function isOnePart(before: readonly Chunk[]): boolean {
  const [topic, one] = before.slice(-2);
  return (
    one?.text === 'một' &&
    /^(?:dịch vụ công|dịch vụ công trực tuyến|dịch vụ công online)$/.test(topic?.text ?? '')
  );
}
