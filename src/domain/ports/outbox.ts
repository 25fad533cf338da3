import type { Moment } from '../date.ts';
import type { ClaimedLetter, LetterContent, LetterKind, LetterState, RunId } from '../letter.ts';
import type { ChannelName, ChatAddress } from '../message.ts';
import type { Subscription } from '../subscription.ts';

/** One content for some chats, to be posted as soon as the limits of their channels allow. */
export interface Mailing {
  /** The same id is mailed once, however often it is tried: `correction/FIGURE-ID`, `reminder/2026-11-23/UNIT`. */
  readonly run: RunId;
  readonly kind: Exclude<LetterKind, 'digest'>;
  readonly content: LetterContent;
  readonly to: readonly ChatAddress[];
  /** Not sent after this; a day later is a good measure. */
  readonly expiresAt: Moment;
  /** A person's id, `scheduler` or `operator`. */
  readonly by: string;
  /** The run that this one corrects, if any. */
  readonly about?: RunId;
}

/** A digest of one subscription, as it is written into the outbox. */
export interface DigestLetter {
  readonly subscription: Subscription;
  /** What it says, by the id `addContent` gave; null when nothing changed and nothing is to be sent. */
  readonly content: string | null;
  /** The moment it was asked for, however late it is written; and when it is no longer worth sending. */
  readonly dueAt: Moment;
  readonly expiresAt: Moment;
  /** When the subscription is due next. */
  readonly next: Moment;
}

/** A subscription that gets no letter this time. */
export type Skip = Pick<DigestLetter, 'subscription' | 'next'>;

/** Why a channel posts nothing for a while: it was told to wait, or sending failed again and again. */
export interface ChannelPause {
  readonly channel: ChannelName;
  readonly why: 'told-to-wait' | 'trouble';
  readonly since: Moment;
  readonly until: Moment;
  /** What the platform or the network said; no address and no token. */
  readonly said: string;
}

/** Everything that is pushed, kept from its writing until it is settled. */
export interface Outbox {
  /** Writes one content for some chats as a run of its own and lets it go; returns how many letters are new. */
  mail(mailing: Mailing, now: Moment): Promise<number>;
  /** Keeps a content of a run once and returns its id. */
  addContent(run: RunId, content: LetterContent): Promise<string>;
  /** What the letters of a run say, the most frequent first, and how many say it. */
  samples(
    run: RunId,
    limit: number,
  ): Promise<readonly { readonly content: LetterContent; readonly letters: number }[]>;
  /**
   * Writes digests and moves their subscriptions on, all or nothing. A chat has at most one letter per run, and an
   * older digest that still waits gives way to the new one. Returns how many were written.
   */
  write(run: RunId, letters: readonly DigestLetter[], now: Moment): Promise<number>;
  /** Moves subscriptions on without a letter, because their hour passed too long ago or they are paused. */
  skip(skipped: readonly Skip[]): Promise<void>;
  /** Takes up the next letter of a channel of the run, for `leaseMs`; null when none is ready. */
  claim(claim: {
    readonly run: RunId;
    readonly channel: ChannelName;
    readonly worker: string;
    readonly now: Moment;
    readonly leaseMs: number;
  }): Promise<ClaimedLetter | null>;
  /**
   * Settles a claimed letter. A digest that was sent also moves its subscription's `toldUntil` to the run's moment.
   * False when the lease was lost.
   */
  settle(settled: {
    readonly letter: ClaimedLetter;
    readonly worker: string;
    readonly state: Exclude<LetterState, 'waiting' | 'sending' | 'unchanged'>;
    readonly why: string | null;
    readonly now: Moment;
  }): Promise<boolean>;
  /** Puts a claimed letter back until `notBefore`; `again` when it may have arrived already. */
  release(released: {
    readonly id: number;
    readonly worker: string;
    readonly notBefore: Moment;
    readonly again: boolean;
  }): Promise<boolean>;
  /**
   * Deals with letters of a channel whose poster died while it sent them: put back once where `resend` allows it,
   * otherwise `unknown`.
   */
  recover(
    channel: ChannelName,
    resend: boolean,
    now: Moment,
  ): Promise<{ readonly again: number; readonly unknown: number }>;
  /** Settles the waiting letters of a run that was given up as `expired`. */
  cancel(run: RunId, now: Moment): Promise<number>;
  /** Settles waiting letters whose time is over as `expired`. */
  expire(now: Moment): Promise<number>;
  /** Lets letters wait again that fell outside a channel's window, where somebody has written since. */
  reopen(now: Moment): Promise<number>;
  /** Waiting and sending letters of each channel. */
  backlog(): Promise<Readonly<Partial<Record<ChannelName, number>>>>;
  pause(pause: ChannelPause): Promise<void>;
  resume(channel: ChannelName): Promise<void>;
  pauses(): Promise<readonly ChannelPause[]>;
}
