import type { WrittenSheet } from '#domain/ports/spreadsheets.ts';
import type { Locale } from '#domain/text.ts';

/** What makes a spreadsheet take a text for a formula. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

const separators: Readonly<Record<Locale, string>> = { vi: ';', en: ',' };

/** Writes a table as CSV; a text that would be taken for a formula gets an apostrophe before it. */
export function writeCsv({ head, rows }: WrittenSheet, locale: Locale): Uint8Array {
  const lines = [head, ...rows].map((row) =>
    row.map((cell) => cellText(cell, locale)).join(separators[locale]),
  );
  return Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`, 'utf8');
}

function cellText(cell: string | number | null, locale: Locale): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return locale === 'vi' ? String(cell).replace('.', ',') : String(cell);
  const text = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
