import type { Choice, Part } from './answer.ts';
import type { Moment } from './date.ts';
import type { ChatAddress } from './message.ts';

/** Names a run for good, as `correction/FIGURE-ID`. */
export type RunId = string;

/** What is pushed. `alert` goes to administrators about the program itself and passes quiet hours. */
export type LetterKind = 'digest' | 'announcement' | 'reminder' | 'correction' | 'alert';

/**
 * Where a letter stands. `unchanged`: nothing to tell and none wished for. `blocked`: the chat stopped or removed the
 * bot, or its topic was deleted. `unknown`: it may or may not have arrived, and is not sent again.
 */
export type LetterState =
  | 'waiting'
  | 'sending'
  | 'sent'
  | 'unchanged'
  | 'blocked'
  | 'outside-window'
  | 'expired'
  | 'failed'
  | 'unknown';

/** What a letter says: an answer without files, spoken in the reader's language when it is posted. */
export interface LetterContent {
  readonly parts: readonly Part[];
  readonly choices: readonly Choice[];
}

/** A letter that a poster took up, to be sent before its lease runs out. */
export interface ClaimedLetter {
  readonly id: number;
  readonly run: RunId;
  readonly kind: LetterKind;
  readonly address: ChatAddress;
  readonly content: LetterContent;
  /** When it should have gone out. */
  readonly dueAt: Moment;
  readonly expiresAt: Moment;
  /** 1 the first time it is sent; more after a crash, a moved chat or a wait. */
  readonly attempt: number;
  /** True when an earlier attempt may have arrived. */
  readonly again: boolean;
}
