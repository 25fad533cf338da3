import type { Moment } from '../date.ts';
import type { ChatAddress } from '../message.ts';
import type { Pending } from '../pending.ts';

/** What private chats wait for, one thing each, kept so that it survives a restart. */
export interface Pendings {
  /** What the chat waits for; null once it has run out. */
  get(address: ChatAddress, now: Moment): Promise<Pending | null>;
  /** Keeps it in place of what was waited for before. */
  put(address: ChatAddress, pending: Pending): Promise<void>;
  drop(address: ChatAddress): Promise<void>;
}
