import type { Moment } from '../date.ts';
import type { ChannelName, ChatAddress } from '../message.ts';
import type { Subscription } from '../subscription.ts';

/** The subscriptions, at most one for each chat and topic. Those of chats that can't be reached rest until they can. */
export interface SubscriptionStore {
  get(address: ChatAddress): Promise<Subscription | null>;
  /** Keeps a subscription in place of the one its chat and topic had. */
  put(subscription: Subscription): Promise<void>;
  /** Ends a subscription and takes back its digests that still wait; false where there was none. */
  remove(address: ChatAddress): Promise<boolean>;
  /** Some of those due by `now` whose chats can be reached and are sent nothing at this moment, earliest first. */
  due(now: Moment, limit: number): Promise<readonly Subscription[]>;
  /** Those that will be due up to a moment, earliest first, for a look ahead. */
  ahead(until: Moment, limit: number): Promise<readonly Subscription[]>;
  /** Those that can be reached whose last letter was written from figures between two moments; the second is not in it. */
  told(from: Moment, until: Moment): Promise<readonly Subscription[]>;
  /** Where subscribers that can be reached are, one address for each chat. */
  addresses(): Promise<readonly ChatAddress[]>;
  /** When the next letter of any reachable chat is due, and how many subscriptions there are on each channel. */
  summary(): Promise<{
    readonly next: Moment | null;
    readonly count: Readonly<Partial<Record<ChannelName, number>>>;
  }>;
}
