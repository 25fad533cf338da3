import type { PictureWords } from './picture-words.ts';

/** The words of a page for searching, copying and reading aloud: they lie unseen over the picture that shows them. */
export interface PdfWords {
  /** What draws them, with the font named `/W`. */
  readonly content: string;
  /** The dictionary of that font, without the reference to `unicode`. */
  readonly font: string;
  /** Which letter each code stands for. */
  readonly unicode: string;
}

interface Place {
  /** Where the picture's upper left corner is on the page. */
  readonly left: number;
  readonly top: number;
  /** Points of the page to a pixel of the drawing. */
  readonly scale: number;
}

const firstCode = 32;
const lastCode = 255;
/** Of every letter, in thousandths: lines are stretched to the width they are drawn with. */
const letterWidth = 500;

/** As many different letters as one font has codes for; a page has about a hundred, and what is beyond is left out. */
export function pdfWords(words: readonly PictureWords[], place: Place): PdfWords {
  const letters = [...new Set(words.flatMap(({ value }) => Array.from(value)))].slice(
    0,
    lastCode - firstCode + 1,
  );
  const codes = new Map(letters.map((letter, index) => [letter, hex(firstCode + index, 1)]));
  const lines = words.map((line) => lineOf(line, codes, place)).filter((line) => line !== '');
  const widths = letters.map(() => letterWidth).join(' ');
  return {
    content: `BT 3 Tr ${lines.join(' ')} ET`,
    font:
      `/Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar ${firstCode} ` +
      `/LastChar ${firstCode + letters.length - 1} /Widths [${widths}]`,
    unicode: unicodeMap([...codes]),
  };
}

function lineOf(
  { value, x, y, size, width }: PictureWords,
  codes: ReadonlyMap<string, string>,
  { left, top, scale }: Place,
): string {
  const known = Array.from(value).flatMap((letter) => codes.get(letter) ?? []);
  if (known.length === 0) return '';
  const stretch = (100 * width) / ((known.length * size * letterWidth) / 1000);
  const [atX, atY] = [left + x * scale, top - y * scale];
  return `/W ${(size * scale).toFixed(2)} Tf ${stretch.toFixed(1)} Tz 1 0 0 1 ${atX.toFixed(2)} ${atY.toFixed(2)} Tm <${known.join('')}> Tj`;
}

/** The largest block that a map may hold. */
const mostInBlock = 100;

function unicodeMap(codes: readonly (readonly [string, string])[]): string {
  const rows = codes.map(([letter, code]) => `<${code}> <${utf16(letter)}>`);
  const blocks: string[] = [];
  for (let from = 0; from < rows.length; from += mostInBlock) {
    const block = rows.slice(from, from + mostInBlock);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CMapName /Words def /CMapType 2 def',
    '1 begincodespacerange <00> <FF> endcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

function utf16(letter: string): string {
  return Array.from({ length: letter.length }, (_, index) => hex(letter.charCodeAt(index), 2)).join('');
}

function hex(value: number, bytes: number): string {
  return value
    .toString(16)
    .toUpperCase()
    .padStart(2 * bytes, '0');
}
