import type { Moment } from '#domain/date.ts';

/**
 * Tells the administrators of something that a person should mend. `code` is `room.what_happened`; no field is a
 * secret, a chat or what somebody wrote.
 */
export type Notice = (code: string, fields: Readonly<Record<string, string | number>>) => void;

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
