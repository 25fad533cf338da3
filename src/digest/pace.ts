import type { Moment } from '#domain/date.ts';
import type { PostingPolicy } from './policy.ts';

/** When the next letter may go out: on a channel as a whole, and in one chat. */
export interface Pace {
  /** How long to wait before the next letter of the channel. */
  waitMs(now: Moment): number;
  /** Notes that a letter goes out. */
  started(now: Moment): void;
  /** When the chat may be written to; null for now, which is then noted. */
  chatFreeAt(chat: string, now: Moment): Moment | null;
  /** Notes that a letter took some messages more than the one it was counted for. */
  tookMore(chat: string, messages: number, now: Moment): void;
}

const minute = 60_000;
/** After a pause the letters that could have gone out meanwhile are not made up for at once. */
const burst = 1;

/** Spreads letters evenly, so that no second and no minute sees more messages than the policy allows. */
export function makePace({ perSecond, perMinuteAndChat }: PostingPolicy): Pace {
  const gap = 1_000 / perSecond;
  const recent = new Map<string, readonly Moment[]>();
  let next = 0;

  return {
    waitMs: (now) => Math.max(0, next - now),
    started(now) {
      next = Math.max(next, now - burst * gap) + gap;
    },
    chatFreeAt(chat, now) {
      if (recent.size > 2 * perSecond * 60) forgetOld(now);
      const within = (recent.get(chat) ?? []).filter((at) => at > now - minute);
      const [oldest] = within;
      if (oldest !== undefined && within.length >= perMinuteAndChat) return oldest + minute;
      recent.set(chat, [...within, now]);
      return null;
    },
    tookMore(chat, messages, now) {
      next = Math.max(next, now) + messages * gap;
      const more = Array.from({ length: messages }, () => now);
      recent.set(chat, [...(recent.get(chat) ?? []), ...more]);
    },
  };

  function forgetOld(now: Moment): void {
    for (const [chat, moments] of recent) if (moments.every((at) => at <= now - minute)) recent.delete(chat);
  }
}
