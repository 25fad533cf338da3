import type { Moment } from '#domain/date.ts';
import type { Notice } from '#domain/ports/notice.ts';

/** Passes each code on at most once in `everyMs`, so that a lasting trouble is no flood. */
export function seldom(notice: Notice, everyMs: number, now: () => Moment): Notice {
  const told = new Map<string, Moment>();
  return function tell(code, fields) {
    const last = told.get(code);
    if (last !== undefined && now() - last < everyMs) return;
    told.set(code, now());
    notice(code, fields);
  };
}
