import type { Answer } from '../answer.ts';
import type { ChannelName, ChatAddress, Message } from '../message.ts';
import type { Locale } from '../text.ts';

/** What became of something sent. `gone`: the chat blocked or removed the bot; `topic-gone`: only its topic was deleted. */
export type Delivery =
  | { readonly delivery: 'sent'; readonly messageIds: readonly string[] }
  | { readonly delivery: 'gone'; readonly why: string }
  | { readonly delivery: 'topic-gone'; readonly why: string }
  | { readonly delivery: 'outside-window' }
  /** Try again after the given time; `wholeChannel` when every chat of the channel must wait. */
  | {
      readonly delivery: 'later';
      readonly retryAfterMs: number;
      readonly wholeChannel: boolean;
      readonly why: string;
      /** True where the platform only asks to slow down (429): it works, and nothing is wrong. */
      readonly limited?: boolean;
    }
  | { readonly delivery: 'moved'; readonly toChat: string }
  | { readonly delivery: 'refused'; readonly why: string }
  /** The connection broke after the request may have been accepted. */
  | { readonly delivery: 'unknown'; readonly why: string };

/** What a channel is able to show. */
export interface ChannelAbilities {
  readonly buttons: boolean;
  readonly pictures: boolean;
  readonly files: boolean;
}

/** A choice with the token under which the store keeps it. */
export interface OfferedChoice {
  readonly token: string;
  readonly label: string;
  readonly tone: 'confirm' | 'danger' | null;
}

/** Where in a chat an answer belongs, and how urgent it is; a channel leaves out what it knows nothing of. */
export interface Placement {
  /** The message that is answered, where several people talk. */
  readonly replyTo?: string;
  /** The message that the answer takes the place of. */
  readonly replaces?: string;
  /** True where that message is a picture, whose place only another picture takes. */
  readonly replacesPicture?: true;
  /** True where nobody waits for it: a wait the platform asks for is told, so that others wait as well. */
  readonly unasked?: boolean;
}

/** Renders and sends on one channel. Never throws for what a platform may answer: that is a Delivery. */
export interface Channel {
  readonly name: ChannelName;
  readonly abilities: ChannelAbilities;
  send(
    address: ChatAddress,
    answer: Answer,
    choices: readonly OfferedChoice[],
    locale: Locale,
    placement?: Placement,
  ): Promise<Delivery>;
  /** True where the sender (null for one who writes as the group itself) administers the group; absent: can't be told. */
  isGroupAdmin?(address: ChatAddress, sender: string | null): Promise<boolean>;
  /** Shows that work is going on, where the platform can; failures don't matter. */
  typing(address: ChatAddress): Promise<void>;
}

/** What one delivery of a platform brought, once its proof was checked. */
export interface Receipt {
  /** How to answer the platform: 200 also where there is nothing to do; 503 asks it to deliver again. */
  readonly status: 200 | 400 | 401 | 503;
  readonly messages: readonly Message[];
  /** Chats whose id changed: a group that became a supergroup. */
  readonly moves: readonly { readonly from: ChatAddress; readonly toChat: string }[];
}

/** Checks the proof of a webhook call and reads it; header names are in lower case. Never throws for what it is sent. */
export type ReceiveWebhook = (
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
  body: Uint8Array,
) => Receipt;
