import type { Moment } from '../date.ts';

/** What platforms keep of pictures that were uploaded before, so that the same one is never uploaded twice. */
export interface Uploads {
  /** The platform's name for content that one of its accounts uploaded; null where it has not. */
  get(account: string, contentHash: string): Promise<string | null>;
  /** Keeps a name in place of the one before. */
  put(account: string, contentHash: string, reference: string, now: Moment): Promise<void>;
  /** Forgets a name that the platform no longer knows. */
  drop(account: string, contentHash: string): Promise<void>;
  /** Forgets names kept before a moment. */
  purge(before: Moment): Promise<number>;
}

/** A picture or a file that waits to be fetched. */
export interface Handout {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** Under which it is to be saved; null for what is only looked at. */
  readonly name: string | null;
}

/** What lies ready to be fetched for a short while by whoever knows its token, whichever process is asked for it. */
export interface Handouts {
  put(token: string, handout: Handout, expiresAt: Moment): Promise<void>;
  /** Null for a token that is unknown or has run out. */
  get(token: string, now: Moment): Promise<Handout | null>;
  /** Deletes what ran out before a moment. */
  purge(before: Moment): Promise<number>;
}
