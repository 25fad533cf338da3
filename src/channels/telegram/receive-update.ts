import { cleanText } from '#domain/clean-text.ts';
import type { Moment } from '#domain/date.ts';
import type { ChatAddress, Message, MessageContent } from '#domain/message.ts';
import type { Locale } from '#domain/text.ts';
import { isAddressed, withoutMention, type BotIdentity } from './addressed.ts';
import type {
  readUpdate,
  TelegramCallback,
  TelegramChatMember,
  TelegramMessage,
  TelegramPlace,
  TelegramUser,
} from './update.ts';

type Update = Extract<ReturnType<typeof readUpdate>, { read: 'update' }>['update'];

/** What an update means to the house. */
export type Received =
  | { readonly received: 'message'; readonly message: Message }
  | { readonly received: 'moved'; readonly from: ChatAddress; readonly toChat: string }
  | { readonly received: 'nothing' };

const nothing: Received = { received: 'nothing' };

/** What a person can send that holds no words for the bot; service messages are not among them. */
const unreadable = [
  'voice',
  'audio',
  'video',
  'video_note',
  'sticker',
  'animation',
  'photo',
  'contact',
  'location',
  'venue',
  'poll',
  'dice',
  'story',
  'checklist',
  'paid_media',
] as const;

/** Turns an update into a message of the house, or says that it is none. */
export function receiveUpdate(update: Update, bot: BotIdentity, now: Moment): Received {
  const eventId = String(update.update_id);
  if (update.message) return receiveMessage(update.message, { eventId, bot, edited: false });
  if (update.edited_message) return receiveMessage(update.edited_message, { eventId, bot, edited: true });
  if (update.callback_query) return receiveCallback(update.callback_query, eventId, now);
  if (update.my_chat_member) return receiveMembership(update.my_chat_member, eventId);
  return nothing;
}

interface Circumstances {
  readonly eventId: string;
  readonly bot: BotIdentity;
  readonly edited: boolean;
}

function receiveMessage(message: TelegramMessage, { eventId, bot, edited }: Circumstances): Received {
  const address = addressOf(message);
  if (message.migrate_to_chat_id !== undefined)
    return { received: 'moved', from: address, toChat: String(message.migrate_to_chat_id) };
  if (!isFromPerson(message) || !isAddressed(message, bot)) return nothing;
  const content = contentOf(message, bot);
  if (content === null) return nothing;
  return {
    received: 'message',
    message: {
      eventId,
      address,
      chatKind: message.chat.type === 'private' ? 'private' : 'group',
      sender: senderOf(message),
      language: languageOf(message.from),
      content,
      ...idOf(message),
      edited,
      sentAt: (message.edit_date ?? message.date) * 1000,
    },
  };
}

/** Other bots and the posts of a linked channel are nobody to answer; an anonymous admin is a person. */
function isFromPerson(message: TelegramMessage): boolean {
  if (message.chat.type === 'channel' || message.is_automatic_forward === true) return false;
  return message.sender_chat !== undefined || message.from?.is_bot !== true;
}

/**
 * Null for anonymous admins, who write in the name of the group. Somebody who writes in the name of a channel has that
 * channel's id, which no role is ever linked to.
 */
function senderOf({ chat, from, sender_chat }: TelegramMessage): string | null {
  if (sender_chat) return sender_chat.id === chat.id ? null : String(sender_chat.id);
  return from ? String(from.id) : null;
}

function contentOf(message: TelegramMessage, bot: BotIdentity): MessageContent | null {
  const { document } = message;
  if (document)
    return {
      type: 'file',
      name: cleanText(document.file_name ?? ''),
      size: document.file_size ?? 0,
      reference: document.file_id,
    };
  const text = message.text ?? message.caption;
  if (text !== undefined) return { type: 'text', text: withoutMention(cleanText(text), bot) };
  const what = unreadable.find((name) => name in message);
  return what === undefined ? null : { type: 'unsupported', what };
}

function receiveCallback(callback: TelegramCallback, eventId: string, now: Moment): Received {
  if (!callback.message || callback.data === undefined) return nothing;
  return {
    received: 'message',
    message: {
      eventId,
      address: addressOf(callback.message),
      chatKind: callback.message.chat.type === 'private' ? 'private' : 'group',
      sender: String(callback.from.id),
      language: languageOf(callback.from),
      content: {
        type: 'choice',
        token: callback.data,
        ...(callback.message.photo && { under: 'picture' }),
      },
      ...idOf(callback.message),
      edited: false,
      sentAt: now,
    },
  };
}

/**
 * Being added to a group or removed from it, and being blocked by a person. A person who starts the bot (again) says
 * /start as well, so that joining a private chat needs no answer of its own.
 */
function receiveMembership(change: TelegramChatMember, eventId: string): Received {
  const [was, is] = [isMember(change.old_chat_member), isMember(change.new_chat_member)];
  const isPrivate = change.chat.type === 'private';
  if (was === is || change.chat.type === 'channel' || (is && isPrivate)) return nothing;
  return {
    received: 'message',
    message: {
      eventId,
      address: addressOf({ chat: change.chat }),
      chatKind: isPrivate ? 'private' : 'group',
      sender: String(change.from.id),
      language: languageOf(change.from),
      content: { type: is ? 'joined' : 'left' },
      edited: false,
      sentAt: change.date * 1000,
    },
  };
}

function isMember({ status, is_member }: TelegramChatMember['new_chat_member']): boolean {
  return status === 'restricted' ? is_member === true : status !== 'left' && status !== 'kicked';
}

function addressOf({ chat, is_topic_message, message_thread_id }: TelegramPlace): ChatAddress {
  // Outside topics a thread id only marks a chain of replies, and sending into it would fail.
  const topic = is_topic_message === true && message_thread_id !== undefined ? message_thread_id : null;
  return { channel: 'telegram', chat: String(chat.id), topic: topic === null ? null : String(topic) };
}

function idOf({ message_id }: TelegramPlace): Pick<Message, 'messageId'> {
  return message_id === undefined ? {} : { messageId: String(message_id) };
}

/** The language a person reads, as their Telegram tells; null for one the bot does not speak. */
export function languageOf(user: TelegramUser | undefined): Locale | null {
  const language = user?.language_code?.slice(0, 2);
  return language === 'vi' || language === 'en' ? language : null;
}
