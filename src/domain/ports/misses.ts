import type { Moment } from '../date.ts';

/** What was asked back or refused, without personal data. */
export interface Miss {
  readonly id: string;
  readonly at: Moment;
  readonly outcome: 'clarified' | 'refused';
  /** Words that nothing explained, folded to lower case. */
  readonly unknown: readonly string[];
  /** The whole text, only where the setting allows it. */
  readonly text: string | null;
}

/** The log that lets the vocabulary grow. */
export interface MissLog {
  record(miss: Miss): Promise<void>;
  /** Notes which reading was taken after asking back. */
  chosen(id: string, says: string): Promise<void>;
  /** The most frequent unknown words since a moment, most frequent first. */
  frequent(
    since: Moment,
    limit: number,
  ): Promise<readonly { readonly word: string; readonly times: number }[]>;
}
