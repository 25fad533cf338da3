import { dayOf, type Moment } from '#domain/date.ts';
import type { DigestLetter, Outbox } from '#domain/ports/outbox.ts';
import type { SubscriptionStore } from '#domain/ports/subscriptions.ts';
import type { Run } from '#domain/run.ts';
import type { Subscription } from '#domain/subscription.ts';
import { findDue, type Due } from './find-due.ts';
import { momentOf } from './local-time.ts';
import type { Composer } from './make-composer.ts';
import { policies } from './policy.ts';
import type { Span } from './read-findings.ts';

export interface WritingParts {
  readonly subscriptions: SubscriptionStore;
  readonly outbox: Outbox;
  readonly compose: Composer;
  readonly timeZone: string;
  /** How long after its moment a letter is still worth sending. */
  readonly expiryMs: number;
  readonly now: () => Moment;
  /** Asked between pages; false ends the writing, because another process does it now. */
  readonly goOn: () => Promise<boolean>;
}

export interface Written {
  /** Letters to be posted. */
  readonly letters: number;
  /** Readers who wish to hear nothing when nothing changed. */
  readonly unchanged: number;
  /** Subscriptions whose moment passed too long ago. */
  readonly missed: number;
  /** True when every due subscription was dealt with. */
  readonly complete: boolean;
}

/** Subscriptions that are read and written together: enough to be quick, few enough to stay small. */
const pageSize = 1_000;

const week = 7 * 24 * 3_600_000;

/** What a first letter looks back on, as no letter came before it. */
const firstSpans: Readonly<Record<Subscription['schedule']['every'], number>> = {
  week,
  change: week,
  month: 31 * 24 * 3_600_000,
};

/** Writes a letter of the run for every due subscription; distinct contents are composed and kept once. */
export async function writeLetters(parts: WritingParts, run: Run): Promise<Written> {
  const contentIds = new Map<string, { readonly id: string; readonly changed: boolean }>();
  let [letters, unchanged, missed] = [0, 0, 0];
  for (;;) {
    if (!(await parts.goOn())) return { letters, unchanged, missed, complete: false };
    const now = parts.now();
    const due = await parts.subscriptions.due(now, pageSize);
    if (due.length === 0) return { letters, unchanged, missed, complete: true };
    const page: DigestLetter[] = [];
    for (const subscription of due) {
      const decided = decide(subscription, now);
      if (decided.due === 'skip') {
        if (decided.why === 'too-late') missed += 1;
        await parts.outbox.skip(subscription, decided.next);
        continue;
      }
      const { dueAt, next } = decided;
      const content = await contentFor(subscription);
      page.push({ subscription, content, dueAt, expiresAt: dueAt + parts.expiryMs, next });
    }
    await parts.outbox.write(run.id, page, now);
    const silent = page.filter(({ content }) => content === null).length;
    unchanged += silent;
    letters += page.length - silent;
  }

  function decide(subscription: Subscription, now: Moment): Due {
    const decided = findDue({ ...parts, subscription, now });
    if (policies[subscription.address.channel].pushes) return decided;
    return { due: 'skip', why: 'asked-for-only', next: decided.next };
  }

  async function contentFor(subscription: Subscription): Promise<string | null> {
    const { key, compose } = await parts.compose(
      subscription,
      spanOf({ ...parts, subscription, asOf: run.asOf }),
    );
    const known = contentIds.get(key);
    if (known) return known.changed || tellsNothingNew(subscription) ? known.id : null;
    const { content, changed } = await compose();
    const id = await parts.outbox.addContent(run.id, content);
    contentIds.set(key, { id, changed });
    return changed || tellsNothingNew(subscription) ? id : null;
  }
}

export interface SpanCase {
  readonly subscription: Pick<Subscription, 'toldUntil' | 'schedule' | 'createdAt'>;
  readonly asOf: Moment;
  readonly timeZone: string;
}

/**
 * From the last letter that arrived to the moment the figures are of. A first letter looks back to the day of the
 * subscription, so that what was known then is no news, but no further than one rhythm.
 */
export function spanOf({ subscription, asOf, timeZone }: SpanCase): Span {
  const { toldUntil, schedule, createdAt } = subscription;
  const subscribed = momentOf(dayOf(createdAt, timeZone), '00:00', timeZone);
  const since = toldUntil ?? Math.max(subscribed, asOf - firstSpans[schedule.every]);
  return { since: Math.min(since, asOf), asOf };
}

/** Whether the reader wants a line where nothing changed. */
export function tellsNothingNew({ schedule, whenUnchanged }: Subscription): boolean {
  return schedule.every !== 'change' && whenUnchanged === 'line';
}
