import type { Moment } from '#domain/date.ts';

const hourMs = 3_600_000;
/** Zalo's window is seven days; what is sent at its very end might arrive after it. */
const windowMs = (7 * 24 - 4) * hourMs;

/** True while Zalo takes messages to a person who was last here at `lastSeen`; null for somebody not known. */
export function mayWrite(lastSeen: Moment | null, now: Moment): boolean {
  return lastSeen === null || now - lastSeen <= windowMs;
}
