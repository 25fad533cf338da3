import { dayOf, type Moment } from '#domain/date.ts';
import type { Subscription } from '#domain/subscription.ts';
import { nextDue, nextDueOf } from './next-due.ts';

/** What is to be done about a subscription whose moment has come. */
export type Due =
  /** A letter is to be written for the moment `dueAt`; the subscription is then due at `next`. */
  | { readonly due: 'letter'; readonly dueAt: Moment; readonly next: Moment }
  /** It is paused, its moment passed so long ago that the letter would be out of date, or its channel can't push. */
  | {
      readonly due: 'skip';
      readonly why: 'paused' | 'too-late' | 'asked-for-only';
      readonly next: Moment;
    };

export interface DueCase {
  readonly subscription: Subscription;
  readonly now: Moment;
  readonly timeZone: string;
  /** How long after its moment a letter is still worth sending. */
  readonly expiryMs: number;
}

/** Whether a due subscription gets a letter now; several missed moments are made up for by one letter. */
export function findDue({ subscription, now, timeZone, expiryMs }: DueCase): Due {
  const next = nextDueOf(subscription, now, timeZone);
  const { pausedUntil } = subscription;
  if (pausedUntil !== null && dayOf(now, timeZone) < pausedUntil) return { due: 'skip', why: 'paused', next };
  const dueAt = lastDue(subscription, now, timeZone);
  return now - dueAt >= expiryMs ? { due: 'skip', why: 'too-late', next } : { due: 'letter', dueAt, next };
}

/** The latest moment up to now that the subscription was due. */
function lastDue({ schedule, dueAt }: Subscription, now: Moment, timeZone: string): Moment {
  let last = dueAt;
  for (;;) {
    const following = nextDue(schedule, last, timeZone);
    if (following > now) return last;
    last = following;
  }
}
