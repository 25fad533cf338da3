import type { Moment } from '../date.ts';
import type { ChatAddress } from '../message.ts';

/** What a choice is kept as: the text a person saw, what the tap means, and the readings it stands for, if any. */
export interface MenuEntry {
  readonly label: string;
  readonly says: string;
  readonly reads?: readonly string[];
}

/** Choices offered in a chat, kept so that they survive a restart and fit Telegram's 64 bytes. */
export interface ChoiceStore {
  /** Keeps one menu of a chat and returns one short token (at most 16 letters and digits) per entry, in order. */
  offer(
    address: ChatAddress,
    menu: readonly MenuEntry[],
    now: Moment,
    expiresAt: Moment,
  ): Promise<readonly string[]>;
  /** What a token says; `expired` when it is known but too old, `unknown` when it is not of this chat. */
  take(
    address: ChatAddress,
    token: string,
    now: Moment,
  ): Promise<{ readonly says: string } | 'expired' | 'unknown'>;
  /**
   * The entries of the chat's latest menu, for channels where a number is typed; none once it has expired, or where it was
   * offered before `since`.
   */
  latestMenu(address: ChatAddress, now: Moment, since?: Moment): Promise<readonly MenuEntry[]>;
  purge(before: Moment): Promise<number>;
}
