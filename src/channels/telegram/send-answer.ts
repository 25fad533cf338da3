import type { Api } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import type { Answer } from '#domain/answer.ts';
import type { ChatAddress } from '#domain/message.ts';
import type { Delivery, OfferedChoice, Placement } from '#domain/ports/channel.ts';
import type { Locale } from '#domain/text.ts';
import type { Block } from '#speech/block.ts';
import type { Speech } from '#speech/load-speech.ts';
import { makeKeyboard } from './keyboard.ts';
import { layOut, type Layout } from './lay-out.ts';
import { withPatience, type Sleep } from './patience.ts';
import { paintAll, type FileIds, type Paint } from './pictures.ts';
import { postsTo, type Post, type Posts } from './posts.ts';
import { quoteButtons, type Share } from './quote-buttons.ts';
import { replaceMessage } from './replace-message.ts';
import { writeRich } from './write-rich.ts';

export interface SendParts {
  readonly api: Api;
  readonly speech: Speech;
  readonly paint: Paint | null;
  /** Null where pictures are uploaded anew every time. */
  readonly fileIds: FileIds | null;
  /** The address that asks a question again; null where there is none. */
  readonly share: Share;
  /** True where tables are sent as tables. */
  readonly richTables: boolean;
  readonly sleep: Sleep;
  readonly onTrouble: (error: Error) => void;
}

export interface Outgoing {
  readonly address: ChatAddress;
  readonly answer: Answer;
  readonly choices: readonly OfferedChoice[];
  readonly locale: Locale;
  readonly placement: Placement;
}

/** An answer in words, with what stands under it and its pictures. */
interface Letter {
  readonly outgoing: Outgoing;
  readonly blocks: readonly Block[];
  readonly keyboard: ReturnType<typeof makeKeyboard>;
  readonly pictures: readonly Uint8Array[];
}

const emptyAnswer = 'the answer is empty';

/** Sends an answer: pictures, words with buttons under the last of them, files; another page in place of the one before. */
export async function sendAnswer(parts: SendParts, outgoing: Outgoing): Promise<Delivery> {
  const letter = await writeLetter(parts, outgoing);
  const settled = (await replaceOld(parts, letter)) ?? (await sendRich(parts, letter));
  if (settled) return settled;
  const delivery = await postAll(parts, postsOf(parts, letter));
  if (delivery.delivery !== 'refused' || letter.pictures.length === 0) return delivery;
  // Where photos are not allowed, or one is not to Telegram's liking, the words say the same.
  parts.onTrouble(new Error(`telegram.no_picture: ${delivery.why}`));
  return postAll(parts, postsOf(parts, { ...letter, pictures: [] }));
}

async function writeLetter(parts: SendParts, outgoing: Outgoing): Promise<Letter> {
  const { answer, choices, locale, address } = outgoing;
  const blocks = parts.speech.render(answer, locale);
  const extra = quoteButtons({ ...parts, answer, blocks, locale, isPrivate: !address.chat.startsWith('-') });
  return {
    outgoing,
    blocks,
    keyboard: makeKeyboard(choices, extra),
    pictures: await paintAll(blocks, parts.paint, locale),
  };
}

/** Null where there is nothing to replace, or where it can't be: then the answer is sent. */
async function replaceOld({ api, sleep }: SendParts, letter: Letter): Promise<Delivery | null> {
  const { answer, address, placement } = letter.outgoing;
  const { texts } = layOut(letter.blocks, letter.keyboard?.legend ?? null, 0);
  const [text, ...more] = texts;
  if (
    !answer.page ||
    answer.attachments.length > 0 ||
    placement.replaces === undefined ||
    !text ||
    more.length > 0
  )
    return null;
  return replaceMessage({
    api,
    sleep,
    chat: address.chat,
    messageId: placement.replaces,
    text,
    markup: letter.keyboard?.markup,
  });
}

/** Null where the answer has no table, or where Telegram takes no rich message: then plain words are sent. */
async function sendRich(parts: SendParts, letter: Letter): Promise<Delivery | null> {
  const { blocks, keyboard, pictures, outgoing } = letter;
  const rich = parts.richTables ? writeRich(blocks, keyboard?.legend ?? null) : null;
  if (!rich) return null;
  const to = postsTo({ ...parts, ...outgoing.placement, address: outgoing.address });
  const delivery = await postAll(parts, [to.rich(rich, keyboard?.markup)]);
  if (delivery.delivery === 'refused' || isUnknownMethod(delivery)) return null;
  if (delivery.delivery !== 'sent') return delivery;
  const rest = await postAll(parts, [
    ...pictures.map((png) => to.picture(png, null, undefined)),
    ...filePosts(parts, outgoing, to),
  ]);
  if ('why' in rest && rest.why !== emptyAnswer)
    parts.onTrouble(new Error(`telegram.no_picture: ${rest.why}`));
  return delivery;
}

/** A Bot API server of one's own may be older than rich messages. */
function isUnknownMethod(delivery: Delivery): boolean {
  return delivery.delivery === 'later' && delivery.why.startsWith('404');
}

function postsOf(parts: SendParts, { outgoing, blocks, keyboard, pictures }: Letter): readonly Post[] {
  const to = postsTo({ ...parts, ...outgoing.placement, address: outgoing.address });
  const layout = layOut(blocks, keyboard?.legend ?? null, pictures.length);
  const markup = keyboard?.markup;
  return [
    ...picturePosts(to, layout, { pictures, markup }),
    ...layout.texts.map((text, index) =>
      to.text(text, index === layout.texts.length - 1 ? markup : undefined),
    ),
    ...filePosts(parts, outgoing, to),
  ];
}

/** The buttons stand under the last picture where no words follow. */
function picturePosts(
  to: Posts,
  { captions, texts }: Layout,
  { pictures, markup }: Pictures,
): readonly Post[] {
  return pictures.map((png, index) => {
    const last = texts.length === 0 && index === pictures.length - 1;
    return to.picture(png, captions[index] ?? null, last ? markup : undefined);
  });
}

interface Pictures {
  readonly pictures: readonly Uint8Array[];
  readonly markup: InlineKeyboardMarkup | undefined;
}

function filePosts({ speech }: SendParts, { answer, locale }: Outgoing, to: Posts): readonly Post[] {
  return answer.attachments.map((file) => to.file(file, file.caption && speech.say(file.caption, locale)));
}

async function postAll({ sleep }: SendParts, posts: readonly Post[]): Promise<Delivery> {
  const messageIds: string[] = [];
  for (const post of posts) {
    const attempt = await withPatience(() => post(messageIds.length === 0), sleep);
    if (attempt.done) messageIds.push(String(attempt.result.message_id));
    else return messageIds.length === 0 ? attempt.delivery : halfSent(attempt.delivery, messageIds.length);
  }
  if (posts.length === 0) return { delivery: 'refused', why: emptyAnswer };
  return { delivery: 'sent', messageIds };
}

/** Sending everything again would repeat what has arrived. */
function halfSent(delivery: Delivery, sent: number): Delivery {
  const why = 'why' in delivery ? delivery.why : delivery.delivery;
  return delivery.delivery === 'gone'
    ? delivery
    : { delivery: 'unknown', why: `after message ${sent}: ${why}` };
}
