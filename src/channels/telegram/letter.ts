import type { Api } from 'grammy';
import type { Answer } from '#domain/answer.ts';
import type { ChatAddress } from '#domain/message.ts';
import type { OfferedChoice, Placement } from '#domain/ports/channel.ts';
import type { Locale } from '#domain/text.ts';
import type { Block } from '#speech/block.ts';
import type { Speech } from '#speech/load-speech.ts';
import { makeKeyboard, type Keyboard } from './keyboard.ts';
import type { Sleep } from './patience.ts';
import { paintAll, type FileIds, type Paint } from './pictures.ts';
import { postsTo, type Post, type Posts } from './posts.ts';
import { quoteButtons, type Share } from './quote-buttons.ts';

/** What answers are sent with. */
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

/** An answer and where it goes. */
export interface Outgoing {
  readonly address: ChatAddress;
  readonly answer: Answer;
  readonly choices: readonly OfferedChoice[];
  readonly locale: Locale;
  readonly placement: Placement;
}

/** An answer in words, with its buttons and pictures, ready to be laid out as messages. */
export interface Letter {
  readonly outgoing: Outgoing;
  readonly blocks: readonly Block[];
  readonly keyboard: Keyboard | null;
  readonly pictures: readonly Uint8Array[];
  readonly to: Posts;
  /** The answer's files, which follow everything else. */
  readonly files: readonly Post[];
}

/** Puts an answer into words and paints its pictures. */
export async function writeLetter(parts: SendParts, outgoing: Outgoing): Promise<Letter> {
  const { answer, choices, locale, address, placement } = outgoing;
  const { speech } = parts;
  const blocks = speech.render(answer, locale);
  const isPrivate = !address.chat.startsWith('-');
  const to = postsTo({ ...parts, ...placement, address });
  return {
    outgoing,
    blocks,
    keyboard: makeKeyboard(choices, quoteButtons({ ...parts, answer, blocks, locale, isPrivate })),
    pictures: await paintAll(blocks, locale, parts),
    to,
    files: answer.attachments.map((file) => to.file(file, file.caption && speech.say(file.caption, locale))),
  };
}
