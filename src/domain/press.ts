import type { Line } from './answer.ts';
import type { Chart } from './chart.ts';
import type { Spreadsheets } from './ports/spreadsheets.ts';
import type { Locale } from './text.ts';

/** Makes files of what handlers compose; in a file the words are written at once, and not by a channel later. */
export interface Press {
  readonly say: (line: Line, locale: Locale) => string;
  readonly spreadsheets: Pick<Spreadsheets, 'writeXlsx' | 'writeCsv'>;
  /** A picture on one page of A4, as PDF; null where there is no picture. */
  readonly print: (chart: Chart, locale: Locale) => Promise<Uint8Array | null>;
}
