import { has, isSlash, plainNumber } from './clock.ts';
import { fullYear } from './years.ts';
import type { Chunk } from '../sentence.ts';
import type { ChunkRange } from '../chunk-range.ts';

const latestYear = 2100;

/** A time that no calendar has: "tháng 13/2025", "quý 5", "31/02/2025", "năm 20245"; null where there is none. */
export function impossibleTime(chunks: readonly Chunk[]): ChunkRange | null {
  for (const [i] of chunks.entries()) {
    if (isNoPart(chunks, i)) return { first: i, last: withYear(chunks, i + 2) };
    if (isNoDay(chunks.slice(i, i + 3))) return { first: i, last: i + 3 };
  }
  return null;
}

/** "tháng 13", "quý 5", "năm 20245", unless the number counts what follows. */
function isNoPart(chunks: readonly Chunk[], i: number): boolean {
  const [chunk, next] = [chunks[i], chunks[i + 1]];
  const number = isDigits(next) && !isCounted(chunks, i + 1) ? plainNumber(next) : null;
  if (number === null) return false;
  const short = number < 100;
  if (short && has(chunk, 'time:month') && number > 12) return true;
  return (
    (short && has(chunk, 'time:quarter') && number > 4) || (chunk?.text === 'năm' && number > latestYear)
  );
}

function isDigits(chunk: Chunk | undefined): boolean {
  return /^\d+$/.test(chunk?.typed ?? '');
}

/** "tháng 20 xã": what a number counts is no time. */
function isCounted(chunks: readonly Chunk[], i: number): boolean {
  const after = chunks[i + 1];
  return after !== undefined && (after.sorts.has('type') || after.tags.has('cue:indicatorNoun'));
}

function withYear(chunks: readonly Chunk[], i: number): number {
  const skipped = has(chunks[i], 'time:year') ? i + 1 : i;
  return fullYear(chunks[skipped]) === null ? i : skipped + 1;
}

/** A day and month with their year, of which the month has no such day. */
function isNoDay([first, second, third]: readonly Chunk[]): boolean {
  if (!isSlash(second?.gap) || !isSlash(third?.gap)) return false;
  const [day, month, year] = [plainNumber(first), plainNumber(second), fullYear(third)];
  if (day === null || month === null || year === null) return false;
  return month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate();
}
