import type { Lettering } from './lettering.ts';

/** A line of text as it stands in a picture. */
export interface PictureWords {
  readonly value: string;
  /** Where it begins. */
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly width: number;
}

/** What a picture says, line by line in the order it is drawn. */
export function pictureWords(svg: string, letters: Lettering): readonly PictureWords[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', content = '']) => {
    const of = (name: string): string => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    const value = unescaped(content);
    const size = Number(of('font-size'));
    const width = letters.width(value, { size, weight: of('font-weight') === '600' ? 'bold' : 'regular' });
    const before = { middle: width / 2, end: width }[of('text-anchor')] ?? 0;
    return { value, x: Number(of('x')) - before, y: Number(of('y')), size, width };
  });
}

function unescaped(content: string): string {
  return content
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
