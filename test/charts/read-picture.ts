import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readFontFace } from '#charts/font.ts';
import { type Faces, makeLettering } from '#charts/lettering.ts';
import { makePainter } from '#charts/painter.ts';
import type { Box } from '#charts/svg.ts';
import type { Chart } from '#domain/chart.ts';
import type { Locale } from '#domain/text.ts';

const fonts = dirname(
  createRequire(import.meta.url).resolve('@expo-google-fonts/be-vietnam-pro/package.json'),
);

export const faces: Faces = {
  regular: readFontFace(readFileSync(join(fonts, '400Regular/BeVietnamPro_400Regular.ttf'))),
  bold: readFontFace(readFileSync(join(fonts, '600SemiBold/BeVietnamPro_600SemiBold.ttf'))),
};
export const letters = makeLettering(faces);
export const painter = makePainter();

export interface Word {
  readonly value: string;
  readonly size: number;
  readonly bold: boolean;
  readonly fill: string;
  readonly box: Box;
}

export interface Shape {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly box: Box;
}

/** A drawn picture taken apart again. */
export interface ReadPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  readonly shapes: readonly Shape[];
  /** All that is written, top to bottom as drawn. */
  readonly said: readonly string[];
}

/** Draws a chart and reads the SVG back; throws where there is no picture. */
export function readPicture(chart: Chart, locale: Locale = 'vi'): ReadPicture {
  const drawing = painter.svg(chart, locale);
  if (drawing.drawing === 'none') throw new Error(`no picture: ${drawing.why}`);
  const { svg, width, height } = drawing;
  const elements = [...svg.matchAll(/<([a-z]+)([^<>]*?)\/?>([^<]*)/g)].map(
    ([, name = '', list = '', content = '']) => ({
      name,
      attributes: attributesOf(list),
      content,
    }),
  );
  const words = elements.filter(({ name }) => name === 'text').map(wordOf);
  const shapes = elements.filter(({ name }) => ['rect', 'circle', 'path'].includes(name)).map(shapeOf);
  return { svg, width, height, words, shapes, said: words.map(({ value }) => value) };
}

function attributesOf(list: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...list.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
  );
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string;
}

function wordOf({ attributes, content }: Element): Word {
  const value = content
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  const size = Number(attributes['font-size']);
  const bold = attributes['font-weight'] === '600';
  const width = letters.width(value, { size, weight: bold ? 'bold' : 'regular' });
  const anchored = { start: 0, middle: width / 2, end: width }[attributes['text-anchor'] ?? 'start'] ?? NaN;
  const x = Number(attributes['x']) - anchored;
  const box = { x, y: Number(attributes['y']) - size * 0.76, width, height: size };
  return { value, size, bold, fill: attributes['fill'] ?? '', box };
}

function shapeOf({ name, attributes }: Element): Shape {
  const number = (key: string): number => Number(attributes[key]);
  if (name === 'rect') {
    const box = { x: number('x'), y: number('y'), width: number('width'), height: number('height') };
    return { name, attributes, box };
  }
  if (name === 'circle') {
    const r = number('r');
    return {
      name,
      attributes,
      box: { x: number('cx') - r, y: number('cy') - r, width: 2 * r, height: 2 * r },
    };
  }
  return { name, attributes, box: pathBox(attributes['d'] ?? '') };
}

/** The corners of a path of straight lines. */
export function pathPoints(d: string): readonly (readonly [number, number])[] {
  return [...d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
}

function pathBox(d: string): Box {
  const points = pathPoints(d);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** The pairs of words whose boxes lie over each other by more than a pixel. */
export function overlappingWords({ words }: ReadPicture): readonly string[] {
  return words.flatMap((a, i) =>
    words
      .slice(i + 1)
      .filter(
        (b) =>
          share(a.box.x, a.box.width, b.box.x, b.box.width) &&
          share(a.box.y, a.box.height, b.box.y, b.box.height),
      )
      .map((b) => `"${a.value}" and "${b.value}"`),
  );
}

function share(a: number, lengthA: number, b: number, lengthB: number): boolean {
  return Math.min(a + lengthA, b + lengthB) - Math.max(a, b) > 1;
}

/** Whatever reaches beyond the edges of the picture. */
export function outside({ words, shapes, width, height }: ReadPicture): readonly string[] {
  const beyond = ({ x, y, width: w, height: h }: Box): boolean =>
    x < -0.5 || y < -0.5 || x + w > width + 0.5 || y + h > height + 0.5;
  return [
    ...words.filter(({ box }) => beyond(box)).map(({ value }) => value),
    ...shapes
      .filter(({ box }) => beyond(box))
      .map(({ name, attributes }) => `${name} ${JSON.stringify(attributes)}`),
  ];
}
