import { fold } from '../text/syllable.ts';
import { has, plainNumber, yearPeriod } from './clock.ts';
import { month } from './months.ts';
import { fullYear, relativeYear, shortYear } from './years.ts';
import type { Chunk } from '../sentence.ts';
import type { Clock, Found } from './clock.ts';

/** The last year that anything is due: two digits beyond it count something. */
const lastDue = 2030;

/** `2024`, "năm 2024", "năm 24", "năm 202 4", and two digits right after a topic: "dti 24", "dti24". */
export function readYear(chunks: readonly Chunk[], i: number): Found | null {
  const chunk = chunks[i];
  const full = fullYear(chunk);
  if (full !== null) return { last: i + 1, period: yearPeriod(full) };
  const whole = isBehindTopic(chunks, i) ? tornYear(chunks, i) : null;
  if (whole !== null) return { last: i + 2, period: yearPeriod(whole) };
  const bare = bareYear(chunks, i);
  if (bare !== null) return { last: i + 1, period: yearPeriod(bare) };
  if (!endsInYear(chunk)) return null;
  const torn = tornYear(chunks, i + 1);
  if (torn !== null) return { last: i + 3, period: yearPeriod(torn) };
  const year = fullYear(chunks[i + 1]) ?? shortYear(chunks[i + 1]);
  return year === null ? null : { last: i + 2, period: yearPeriod(year) };
}

/** "năm 202 4", "năm 20 24": a year with a blank typed into it. */
function tornYear(chunks: readonly Chunk[], i: number): number | null {
  const [head, tail] = [chunks[i]?.typed ?? '', chunks[i + 1]];
  if (!/^20[123]?$/.test(head) || tail?.gap !== ' ' || tail.percent) return null;
  const digits = head + tail.typed;
  return /^20[123]\d$/.test(digits) ? Number(digits) : null;
}

/** Two digits that say by their place that they are a year. */
function bareYear(chunks: readonly Chunk[], i: number): number | null {
  const year = shortYear(chunks[i]);
  if (year === null || year > lastDue) return null;
  return isBehindTopic(chunks, i) || inShortRange(chunks, i) || inList(chunks, i, year) ? year : null;
}

function isBehindTopic(chunks: readonly Chunk[], i: number): boolean {
  return chunks[i - 1]?.sorts.has('topic') === true && /^ ?$/.test(chunks[i]?.gap ?? '');
}

/** "gđ 21-25". */
function inShortRange(chunks: readonly Chunk[], i: number): boolean {
  if (has(chunks[i - 1], 'time:range')) return /^[-–]$/.test(chunks[i + 1]?.gap.trim() ?? '');
  return has(chunks[i - 2], 'time:range') && /^[-–]$/.test(chunks[i]?.gap.trim() ?? '');
}

/** "dti 21-24", "dti 22 và 23", "22, 23, 24": a year behind a year, or the first of three in a row. */
function inList(chunks: readonly Chunk[], i: number, year: number): boolean {
  if (runsOn(chunks, i + 1, year + 1) && runsOn(chunks, i + 2, year + 2)) return true;
  const at = yearBehind(chunks, i);
  const before = at === null ? null : bareYear(chunks, at);
  return before !== null && before < year;
}

/** True for the year right behind a comma. */
function runsOn(chunks: readonly Chunk[], i: number, year: number): boolean {
  return /^\s*,\s*$/.test(chunks[i]?.gap ?? '') && shortYear(chunks[i]) === year;
}

/** Where the number stands that a dash, a comma or "và" links to the one at `i`; null for none. */
function yearBehind(chunks: readonly Chunk[], i: number): number | null {
  if (/^\s*[-–,]\s*$/.test(chunks[i]?.gap ?? '')) return i - 1;
  return /^(?:và|với|đến|tới|sang)$/.test(chunks[i - 1]?.text ?? '') ? i - 2 : null;
}

function endsInYear(chunk: Chunk | undefined): boolean {
  return has(chunk, 'time:year') || (has(chunk, 'time:by') && /(?:năm|year)$/.test(chunk?.text ?? ''));
}

/** "nay" behind a topic that ends in "năm": "kế hoạch chuyển đổi số năm nay". */
function isThisYear(chunks: readonly Chunk[], i: number): boolean {
  return chunks[i]?.text === 'nay' && / năm$/.test(chunks[i - 1]?.text ?? '');
}

/** "sang năm 2023". */
function leadsOn(chunks: readonly Chunk[], i: number): boolean {
  return chunks[i]?.text === 'sang năm' && fullYear(chunks[i + 1]) !== null;
}

/** "năm nay", "năm ngoái", but not "%/năm rồi"; after a number the words mean a stretch of years instead. */
export function readRelative(chunks: readonly Chunk[], i: number, clock: Clock): Found | null {
  const year = isThisYear(chunks, i) ? clock.year : relativeYear(chunks[i], clock);
  if (year === null || isNoRelative(chunks, i)) return null;
  return isThisTime(chunks, i) && year < clock.year
    ? month(year, clock.month, i + 1)
    : { last: i + 1, period: yearPeriod(year) };
}

/** "3 năm trước", "cách đây 4 năm": so many years before this one, but not "trong 3 năm trước", "hai năm trước đó". */
export function readYearsAgo(chunks: readonly Chunk[], i: number, { year }: Clock): Found | null {
  const led = /^cách (?:đây|nay)$/.test(chunks[i]?.text ?? '');
  const at = led ? i + 1 : i;
  const count = plainNumber(chunks[at]);
  if (count === null || !amounts.has(count) || isPlural(chunks[i - 1])) return null;
  const [next = '', further = ''] = [at + 1, at + 2].map((k) => chunks[k]?.text);
  const ago = /^năm trước(?: thì| là)?$/.test(next) && !/^(?:đó|đấy|ấy|nữa|kia)$/.test(further);
  return (led ? next === 'năm' : ago) ? { last: at + 2, period: yearPeriod(year - count) } : null;
}

const amounts: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10]);

function isPlural(chunk: Chunk | undefined): boolean {
  return /^(?:trong|suốt|cả|các|những|mấy|qua|hạng|thứ|top|quý|tháng|số)$/.test(chunk?.text ?? '');
}

function isNoRelative(chunks: readonly Chunk[], i: number): boolean {
  if (/\//.test(chunks[i]?.gap ?? '') || leadsOn(chunks, i)) return true;
  const many = /^(?:mấy|những|các|vài|nhiều|trong năm)$/.test(chunks[i - 1]?.text ?? '');
  return many || plainNumber(chunks[i - 1]) !== null;
}

/** "giờ này năm ngoái", "thời điểm này năm trước": the month it is now, of that year. */
function isThisTime(chunks: readonly Chunk[], i: number): boolean {
  const words = chunks.slice(Math.max(0, i - 3), i).map(({ text }) => fold(text));
  return /(?:^| )(?:(?:gio|tam|ngay|luc|hoi|diem|dip) (?:nay|ni)|bang gio)$/.test(words.join(' '));
}
