import type { Moment } from '../date.ts';

/** The right to speak for a Zalo Official Account, as it is kept: `sealed` means nothing to the store. */
export interface KeptGrant {
  readonly sealed: string;
  readonly savedAt: Moment;
}

/** The grants of Zalo applications. A grant that is lost can only be had again from a person. */
export interface ZaloGrants {
  get(appId: string): Promise<KeptGrant | null>;
  /** Keeps a grant in place of the one before. */
  put(appId: string, grant: KeptGrant): Promise<void>;
}

/** How many messages an account has sent, for platforms that allow so many a month. */
export interface SentCounts {
  /** Adds one to a month (`YYYY-MM`) of an account and returns the new count. */
  add(account: string, month: string): Promise<number>;
  /** The count of a month; 0 where nothing was sent. */
  read(account: string, month: string): Promise<number>;
}
