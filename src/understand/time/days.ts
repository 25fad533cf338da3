import { fold } from '../text/syllable.ts';
import { isSlash, plainNumber, yearPeriod } from './clock.ts';
import { month, monthNumber } from './months.ts';
import { yearAfter } from './years.ts';
import type { Chunk } from '../sentence.ts';
import type { Clock, Found } from './clock.ts';

/** A day counts as its month, the last day of a year as that year: "30/9/2025", "tính đến 15/11", "30/9 vừa rồi". */
export function readDate(chunks: readonly Chunk[], i: number, clock: Clock): Found | null {
  const dotted = /^\d{1,2}\.(\d{1,2})\.(20\d\d)$/.exec(chunks[i]?.typed ?? '');
  if (dotted) return month(Number(dotted[2]), Number(dotted[1]), i + 1);
  if (!isSlash(chunks[i + 1]?.gap)) return null;
  const [day, number] = [dayNumber(chunks[i]), monthNumber(chunks[i + 1])];
  return day === null || number === null ? null : readSlashed(chunks, i, { day, number, clock });
}

function readSlashed(chunks: readonly Chunk[], i: number, date: Yearless): Found | null {
  const year = yearAfter(chunks, i + 2, date.clock);
  const slashed = year !== null && isSlash(chunks[i + 2]?.gap);
  if (!slashed && !isDayAlone(chunks, i, date.day)) return null;
  return year === null ? withoutYear(chunks, i, date) : inYear({ ...date, year: year.year }, year.last);
}

interface Yearless {
  readonly day: number;
  readonly number: number;
  readonly clock: Clock;
}

/** A day without its year is of the last year that its month has begun in; one to come is none, unless it ends a stretch. */
function withoutYear(chunks: readonly Chunk[], i: number, { day, number, clock }: Yearless): Found | null {
  const last = i + 2;
  if (day === 1 && number === 7 && speaksOfMergers(chunks, i)) return month(2025, 7, last);
  const come = number < clock.month || (number === clock.month && day <= clock.day);
  if (!come && !runsUpTo(chunks, i)) return null;
  const begun = number <= clock.month ? clock.year : clock.year - 1;
  return { ...inYear({ day, number, year: begun }, last), yearless: true };
}

/** "trước 1/7", "sau thời điểm 1/7": when the districts ended, in 2025. */
function speaksOfMergers(chunks: readonly Chunk[], i: number): boolean {
  return /(?:^| )(?:truoc|sau)(?: moc| thoi diem)?(?: ngay)?$/.test(wordsBefore(chunks, i));
}

/** "tính đến 5/12", "đến hết ngày 30/11". */
function runsUpTo(chunks: readonly Chunk[], i: number): boolean {
  return /(?:^| )(?:den|toi|het)(?: ngay)?$/.test(wordsBefore(chunks, i));
}

function wordsBefore(chunks: readonly Chunk[], i: number): string {
  return fold(
    chunks
      .slice(Math.max(0, i - 3), i)
      .map(({ text }) => text)
      .join(' '),
  );
}

interface Day {
  readonly day: number;
  readonly number: number;
  readonly year: number;
}

function inYear({ day, number, year }: Day, last: number): Found {
  return day === 31 && number === 12 ? { last, period: yearPeriod(year) } : month(year, number, last);
}

function dayNumber(chunk: Chunk | undefined): number | null {
  const number = plainNumber(chunk);
  return number !== null && number >= 1 && number <= 31 ? number : null;
}

const strongLead = /(?:^| )(?:ngay|tinh den|tinh toi|het|moc|thoi diem|hom)$/;
const weakLead = /(?:^| )(?:den|toi|tu|truoc|sau)$/;

/** "tính đến 5/11", "5/11 vừa rồi", "30/9": a day and no part of a whole, even without its year. */
function isDayAlone(chunks: readonly Chunk[], i: number, day: number): boolean {
  if (chunks[i + 1]?.gap.trim() !== '/') return false;
  const before = fold(chunks[i - 1]?.text ?? '');
  if (/(?:^| )(?:hang|thu|top|so|mai|kia|nay|sang|chieu|hop)$/.test(before)) return false;
  if (day > 12 || strongLead.test(before)) return true;
  const after = chunks[i + 2];
  if (wholes.some((tag) => after?.tags.has(tag) === true)) return false;
  return weakLead.test(before) || /^(?:vừa rồi|vừa qua|mới rồi|này|nay)$/.test(after?.text ?? '');
}

/** What a part may be of: "5/11 xã", "đến 4/5 chỉ tiêu". */
const wholes = [
  'cue:unitNoun',
  'cue:communeNoun',
  'cue:districtNoun',
  'cue:indicatorNoun',
  'cue:targetNoun',
] as const;
