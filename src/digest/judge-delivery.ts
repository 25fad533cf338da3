import type { Moment } from '#domain/date.ts';
import type { ClaimedLetter, LetterState } from '#domain/letter.ts';
import type { Delivery } from '#domain/ports/channel.ts';
import type { PostingPolicy } from './policy.ts';

/** What a delivery means for its letter, its chat and its channel. */
export interface Verdict {
  /** What becomes of the letter. */
  readonly letter:
    | {
        readonly settle: Exclude<LetterState, 'waiting' | 'sending' | 'unchanged'>;
        readonly why: string | null;
      }
    | { readonly waitMs: number; readonly again: boolean };
  /** What is learnt of the chat: it stopped the bot, its topic was deleted, or it has another id. */
  readonly chat?: 'gone' | 'topic-gone' | { readonly moved: string };
  /** How the channel fares: it works, it asked for patience, or something is wrong with it. */
  readonly channel:
    | 'works'
    | { readonly told: 'wait'; readonly ms: number }
    | { readonly told: 'trouble'; readonly ms: number };
  readonly said: string | null;
}

/** A group moves once; who keeps being told of a move is told in vain. Waits count as attempts too. */
const mostAttemptsAfterMove = 8;
const unsureWaitMs = 30_000;

/**
 * Judges a delivery. An outage retires nobody: only `gone` and `topic-gone` do. What may have arrived is sent again once where the
 * policy allows it, else it stays unknown.
 */
export function judgeDelivery(
  delivery: Delivery,
  { attempt, again }: Pick<ClaimedLetter, 'attempt' | 'again'>,
  policy: PostingPolicy,
): Verdict {
  switch (delivery.delivery) {
    case 'sent':
      return { letter: { settle: 'sent', why: null }, channel: 'works', said: null };
    case 'gone':
    case 'topic-gone':
      return {
        letter: { settle: 'blocked', why: delivery.why },
        chat: delivery.delivery,
        channel: 'works',
        said: delivery.why,
      };
    case 'outside-window':
      return { letter: { settle: 'outside-window', why: null }, channel: 'works', said: null };
    case 'refused':
      return { letter: { settle: 'failed', why: delivery.why }, channel: 'works', said: delivery.why };
    case 'moved': {
      const chat = { moved: delivery.toChat };
      if (attempt > mostAttemptsAfterMove)
        return { letter: { settle: 'failed', why: 'moved again and again' }, channel: 'works', said: null };
      return { letter: { waitMs: 0, again: false }, chat, channel: 'works', said: null };
    }
    case 'later':
      return judgeLater(delivery, attempt);
    case 'unknown': {
      const channel = { told: 'trouble', ms: 0 } as const;
      const said = delivery.why;
      if (policy.resends && !again) return { letter: { waitMs: unsureWaitMs, again: true }, channel, said };
      return { letter: { settle: 'unknown', why: delivery.why }, channel, said };
    }
  }
}

function judgeLater(
  { retryAfterMs, wholeChannel, limited, why }: Extract<Delivery, { delivery: 'later' }>,
  attempt: number,
): Verdict {
  if (!limited) {
    const letter = { waitMs: Math.max(retryAfterMs, patienceOf(attempt)), again: false };
    return { letter, channel: { told: 'trouble', ms: wholeChannel ? retryAfterMs : 0 }, said: why };
  }
  const letter = { waitMs: retryAfterMs, again: false };
  if (!wholeChannel) return { letter, channel: 'works', said: why };
  return { letter, channel: { told: 'wait', ms: retryAfterMs }, said: why };
}

/** A letter that fails again and again makes way for others: what is wrong may be its own chat alone. */
function patienceOf(attempt: number): number {
  return Math.min(900_000, 1_000 * 4 ** Math.min(attempt - 1, 6));
}

/** When a channel in trouble is tried again, by how often it failed in a row. */
export function backOffMs(failures: number, askedMs: Moment): number {
  return Math.max(askedMs, Math.min(60_000, 1_000 * 2 ** Math.min(failures - 1, 6)));
}
