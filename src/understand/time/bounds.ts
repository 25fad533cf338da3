import { periodBefore } from '#domain/period.ts';
import { isSlash, yearPeriod } from './clock.ts';
import { fullYear } from './years.ts';
import type { Chunk } from '../sentence.ts';
import type { Clock } from './clock.ts';
import type { TimeSpot } from './stretches.ts';

/** "trước 2024" is what stood at the end of 2023, "sau năm 2025" runs from 2026 on; a bound is not itself meant. */
export function withinBound(chunks: readonly Chunk[], spot: TimeSpot, clock: Clock): TimeSpot {
  const lead = leadOf(chunks, spot);
  const whole = isWholeYear(chunks, spot);
  if (/^(?:từ |kể từ )?sau(?: năm| ngày)?$/.test(lead)) return whole ? yearsAfter(spot) : sinceMergers(spot);
  if (!/^(?:hồi |năm )?trước(?: năm| tháng| quý)?$/.test(lead) || isAim(chunks)) return spot;
  const part = lead === 'trước tháng' || lead === 'trước quý' || spot.period.includes('Q');
  const past = Number(spot.period.slice(0, 4)) <= clock.year;
  return past && (whole || part) ? { ...spot, period: periodBefore(spot.period), by: false } : spot;
}

/** The word right before a time, or the one that it begins with: "trước năm 2024". */
function leadOf(chunks: readonly Chunk[], { first }: TimeSpot): string {
  const own = chunks[first]?.text ?? '';
  return /^(?:trước|sau)(?: |$)/.test(own) ? own : (chunks[first - 1]?.text ?? '');
}

/** A year said as such, and not the last day of one. */
function isWholeYear(chunks: readonly Chunk[], { last, period }: TimeSpot): boolean {
  const year = fullYear(chunks[last - 1]);
  return year !== null && period === String(year) && !isSlash(chunks[last - 1]?.gap);
}

function yearsAfter(spot: TimeSpot): TimeSpot {
  return { ...spot, period: yearPeriod(Number(spot.period) + 1), to: null };
}

/** "sau 1/7": from when the districts ended on. */
function sinceMergers(spot: TimeSpot): TimeSpot {
  return spot.period === '2025-07' ? { ...spot, to: null } : spot;
}

/** "phải xong trước 2025": by then something is due. */
function isAim(chunks: readonly Chunk[]): boolean {
  return chunks.some(({ text, tags }) => tags.has('cue:target') || /^(?:phải|cần|kịp)(?: |$)/.test(text));
}

/** "mới thành lập năm ngoái": when a unit came to be, not when figures are wanted for. */
export function isFounding(chunks: readonly Chunk[], { first }: TimeSpot): boolean {
  return /(?:^| )(?:thành lập|mới lập|ra đời)$/.test(chunks[first - 1]?.text ?? '');
}
