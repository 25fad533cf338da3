import { z } from 'zod';
import { cleanText } from '#domain/clean-text.ts';
import type { Moment } from '#domain/date.ts';
import type { Message } from '#domain/message.ts';
import { locales, type Locale } from '#domain/text.ts';

/** Made of chance by the browser: whoever knows it is the person of the chat. */
export const randomId = z.string().regex(/^[0-9a-f]{32}$/);

const common = { chat: randomId, id: randomId, lang: z.enum(locales) };

const talk = z.union([
  z.strictObject({ ...common, text: z.string().min(1).max(4000) }),
  z.strictObject({ ...common, choice: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/) }),
]);

/** The message in what the page sent; null for anything else. */
export function readTalk(body: unknown, now: Moment): Message | null {
  const parsed = talk.safeParse(body);
  if (!parsed.success) return null;
  const { data } = parsed;
  return {
    ...messageFrom(data, now),
    content:
      'text' in data ? { type: 'text', text: cleanText(data.text) } : { type: 'choice', token: data.choice },
  };
}

/** Who the page is, and when it said something. */
export interface Speaker {
  readonly chat: string;
  readonly id: string;
  readonly lang: Locale;
}

/** A message of the page but for what it says. */
export function messageFrom({ chat, id, lang }: Speaker, now: Moment): Omit<Message, 'content'> {
  return {
    // The chat is part of it, because another browser could make the same id on purpose.
    eventId: `${chat}:${id}`,
    address: { channel: 'web', chat, topic: null },
    chatKind: 'private',
    sender: chat,
    language: lang,
    edited: false,
    sentAt: now,
  };
}
