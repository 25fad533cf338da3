import type { Moment } from '#domain/date.ts';
import type { LetterContent } from '#domain/letter.ts';
import type { SubscriptionStore } from '#domain/ports/subscriptions.ts';
import type { Digest } from './compose-digest.ts';
import { findDue } from './find-due.ts';
import type { Composer } from './make-composer.ts';
import { spanOf, tellsNothingNew } from './write-letters.ts';

/** What the next run would be, if its figures were those of now. */
export interface Ahead {
  readonly at: Moment;
  readonly letters: number;
  /** How many contents differ. */
  readonly distinct: number;
  /** Readers who would be sent nothing, because nothing changed. */
  readonly unchanged: number;
  /** What most letters say, with how many say it. */
  readonly samples: readonly { readonly content: LetterContent; readonly letters: number }[];
}

export interface AheadParts {
  readonly subscriptions: SubscriptionStore;
  readonly compose: Composer;
  readonly timeZone: string;
  readonly expiryMs: number;
}

/** A trial this large shows what there is to see. */
const mostSubscriptions = 20_000;
const minute = 60_000;

/** Composes the next run without writing it; null where nobody is subscribed. */
export async function lookAhead(parts: AheadParts, now: Moment, samples: number): Promise<Ahead | null> {
  const { next } = await parts.subscriptions.summary();
  if (next === null) return null;
  const at = Math.max(next, now);
  const due = await parts.subscriptions.ahead(at + minute, mostSubscriptions);
  const digests = new Map<string, { readonly digest: Digest; letters: number }>();
  let unchanged = 0;
  for (const subscription of due) {
    if (findDue({ ...parts, subscription, now: at + minute }).due === 'skip') continue;
    const { key, compose } = await parts.compose(subscription, spanOf({ ...parts, subscription, asOf: now }));
    const known = digests.get(key) ?? { digest: await compose(), letters: 0 };
    digests.set(key, known);
    if (known.digest.changed || tellsNothingNew(subscription)) known.letters += 1;
    else unchanged += 1;
  }
  const told = [...digests.values()].filter(({ letters }) => letters > 0);
  return {
    at,
    letters: told.reduce((sum, { letters }) => sum + letters, 0),
    distinct: told.length,
    unchanged,
    samples: told
      .toSorted((a, b) => b.letters - a.letters)
      .slice(0, samples)
      .map(({ digest, letters }) => ({ content: digest.content, letters })),
  };
}
