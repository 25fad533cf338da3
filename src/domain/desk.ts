import type { Answer } from './answer.ts';
import type { ChatAddress } from './message.ts';

/** What somebody has to do, with taps that begin it; empty for most. */
export type ToDo = Pick<Answer, 'parts' | 'choices'>;

/** What the abilities around the digest work with, besides the store. */
export interface Desk {
  /** Whether a sender (null for one who writes as the group itself) administers a group; null where nobody can tell. */
  readonly isGroupAdmin: (address: ChatAddress, sender: string | null) => Promise<boolean | null>;
  /** What the reader of a chat still has to report. */
  readonly toDoOf: (address: ChatAddress) => Promise<ToDo>;
  /** How long after its hour a letter is still sent. */
  readonly letterExpiryMs: number;
}

/** What somebody has to do who has nothing to do. */
export const nothingToDo: ToDo = { parts: [], choices: [] };
