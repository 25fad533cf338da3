import type { Line } from '#domain/answer.ts';
import type { Moment } from '#domain/date.ts';
import type { ChatAddress } from '#domain/message.ts';
import { defaultSchedule, wholeProgramme, type Follow, type Subscription } from '#domain/subscription.ts';
import { nextDueOf } from './next-due.ts';
import { withWish } from './words/read-schedule.ts';
import type { Wishes } from './words/read-wishes.ts';

/** A subscription as the wishes make it, or why they can't be fulfilled. */
export type Changed =
  | { readonly changed: 'yes'; readonly subscription: Subscription }
  | { readonly changed: 'no'; readonly why: Line }
  /** The last thing followed was dropped. */
  | { readonly changed: 'nothing-left' }
  | { readonly changed: 'not-followed'; readonly follow: Follow };

export interface ChangeCase {
  /** Null for a first subscription. */
  readonly current: Subscription | null;
  readonly address: ChatAddress;
  readonly sender: string | null;
  /** Whether the chat wants pictures; counts for a first subscription. */
  readonly picturesWanted: boolean;
  readonly wishes: Wishes;
  /** What the message names, in the order it names it. */
  readonly follows: readonly Follow[];
  readonly newId: () => string;
  readonly now: Moment;
  readonly timeZone: string;
}

/** A letter that speaks of more is read by nobody. */
export const mostFollows = 8;

/** Applies what a message asks for to the subscription of a chat; what it leaves open stays as it is. */
export function changeSubscription(given: ChangeCase): Changed {
  const { wishes, current, now, timeZone } = given;
  const followed = followsAfter(given);
  if ('changed' in followed) return followed;
  const base = current ?? firstSubscription(given);
  const wanted: Subscription = {
    ...base,
    follows: followed,
    schedule: withWish(base.schedule, wishes.schedule),
    pictures: wishes.pictures ?? base.pictures,
    whenUnchanged: wishes.whenUnchanged ?? base.whenUnchanged,
    pausedUntil: wishes.pausedUntil === undefined ? base.pausedUntil : wishes.pausedUntil,
    quiet: wishes.quiet === undefined ? base.quiet : wishes.quiet,
  };
  return { changed: 'yes', subscription: { ...wanted, dueAt: nextDueOf(wanted, now, timeZone) } };
}

function firstSubscription({ address, sender, picturesWanted, newId, now }: ChangeCase): Subscription {
  return {
    id: newId(),
    address,
    sender,
    follows: [wholeProgramme],
    schedule: defaultSchedule,
    pictures: picturesWanted,
    whenUnchanged: 'line',
    pausedUntil: null,
    quiet: null,
    createdAt: now,
    toldUntil: null,
    dueAt: now,
  };
}

function followsAfter({
  current,
  wishes,
  follows,
}: ChangeCase): readonly Follow[] | Exclude<Changed, { changed: 'yes' }> {
  const had = current?.follows ?? [];
  if (follows.length === 0) return had.length > 0 ? had : [wholeProgramme];
  if (wishes.follow === 'drop') return without(had, follows);
  const kept = wishes.follow === 'only' ? [] : had;
  const all = [...kept, ...follows.filter((follow) => !kept.some((other) => isSame(follow, other)))];
  if (all.length <= mostFollows) return all;
  return { changed: 'no', why: { id: 'digest-too-many', args: { most: mostFollows } } };
}

function without(had: readonly Follow[], follows: readonly Follow[]): ReturnType<typeof followsAfter> {
  const missing = follows.find((follow) => !had.some((other) => isSame(follow, other)));
  if (missing) return { changed: 'not-followed', follow: missing };
  const left = had.filter((other) => !follows.some((follow) => isSame(follow, other)));
  return left.length > 0 ? left : { changed: 'nothing-left' };
}

/** True where two name the same topics and units, in whatever order. */
export function isSame(a: Follow, b: Follow): boolean {
  const key = ({ topics, units }: Follow) => JSON.stringify([topics.toSorted(), units.toSorted()]);
  return key(a) === key(b);
}
