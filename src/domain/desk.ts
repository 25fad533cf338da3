import type { Part } from './answer.ts';
import type { ChatAddress } from './message.ts';

/** What the abilities around the digest work with, besides the store. */
export interface Desk {
  /** Whether a sender (null for one who writes as the group itself) administers a group; null where nobody can tell. */
  readonly isGroupAdmin: (address: ChatAddress, sender: string | null) => Promise<boolean | null>;
  /** What the reader of a chat still has to report, as parts of a digest; nothing for most. */
  readonly toDoOf: (address: ChatAddress) => Promise<readonly Part[]>;
  /** How long after its hour a letter is still sent. */
  readonly letterExpiryMs: number;
}
