import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Chart } from '#domain/chart.ts';
import type { Locale } from '#domain/text.ts';
import { describeChart } from './describe.ts';
import { drawChart, type Drawing } from './draw-chart.ts';
import { readFontFace } from './font.ts';
import { pictureWidth } from './frame.ts';
import { makeLettering } from './lettering.ts';
import { makePaintApart } from './paint-apart.ts';
import { makePen, type Pen } from './pen.ts';
import { type PictureWords, pictureWords } from './picture-words.ts';
import { makeShelf } from './shelf.ts';

// Pictures live here: charts as data become SVG, and SVG becomes PNG.
// What a chart shows is decided elsewhere; nothing here reads figures or assesses them.

export interface Painter {
  svg(chart: Chart, locale: Locale): Drawing;
  /** A PNG; null where there is no picture (`svg` and `describe` say why). */
  paint(chart: Chart, locale: Locale): Promise<Uint8Array | null>;
  /** What the picture says, line by line; empty where there is none. */
  words(chart: Chart, locale: Locale): readonly PictureWords[];
  /** Alternative text: what the picture shows, or why there is none. */
  describe(chart: Chart, locale: Locale): string;
}

interface PainterOptions {
  /** Holds the Be Vietnam Pro family as the font package lays it out; that package's own folder by default. */
  readonly fontFolder?: string;
  /** Of the PNG in pixels; 1080 by default. */
  readonly width?: number;
}

const kept = 64;

/** Makes the painter; throws when the fonts can't be read. */
export function makePainter(options: PainterOptions = {}): Painter {
  const { fontFolder = packagedFonts(), width = pictureWidth } = options;
  const regular = join(fontFolder, '400Regular', 'BeVietnamPro_400Regular.ttf');
  const bold = join(fontFolder, '600SemiBold', 'BeVietnamPro_600SemiBold.ttf');
  const faces = { regular: readFontFace(readFileSync(regular)), bold: readFontFace(readFileSync(bold)) };
  const letters = makeLettering(faces);
  const pens: Readonly<Record<Locale, Pen>> = { vi: makePen('vi', letters), en: makePen('en', letters) };
  const rasterize = makePaintApart({ fontFiles: [regular, bold], width });
  const shelf = makeShelf<Promise<Uint8Array | null>>(kept);

  function svg(chart: Chart, locale: Locale): Drawing {
    return drawChart(chart, pens[locale]);
  }

  return {
    svg,
    async paint(chart, locale) {
      const key = createHash('sha256')
        .update(JSON.stringify([locale, chart]))
        .digest('base64');
      return shelf.get(key, async () => {
        const drawing = svg(chart, locale);
        return drawing.drawing === 'none' ? null : rasterize(drawing.svg);
      });
    },
    words(chart, locale) {
      const drawing = svg(chart, locale);
      return drawing.drawing === 'none' ? [] : pictureWords(drawing.svg, letters);
    },
    describe: (chart, locale) => describeChart(chart, pens[locale]),
  };
}

function packagedFonts(): string {
  return dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/be-vietnam-pro/package.json'));
}
