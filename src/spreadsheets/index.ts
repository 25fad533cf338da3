// Spreadsheets: bytes to tables and tables to bytes. The only room that knows XLSX, CSV and their libraries.
// Never: what a column means, who may import it, what is wrong with a value.
import type { Spreadsheets } from '#domain/ports/spreadsheets.ts';
import { writeCsv } from './write-csv.ts';

/** Reads and writes tables; what they need is loaded when they are first used. */
export const spreadsheets: Spreadsheets = {
  async read(bytes) {
    const { readTable } = await import('./read-table.ts');
    return readTable(bytes);
  },
  async writeXlsx(sheets) {
    const { writeXlsx } = await import('./write-xlsx.ts');
    return writeXlsx(sheets);
  },
  writeCsv,
};
