import type { Line } from './answer.ts';
import type { Moment } from './date.ts';
import type { LetterKind, RunId } from './letter.ts';

/**
 * `draft`: shown to its author, who has not confirmed it. `writing`: letters are being written. `held`: written, not
 * posted until `heldUntil` or until an administrator says go. `ended`: nothing is left to post.
 */
export type RunState = 'draft' | 'writing' | 'held' | 'posting' | 'ended' | 'cancelled';

/** One round of letters of one kind, written from the figures as they stood at one moment. */
export interface Run {
  readonly id: RunId;
  readonly kind: LetterKind;
  readonly state: RunState;
  /** The figures of the run are those that stood then, however late its letters are written. */
  readonly asOf: Moment;
  readonly startedAt: Moment;
  /** A person's id, `scheduler` or `operator`. */
  readonly startedBy: string;
  /** Its letters are not sent after this. */
  readonly expiresAt: Moment;
  /** When a held run goes on by itself; null waits for an administrator. */
  readonly heldUntil: Moment | null;
  /** Why it is held, in sentences for administrators. */
  readonly doubts: readonly Line[];
  /** The earlier run that this one corrects or repeats. */
  readonly about: RunId | null;
}
