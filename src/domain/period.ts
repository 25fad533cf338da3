import type { IsoDate } from './date.ts';

/**
 * The stretch of time a figure speaks of: a year `2024`, a half `2025-H1`, a quarter `2025-Q1`, a month `2024-10`.
 * The same spelling is used in packs, in the store and in the `ask` contract.
 */
export type Period = string & { readonly period: unique symbol };

export type PeriodLength = 'year' | 'half' | 'quarter' | 'month';

const pattern = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/;

/** Reads the canonical spelling of a period; null for anything else. */
export function parsePeriod(text: string): Period | null {
  return pattern.test(text) ? (text as Period) : null;
}

/** The canonical spelling as a period, for literals known to be right; throws `domain.bad_period` otherwise. */
export function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (parsed === null)
    throw new Error(`domain.bad_period: "${text}" is not a year, YYYY-Hn, YYYY-Qn or YYYY-MM`);
  return parsed;
}

interface Span {
  readonly year: number;
  readonly length: PeriodLength;
  /** 1-based number within the year; 1 for a whole year. */
  readonly number: number;
  readonly firstMonth: number;
  readonly lastMonth: number;
}

/** The months a period covers. */
export function spanOf(p: Period): Span {
  const [, year, half, quarter, month] = pattern.exec(p) ?? [];
  if (half) return span(Number(year), 'half', Number(half), 6);
  if (quarter) return span(Number(year), 'quarter', Number(quarter), 3);
  if (month) return span(Number(year), 'month', Number(month), 1);
  return span(Number(year), 'year', 1, 12);
}

function span(year: number, length: PeriodLength, number: number, months: number): Span {
  return { year, length, number, firstMonth: (number - 1) * months + 1, lastMonth: number * months };
}

export function yearOf(p: Period): number {
  return spanOf(p).year;
}

const perYear: Readonly<Record<PeriodLength, number>> = { year: 1, half: 2, quarter: 4, month: 12 };
const spellings: Readonly<Record<PeriodLength, (year: number, number: number) => string>> = {
  year: (year) => String(year),
  half: (year, number) => `${year}-H${number}`,
  quarter: (year, number) => `${year}-Q${number}`,
  month: (year, number) => `${year}-${two(number)}`,
};

/** The last period of a length in a year. */
export function lastOfYear(year: number, length: PeriodLength): Period {
  return period(spellings[length](year, perYear[length]));
}

/** The period of the same length right before. */
export function periodBefore(p: Period): Period {
  const { year, length, number } = spanOf(p);
  return number === 1 ? lastOfYear(year - 1, length) : period(spellings[length](year, number - 1));
}

/** The period of the same length right after. */
export function periodAfter(p: Period): Period {
  const { year, length, number } = spanOf(p);
  const ends = number === perYear[length];
  return period(spellings[length](ends ? year + 1 : year, ends ? 1 : number + 1));
}

/** First calendar day of a period. */
export function firstDay(p: Period): IsoDate {
  const { year, firstMonth } = spanOf(p);
  return `${String(year)}-${two(firstMonth)}-01` as IsoDate;
}

/** Last calendar day of a period. */
export function lastDay(p: Period): IsoDate {
  const { year, lastMonth } = spanOf(p);
  const days = new Date(Date.UTC(year, lastMonth, 0)).getUTCDate();
  return `${String(year)}-${two(lastMonth)}-${two(days)}` as IsoDate;
}

/** Orders periods by their last day; of two that end together the shorter comes first. */
export function comparePeriods(a: Period, b: Period): number {
  const [endA, endB] = [lastDay(a), lastDay(b)];
  if (endA !== endB) return endA < endB ? -1 : 1;
  return spanOf(b).firstMonth - spanOf(a).firstMonth;
}

/** True when every day of `inner` lies in `outer` (a period contains itself). */
export function contains(outer: Period, inner: Period): boolean {
  return firstDay(outer) <= firstDay(inner) && lastDay(inner) <= lastDay(outer);
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
