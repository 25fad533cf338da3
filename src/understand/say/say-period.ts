import { spanOf } from '#domain/period.ts';
import type { Period } from '#domain/period.ts';
import type { Question } from '#domain/question.ts';

/** A period as people type it: `2024`, `quý 3/2025`, `6 tháng đầu năm 2025`, `tháng 10/2024`. */
export function sayPeriod(period: Period): string {
  const { year, length, number } = spanOf(period);
  if (length === 'quarter') return `quý ${String(number)}/${String(year)}`;
  if (length === 'month') return `tháng ${String(number)}/${String(year)}`;
  if (length === 'half') return `6 tháng ${number === 1 ? 'đầu' : 'cuối'} năm ${String(year)}`;
  return String(year);
}

/** The time of a question; empty when it names none. */
export function sayTime({ period, range, due }: Question): string {
  if (range) return `từ ${sayPeriod(range.from)} đến ${range.to === null ? 'nay' : sayPeriod(range.to)}`;
  if (due !== null) return `đến năm ${due}`;
  return period === null ? '' : sayPeriod(period);
}
