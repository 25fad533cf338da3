import type { Attachment } from '#domain/answer.ts';
import type { Moment } from '#domain/date.ts';
import type { ChatAddress } from '#domain/message.ts';
import type { Delivery } from '#domain/ports/channel.ts';
import type { Speech } from '#speech/load-speech.ts';
import { plainText } from '#speech/plain-text.ts';
import { fileLine, notSentLine } from '../zalo-shared/file-line.ts';
import type { Outgoing } from '../zalo-shared/outgoing.ts';
import { paintAll, titlesOf, type Paint, type Picture, type Publish } from '../zalo-shared/pictures.ts';
import { fileMessage, textMessage } from './messages.ts';
import { sendPicture, type PictureParts } from './send-picture.ts';
import type { Words } from './send-words.ts';
import { isUploadable, uploadTo } from './upload.ts';
import { mayWrite } from './window.ts';

export interface SendParts extends PictureParts {
  readonly sendWords: (words: Words) => Promise<Delivery>;
  readonly speech: Speech;
  readonly paint: Paint | null;
  readonly publish: Publish;
  /** When a person of the chat was last here; null where nothing is known. */
  readonly lastSeen: (address: ChatAddress) => Promise<Moment | null>;
  readonly onTrouble: (error: Error) => void;
}

/** Sends an answer while Zalo's window is open: words and choices first, then pictures and files. */
export async function sendAnswer(parts: SendParts, outgoing: Outgoing): Promise<Delivery> {
  const { address, answer, choices, locale } = outgoing;
  if (!mayWrite(await parts.lastSeen(address), parts.now())) return { delivery: 'outside-window' };
  const blocks = parts.speech.render(answer, locale);
  const text = await writeText(parts, outgoing, plainText(blocks) || titlesOf(blocks, locale));
  if (text === '') return { delivery: 'refused', why: 'the answer is empty' };
  const pictures = await paintAll(blocks, locale, parts);
  const user = address.chat;
  const delivery = await parts.sendWords({ user, text, choices, locale });
  if (delivery.delivery !== 'sent') return delivery;
  await sendRest(parts, outgoing, pictures);
  return delivery;
}

/** The words, with addresses under them for the files that Zalo does not take. */
async function writeText(parts: SendParts, { answer, locale }: Outgoing, words: string): Promise<string> {
  const linked = answer.attachments.filter((file) => !isUploadable(file));
  const files = await Promise.all(linked.map((file) => fileLine(file, locale, parts)));
  return [words, ...files].filter((text) => text !== '').join('\n\n');
}

/** The words have arrived: nothing that happens now may have them sent again. */
async function sendRest(
  parts: SendParts,
  { address, answer, locale }: Outgoing,
  pictures: readonly Picture[],
): Promise<void> {
  const { post, onTrouble, speech } = parts;
  const user = address.chat;
  try {
    for (const picture of pictures) {
      const delivery = await sendPicture(parts, user, picture);
      if (delivery.delivery !== 'sent') onTrouble(new Error(`zalo-oa.no_picture: ${whyOf(delivery)}`));
    }
    for (const file of answer.attachments.filter(isUploadable)) {
      const delivery = await sendFile(parts, user, file);
      if (delivery.delivery === 'sent') continue;
      onTrouble(new Error(`zalo-oa.no_file: ${whyOf(delivery)}`));
      await post(user, textMessage(notSentLine(file, locale, speech)));
    }
  } catch (cause) {
    onTrouble(new Error('zalo-oa.half_sent: the words went out without their pictures or files', { cause }));
  }
}

async function sendFile({ api, post }: SendParts, user: string, file: Attachment): Promise<Delivery> {
  const { name, mediaType, bytes } = file;
  const uploaded = await uploadTo(api, { kind: 'file', name, mediaType, bytes });
  if (uploaded.upload === 'failed') return { delivery: 'refused', why: uploaded.why };
  return post(user, fileMessage(uploaded.reference));
}

function whyOf(delivery: Delivery): string {
  return 'why' in delivery ? delivery.why : delivery.delivery;
}
