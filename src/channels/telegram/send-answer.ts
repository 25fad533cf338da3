import { InputFile, type Api } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import type { Answer, Attachment } from '#domain/answer.ts';
import type { Chart } from '#domain/chart.ts';
import type { ChatAddress } from '#domain/message.ts';
import type { Delivery, OfferedChoice } from '#domain/ports/channel.ts';
import type { Locale } from '#domain/text.ts';
import type { Block } from '#speech/block.ts';
import type { Speech } from '#speech/load-speech.ts';
import { joined, type Formatted } from './formatted.ts';
import { makeKeyboard } from './keyboard.ts';
import { withPatience, type Sleep } from './patience.ts';
import { maxCaption, splitFormatted } from './split-formatted.ts';
import { writeBlocks } from './write-blocks.ts';

/** Draws a chart as a PNG; null where it can't be drawn, and the words have to do. */
export type Paint = (chart: Chart, locale: Locale) => Promise<Uint8Array | null>;

export interface SendParts {
  readonly api: Api;
  readonly speech: Speech;
  readonly paint: Paint | null;
  readonly sleep: Sleep;
}

export interface Outgoing {
  readonly address: ChatAddress;
  readonly answer: Answer;
  readonly choices: readonly OfferedChoice[];
  readonly locale: Locale;
}

/** One call to Telegram that posts one message and tells its id. */
type Post = () => Promise<{ readonly message_id: number }>;

/** Sends an answer: pictures, words with buttons under the last of them, files. */
export async function sendAnswer(parts: SendParts, outgoing: Outgoing): Promise<Delivery> {
  const posts = await makePosts(parts, outgoing);
  const messageIds: string[] = [];
  for (const post of posts) {
    const attempt = await withPatience(post, parts.sleep);
    if (attempt.done) messageIds.push(String(attempt.result.message_id));
    else return messageIds.length === 0 ? attempt.delivery : halfSent(attempt.delivery, messageIds.length);
  }
  if (posts.length === 0) return { delivery: 'refused', why: 'the answer is empty' };
  return { delivery: 'sent', messageIds };
}

/** Sending everything again would repeat what has arrived. */
function halfSent(delivery: Delivery, sent: number): Delivery {
  const why = 'why' in delivery ? delivery.why : delivery.delivery;
  return delivery.delivery === 'gone'
    ? delivery
    : { delivery: 'unknown', why: `after message ${sent}: ${why}` };
}

async function makePosts(parts: SendParts, { address, answer, choices, locale }: Outgoing): Promise<Post[]> {
  const keyboard = makeKeyboard(choices);
  const blocks = parts.speech.render(answer, locale);
  const words = writeBlocks(blocks);
  const whole = keyboard?.legend ? joined([words, keyboard.legend], '\n\n') : words;
  const pictures = await paintAll(blocks, parts.paint, locale);
  const texts = splitFormatted(whole);
  const onPicture = pictures.length === 1 && texts.length <= 1 && (texts[0]?.text.length ?? 0) <= maxCaption;
  const to = postsTo(parts.api, address, keyboard?.markup);
  const say = (line: Attachment['caption']) => (line ? parts.speech.say(line, locale) : undefined);
  return [
    ...pictures.map((png) => to.picture(png, onPicture ? (texts[0] ?? null) : null, onPicture)),
    ...(onPicture ? [] : texts.map((text, index) => to.text(text, index === texts.length - 1))),
    ...answer.attachments.map((file) => to.file(file, say(file.caption))),
  ];
}

async function paintAll(
  blocks: readonly Block[],
  paint: Paint | null,
  locale: Locale,
): Promise<readonly Uint8Array[]> {
  if (paint === null) return [];
  const charts = blocks.flatMap((block) => (block.block === 'chart' ? [block.chart] : []));
  const painted = await Promise.all(charts.map((chart) => paint(chart, locale)));
  return painted.filter((png) => png !== null);
}

function postsTo(api: Api, { chat, topic }: ChatAddress, markup: InlineKeyboardMarkup | undefined) {
  const id = Number(chat);
  const thread = topic === null ? {} : { message_thread_id: Number(topic) };
  const buttons = (last: boolean) => (last && markup ? { reply_markup: markup } : {});
  const looks = ({ entities }: Formatted) => [...entities];
  return {
    text: (text: Formatted, last: boolean): Post => {
      const other = { entities: looks(text), link_preview_options: { is_disabled: true } };
      return () => api.sendMessage(id, text.text, { ...thread, ...other, ...buttons(last) });
    },
    picture: (png: Uint8Array, caption: Formatted | null, last: boolean): Post => {
      const words = caption ? { caption: caption.text, caption_entities: looks(caption) } : {};
      return () =>
        api.sendPhoto(id, new InputFile(png, 'chart.png'), { ...thread, ...words, ...buttons(last) });
    },
    file: ({ bytes, name }: Attachment, caption: string | undefined): Post => {
      const words = caption === undefined ? {} : { caption };
      return () => api.sendDocument(id, new InputFile(bytes, name), { ...thread, ...words });
    },
  };
}
