import type { Moment } from '../date.ts';
import type { ChannelName, Message } from '../message.ts';

/** A message taken up by a worker, under a lease that another worker may break once it has run out. */
export interface ClaimedMessage {
  readonly id: number;
  readonly message: Message;
  readonly attempt: number;
}

/** Everything that arrived, stored once before it is worked on. */
export interface Inbox {
  /** Stores a message once; `duplicate` when its channel and event id were stored before. */
  receive(message: Message, now: Moment): Promise<'new' | 'duplicate'>;
  /**
   * The oldest waiting message of each chat with none under way, at most `limit`, leased to `worker` until
   * `now + leaseMs`. Messages of one chat are never handed out side by side. With a channel, only its messages.
   */
  claim(
    worker: string,
    limit: number,
    now: Moment,
    leaseMs: number,
    channel?: ChannelName,
  ): Promise<readonly ClaimedMessage[]>;
  /** Settles a claimed message and forgets its text. False when the lease was lost meanwhile. */
  settle(id: number, worker: string, outcome: 'done' | 'failed', now: Moment): Promise<boolean>;
  /** Puts a claimed message back, to be taken up after `notBefore`. */
  release(id: number, worker: string, notBefore: Moment): Promise<boolean>;
  /** Messages waiting or under way, for /metrics and readiness. */
  backlog(channel?: ChannelName): Promise<number>;
  /** Deletes settled events older than `before`; their ids are no longer needed for de-duplication. */
  purge(before: Moment): Promise<number>;
}
