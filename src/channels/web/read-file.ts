import { z } from 'zod';
import { cleanText } from '#domain/clean-text.ts';
import type { Moment } from '#domain/date.ts';
import type { Message } from '#domain/message.ts';
import { randomId, messageFrom } from './read-talk.ts';
import { locales } from '#domain/text.ts';

const sentFile = z.strictObject({
  chat: randomId,
  id: randomId,
  lang: z.enum(locales),
  name: z.string().min(1).max(255),
  /** What the file weighs, also where it weighs too much to be sent along. */
  size: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
});

/** The message in a file that the page sent, the event's id being its reference; null for anything else. */
export function readSentFile(query: unknown, bytes: Uint8Array, now: Moment): Message | null {
  const parsed = sentFile.safeParse(query);
  if (!parsed.success) return null;
  const { name, size, ...who } = parsed.data;
  const message = messageFrom(who, now);
  const content = {
    type: 'file',
    name: cleanText(name),
    size: Math.max(size, bytes.length),
    reference: message.eventId,
  } as const;
  return { ...message, content };
}
