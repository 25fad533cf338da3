import { z } from 'zod';

const chat = z.object({ id: z.number(), type: z.enum(['private', 'group', 'supergroup', 'channel']) });

const user = z.object({
  id: z.number(),
  is_bot: z.boolean().optional(),
  language_code: z.string().optional(),
});

const place = {
  chat,
  message_id: z.number().optional(),
  message_thread_id: z.number().optional(),
  is_topic_message: z.boolean().optional(),
};

const entity = z.object({ type: z.string(), user: z.object({ id: z.number() }).optional() });

/** Loose, because what the bot can't read (voice, sticker …) is told apart by the names of its fields. */
const message = z.looseObject({
  ...place,
  date: z.number(),
  edit_date: z.number().optional(),
  from: user.optional(),
  sender_chat: z.object({ id: z.number() }).optional(),
  is_automatic_forward: z.boolean().optional(),
  text: z.string().optional(),
  caption: z.string().optional(),
  entities: z.array(entity).optional(),
  caption_entities: z.array(entity).optional(),
  document: z
    .object({ file_id: z.string(), file_name: z.string().optional(), file_size: z.number().optional() })
    .optional(),
  reply_to_message: z.object({ from: z.object({ id: z.number() }).optional() }).optional(),
  migrate_to_chat_id: z.number().optional(),
});

const callbackQuery = z.object({
  id: z.string(),
  from: user,
  message: z.object({ ...place, photo: z.array(z.unknown()).optional() }).optional(),
  data: z.string().optional(),
});

const member = z.object({ status: z.string(), is_member: z.boolean().optional() });

const chatMember = z.object({
  chat,
  from: user,
  date: z.number(),
  old_chat_member: member,
  new_chat_member: member,
});

const inlineQuery = z.object({ id: z.string(), from: user, query: z.string() });

const update = z.object({
  update_id: z.number(),
  message: message.optional(),
  edited_message: message.optional(),
  callback_query: callbackQuery.optional(),
  my_chat_member: chatMember.optional(),
  inline_query: inlineQuery.optional(),
});

/** The kinds of update Telegram is asked for; others never arrive. */
export const allowedUpdates = [
  'message',
  'edited_message',
  'callback_query',
  'my_chat_member',
  'inline_query',
] as const;

export type TelegramMessage = z.output<typeof message>;
export type TelegramCallback = z.output<typeof callbackQuery>;
export type TelegramChatMember = z.output<typeof chatMember>;
export type TelegramInlineQuery = z.output<typeof inlineQuery>;
export type TelegramUser = z.output<typeof user>;
export type TelegramPlace = Pick<
  TelegramMessage,
  'chat' | 'message_id' | 'message_thread_id' | 'is_topic_message'
>;

export type ReadUpdate =
  | { readonly read: 'update'; readonly update: z.output<typeof update> }
  /** An update of a shape this program has no use for; its id is known, so it counts as delivered. */
  | { readonly read: 'strange'; readonly id: number }
  | { readonly read: 'nothing' };

/** Reads the fields this program uses out of an update, whatever else it holds. */
export function readUpdate(json: unknown): ReadUpdate {
  const parsed = update.safeParse(json);
  if (parsed.success) return { read: 'update', update: parsed.data };
  const numbered = z.object({ update_id: z.number() }).safeParse(json);
  return numbered.success ? { read: 'strange', id: numbered.data.update_id } : { read: 'nothing' };
}
