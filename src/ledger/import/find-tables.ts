import type { Cell, Sheet } from '#domain/ports/spreadsheets.ts';
import type { Indicator } from '#domain/programme.ts';
import { cellText, columnOf, headingsAbove, type Column, type Heading } from './columns.ts';
import type { NameIndex } from './name-index.ts';

interface TableFrame {
  readonly sheet: Sheet;
  /** The index of the row with the titles. */
  readonly head: number;
  readonly columns: ReadonlyMap<Column, number>;
  readonly headings: Partial<Readonly<Record<Heading, Cell>>>;
  /** Titles of columns that mean nothing here. */
  readonly unused: readonly string[];
}

/** One figure a row, or units down and indicators across for one period. */
export type Table =
  | (TableFrame & { readonly table: 'rows' })
  | (TableFrame & { readonly table: 'matrix'; readonly indicators: ReadonlyMap<number, Indicator> });

/** How far down a sheet the titles are looked for. */
const searchedRows = 20;

/** The tables of figures among the sheets, at most one each; sheets without one (lists, notes) are passed over. */
export function findTables(sheets: readonly Sheet[], names: NameIndex): readonly Table[] {
  return sheets.flatMap((sheet) => findTable(sheet, names) ?? []);
}

function findTable(sheet: Sheet, names: NameIndex): Table | null {
  for (const [head, row] of sheet.rows.slice(0, searchedRows).entries()) {
    const table = tableAt(sheet, head, row, names);
    if (table) return table;
  }
  return null;
}

function tableAt(sheet: Sheet, head: number, row: readonly Cell[], names: NameIndex): Table | null {
  const titles = row.map(cellText);
  const columns = new Map<Column, number>();
  for (const [index, title] of titles.entries()) {
    const column = columnOf(title);
    if (column !== null && !columns.has(column)) columns.set(column, index);
  }
  if (!columns.has('unit') && !columns.has('unit-code')) return null;
  const used = new Set(columns.values());
  const frame = { sheet, head, columns, headings: headingsAbove(sheet, head) };
  const unusedBut = (more: ReadonlyMap<number, unknown>): readonly string[] =>
    titles.filter((title, index) => title !== '' && !used.has(index) && !more.has(index));
  if (columns.has('indicator') && columns.has('value'))
    return { table: 'rows', ...frame, unused: unusedBut(new Map()) };
  const indicators = new Map(
    titles.flatMap((title, index) => {
      const [indicator, ...others] = title === '' || used.has(index) ? [] : names.indicators(title);
      return indicator && others.length === 0 ? [[index, indicator] as const] : [];
    }),
  );
  return indicators.size > 0
    ? { table: 'matrix', ...frame, indicators, unused: unusedBut(indicators) }
    : null;
}
