import { InputFile, type Api } from 'grammy';
import type { InlineKeyboardMarkup, InputRichMessage, Message } from 'grammy/types';
import type { Attachment } from '#domain/answer.ts';
import type { ChatAddress } from '#domain/message.ts';
import type { Formatted } from './formatted.ts';
import { isPhoto, sendOnce, type FileIds } from './pictures.ts';

/** One call to Telegram that posts one message and tells its id; `first` of an answer. */
export type Post = (first: boolean) => Promise<{ readonly message_id: number }>;

/** The kinds of messages an answer is made of. */
export interface Posts {
  text(text: Formatted, markup: InlineKeyboardMarkup | undefined): Post;
  picture(png: Uint8Array, caption: Formatted | null, markup: InlineKeyboardMarkup | undefined): Post;
  /** Puts a picture and what stands under it in place of another one. */
  pictureInPlace(png: Uint8Array, place: PictureInPlace): () => Promise<unknown>;
  file(file: Pick<Attachment, 'bytes' | 'name'>, caption: string | null): Post;
  rich(message: InputRichMessage, markup: InlineKeyboardMarkup | undefined): Post;
}

interface PictureInPlace {
  readonly messageId: string;
  readonly caption: Formatted | null;
  readonly markup: InlineKeyboardMarkup | undefined;
}

export interface PostsParts {
  readonly api: Api;
  readonly fileIds: FileIds | null;
  readonly address: ChatAddress;
  /** The message that the first of the answer's replies to; absent in a conversation of two. */
  readonly replyTo?: string;
}

/** Makes the posts of one chat and topic; nothing is sent until a post is called. */
export function postsTo({ api, fileIds, address, replyTo }: PostsParts): Posts {
  const id = Number(address.chat);
  const thread = address.topic === null ? {} : { message_thread_id: Number(address.topic) };
  const reply =
    replyTo === undefined
      ? {}
      : { reply_parameters: { message_id: Number(replyTo), allow_sending_without_reply: true } };
  const placed = (first: boolean, markup?: InlineKeyboardMarkup) => ({
    ...thread,
    ...(first && reply),
    ...(markup && { reply_markup: markup }),
  });
  const looks = ({ entities }: Formatted) => [...entities];
  const under = (caption: Formatted | null) =>
    caption ? { caption: caption.text, caption_entities: looks(caption) } : {};

  function file({ bytes, name }: Pick<Attachment, 'bytes' | 'name'>, caption: string | null): Post {
    const words = caption === null ? {} : { caption };
    return (first) => api.sendDocument(id, new InputFile(bytes, name), { ...placed(first), ...words });
  }

  return {
    text: (text, markup) => (first) =>
      api.sendMessage(id, text.text, {
        entities: looks(text),
        link_preview_options: { is_disabled: true },
        ...placed(first, markup),
      }),
    picture(png, caption, markup) {
      return (first) => {
        const other = { ...under(caption), ...placed(first, markup) };
        return sendOnce<Message.PhotoMessage | Message.DocumentMessage>(png, fileIds, (picture) =>
          isPhoto(png) ? api.sendPhoto(id, picture, other) : api.sendDocument(id, picture, other),
        );
      };
    },
    pictureInPlace:
      (png, { messageId, caption, markup }) =>
      () =>
        sendOnce(png, fileIds, (media) =>
          api.editMessageMedia(
            id,
            Number(messageId),
            { type: 'photo', media, ...under(caption) },
            { ...(markup && { reply_markup: markup }) },
          ),
        ),
    file,
    rich: (message, markup) => (first) => api.sendRichMessage(id, message, placed(first, markup)),
  };
}
