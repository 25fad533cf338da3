import { z } from 'zod';

const id = z.string().min(1).max(128);
const text = z.string().optional().catch(undefined);

const message = z.looseObject({
  message_id: id,
  /** Milliseconds since the epoch. */
  date: z.number(),
  from: z.looseObject({ id, is_bot: z.boolean().optional().catch(undefined) }),
  chat: z.looseObject({ id, chat_type: z.string() }),
  text,
  caption: text,
});

const update = z.looseObject({ event_name: z.string().min(1), message: message.optional() });
const envelope = z.looseObject({ ok: z.literal(true), result: z.looseObject({}) });

export type BotUpdate = z.output<typeof update>;
export type BotMessage = z.output<typeof message>;

/** Reads an update, in the documented envelope or flat as live webhooks were seen; null for anything else. */
export function readUpdate(json: unknown): BotUpdate | null {
  const enveloped = envelope.safeParse(json);
  const read = update.safeParse(enveloped.success ? enveloped.data.result : json);
  return read.success ? read.data : null;
}
