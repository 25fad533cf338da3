import { parse } from 'csv-parse/sync';
import type { Cell, ReadTable } from '#domain/ports/spreadsheets.ts';
import { limits } from './limits.ts';

const separators = [';', '\t', ','] as const;

/** Reads text with separators as one sheet; every cell is text, because what a number means is not said. */
export function readCsv(text: string): ReadTable {
  if (text.trim() === '') return { ok: false, why: 'empty' };
  try {
    const rows = parse(text, {
      delimiter: separatorOf(text),
      bom: true,
      relax_column_count: true,
      skip_empty_lines: false,
      max_record_size: 100_000,
      to: limits.rows + 1,
    });
    if (rows.length > limits.rows || rows.some((row) => row.length > limits.columns))
      return { ok: false, why: 'too-many-rows' };
    return { ok: true, sheets: [{ name: 'CSV', rows: rows.map((row) => row.map(cellOf)) }] };
  } catch {
    return { ok: false, why: 'damaged' };
  }
}

function cellOf(written: string): Cell {
  const text = written.trim();
  return text === '' ? null : { cell: 'text', text };
}

/** The separator that most of the first lines hold outside quotes; Excel in Vietnamese writes semicolons. */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, 10_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r?\n/)
    .slice(0, 20);
  const counts = separators.map((separator) => ({
    separator,
    lines: lines.filter((line) => line.includes(separator)).length,
  }));
  const [best] = counts.toSorted((a, b) => b.lines - a.lines);
  return best?.separator ?? ',';
}
