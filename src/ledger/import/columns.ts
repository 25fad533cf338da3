import type { Cell, Sheet } from '#domain/ports/spreadsheets.ts';
import { fold } from '../fold.ts';

/** What a column of a table holds. */
export type Column = 'indicator' | 'unit' | 'unit-code' | 'period' | 'value' | 'total' | 'status' | 'source';

const titles: Readonly<Record<Column, RegExp>> = {
  indicator: /^(?:chi tieu|ma chi tieu|ten chi tieu|indicator)$/,
  unit: /^(?:don vi|ten don vi|don vi hanh chinh|xa, phuong|xa\/phuong|huyen|unit)$/,
  'unit-code': /^(?:ma don vi|ma dvhc|ma don vi hanh chinh|ma xa|ma|unit code|code)$/,
  period: /^(?:ky|ky bao cao|ky so lieu|thoi gian|period)$/,
  value: /^(?:gia tri|so lieu|ket qua|thuc hien|value)$/,
  total: /^(?:tong so|tren tong so|mau so|total|out of)$/,
  status: /^(?:tinh chat|loai so|trang thai|status)$/,
  source: /^(?:nguon|nguon so lieu|van ban|source)$/,
};

/** The column that a title stands over; null for any other title. */
export function columnOf(title: string): Column | null {
  const folded = fold(title.normalize('NFC'))
    .replace(/[\s*:]+/g, ' ')
    .trim();
  const known = Object.entries(titles).find(([, form]) => form.test(folded));
  return known ? (known[0] as Column) : null;
}

/** What stands above a table and counts for all of it. */
export type Heading = 'period' | 'source' | 'list';

const headings: Readonly<Record<Heading, RegExp>> = {
  period: /^(?:ky|ky bao cao|ky so lieu|period)\s*(?::\s*(.*))?$/s,
  source: /^(?:nguon|nguon so lieu|source)\s*(?::\s*(.*))?$/s,
  list: /^(?:danh muc don vi|danh muc|unit list)\s*(?::\s*(.*))?$/s,
};

/** The headings above row `end`: `Kỳ: quý 3/2025` in one cell, or the label and its value side by side. */
export function headingsAbove(sheet: Sheet, end: number): Partial<Readonly<Record<Heading, Cell>>> {
  const found: Partial<Record<Heading, Cell>> = {};
  for (const row of sheet.rows.slice(0, end)) {
    for (const [index, cell] of row.entries()) {
      if (cell?.cell !== 'text') continue;
      const folded = fold(cell.text);
      for (const [name, form] of Object.entries(headings) as [Heading, RegExp][]) {
        const match = form.exec(folded);
        if (!match) continue;
        const rest = match[1] === undefined ? '' : cell.text.slice(cell.text.length - match[1].length).trim();
        found[name] = rest === '' ? (row[index + 1] ?? null) : { cell: 'text', text: rest };
      }
    }
  }
  return found;
}

/** A cell as people see it. */
export function cellText(cell: Cell | undefined): string {
  if (!cell) return '';
  switch (cell.cell) {
    case 'text':
      return cell.text;
    case 'number':
      return numberText(cell.percent ? cell.value * 100 : cell.value) + (cell.percent ? '%' : '');
    case 'date':
      return cell.day.split('-').toReversed().join('/');
    case 'truth':
      return cell.value ? 'TRUE' : 'FALSE';
    case 'error':
      return cell.code;
  }
}

function numberText(value: number): string {
  return String(Number(value.toPrecision(12))).replace('.', ',');
}
