import { dayOf, type Moment } from '#domain/date.ts';
import type { DigestLetter, Outbox, Skip } from '#domain/ports/outbox.ts';
import type { SubscriptionStore } from '#domain/ports/subscriptions.ts';
import type { Run } from '#domain/run.ts';
import type { Subscription } from '#domain/subscription.ts';
import { findDue, type Due } from './find-due.ts';
import { momentOf } from './local-time.ts';
import type { Composer, Composition } from './make-composer.ts';
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
  const contentFor = makeContents(parts, run);
  let [letters, unchanged, missed] = [0, 0, 0];
  for (;;) {
    if (!(await parts.goOn())) return { letters, unchanged, missed, complete: false };
    const now = parts.now();
    const due = await parts.subscriptions.due(now, pageSize);
    if (due.length === 0) return { letters, unchanged, missed, complete: true };
    const page: DigestLetter[] = [];
    const skipped: Skip[] = [];
    const decide = makeDecision(parts, now);
    for (const subscription of due) {
      const decided = decide(subscription);
      const { next } = decided;
      if (decided.due === 'skip') {
        skipped.push({ subscription, next });
        if (decided.why === 'too-late') missed += 1;
        continue;
      }
      const { dueAt } = decided;
      const content = await contentFor(subscription);
      page.push({ subscription, content, dueAt, expiresAt: dueAt + parts.expiryMs, next });
      if (content === null) unchanged += 1;
      else letters += 1;
    }
    await parts.outbox.skip(skipped);
    await parts.outbox.write(run.id, page, now);
  }
}

/** What is to be done at this moment; subscriptions of one hour are decided once. */
function makeDecision(parts: WritingParts, now: Moment): (subscription: Subscription) => Due {
  const decisions = new Map<string, Due>();
  return function decide(subscription) {
    const { schedule, dueAt, pausedUntil, address } = subscription;
    const { pushes } = policies[address.channel];
    const key = JSON.stringify([schedule, dueAt, pausedUntil, pushes]);
    const known = decisions.get(key);
    if (known) return known;
    const found = findDue({ ...parts, subscription, now });
    const decided: Due = pushes ? found : { due: 'skip', why: 'asked-for-only', next: found.next };
    decisions.set(key, decided);
    return decided;
  };
}

/** The content of a subscription's letter by its id, composed and kept once; null where it is told nothing. */
function makeContents(
  { compose, outbox, timeZone }: WritingParts,
  run: Run,
): (subscription: Subscription) => Promise<string | null> {
  const ids = new Map<string, { readonly id: string; readonly changed: boolean }>();
  return async function contentFor(subscription) {
    const composition = await compose(subscription, spanOf({ subscription, asOf: run.asOf, timeZone }));
    const { id, changed } = ids.get(composition.key) ?? (await keep(composition));
    return changed || tellsNothingNew(subscription) ? id : null;
  };

  async function keep({ key, compose: composeNow }: Composition) {
    const { content, changed } = await composeNow();
    const kept = { id: await outbox.addContent(run.id, content), changed };
    ids.set(key, kept);
    return kept;
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
  if (toldUntil !== null) return { since: Math.min(toldUntil, asOf), asOf };
  const subscribed = momentOf(dayOf(createdAt, timeZone), '00:00', timeZone);
  return { since: Math.min(Math.max(subscribed, asOf - firstSpans[schedule.every]), asOf), asOf };
}

/** Whether the reader wants a line where nothing changed. */
export function tellsNothingNew({ schedule, whenUnchanged }: Subscription): boolean {
  return schedule.every !== 'change' && whenUnchanged === 'line';
}
