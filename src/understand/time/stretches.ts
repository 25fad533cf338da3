import { fold } from '../text/syllable.ts';
import { has } from './clock.ts';
import type { Period } from '#domain/period.ts';
import type { Chunk } from '../sentence.ts';

/** A stretch of time a message names, with the chunks that name it. */
export interface TimeSpot {
  readonly first: number;
  readonly last: number;
  readonly period: Period;
  /** True after "đến năm", "vào năm": the year may be a due year. */
  readonly by: boolean;
  /** True for a month, quarter or half whose year was not said. */
  readonly yearless: boolean;
  /** Where a stretch that begins with the period ends: null for now; left out where it is no stretch. */
  readonly to?: Period | null;
}

/** From one period to another; open towards now where `to` is null. */
export interface TimeRange {
  readonly from: Period;
  readonly to: Period | null;
}

export interface FoundRange {
  readonly range: TimeRange;
  readonly spots: readonly TimeSpot[];
}

/** "từ 2021 đến nay", "2021-2025", "giai đoạn 2021-2025", "từ năm 2021". */
export function readRange(chunks: readonly Chunk[], spots: readonly TimeSpot[]): FoundRange | null {
  for (const [i, spot] of spots.entries()) {
    const next = spots[i + 1];
    if (spot.to !== undefined) return { range: { from: spot.period, to: spot.to }, spots: [spot] };
    if (next && runsOn(chunks, spot, next)) return joined(chunks, spots.slice(i));
    if (runsToNow(chunks, spot)) return { range: { from: spot.period, to: null }, spots: [spot] };
  }
  return null;
}

function runsOn(chunks: readonly Chunk[], spot: TimeSpot, next: TimeSpot): boolean {
  return spot.period < next.period && joins(chunks, spot, next);
}

/** "22-23-24": from the first to the last that a dash joins to the one before. */
function joined(chunks: readonly Chunk[], spots: readonly TimeSpot[]): FoundRange | null {
  const end = spots.findIndex((spot, i) => {
    const next = spots[i + 1];
    return next === undefined || !runsOn(chunks, spot, next);
  });
  const [from, to] = [spots[0], spots[end]];
  return from && to ? { range: { from: from.period, to: to.period }, spots: spots.slice(0, end + 1) } : null;
}

function runsToNow(chunks: readonly Chunk[], { first, last, by }: TimeSpot): boolean {
  const after = chunks[last];
  if (isSetBesideNow(chunks, last)) return true;
  if (after?.text === 'nay' ? /^\s*[-–]\s*$/.test(after.gap) : has(after, 'time:untilNow')) return true;
  return !by && (has(chunks[first - 1], 'time:from') || has(chunks[first], 'time:from'));
}

/** "hồi 2022 với giờ thì khác nhau nhiều không". */
function isSetBesideNow(chunks: readonly Chunk[], at: number): boolean {
  const [link, now] = [chunks[at]?.text ?? '', chunks[at + 1]?.text ?? ''];
  return /^(?:với|và|so với|hay)$/.test(link) && /^(?:giờ|bây giờ|nay|hiện nay|hiện tại|hiện giờ)$/.test(now);
}

function joins(chunks: readonly Chunk[], a: TimeSpot, b: TimeSpot): boolean {
  const between = chunks.slice(a.last, b.first);
  if (between.length === 0)
    return /[-–—→>]/.test(chunks[a.last]?.gap ?? '') || has(chunks[b.first], 'time:to');
  const words = between.every((chunk) => has(chunk, 'time:to') || has(chunk, 'time:year'));
  return between.length <= 2 && words && between.some((chunk) => has(chunk, 'time:to'));
}

const latest = 'gần nhất|gần đây|gần đây nhất|qua|vừa qua|vừa rồi|trở lại đây|liên tiếp';
const recentWords = new RegExp(`^(?:tháng|quý|năm) (?:${latest})(?: |$)`);

/** How many of the latest periods are meant: "3 tháng gần nhất", "hai năm qua"; null where none are. */
export function readRecent(chunks: readonly Chunk[]): number | null {
  for (const [i, { number, text, typed }] of chunks.entries()) {
    if (/^(?:2|hai) năm nay$/i.test(typed)) return 2;
    if (number === null || number > 20 || /^(?:tháng|quý) /.test(text)) continue;
    if (chunks[i + 1]?.typed === 'năm nay' && isAmount(chunks[i - 1])) return number;
    const words = chunks.slice(i + 1, i + 4).map((chunk) => chunk.text);
    if (recentWords.test(words.join(' '))) return number;
  }
  return null;
}

/** False for what makes the number behind it a month, a quarter or a place: "quý 3 năm nay", "hạng 3 năm nay". */
function isAmount(before: Chunk | undefined): boolean {
  if (before === undefined) return true;
  const named = ['time:quarter', 'time:month', 'time:half', 'cue:top', 'cue:bottom'];
  return !named.some((tag) => has(before, tag)) && !/(?:^| )(?:hạng|thứ|kỳ)$/.test(before.text);
}

/** Whether the units of before the mergers are meant, those before 2025, or the present ones. */
export type Era = 'old' | '2024' | 'new';

export function readEra(chunks: readonly Chunk[], spots: readonly TimeSpot[]): Era | null {
  if (chunks.some((chunk) => has(chunk, 'time:oldTime') && !isFormer(chunk))) return 'old';
  const change = spots.find((spot) => isEraSpot(chunks, spot));
  if (change) return change.period === '2025' ? '2024' : 'old';
  return chunks.some((chunk) => has(chunk, 'time:newTime')) ? 'new' : null;
}

/** "cũ" speaks of the name right before it only: "phường nào của thành phố Thanh Hóa cũ"; "cứ" is no "cũ". */
export function isFormer(chunk: Chunk | undefined): boolean {
  if (chunk === undefined || !/^(?:cu|former|old)$/.test(fold(chunk.text))) return false;
  return chunk.text === chunk.typed.toLowerCase() ? chunk.text !== 'cứ' : true;
}

/** "trước năm 2025", "trước tháng 7/2025": when units changed, not when figures are wanted for. */
export function isEraSpot(chunks: readonly Chunk[], { first, period }: TimeSpot): boolean {
  const before = has(chunks[first - 1], 'time:before') || has(chunks[first], 'time:before');
  const due = has(chunks[first - 2], 'cue:target') || has(chunks[first - 2], 'cue:met');
  return before && !due && (period === '2025' || period === '2025-07');
}
