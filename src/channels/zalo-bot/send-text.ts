import type { Delivery } from '#domain/ports/channel.ts';
import type { Post } from './post.ts';
import { stylesOf } from './styles.ts';

/** Sends one text whose lines in `bold` are set in bold. */
export type SendText = (chat: string, text: string, bold: ReadonlySet<string>) => Promise<Delivery>;

/** Looks are documented but not proven: once a text goes out only without them, they are left out. */
export function makeSendText(post: Post): SendText {
  let looksRefused = false;
  return async function sendText(chat, text, bold) {
    const plain = { chat_id: chat, text };
    const styles = looksRefused ? [] : stylesOf(text, bold);
    if (styles.length === 0) return post('sendMessage', plain);
    const delivery = await post('sendMessage', { ...plain, text_styles: styles });
    if (delivery.delivery !== 'refused') return delivery;
    const second = await post('sendMessage', plain);
    looksRefused = second.delivery === 'sent';
    return second;
  };
}
