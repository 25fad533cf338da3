import type { Delivery } from '#domain/ports/channel.ts';
import { layOut } from './lay-out.ts';
import { writeLetter, type Letter, type Outgoing, type SendParts } from './letter.ts';
import { postAll } from './post-all.ts';
import type { Post } from './posts.ts';
import { isPhoto } from './pictures.ts';
import { replacedBy, replaceMessage } from './replace-message.ts';
import { sendRich } from './send-rich.ts';
import { writeRich } from './write-rich.ts';

/** Sends an answer: pictures, words with buttons under the last of them, files; another page in place of the one before. */
export async function sendAnswer(parts: SendParts, outgoing: Outgoing): Promise<Delivery> {
  const letter = await writeLetter(parts, outgoing);
  const settled = (await replaceOld(parts, letter)) ?? (await sendRich(parts, letter));
  if (settled) return settled;
  const { unasked } = outgoing.placement;
  const delivery = await postAll(postsOf(letter), parts.sleep, unasked);
  if (delivery.delivery !== 'refused' || letter.pictures.length === 0) return delivery;
  // Where photos are not allowed, or one is not to Telegram's liking, the words say the same.
  parts.onTrouble(new Error(`telegram.no_picture: ${delivery.why}`));
  return postAll(postsOf({ ...letter, pictures: [] }), parts.sleep, unasked);
}

/** Null where there is nothing to replace, or where it can't be: then the answer is sent. */
async function replaceOld(parts: SendParts, letter: Letter): Promise<Delivery | null> {
  const { answer, placement } = letter.outgoing;
  if (!answer.page || placement.replaces === undefined || letter.files.length > 0) return null;
  const there = { ...letter, messageId: placement.replaces };
  // The pages of a table are words; a picture that came with the first one stays.
  const isWords = letter.pictures.length === 0 || letter.blocks.some(({ block }) => block === 'table');
  if (isWords) return replaceWords(parts, there);
  return placement.replacesPicture ? replacePicture(parts, there) : null;
}

type Replacement = Letter & { readonly messageId: string };

async function replaceWords(
  { api, sleep, richTables }: SendParts,
  { outgoing, blocks, keyboard, messageId }: Replacement,
): Promise<Delivery | null> {
  const legend = keyboard?.legend ?? null;
  const place = { api, sleep, chat: outgoing.address.chat, messageId, markup: keyboard?.markup };
  const rich = richTables ? writeRich(blocks, legend) : null;
  const asTable = rich && (await replaceMessage({ ...place, content: rich }));
  if (asTable) return asTable;
  const [content, ...more] = layOut(blocks, legend, 0).texts;
  return content && more.length === 0 ? replaceMessage({ ...place, content }) : null;
}

/** One picture with all its words under it takes the place of another; null where it takes more than that. */
async function replacePicture(
  { sleep }: SendParts,
  { to, blocks, keyboard, pictures, messageId }: Replacement,
): Promise<Delivery | null> {
  const [png, ...more] = pictures;
  const { captions, texts } = layOut(blocks, keyboard?.legend ?? null, pictures.length);
  if (png === undefined || more.length + texts.length > 0 || !isPhoto(png)) return null;
  const place = { messageId, caption: captions[0] ?? null, markup: keyboard?.markup };
  return replacedBy(to.pictureInPlace(png, place), { sleep, messageId });
}

/** The buttons stand under the last text, or under the last picture where no words follow. */
function postsOf({ blocks, keyboard, pictures, to, files }: Letter): readonly Post[] {
  const { captions, texts } = layOut(blocks, keyboard?.legend ?? null, pictures.length);
  const buttons = (isLast: boolean) => (isLast ? keyboard?.markup : undefined);
  return [
    ...pictures.map((png, index) =>
      to.picture(png, captions[index] ?? null, buttons(texts.length === 0 && index === pictures.length - 1)),
    ),
    ...texts.map((text, index) => to.text(text, buttons(index === texts.length - 1))),
    ...files,
  ];
}
