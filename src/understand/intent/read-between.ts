import { unitNouns } from '../unit-nouns.ts';
import { fold } from '../text/syllable.ts';
import type { Chunk } from '../sentence.ts';
import type { NumberSpot } from './read-numbers.ts';

/** The two bounds between which values are to lie. */
export interface Between {
  readonly from: number;
  readonly to: number;
}

/** "xã nào từ 70 đến 80", "giữa 70 và 80%", "70-80%": values between two bounds; null for other pairs of numbers. */
export function readBetween(chunks: readonly Chunk[], used: ReadonlySet<number>): NumberSpot<Between> | null {
  const ofUnits = chunks.some(({ tags }) => unitNouns.some((tag) => tags.has(tag)));
  for (const i of chunks.keys()) {
    const at = secondAt(chunks, i);
    if (at === null || used.has(i) || used.has(at)) continue;
    const bound = isShare(chunks, at) || (ofUnits && endsThere(chunks[at + 1]));
    const value = bound ? bounds(chunks[i], chunks[at]) : null;
    if (value) return { value, first: leads(chunks[i - 1]) ? i - 1 : i, last: at + 1 };
  }
  return null;
}

function bounds(lower: Chunk | undefined, upper: Chunk | undefined): Between | null {
  const [from, to] = [lower?.number ?? Infinity, upper?.number ?? 0];
  return from < to && to <= 100 ? { from, to } : null;
}

function isShare(chunks: readonly Chunk[], i: number): boolean {
  return chunks[i]?.percent === true || /^(?:phần trăm|điểm)$/.test(chunks[i + 1]?.text ?? '');
}

/** Where the other number stands: behind a dash, or behind "đến" or "và" where "từ" or "giữa" leads; null for one alone. */
function secondAt(chunks: readonly Chunk[], i: number): number | null {
  if (chunks[i]?.number === null) return null;
  if (/^\s*[-–]\s*$/.test(chunks[i + 1]?.gap ?? '')) return i + 1;
  const linked = /^(?:đến|tới|và)$/.test(chunks[i + 1]?.text ?? '');
  return linked && leads(chunks[i - 1]) ? i + 2 : null;
}

function leads(chunk: Chunk | undefined): boolean {
  return /^(?:tu|giua|khoang|trong khoang|trong khoang tu|khoang tu|o muc|muc)$/.test(
    fold(chunk?.text ?? ''),
  );
}

/** Nothing that the numbers count follows: "từ 15 đến 60 tuổi" is no bound. */
function endsThere(chunk: Chunk | undefined): boolean {
  return chunk === undefined || /^\s*[,.?!]/.test(chunk.gap) || chunk.sorts.has('topic');
}
