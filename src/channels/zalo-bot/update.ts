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
const named = z.looseObject({ event_name: z.string().regex(/^[\w.]{1,60}$/) });
const envelope = z.looseObject({ ok: z.literal(true), result: z.looseObject({}) });

export type BotUpdate = z.output<typeof update>;
export type BotMessage = z.output<typeof message>;

/** Reads an update, in the documented envelope or flat as live webhooks were seen; null for anything else. */
export function readUpdate(json: unknown): BotUpdate | null {
  return update.safeParse(withoutEnvelope(json)).data ?? null;
}

/** The name of something proven that is no update as we know them: all that may be told of it. */
export function eventNameIn(json: unknown): string | null {
  return named.safeParse(withoutEnvelope(json)).data?.event_name ?? null;
}

function withoutEnvelope(json: unknown): unknown {
  const enveloped = envelope.safeParse(json);
  return enveloped.success ? enveloped.data.result : json;
}
