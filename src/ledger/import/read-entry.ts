import type { Slot } from '#domain/change.ts';
import { isIsoDate, type IsoDate } from '#domain/date.ts';
import type { Source } from '#domain/figure.ts';
import type { Amount } from '#domain/pending.ts';
import { firstDay, lastDay, type Period } from '#domain/period.ts';
import type { Cell } from '#domain/ports/spreadsheets.ts';
import type { Indicator } from '#domain/programme.ts';
import type { Unit } from '#domain/unit.ts';
import { readPeriod } from '../read-period.ts';
import { readSource } from '../read-source.ts';
import { cellText, type Column } from './columns.ts';
import type { Entry } from './entries.ts';
import type { NameIndex } from './name-index.ts';
import { readCellAmount } from './read-cell-amount.ts';
import type { Refusal, RefusalWhy } from './refusal.ts';

/** A figure of a table, fully read. */
export interface ReadEntry {
  readonly entry: Entry;
  readonly slot: Slot;
  readonly indicator: Indicator;
  readonly unit: Unit;
  readonly amount: Amount;
  readonly source: Source;
  /** The day whose list of units the names were looked up in. */
  readonly listDay: IsoDate;
}

/** Reads one figure of a table, or says which of its cells can't be used and why. */
export function readEntry(entry: Entry, names: NameIndex, today: IsoDate): ReadEntry | Refusal {
  const refused = (column: Column, why: RefusalWhy): Refusal => {
    const { sheet, row, at } = entry;
    return { sheet, row, column: at(column), value: cellText(entry.cell(column)), why };
  };
  const indicator = indicatorOf(entry, names);
  if (typeof indicator === 'string') return refused('indicator', indicator);
  const period = periodOf(entry);
  if (isProblem(period)) return refused('period', period.why);
  const listDay = listDayOf(entry, period, today);
  const unit = unitOf(entry, listDay, period, names);
  if ('why' in unit) return refused(unit.column, unit.why);
  const amount = readCellAmount(entry, indicator);
  if (typeof amount === 'string') return refused(amount === 'unknown-status' ? 'status' : 'value', amount);
  const source = readSource(cellText(entry.cell('source') ?? entry.heading('source')));
  if (source === null) return refused('source', 'no-source');
  const slot = { indicator: indicator.id, unit: unit.id, period };
  return { entry, slot, indicator, unit, amount, source, listDay };
}

function indicatorOf(entry: Entry, names: NameIndex): Indicator | RefusalWhy {
  if (entry.indicator) return entry.indicator;
  const [indicator, ...others] = names.indicators(cellText(entry.cell('indicator')));
  if (others.length > 0) return 'ambiguous-indicator';
  return indicator ?? 'unknown-indicator';
}

interface Problem {
  readonly why: RefusalWhy;
}

function isProblem(value: Period | Problem): value is Problem {
  return typeof value === 'object' && 'why' in value;
}

/** A spreadsheet turns `10/2024` into a day: what was typed can't be told any more. */
function periodOf(entry: Entry): Period | Problem {
  const cell = entry.cell('period') ?? entry.heading('period');
  if (cell === null) return { why: 'no-period' };
  if (cell.cell === 'date') return { why: 'date-as-period' };
  return readPeriod(cellText(cell)) ?? { why: 'unknown-period' };
}

/** The list of units that is stated above the table, or else the one of the end of the period. */
function listDayOf(entry: Entry, period: Period, today: IsoDate): IsoDate {
  const stated = dayIn(entry.heading('list'));
  if (stated !== null) return stated;
  const end = lastDay(period);
  return end < today ? end : today;
}

function dayIn(cell: Cell): IsoDate | null {
  if (cell?.cell === 'date') return cell.day;
  const [, day = '', month = '', year = ''] =
    /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/.exec(cellText(cell)) ?? [];
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(written) ? written : null;
}

/** The unit by code, by name, or by both where both are given and mean the same. */
function unitOf(
  entry: Entry,
  day: IsoDate,
  period: Period,
  names: NameIndex,
): Unit | { readonly column: Column; readonly why: RefusalWhy } {
  const given = (['unit-code', 'unit'] as const).filter((column) => entry.cell(column) !== null);
  const found = given.map((column) => ({ column, units: names.units(cellText(entry.cell(column)), day) }));
  const [first, second] = found;
  if (!first) return { column: 'unit', why: 'no-unit' };
  const unknown = found.find(({ units }) => units.length === 0);
  if (unknown) return { column: unknown.column, why: 'unknown-unit' };
  const both = second ? first.units.filter((unit) => second.units.includes(unit)) : first.units;
  const [unit, ...others] = both;
  if (!unit) return { column: 'unit', why: 'unit-mismatch' };
  if (others.length > 0) return { column: first.column, why: 'ambiguous-unit' };
  return livesIn(unit, period) ? unit : { column: first.column, why: 'unit-not-then' };
}

function livesIn({ validFrom, validTo }: Unit, period: Period): boolean {
  return (
    (validFrom === null || validFrom <= lastDay(period)) && (validTo === null || validTo >= firstDay(period))
  );
}
