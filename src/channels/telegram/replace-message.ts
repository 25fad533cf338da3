import type { Api } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import type { Delivery } from '#domain/ports/channel.ts';
import type { Formatted } from './formatted.ts';
import { withPatience, type Sleep } from './patience.ts';

export interface Replacing {
  readonly api: Api;
  readonly sleep: Sleep;
  readonly chat: string;
  readonly messageId: string;
  readonly text: Formatted;
  readonly markup: InlineKeyboardMarkup | undefined;
}

/** Puts a text in place of an earlier one; null where that one is gone, too old or a picture, and a new message has to do. */
export async function replaceMessage({
  api,
  sleep,
  chat,
  messageId,
  text,
  markup,
}: Replacing): Promise<Delivery | null> {
  const other = {
    entities: [...text.entities],
    link_preview_options: { is_disabled: true },
    ...(markup && { reply_markup: markup }),
  };
  const attempt = await withPatience(
    () => api.editMessageText(Number(chat), Number(messageId), text.text, other),
    sleep,
  );
  const there: Delivery = { delivery: 'sent', messageIds: [messageId] };
  if (attempt.done) return there;
  if (attempt.delivery.delivery !== 'refused') return attempt.delivery;
  // A button pressed twice: the page is there already.
  return attempt.delivery.why.includes('message is not modified') ? there : null;
}
