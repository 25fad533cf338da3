import { limits } from './limits.ts';

/** What the reader of workbooks does not tell of a cell: that it shows a percentage, or which failure its formula gave. */
export type CellMark = { readonly mark: 'percent' } | { readonly mark: 'error'; readonly code: string };

/** The marks of a sheet's cells by their names (`B7`); null for a sheet with cells beyond what is read. */
export function cellMarks(
  sheet: string,
  percentStyles: ReadonlySet<string>,
): ReadonlyMap<string, CellMark> | null {
  const marks = new Map<string, CellMark>();
  for (const match of sheet.matchAll(/<(?:\w+:)?(row|c)\s[^>]*>/g)) {
    const [tag, kind] = match;
    const name = attribute(tag, 'r') ?? '';
    if (isBeyond(kind === 'row' ? `A${name}` : name)) return null;
    if (kind === 'row') continue;
    if (percentStyles.has(attribute(tag, 's') ?? '')) marks.set(name, { mark: 'percent' });
    if (attribute(tag, 't') === 'e') marks.set(name, { mark: 'error', code: valueAfter(sheet, match.index) });
  }
  return marks;
}

/** The name of a cell by its row and column, counted from 0. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The letters over a column, counted from 0. */
function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

function isBeyond(name: string): boolean {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return Number(row) > limits.rows || column > limits.columns;
}

function valueAfter(sheet: string, index: number): string {
  return /<(?:\w+:)?v>([^<]*)</.exec(sheet.slice(index, index + 2_000))?.[1] ?? '#?';
}

/** The numbers of the cell styles that show a number as a percentage. */
export function percentStyles(styles: string): ReadonlySet<string> {
  const formats = [...styles.matchAll(/<(?:\w+:)?numFmt\s[^>]*>/g)]
    .filter(([tag]) => attribute(tag, 'formatCode')?.includes('%'))
    .map(([tag]) => attribute(tag, 'numFmtId') ?? '');
  // 9 and 10 are Excel's own 0% and 0.00%.
  const percent = new Set(['9', '10', ...formats]);
  const section = /<(?:\w+:)?cellXfs[^>]*>(.*?)<\/(?:\w+:)?cellXfs>/s.exec(styles)?.[1] ?? '';
  const shown = [...section.matchAll(/<(?:\w+:)?xf\s[^>]*>/g)].map(([tag]) => attribute(tag, 'numFmtId'));
  return new Set(shown.flatMap((format, index) => (percent.has(format ?? '') ? [String(index)] : [])));
}

/** The files of the sheets in the order of the workbook. */
export function sheetFiles(workbook: string, relations: string): readonly string[] {
  const targets = new Map(
    [...relations.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target') ?? '',
    ]),
  );
  return [...workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]) => {
    const target = targets.get(attribute(tag, 'r:id')) ?? '';
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  });
}

function attribute(tag: string, name: string): string | null {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? null;
}
