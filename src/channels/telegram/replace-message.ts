import type { Api } from 'grammy';
import type { InlineKeyboardMarkup, InputRichMessage } from 'grammy/types';
import type { Delivery } from '#domain/ports/channel.ts';
import type { Formatted } from './formatted.ts';
import { withPatience, type Sleep } from './patience.ts';
import { isUnknownMethod } from './send-rich.ts';

export interface Replacing {
  readonly api: Api;
  readonly sleep: Sleep;
  readonly chat: string;
  readonly messageId: string;
  /** Words with their looks, or a rich message. */
  readonly content: Formatted | InputRichMessage;
  readonly markup: InlineKeyboardMarkup | undefined;
}

/** Puts content in place of an earlier message; null where that one is gone, too old or a picture, or where Telegram does not take it so. */
export async function replaceMessage({
  api,
  sleep,
  chat,
  messageId,
  content,
  markup,
}: Replacing): Promise<Delivery | null> {
  const buttons = markup && { reply_markup: markup };
  const edit = () => {
    if (!('text' in content))
      return api.editMessageText(Number(chat), Number(messageId), content, { ...buttons });
    const looks = { entities: [...content.entities], link_preview_options: { is_disabled: true } };
    return api.editMessageText(Number(chat), Number(messageId), content.text, { ...looks, ...buttons });
  };
  return replacedBy(edit, { sleep, messageId });
}

/** What became of an edit; null where it was refused and the answer has to be sent. */
export async function replacedBy(
  edit: () => Promise<unknown>,
  { sleep, messageId }: { readonly sleep: Sleep; readonly messageId: string },
): Promise<Delivery | null> {
  const attempt = await withPatience(edit, sleep);
  const there: Delivery = { delivery: 'sent', messageIds: [messageId] };
  if (attempt.done) return there;
  if (isUnknownMethod(attempt.delivery)) return null;
  if (attempt.delivery.delivery !== 'refused') return attempt.delivery;
  // A button pressed twice: the page is there already.
  return attempt.delivery.why.includes('message is not modified') ? there : null;
}
