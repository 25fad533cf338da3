import { CsvError, parse } from 'csv-parse/sync';
import { mistakesOf } from './mistake.ts';
import { readText } from './read-entries.ts';
import { figureColumns, figureRowSchema } from './schema/figure-row.ts';
import type { Located, Mistake } from './mistake.ts';
import type { FigureRow } from './schema/figure-row.ts';

const file = 'figures.csv';

/** What figures.csv holds, row by row. */
export interface FigureParts {
  readonly rows: readonly Located<FigureRow>[];
  readonly mistakes: readonly Mistake[];
}

/** What csv-parse gives for a line when asked for `info`. */
interface Line {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Reads figures.csv; rows of the wrong shape are left out and told as mistakes. */
export function readFigures(folder: string): FigureParts {
  const { value: content, mistakes } = readText(folder, file);
  if (content === null) return { rows: [], mistakes };
  const lines = linesOf(content);
  if (!Array.isArray(lines)) return { rows: [], mistakes: [lines] };
  const [header, ...body] = lines;
  const wrongHeader = checkHeader(header?.record ?? []);
  if (!header || wrongHeader.length > 0) return { rows: [], mistakes: wrongHeader };
  return readRows(header.record, body);
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

function readRows(header: readonly string[], body: readonly Line[]): FigureParts {
  const rows: Located<FigureRow>[] = [];
  const mistakes: Mistake[] = [];
  for (const { record, info } of body) {
    const place = { file, row: `line ${String(info.lines)}` };
    if (record.length !== header.length) {
      const message = `has ${String(record.length)} cells, the header has ${String(header.length)}`;
      mistakes.push({ ...place, message });
      continue;
    }
    const cells = Object.fromEntries(header.map((column, index) => [column, record[index]]));
    const parsed = figureRowSchema.safeParse(cells);
    if (parsed.success) rows.push({ ...place, value: parsed.data });
    else mistakes.push(...mistakesOf(parsed.error, place));
  }
  return { rows, mistakes };
}
