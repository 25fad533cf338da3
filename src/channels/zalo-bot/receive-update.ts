import { cleanText } from '#domain/clean-text.ts';
import type { Message, MessageContent } from '#domain/message.ts';
import { withoutMention } from './mention.ts';
import type { BotMessage, BotUpdate } from './update.ts';

/** Several pictures or stickers sent together get one answer. */
const togetherMs = 10 * 60_000;

/**
 * Turns an update into a message of the house; null where there is nothing to answer. `name` is the bot's own, as
 * people see it. Of a group Zalo hands over only what mentions the bot or replies to it.
 */
export function receiveUpdate({ event_name, message }: BotUpdate, name: string | null): Message | null {
  if (!message || message.from.is_bot === true) return null;
  const isPrivate = message.chat.chat_type === 'PRIVATE';
  const content = contentOf(event_name, message, isPrivate ? null : { name });
  // Nobody in a group waits for words about a sticker.
  if (content === null || (content.type === 'unsupported' && !isPrivate)) return null;
  return {
    eventId: content.type === 'text' ? message.message_id : unreadableId(message),
    address: { channel: 'zalo-bot', chat: message.chat.id, topic: null },
    chatKind: isPrivate ? 'private' : 'group',
    sender: message.from.id,
    language: null,
    content,
    edited: false,
    sentAt: message.date,
  };
}

function contentOf(
  event: string,
  message: BotMessage,
  group: { readonly name: string | null } | null,
): MessageContent | null {
  const what = /^message\.(text|link|image|sticker|voice|unsupported)\.received$/.exec(event)?.[1];
  if (what === undefined) return null;
  const text = cleanText(message.text ?? message.caption ?? '');
  if (text.trim() !== '') return { type: 'text', text: group ? withoutMention(text, group.name) : text };
  return what === 'text' ? null : { type: 'unsupported', what };
}

function unreadableId({ chat, date }: BotMessage): string {
  return `unreadable:${chat.id}:${Math.floor(date / togetherMs)}`;
}
