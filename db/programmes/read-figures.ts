import { CsvError, parse } from 'csv-parse/sync';
import { parseEntries, readText } from './read-entries.ts';
import { figureColumns, figureRowSchema } from './schema/figure-row.ts';
import type { Located, Mistake } from './mistake.ts';
import type { Entries } from './read-entries.ts';
import type { FigureRow } from './schema/figure-row.ts';

const file = 'figures.csv';

/** What csv-parse gives for a line when asked for `info`; `lines` counts from 1. */
interface Line {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Reads figures.csv; rows of the wrong shape are told as mistakes. */
export function readFigures(folder: string): Entries<FigureRow> {
  const { value: content, mistakes } = readText(folder, file);
  if (content === null) return unreadable(mistakes);
  const lines = linesOf(content);
  if (!Array.isArray(lines)) return unreadable([lines]);
  const [first, ...body] = lines;
  const header = first?.record ?? [];
  const wrongHeader = checkHeader(header);
  if (wrongHeader.length > 0) return unreadable(wrongHeader);
  const whole = body.filter(({ record }) => record.length === header.length);
  const torn = body.filter(({ record }) => record.length !== header.length);
  const rows = parseEntries(
    whole.map((line) => cellsOf(line, header)),
    figureRowSchema,
  );
  return { ...rows, mistakes: [...torn.map((line) => tellTorn(line, header)), ...rows.mistakes] };
}

function unreadable(mistakes: readonly Mistake[]): Entries<FigureRow> {
  return { all: [], value: [], mistakes };
}

function linesOf(content: string): Line[] | Mistake {
  try {
    const options = { bom: true, info: true, relax_column_count: true, skip_empty_lines: true };
    const lines: unknown = parse(content, options);
    return lines as Line[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { file, row: '', message: `is not CSV: ${error.message}` };
  }
}

function checkHeader(header: readonly string[]): readonly Mistake[] {
  const missing = figureColumns.filter((column) => !header.includes(column));
  const unknown = header.filter((column) => !figureColumns.includes(column));
  const twice = header.filter((column, index) => header.indexOf(column) !== index);
  return [
    ...missing.map((column) => `the column "${column}" is missing`),
    ...unknown.map((column) => `the column "${column}" is not known`),
    ...twice.map((column) => `the column "${column}" stands twice`),
  ].map((message) => ({ file, row: 'line 1', message }));
}

function cellsOf({ record, info }: Line, header: readonly string[]): Located<unknown> {
  const cells = header.map((column, index) => [column, record[index]] as const);
  return { file, row: `line ${String(info.lines)}`, value: Object.fromEntries(cells) };
}

function tellTorn({ record, info }: Line, header: readonly string[]): Mistake {
  const message = `has ${String(record.length)} cells, the header has ${String(header.length)}`;
  return { file, row: `line ${String(info.lines)}`, message };
}
