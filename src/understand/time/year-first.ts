import { period as toPeriod } from '#domain/period.ts';
import { has, plainNumber } from './clock.ts';
import { month, monthNumber } from './months.ts';
import { fullYear } from './years.ts';
import type { Chunk } from '../sentence.ts';
import type { Found } from './clock.ts';

/** "2024-10", "2025-10-20", "2025-Q1", "2025/H1", "2025Q1": a year before its part, as tables and the bot's own contract write it. */
export function readYearFirst(chunks: readonly Chunk[], i: number): Found | null {
  const year = fullYear(chunks[i]);
  if (year === null || !/^[-/]?$/.test(chunks[i + 1]?.gap ?? ' ')) return null;
  return monthOf(chunks, i + 1, year) ?? partOf(chunks, i + 1, year);
}

/** The day behind it goes with a month. */
function monthOf(chunks: readonly Chunk[], i: number, year: number): Found | null {
  const next = chunks[i];
  const number = monthNumber(next);
  if (!next || number === null || next.gap === '' || !/^\d\d$/.test(next.typed)) return null;
  return month(year, number, isDayBehind(chunks[i + 1], next) ? i + 2 : i + 1);
}

function isDayBehind(chunk: Chunk | undefined, { gap }: Chunk): boolean {
  return chunk?.gap === gap && /^[0-3]\d$/.test(chunk.typed);
}

function partOf(chunks: readonly Chunk[], i: number, year: number): Found | null {
  const letter = has(chunks[i], 'time:quarter') ? 'Q' : chunks[i]?.typed.toUpperCase();
  const number = plainNumber(chunks[i + 1]) ?? 0;
  if (letter !== 'Q' && letter !== 'H') return null;
  const most = letter === 'Q' ? 4 : 2;
  return number >= 1 && number <= most
    ? { last: i + 2, period: toPeriod(`${String(year)}-${letter}${String(number)}`) }
    : null;
}
