import type { ChatAddress, Message, MessageContent } from '#domain/message.ts';

export const chat: ChatAddress = { channel: 'console', chat: '1', topic: null };

/** A private message as a channel would hand it over. */
export function message(content: string | MessageContent, over: Partial<Message> = {}): Message {
  return {
    eventId: `event-${crypto.randomUUID()}`,
    address: chat,
    chatKind: 'private',
    sender: '1',
    language: null,
    content: typeof content === 'string' ? { type: 'text', text: content } : content,
    edited: false,
    sentAt: 0,
    ...over,
  };
}
