import type { WrittenSheet } from '#domain/ports/spreadsheets.ts';

/** What makes a spreadsheet take a text for a formula, or a formula's separator. */
const formula = /^[=+\-@\t\r]/;

/** Writes a table as CSV; a text that would be taken for a formula gets an apostrophe before it. */
export function writeCsv({ head, rows }: WrittenSheet): Uint8Array {
  const lines = [head, ...rows].map((row) => row.map(cellText).join(','));
  return Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`, 'utf8');
}

function cellText(cell: string | number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
