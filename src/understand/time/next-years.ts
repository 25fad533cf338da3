import { asksAmount, plainNumber, yearPeriod } from './clock.ts';
import { fullYear, shortYear } from './years.ts';
import type { Chunk } from '../sentence.ts';
import type { Found } from './clock.ts';

/** "2022 xếp mấy rồi 23 mấy, hai tư bao nhiêu": two digits asked about behind an earlier year; null for others. */
export function readNextYear(chunks: readonly Chunk[], i: number): Found | null {
  if (!isBehindJoint(chunks, i)) return null;
  const told = digitsAt(chunks, i);
  if (told === null || !asksAmount(chunks[told.last])) return null;
  const before = chunks.slice(0, i).findLast((chunk) => fullYear(chunk) !== null);
  const gap = told.year - (fullYear(before) ?? told.year);
  return gap > 0 && gap <= mostApart ? { last: told.last, period: yearPeriod(told.year) } : null;
}

const mostApart = 5;

function isBehindJoint(chunks: readonly Chunk[], i: number): boolean {
  const joined = /^(?:rồi|còn|sang|đến|tới|với|và)$/.test(chunks[i - 1]?.text ?? '');
  return joined || /^\s*[,;]\s*$/.test(chunks[i]?.gap ?? '');
}

/** "23", or "hai ba" said digit by digit. */
function digitsAt(
  chunks: readonly Chunk[],
  i: number,
): { readonly year: number; readonly last: number } | null {
  const short = shortYear(chunks[i]);
  if (short !== null) return { year: short, last: i + 1 };
  const [tens, ones] = [plainNumber(chunks[i]), plainNumber(chunks[i + 1])];
  return tens === 2 && ones !== null && ones > 0 && ones < 10 ? { year: 2020 + ones, last: i + 2 } : null;
}
