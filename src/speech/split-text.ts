const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** The shortest part worth ending at a paragraph or line, as a share of the room there is. */
const worthwhile = 0.4;

/**
 * Cuts a text into parts of at most `max` UTF-16 units, at the end of a paragraph, a line or a word where there is one,
 * never inside a character. Only white space at the cuts is lost. `max` must be at least 2.
 */
export function splitText(text: string, max: number): readonly string[] {
  if (max < 2) throw new Error(`speech.bad_limit: a part of ${max} units has no room for a character`);
  const parts: string[] = [];
  let rest = text.normalize('NFC').trim();
  while (rest.length > max) {
    const cut = cutOf(rest, max);
    parts.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return rest === '' ? parts : [...parts, rest];
}

/** Where the first part ends: in 1..max. */
function cutOf(text: string, max: number): number {
  const window = text.slice(0, max + 1);
  const paragraph = window.lastIndexOf('\n\n');
  if (paragraph >= max * worthwhile) return paragraph;
  const line = window.lastIndexOf('\n');
  if (line >= max * worthwhile) return line;
  const space = Math.max(line, window.lastIndexOf(' '));
  return space > 0 ? space : cutInsideWord(text, max);
}

function cutInsideWord(text: string, max: number): number {
  const cluster = graphemes.segment(text.slice(0, max + 2)).containing(max);
  if (cluster && cluster.index > 0) return cluster.index;
  const leadsPair = /[\uD800-\uDBFF]/.test(text.charAt(max - 1));
  return leadsPair ? max - 1 : max;
}
