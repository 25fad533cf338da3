import type { Line } from '#domain/answer.ts';
import { lineArg, verbatim } from '#compose/args.ts';
import { says } from '#compose/section.ts';
import type { Refusal } from '#ledger/import/refusal.ts';

/** A refused cell in a sentence: where it is, what stands there, what to do. */
export function refusalLine({ row, column, value, why }: Refusal): Line {
  const place = { row: verbatim(String(row)), column: verbatim(columnLetters(column)) };
  return says('admin-import-refusal', {
    place: lineArg(column === null ? 'admin-import-row' : 'admin-import-cell', place),
    value: value === '' ? lineArg('admin-import-empty') : verbatim(value.slice(0, longestValue)),
    why: lineArg(`admin-import-${why}`),
  });
}

const longestValue = 60;

/** The letters over a column, counted from 0; nothing for a column that is not there. */
export function columnLetters(column: number | null): string {
  if (column === null) return '';
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
