import type { IsoDate } from '../date.ts';
import type { Locale } from '../text.ts';

/** One cell, formulas as their last computed value; null where it is empty. */
export type Cell =
  | null
  | { readonly cell: 'text'; readonly text: string }
  /** `percent` where the cell shows its number as a percentage: 0.875 is read as 87,5% there. */
  | { readonly cell: 'number'; readonly value: number; readonly percent: boolean }
  /** Also what a spreadsheet made of something that looked like a day, as 5/10. */
  | { readonly cell: 'date'; readonly day: IsoDate }
  | { readonly cell: 'truth'; readonly value: boolean }
  /** A formula that failed, as `#REF!`. */
  | { readonly cell: 'error'; readonly code: string };

/** One sheet of a file. Row and column numbers of people count from 1; `rows[0]` is row 1. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** Why a file can't be read as a table. */
export type UnreadableFile =
  | 'empty'
  | 'too-large'
  | 'too-many-sheets'
  | 'too-many-rows'
  | 'unknown-format'
  | 'old-format'
  | 'protected'
  | 'damaged'
  | 'unknown-encoding';

export type ReadTable =
  | { readonly ok: true; readonly sheets: readonly Sheet[] }
  | { readonly ok: false; readonly why: UnreadableFile };

/** A table to hand over: texts are written as texts, whatever they begin with. */
export interface WrittenSheet {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Reads and writes tables as files. */
export interface Spreadsheets {
  /** Reads XLSX or CSV, told apart by the bytes; the name only helps to refuse politely. Never throws. */
  read(bytes: Uint8Array, name: string): Promise<ReadTable>;
  writeXlsx(sheets: readonly WrittenSheet[]): Promise<Uint8Array>;
  /**
   * As spreadsheets of the language read it: in Vietnamese a comma is in the numbers and a semicolon between the cells.
   * UTF-8 with a byte order mark, so that Vietnamese letters are shown.
   */
  writeCsv(sheet: WrittenSheet, locale: Locale): Uint8Array;
}
