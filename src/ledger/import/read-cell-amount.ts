import type { Amount } from '#domain/pending.ts';
import type { Cell } from '#domain/ports/spreadsheets.ts';
import type { Indicator } from '#domain/programme.ts';
import { withoutNoise } from '#domain/number.ts';
import { readWords } from '../amount-words.ts';
import { fold } from '../fold.ts';
import { checkAmount, readAmount, readAmountText, type AmountReading } from '../read-amount.ts';
import { cellText } from './columns.ts';
import type { Entry } from './entries.ts';
import type { RefusalWhy } from './refusal.ts';

/** The value of an entry in the measure of its indicator, with the whole and the status of their own columns. */
export function readCellAmount(entry: Entry, indicator: Indicator): Amount | RefusalWhy {
  const amount = valueOf(entry, indicator);
  if (typeof amount === 'string') return amount;
  const status = entry.cell('status');
  const known = status && statusIn(status);
  if (known === null) return status === null ? amount : 'unknown-status';
  return { ...amount, status: known };
}

function valueOf(entry: Entry, indicator: Indicator): Amount | RefusalWhy {
  const value = entry.cell('value');
  switch (value?.cell) {
    case 'number':
      return numberAmount(value, entry.cell('total'), indicator);
    case 'text':
      return plain(textAmount(value.text, entry.cell('total'), indicator));
    case 'date':
      return 'value-is-date';
    case 'error':
      return 'formula-failed';
    default:
      return 'value-is-truth';
  }
}

function numberAmount(
  cell: Extract<Cell, { cell: 'number' }>,
  total: Cell,
  { measure }: Indicator,
): Amount | RefusalWhy {
  const { value, percent } = cell;
  if (percent && !measure.startsWith('percent')) return 'percent-unexpected';
  if (total === null && measure === 'percent' && isFraction(cell)) return 'fraction';
  const whole = total && numberIn(total);
  if (total !== null && whole === null) return 'not-a-number';
  const number = withoutNoise(percent ? value * 100 : value);
  return checkAmount({ value: number, total: whole }, { qualifier: null, status: 'official' }, measure);
}

/** 0,875 without a percent sign may be 87,5% or 0,875%. */
function isFraction({ value, percent }: Extract<Cell, { cell: 'number' }>): boolean {
  return !percent && value > 0 && value < 1;
}

function numberIn(cell: Exclude<Cell, null>): number | null {
  if (cell.cell === 'number' && !cell.percent) return cell.value;
  return cell.cell === 'text' && /^\d+$/.test(cell.text) ? Number(cell.text) : null;
}

function textAmount(text: string, total: Cell, indicator: Indicator): AmountReading {
  if (total === null) return readAmountText(text, indicator);
  const words = readWords(text);
  if (words === null || words.after !== '' || words.amount.total !== null)
    return { read: 'problem', why: 'not-a-number' };
  return readAmount({ ...words.amount, total: cellText(total) }, indicator.measure);
}

function plain(reading: AmountReading): Amount | RefusalWhy {
  if (reading.read === 'ambiguous') return 'two-readings';
  return reading.read === 'amount' ? reading.amount : reading.why;
}

function statusIn(cell: Exclude<Cell, null>): Amount['status'] | null {
  const word = fold(cellText(cell));
  if (/^(uoc|uoc tinh|estimate)$/.test(word)) return 'estimate';
  if (/^(so bo|preliminary)$/.test(word)) return 'preliminary';
  return /^(chinh thuc|official)$/.test(word) ? 'official' : null;
}
