import { sliced, type Formatted } from './formatted.ts';

/** Telegram takes 4,096 characters after the looks are taken away; UTF-16 units are never fewer than characters. */
export const maxText = 4096;
export const maxCaption = 1024;

/** The shortest part worth ending at a line, as a share of the room there is. */
const worthwhile = 0.4;

/** Telegram forgets looks beyond the hundredth of a message. */
const maxEntities = 100;

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/**
 * Cuts a text into messages of at most `max` UTF-16 units at the ends of lines, else of words, never inside a character.
 * Only white space at the cuts is lost; looks that span a cut go on after it.
 */
export function splitFormatted(whole: Formatted, max = maxText): readonly Formatted[] {
  const parts: Formatted[] = [];
  let rest = sliced(whole, 0, whole.text.length);
  while (rest.text.length > max || rest.entities.length > maxEntities) {
    const cut = findCut(rest.text, Math.min(max, roomForEntities(rest)));
    parts.push(sliced(rest, 0, cut));
    rest = sliced(rest, cut, rest.text.length);
  }
  return rest.text === '' ? parts : [...parts, rest];
}

/** How far a message may reach before one look too many begins; at least two units, room for any character. */
function roomForEntities({ text, entities }: Formatted): number {
  const begins = entities.map((entity) => entity.offset).toSorted((a, b) => a - b);
  return Math.max(begins[maxEntities] ?? text.length, 2);
}

function findCut(text: string, max: number): number {
  const window = text.slice(0, max + 1);
  const line = window.lastIndexOf('\n');
  if (line >= max * worthwhile) return line;
  const space = Math.max(line, window.lastIndexOf(' '));
  return space > 0 ? space : cutInsideWord(text, max);
}

function cutInsideWord(text: string, max: number): number {
  const cluster = graphemes.segment(text.slice(0, max + 2)).containing(max);
  if (cluster && cluster.index > 0) return cluster.index;
  // One letter with thousands of marks on it: between code points it may be cut.
  const insidePair = /[\uD800-\uDBFF]/.test(text.charAt(max - 1));
  return insidePair ? max - 1 : max;
}
