import type { Moment } from './date.ts';
import type { Locale } from './text.ts';

export type ChannelName = 'telegram' | 'zalo-bot' | 'zalo-oa' | 'web' | 'console';

/** Where answers go: a chat of one channel, and a topic in it where a group has topics. */
export interface ChatAddress {
  readonly channel: ChannelName;
  readonly chat: string;
  readonly topic: string | null;
}

/** What arrived besides or instead of text. `unsupported` is whatever the bot can't read (voice, sticker, video). */
export type MessageContent =
  | { readonly type: 'text'; readonly text: string }
  /** `under` is told where the choice stood under a picture. */
  | { readonly type: 'choice'; readonly token: string; readonly under?: 'picture' }
  | { readonly type: 'file'; readonly name: string; readonly size: number; readonly reference: string }
  | { readonly type: 'unsupported'; readonly what: string }
  | { readonly type: 'joined' }
  | { readonly type: 'left' };

/** One thing a person did in a chat, the same for every channel. */
export interface Message {
  /** Unique per channel; the same id never acts twice. */
  readonly eventId: string;
  readonly address: ChatAddress;
  readonly chatKind: 'private' | 'group';
  /** The sender's id on the channel; null for an anonymous group admin. */
  readonly sender: string | null;
  /** The sender's own language as the channel tells it; null where it does not. */
  readonly language: Locale | null;
  readonly content: MessageContent;
  /** The platform's id of the message, or of the one a choice stood under; absent where nothing can point to it. */
  readonly messageId?: string;
  /** True for an edited earlier message: questions may be answered anew, privileged commands never. */
  readonly edited: boolean;
  readonly sentAt: Moment;
}

/** One string per chat, for keys and locks. */
export function chatKey(address: ChatAddress): string {
  return `${address.channel}:${address.chat}`;
}
