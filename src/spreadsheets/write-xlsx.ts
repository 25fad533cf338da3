import writeWorkbook from 'write-excel-file/node';
import type { WrittenSheet } from '#domain/ports/spreadsheets.ts';

/** Names longer than this, or with these characters, are refused by Excel. */
const longestName = 31;
const forbidden = /[\\/?*[\]:]/g;

/** Writes tables as a workbook: texts as texts, the head in bold and always in view. */
export async function writeXlsx(sheets: readonly WrittenSheet[]): Promise<Uint8Array> {
  const workbook = writeWorkbook(
    sheets.map(({ name, head, rows }) => ({
      sheet: name.replace(forbidden, ' ').slice(0, longestName),
      stickyRowsCount: 1,
      columns: head.map((title, column) => ({ width: widthOf(title, rows, column) })),
      data: [
        head.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
        ...rows.map((row) =>
          row.map((cell) => (typeof cell === 'string' ? { value: cell, type: String } : cell)),
        ),
      ],
    })),
  );
  return new Uint8Array(await workbook.toBuffer());
}

function widthOf(title: string, rows: WrittenSheet['rows'], column: number): number {
  const lengths = rows.slice(0, 200).map((row) => String(row[column] ?? '').length);
  return Math.min(60, Math.max(10, title.length, ...lengths) + 2);
}
