import type { Moment } from '../date.ts';
import type { ChatAddress } from '../message.ts';
import type { Question } from '../question.ts';
import type { FigureId } from '../figure.ts';
import type { Locale } from '../text.ts';
import type { UnitId } from '../unit.ts';

export type PictureSetting = 'always' | 'on-request' | 'never';

/** What is kept about a chat besides its subscriptions. */
export interface Chat {
  readonly address: ChatAddress;
  readonly locale: Locale | null;
  readonly pictures: PictureSetting;
  readonly firstSeen: Moment;
  /** The last time a person of the chat did something; opens the windows of Zalo OA. */
  readonly lastSeen: Moment;
  /** False once the bot was blocked or removed; true again when somebody writes. */
  readonly reachable: boolean;
}

/** What the chat spoke of last, for follow-ups and for "nguồn". */
export interface Memory {
  /** A greeting where nothing was asked yet but where the writer is at home was told. */
  readonly question: Question;
  /** The question before that one, for "so sánh hai nơi ấy"; null where none counted any more. */
  readonly before: Question | null;
  /** A few more before the two, newest first, for "ba xã vừa rồi". */
  readonly earlier: readonly Question[];
  readonly figures: readonly FigureId[];
  /** The unit where the writer lives or works, for "xã tôi"; null where it was not told. */
  readonly home: UnitId | null;
  /** True where something was asked since that the programme does not follow. */
  readonly unmeasured: boolean;
  readonly at: Moment;
}

export interface ChatStore {
  /** Notes that a person of the chat was here and returns the chat, new or known. */
  seen(address: ChatAddress, now: Moment): Promise<Chat>;
  get(address: ChatAddress): Promise<Chat | null>;
  setLocale(address: ChatAddress, locale: Locale): Promise<void>;
  setPictures(address: ChatAddress, pictures: PictureSetting): Promise<void>;
  setReachable(address: ChatAddress, reachable: boolean): Promise<void>;
  remember(address: ChatAddress, memory: Memory): Promise<void>;
  /** The memory of the chat and topic, however old; the caller knows how long it counts. */
  recall(address: ChatAddress): Promise<Memory | null>;
  /** Moves everything kept under a chat id to another (a group that became a supergroup), in one transaction. */
  rekey(from: ChatAddress, toChat: string): Promise<void>;
  /** Deletes everything held about the chat: settings, memory, choices, subscriptions, inbox texts. */
  forget(address: ChatAddress): Promise<void>;
}
