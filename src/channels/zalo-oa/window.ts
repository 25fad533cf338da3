import type { Moment } from '#domain/date.ts';

const windowMs = 7 * 24 * 3_600_000;

/**
 * True while Zalo takes messages to a person who was last here at `lastSeen`; null for somebody not known. To the very
 * end: whoever answers a weekly digest at once is written to just before the seven days are over, and Zalo, who counts
 * from a moment earlier, has the last word.
 */
export function mayWrite(lastSeen: Moment | null, now: Moment): boolean {
  return lastSeen === null || now - lastSeen <= windowMs;
}
