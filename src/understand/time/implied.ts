import { period as toPeriod, periodBefore } from '#domain/period.ts';
import { fold } from '../text/syllable.ts';
import { has } from './clock.ts';
import { month } from './months.ts';
import type { Period } from '#domain/period.ts';
import type { Chunk } from '../sentence.ts';
import type { Clock } from './clock.ts';
import type { Era } from './stretches.ts';

/** What stood when the mergers of 2025-07-01 began. */
const beforeMergers = toPeriod('2025-H1');

/** The time meant where none is named: "cùng kỳ năm ngoái", "trước sáp nhập"; null for none. */
export function readImplied(
  chunks: readonly Chunk[],
  era: { readonly named: Era | null; readonly spot: Period | null },
  clock: Clock,
): Period | null {
  if (era.spot !== null) return era.spot === '2025' ? periodBefore(era.spot) : beforeMergers;
  if (era.named === 'old' && chunks.some(isBeforeMergers)) return beforeMergers;
  if (chunks.some(({ text }) => /^cùng kỳ năm (?:trước|ngoái)$/.test(text)))
    return month(clock.year - 1, clock.month, 0).period;
  return null;
}

/** "trước khi sáp nhập", "hồi chưa bỏ huyện", but not "cũ". */
function isBeforeMergers(chunk: Chunk): boolean {
  return has(chunk, 'time:oldTime') && /(?:^| )(?:truoc|chua|before)(?: |$)/.test(fold(chunk.text));
}
