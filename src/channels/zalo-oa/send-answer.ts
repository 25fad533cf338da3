import type { Answer, Attachment } from '#domain/answer.ts';
import type { Moment } from '#domain/date.ts';
import type { ChatAddress } from '#domain/message.ts';
import type { Delivery, OfferedChoice } from '#domain/ports/channel.ts';
import type { Locale } from '#domain/text.ts';
import type { Speech } from '#speech/load-speech.ts';
import { plainText } from '#speech/plain-text.ts';
import { fileLine, notSentLine } from '../zalo-shared/file-line.ts';
import { paintAll, titlesOf, type Paint, type Picture, type Publish } from '../zalo-shared/pictures.ts';
import type { OaApi } from './client.ts';
import { fileMessage, imageMessage, textMessage } from './messages.ts';
import type { Post } from './post.ts';
import type { Words } from './send-words.ts';
import { isUploadable, uploadTo } from './upload.ts';
import { isPush, mayWrite } from './window.ts';

export interface SendParts {
  readonly api: OaApi;
  readonly post: Post;
  readonly sendWords: (words: Words) => Promise<Delivery>;
  readonly speech: Speech;
  readonly paint: Paint | null;
  readonly publish: Publish;
  /** When a person of the chat was last here; null where nothing is known. */
  readonly lastSeen: (address: ChatAddress) => Promise<Moment | null>;
  readonly now: () => Moment;
  readonly onTrouble: (error: Error) => void;
}

export interface Outgoing {
  readonly address: ChatAddress;
  readonly answer: Answer;
  readonly choices: readonly OfferedChoice[];
  readonly locale: Locale;
}

/** Sends an answer while Zalo's window is open: words and choices first, then pictures and files. */
export async function sendAnswer(parts: SendParts, outgoing: Outgoing): Promise<Delivery> {
  const { address, answer, choices, locale } = outgoing;
  const lastSeen = await parts.lastSeen(address);
  if (!mayWrite(lastSeen, parts.now())) return { delivery: 'outside-window' };
  const blocks = parts.speech.render(answer, locale);
  const push = isPush(lastSeen, parts.now());
  const text = await writeText(parts, outgoing, plainText(blocks) || titlesOf(blocks, locale), push);
  if (text === '') return { delivery: 'refused', why: 'the answer is empty' };
  const pictures = await paintAll(blocks, locale, parts);
  const user = address.chat;
  const delivery = await parts.sendWords({ user, text, choices, locale });
  if (delivery.delivery !== 'sent') return delivery;
  for (const picture of pictures) await sendPicture(parts, user, picture);
  for (const file of answer.attachments.filter(isUploadable)) await sendFile(parts, outgoing, file);
  return delivery;
}

/** A push ends with an invitation: whoever only reads would drop out of the window. */
async function writeText(
  parts: SendParts,
  { answer, locale }: Outgoing,
  words: string,
  push: boolean,
): Promise<string> {
  const linked = answer.attachments.filter((file) => !isUploadable(file));
  const files = await Promise.all(linked.map((file) => fileLine(file, locale, parts)));
  const invitation = push ? parts.speech.say({ id: 'zalo-keep-window' }, locale) : '';
  return [words, ...files, invitation].filter((text) => text !== '').join('\n\n');
}

/** The words say the same: a picture that can't be sent is only told to the log. */
async function sendPicture(parts: SendParts, user: string, { png, title }: Picture): Promise<void> {
  const uploaded = await uploadTo(parts.api, {
    kind: 'image',
    name: 'chart.png',
    mediaType: 'image/png',
    bytes: png,
  });
  const delivery =
    uploaded.upload === 'done' ? await parts.post(user, imageMessage(title, uploaded.reference)) : uploaded;
  if (!('delivery' in delivery) || delivery.delivery !== 'sent')
    parts.onTrouble(new Error(`zalo-oa.no_picture: ${whyOf(delivery)}`));
}

async function sendFile(parts: SendParts, { address, locale }: Outgoing, file: Attachment): Promise<void> {
  const { name, mediaType, bytes } = file;
  const uploaded = await uploadTo(parts.api, { kind: 'file', name, mediaType, bytes });
  const delivery =
    uploaded.upload === 'done' ? await parts.post(address.chat, fileMessage(uploaded.reference)) : uploaded;
  if ('delivery' in delivery && delivery.delivery === 'sent') return;
  parts.onTrouble(new Error(`zalo-oa.no_file: ${whyOf(delivery)}`));
  await parts.post(address.chat, textMessage(notSentLine(file, locale, parts.speech)));
}

function whyOf(outcome: object): string {
  return 'why' in outcome ? String(outcome.why) : 'not sent';
}
