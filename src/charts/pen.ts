import type { Locale } from '#domain/text.ts';
import { colours } from './colours.ts';
import type { Lettering, TypeStyle, Weight } from './lettering.ts';
import { element, escapeXml } from './svg.ts';
import { type Words, words } from './words.ts';

/** What every drawing of one language is made with. */
export interface Pen {
  readonly locale: Locale;
  readonly words: Words;
  readonly letters: Lettering;
  /** One line of text; characters the font lacks are replaced, so none is dropped unseen. */
  text(mark: TextMark): string;
  /** Text broken into lines below `top`. */
  paragraph(mark: Paragraph): Drawn;
}

/** A piece of a drawing, and where the next may begin. */
export interface Drawn {
  readonly svg: string;
  readonly bottom: number;
}

export interface TextMark {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly value: string;
  readonly size: number;
  readonly weight?: Weight;
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** True to clear a thin edge around the letters, for text over lines. */
  readonly halo?: boolean;
}

export interface Paragraph extends Omit<TextMark, 'y' | 'halo'> {
  readonly top: number;
  readonly room: number;
  readonly lines: number;
  /** True for lines of about the same length. */
  readonly balanced?: boolean;
}

const lineHeight = 1.34;
/** Share of the type size from the top of a line to its baseline. */
const ascent = 1.02;

export function makePen(locale: Locale, letters: Lettering): Pen {
  function text(mark: TextMark): string {
    const halo = mark.halo
      ? { stroke: colours.paper, 'stroke-width': 8, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
      : {};
    return element(
      'text',
      {
        x: mark.x,
        y: mark.y,
        'font-size': mark.size,
        'font-weight': mark.weight === 'bold' ? 600 : 400,
        fill: mark.fill ?? colours.ink,
        'text-anchor': mark.anchor ?? 'start',
        ...halo,
      },
      escapeXml(letters.clean(mark.value)),
    );
  }

  function paragraph(mark: Paragraph): Drawn {
    const style: TypeStyle = { size: mark.size, weight: mark.weight ?? 'regular' };
    const lines = mark.balanced
      ? letters.balance(mark.value, style, mark)
      : letters.wrap(mark.value, style, mark);
    const step = mark.size * lineHeight;
    const svg = lines.map((value, i) =>
      text({ ...mark, value, y: mark.top + i * step + mark.size * ascent }),
    );
    return { svg: svg.join(''), bottom: mark.top + lines.length * step };
  }

  return { locale, words: words[locale], letters, text, paragraph };
}
