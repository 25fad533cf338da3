import { period as toPeriod } from '#domain/period.ts';
import { fold } from '../text/syllable.ts';
import { has, plainNumber } from './clock.ts';
import { month } from './months.ts';
import { fullYear, isGarbled, yearAfter } from './years.ts';
import type { Chunk } from '../sentence.ts';
import type { Clock, Found } from './clock.ts';

/** What a count of months from the start of a year is called. */
const fromStart = new Map([
  [3, '-Q1'],
  [6, '-H1'],
  [9, '-Q3'],
  [12, ''],
]);

/** "6 tháng đầu năm 2025" is a half, "3 tháng" a quarter, "9 tháng" what stood at the end of the third quarter. */
export function readMonthsOfYear(chunks: readonly Chunk[], i: number, clock: Clock): Found | null {
  const count = plainNumber(chunks[i]);
  const sort = count === null ? null : sortOfMonths(chunks, i + 1, count);
  if (count === null || sort === null) return null;
  const at = sort === 'bare' ? i + 2 : afterFiller(chunks, i + 2);
  const year = yearAfter(chunks, at, clock);
  if (year === null && sort === 'bare' && !isStretchSoFar(chunks, i, count)) return null;
  const begun = sort === 'bare' && count > clock.month ? clock.year - 1 : clock.year;
  const found = monthsOf(count, sort, year ?? { year: begun, last: at });
  return found && { ...found, yearless: year === null };
}

/** "2 quý đầu năm 2026" is a half, "3 quý đầu năm" what stood at the end of the third, "hai quý cuối năm" the other half. */
export function readQuartersOfYear(chunks: readonly Chunk[], i: number, clock: Clock): Found | null {
  const count = plainNumber(chunks[i]);
  if ((count !== 2 && count !== 3) || !has(chunks[i + 1], 'time:quarter')) return null;
  const code = codeOfQuarters(count, fold(chunks[i + 2]?.text ?? ''));
  if (code === null) return null;
  const at = afterFiller(chunks, i + 2);
  const { year, last } = yearAfter(chunks, at, clock) ?? { year: null, last: afterYear(chunks, at) };
  return { last, period: toPeriod(String(year ?? clock.year) + code), yearless: year === null };
}

function codeOfQuarters(count: number, end: string): string | null {
  if (/^dau(?: |$)/.test(end)) return fromStart.get(3 * count) ?? null;
  return /^cuoi(?: |$)/.test(end) ? '-H2' : null;
}

function afterYear(chunks: readonly Chunk[], i: number): number {
  return chunks[i]?.text === 'năm' ? i + 1 : i;
}

function afterFiller(chunks: readonly Chunk[], i: number): number {
  let at = i;
  while (/^(?:dau|cuoi|cua)(?: nam)?$/.test(fold(chunks[at]?.text ?? ''))) at++;
  return at;
}

type MonthsSort = 'start' | 'end' | 'bare';

function sortOfMonths(chunks: readonly Chunk[], i: number, count: number): MonthsSort | null {
  if (has(chunks[i], 'time:monthsToEnd')) return 'end';
  if (has(chunks[i], 'time:month') && /^cuối(?: |$)/.test(chunks[i + 1]?.text ?? '')) return 'end';
  if (has(chunks[i], 'time:monthsFromStart') || isMistypedStart(chunks, i, count)) return 'start';
  return has(chunks[i], 'time:month') && count >= 2 && count <= 12 ? 'bare' : null;
}

/** "6 tjámg đầu năm", "6 tháng fu năm 2023", which is no April. */
function isMistypedStart(chunks: readonly Chunk[], i: number, count: number): boolean {
  const [noun, next, further] = [chunks[i], chunks[i + 1], chunks[i + 2]];
  if (!fromStart.has(count)) return false;
  if (isGarbled(noun, 'thang')) return /^đầu(?: năm)?$/.test(next?.text ?? '');
  const slipped = has(noun, 'time:namedMonth') && (noun?.piece.match?.slips ?? 0) > 0;
  return slipped && has(next, 'time:year') && fullYear(further) !== null;
}

/** Before these, and behind those, a count of months is no stretch from the start of the year. */
const otherLead =
  /(?:^| )(?:sau|moi|cu|con|vong|hon|gan|truoc|suot|khoang|chung|tre|cham|qua han|tre hen|tren|duoi|nhat|thieu|ngay|may|cach day|duoc|top|hang|quy|thang|cho|doi|giai quyet|bao cao|so ket|tong ket|giao ban|hop)$/;
const otherEnd =
  /^(?:nua|qua|gan|vua|tro|truoc|sau|toi|toi day|lien|lien tiep|mot|tuoi|ke|tu|roi|nay|lai|ngay|chua|moi|khong|van|ma|lan)(?: |$)/;

/** "hài lòng 9 tháng", "lũy kế 10 tháng": what has come together from January on. */
function isStretchSoFar(chunks: readonly Chunk[], i: number, count: number): boolean {
  const next = chunks[i + 2];
  if (next !== undefined && (next.number !== null || otherEnd.test(fold(next.text)))) return false;
  const lead = fold(chunks[i - 1]?.text ?? '');
  if (/^(?:luy ke|cong don|tinh chung|chung)$/.test(lead)) return true;
  return count >= 3 && count < 12 && !otherLead.test(lead);
}

function monthsOf(
  count: number,
  sort: MonthsSort,
  { year, last }: { readonly year: number; readonly last: number },
): Found | null {
  const text = String(year);
  if (sort === 'end') return { last, period: toPeriod(text + (count === 6 ? '-H2' : '-Q4')) };
  const code = fromStart.get(count);
  if (code !== undefined) return { last, period: toPeriod(text + code) };
  return count >= 1 && count < 12 ? month(year, count, last) : null;
}
