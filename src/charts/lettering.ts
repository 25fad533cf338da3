import type { FontFace } from './font.ts';

export type Weight = 'regular' | 'bold';

/** Size in pixels of the 1080 px wide drawing. */
export interface TypeStyle {
  readonly size: number;
  readonly weight: Weight;
}

/** Measures and breaks text, so that nothing drawn overlaps or runs out of the picture. */
export interface Lettering {
  /** The text as it can be drawn: one line, and "?" for every character the font lacks, since the painter would drop it unseen. */
  clean(text: string): string;
  /** Width in pixels; kerning is left out, so the true width is about the same or a little less. */
  width(text: string, style: TypeStyle): number;
  /** The text cut with an ellipsis where it is wider than `room`. */
  shorten(text: string, style: TypeStyle, room: number): string;
  /** The text in at most as many lines as there are; the last one is shortened where that is not enough. */
  wrap(text: string, style: TypeStyle, space: Space): readonly string[];
  /** As `wrap`, with lines of about the same length: no single word is left on the last one. */
  balance(text: string, style: TypeStyle, space: Space): readonly string[];
}

/** The width of a line in pixels, and how many lines there are. */
export interface Space {
  readonly room: number;
  readonly lines: number;
}

export type Faces = Readonly<Record<Weight, FontFace>>;

const substitutes: Readonly<Record<string, string>> = { '→': '–', '\u2011': '-' };

export function makeLettering(faces: Faces): Lettering {
  function clean(text: string): string {
    const flat = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
    return Array.from(flat, (char) => drawable(char)).join('');
  }

  function drawable(char: string): string {
    const codePoint = char.codePointAt(0) ?? 0;
    if (faces.regular.covers(codePoint) && faces.bold.covers(codePoint)) return char;
    return substitutes[char] ?? '?';
  }

  function width(text: string, style: TypeStyle): number {
    const face = faces[style.weight];
    let sum = 0;
    for (const char of text) sum += face.advance(char.codePointAt(0) ?? 0);
    return sum * style.size;
  }

  function shorten(text: string, style: TypeStyle, room: number): string {
    const whole = clean(text);
    if (width(whole, style) <= room) return whole;
    const chars = Array.from(whole);
    while (chars.length > 0 && width(`${chars.join('').trimEnd()}…`, style) > room) chars.pop();
    return `${chars.join('').trimEnd()}…`;
  }

  function wrap(text: string, style: TypeStyle, { room, lines }: Space): readonly string[] {
    const done: string[] = [];
    const words = clean(text)
      .split(' ')
      .flatMap((word) => fittingPieces(word, style, room));
    let line = '';
    for (const [index, word] of words.entries()) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (width(longer, style) <= room) {
        line = longer;
      } else if (done.length === lines - 1) {
        return [...done, shortenAtWord([line, ...words.slice(index)].join(' '), style, room)];
      } else {
        done.push(line);
        line = word;
      }
    }
    return line === '' ? done : [...done, line];
  }

  /** Ends with a whole word where more than one fits. */
  function shortenAtWord(text: string, style: TypeStyle, room: number): string {
    const cut = shorten(text, style, room);
    const kept = cut.slice(0, -1);
    const space = kept.lastIndexOf(' ');
    const isWhole = text.charAt(kept.length) === ' ';
    return isWhole || space <= 0 ? cut : `${kept.slice(0, space)}…`;
  }

  /** A word wider than the room, as an address may be, in pieces that fit. */
  function fittingPieces(word: string, style: TypeStyle, room: number): readonly string[] {
    if (width(word, style) <= room) return [word];
    const pieces: string[] = [];
    let piece = '';
    for (const char of word) {
      if (piece !== '' && width(piece + char, style) > room) {
        pieces.push(piece);
        piece = '';
      }
      piece += char;
    }
    return [...pieces, piece];
  }

  function balance(text: string, style: TypeStyle, { room, lines }: Space): readonly string[] {
    let best = wrap(text, style, { room, lines });
    if (best.at(-1)?.endsWith('…')) return best;
    for (let narrower = room - 20; narrower > room / 2; narrower -= 20) {
      const tried = wrap(text, style, { room: narrower, lines: lines + 1 });
      if (tried.length > best.length) return best;
      best = tried;
    }
    return best;
  }

  return { clean, width, shorten, wrap, balance };
}
