import type { Delivery } from '#domain/ports/channel.ts';
import type { Locale } from '#domain/text.ts';
import type { Block } from '#speech/block.ts';
import type { Speech } from '#speech/load-speech.ts';
import { plainText } from '#speech/plain-text.ts';
import type { Sleep } from '../zalo-shared/sleep.ts';
import { fileLine } from '../zalo-shared/file-line.ts';
import { numberedParts } from '../zalo-shared/numbered-parts.ts';
import type { Outgoing } from '../zalo-shared/outgoing.ts';
import { paintAll, titlesOf, type Paint, type Publish } from '../zalo-shared/pictures.ts';
import { sendInOrder } from '../zalo-shared/send-in-order.ts';
import { suggestions } from '../zalo-shared/suggestions.ts';
import type { Post } from './post.ts';
import type { SendText } from './send-text.ts';
import { boldLines } from './styles.ts';

export interface SendParts {
  readonly post: Post;
  readonly sendText: SendText;
  readonly speech: Speech;
  readonly paint: Paint | null;
  readonly publish: Publish;
  readonly sleep: Sleep;
  readonly onTrouble: (error: Error) => void;
}

/** Zalo fetches the picture before it answers. */
const photoTimeoutMs = 30_000;

interface Photo {
  readonly url: string;
  readonly title: string;
}

/** Sends an answer: words with numbered suggestions under them, then pictures, which the words can do without. */
export async function sendAnswer(parts: SendParts, outgoing: Outgoing): Promise<Delivery> {
  const { answer, address, locale } = outgoing;
  const blocks = parts.speech.render(answer, locale);
  const texts = numberedParts(await writeText(parts, outgoing, blocks));
  if (texts.length === 0) return { delivery: 'refused', why: 'the answer is empty' };
  const bold = boldLines(blocks);
  const photos = await publishAll(parts, blocks, locale);
  const sendings = texts.map((text) => () => parts.sendText(address.chat, text, bold));
  const delivery = await sendInOrder(sendings, parts.sleep);
  if (delivery.delivery === 'sent') for (const photo of photos) await sendPhoto(parts, address.chat, photo);
  return delivery;
}

/** Zalo's bots send no files: an address to fetch it from stands for each. */
async function writeText(
  parts: SendParts,
  { answer, choices, locale }: Outgoing,
  blocks: readonly Block[],
): Promise<string> {
  const { speech } = parts;
  const words = plainText(blocks) || titlesOf(blocks, locale);
  const files = await Promise.all(answer.attachments.map((file) => fileLine(file, locale, parts)));
  return [words, ...files, suggestions(choices, speech, locale)].filter((text) => text !== '').join('\n\n');
}

/** The pictures that Zalo can fetch. */
async function publishAll(
  parts: SendParts,
  blocks: readonly Block[],
  locale: Locale,
): Promise<readonly Photo[]> {
  const pictures = await paintAll(blocks, locale, parts);
  const published = pictures.map(async ({ png, title }) => {
    const url = await parts.publish(png, 'image/png');
    return url === null ? null : { url, title };
  });
  return (await Promise.all(published)).filter((photo) => photo !== null);
}

async function sendPhoto({ post, onTrouble }: SendParts, chat: string, { url, title }: Photo): Promise<void> {
  const delivery = await post('sendPhoto', { chat_id: chat, photo: url, caption: title }, photoTimeoutMs);
  if (delivery.delivery !== 'sent')
    onTrouble(new Error(`zalo-bot.no_picture: ${'why' in delivery ? delivery.why : delivery.delivery}`));
}
