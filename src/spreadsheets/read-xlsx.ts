import readWorkbook from 'read-excel-file/node';
import type { Cell, ReadTable } from '#domain/ports/spreadsheets.ts';
import type { IsoDate } from '#domain/date.ts';
import { limits } from './limits.ts';
import { cellMarks, cellName, percentStyles, sheetFiles, type CellMark } from './sheet-marks.ts';
import { unzip } from './unzip.ts';
import { visible } from './visible.ts';
import { zipPlain } from './zip-plain.ts';

/** Reads an XLSX workbook; the reader is handed only what was unpacked and measured here. */
export async function readXlsx(bytes: Uint8Array): Promise<ReadTable> {
  const unzipped = unzip(bytes);
  if (!unzipped.ok) return unzipped;
  const { files } = unzipped;
  const text = (name: string): string => files.get(name)?.toString('utf8') ?? '';
  if (!files.has('xl/workbook.xml')) return { ok: false, why: 'unknown-format' };
  const names = sheetFiles(text('xl/workbook.xml'), text('xl/_rels/workbook.xml.rels'));
  if (names.length > limits.sheets) return { ok: false, why: 'too-many-sheets' };
  const percent = percentStyles(text('xl/styles.xml'));
  const marks = names.map((name) => cellMarks(text(name), percent));
  if (marks.includes(null)) return { ok: false, why: 'too-many-rows' };
  try {
    const sheets = await readWorkbook(zipPlain(files));
    return {
      ok: true,
      sheets: sheets.map(({ sheet, data }, index) => ({
        name: sheet,
        rows: data.map((cells, row) =>
          cells.map((value, column) => cellOf(value, marks[index]?.get(cellName(row, column)))),
        ),
      })),
    };
  } catch {
    return { ok: false, why: 'damaged' };
  }
}

/** The reader's own type says that dates are constructors; they are dates. */
function cellOf(value: unknown, mark: CellMark | undefined): Cell {
  if (mark?.mark === 'error') return { cell: 'error', code: mark.code };
  if (typeof value === 'number') return { cell: 'number', value, percent: mark !== undefined };
  if (typeof value === 'boolean') return { cell: 'truth', value };
  if (value instanceof Date) return { cell: 'date', day: value.toISOString().slice(0, 10) as IsoDate };
  const text = typeof value === 'string' ? visible(value.normalize('NFC')).trim() : '';
  return text === '' ? null : { cell: 'text', text };
}
