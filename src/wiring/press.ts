import type { Painter } from '#charts/painter.ts';
import type { Press } from '#domain/press.ts';
import { spreadsheets } from '#spreadsheets/index.ts';
import type { Speech } from '#speech/load-speech.ts';

/** Dots of a page of A4 at 200 to an inch, so that print is sharp. */
const printedWidth = 1654;

/** Makes files; the fonts are read when the first page is printed. */
export function makePress(speech: Speech): Press {
  let painter: Painter | null = null;
  return {
    say: (line, locale) => speech.say(line, locale),
    spreadsheets,
    async print(chart, locale) {
      const { makePainter } = await import('#charts/painter.ts');
      const { pdfOfPng } = await import('#charts/pdf.ts');
      const { pictureWidth } = await import('#charts/frame.ts');
      painter ??= makePainter({ width: printedWidth });
      const png = await painter.paint(chart, locale);
      return png && pdfOfPng(png, { words: painter.words(chart, locale), drawnWidth: pictureWidth });
    },
  };
}
