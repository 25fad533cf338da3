import { period as toPeriod } from '#domain/period.ts';
import type { Period } from '#domain/period.ts';
import type { Chunk } from '../sentence.ts';

/** The day on which a message is read. */
export interface Clock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A time read, and the chunk after it. */
export interface Found {
  readonly last: number;
  readonly period: Period;
  /** True for a month, quarter or half whose year was not said. */
  readonly yearless?: boolean;
  /** Where a stretch that begins with the period ends: null for now; left out where it is no stretch. */
  readonly to?: Period | null;
}

/** Reads a time that begins at chunk `i`; null where none does. */
export type TimeReader = (chunks: readonly Chunk[], i: number, clock: Clock) => Found | null;

export function has(chunk: Chunk | undefined, tag: string): boolean {
  return chunk?.tags.has(tag) === true;
}

/** True for "bao nhiêu", "thứ mấy". */
export function asksAmount(chunk: Chunk | undefined): boolean {
  return has(chunk, 'cue:howMuch') || has(chunk, 'cue:rank');
}

/** The number a chunk stands for; null for words, and for percentages, which are no times. */
export function plainNumber(chunk: Chunk | undefined): number | null {
  return chunk === undefined || chunk.percent ? null : chunk.number;
}

/** True for the sign that parts day, month and year. */
export function isSlash(gap: string | undefined): boolean {
  return gap !== undefined && /^\s*[/-]\s*$/.test(gap);
}

export function yearPeriod(year: number): Period {
  return toPeriod(String(year));
}
