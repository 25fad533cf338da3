import type { ChatAddress } from '../message.ts';

/** What became of asking a channel for a file that somebody sent. */
export type FetchedFile =
  | { readonly fetched: 'bytes'; readonly bytes: Uint8Array }
  | { readonly fetched: 'too-large' }
  /** The platform no longer has it, or the channel can't hand over files. */
  | { readonly fetched: 'gone' }
  /** The network or the platform failed; trying again may help. */
  | { readonly fetched: 'later' };

/** What is taken at most of a file of figures, in bytes. Larger tables are for the operator's own tools. */
export const largestFile = 5 * 1024 * 1024;

/** Fetches a file by the reference its message brought; never more than `maxBytes`. Never throws. */
export type FetchFile = (address: ChatAddress, reference: string, maxBytes: number) => Promise<FetchedFile>;
