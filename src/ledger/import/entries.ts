import type { Cell } from '#domain/ports/spreadsheets.ts';
import type { Indicator } from '#domain/programme.ts';
import type { Column, Heading } from './columns.ts';
import type { Table } from './find-tables.ts';

/** One figure of a table, still as cells. */
export interface Entry {
  readonly sheet: string;
  /** As spreadsheets count, from 1. */
  readonly row: number;
  /** Where a cell of the entry stands, from 0; null for what stands above the table. */
  readonly at: (column: Column) => number | null;
  readonly cell: (column: Column) => Cell;
  readonly heading: (heading: Heading) => Cell;
  /** In a matrix the title says it; in a table of rows it is a cell. */
  readonly indicator: Indicator | null;
}

/** The figures of a table in order; empty rows and cells without a value are left out and counted. */
export function entriesOf(table: Table): { readonly entries: readonly Entry[]; readonly empty: number } {
  let empty = 0;
  const entries: Entry[] = [];
  for (const [index, row] of table.sheet.rows.entries()) {
    if (index <= table.head || row.every((cell) => cell === null)) continue;
    for (const entry of entriesOfRow(table, row, index + 1)) {
      if (entry.cell('value') === null) empty += 1;
      else entries.push(entry);
    }
  }
  return { entries, empty };
}

function entriesOfRow(table: Table, row: readonly Cell[], number: number): readonly Entry[] {
  const frame = {
    sheet: table.sheet.name,
    row: number,
    heading: (heading: Heading) => table.headings[heading] ?? null,
  };
  const plain = (column: Column) => table.columns.get(column) ?? null;
  if (table.table === 'rows')
    return [{ ...frame, at: plain, cell: (column) => cellAt(row, plain(column)), indicator: null }];
  return [...table.indicators].map(([place, indicator]) => {
    const at = (column: Column) => (column === 'value' ? place : plain(column));
    return { ...frame, at, cell: (column) => cellAt(row, at(column)), indicator };
  });
}

function cellAt(row: readonly Cell[], place: number | null): Cell {
  return place === null ? null : (row[place] ?? null);
}
