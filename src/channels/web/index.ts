// The chat page: one static page and the one call it makes; for trying without any platform.
// Never: what a question means, how an answer is worded.
import { fileURLToPath } from 'node:url';
import type { Moment } from '#domain/date.ts';
import type { Message } from '#domain/message.ts';
import type { FetchFile } from '#domain/ports/files.ts';
import { locales, type Locale, type Text } from '#domain/text.ts';
import type { Speech } from '#speech/load-speech.ts';
import { makeTurns } from './one-at-a-time.ts';
import { writePage } from './page.ts';
import { readSentFile } from './read-file.ts';
import { readTalk } from './read-talk.ts';
import { writeReply, type Pictures, type WebReply } from './write-reply.ts';

export interface WebChatParts extends Pictures {
  readonly speech: Speech;
  readonly converse: (message: Message) => Promise<WebReply>;
  readonly now: () => Moment;
  /** What the bot speaks of, shown under its name. */
  readonly about: Text;
  /** True where illustrative figures are shown: the page says so all the time. */
  readonly sample: boolean;
}

export interface WebChat {
  /** The page in one language, complete HTML. */
  page(locale: Locale): string;
  /** The folder of the page's scripts and styles. */
  readonly assets: string;
  /** Answers one message of the page, one at a time per chat; 400 for anything the page would not send. */
  talk(body: unknown): Promise<Answered>;
  /** Answers a file that the page sends, in the same way; the file is at hand until it is answered. */
  takeFile(query: unknown, bytes: Uint8Array): Promise<Answered>;
  readonly fetchFile: FetchFile;
}

export interface Answered {
  readonly status: 200 | 400;
  readonly body: unknown;
}

/** Makes the chat page's side of the server. */
export function makeWebChat(parts: WebChatParts): WebChat {
  const pages = new Map(locales.map((locale) => [locale, writePage(parts, locale)]));
  const inTurn = makeTurns();
  const files = new Map<string, Uint8Array>();

  async function answer(message: Message | null): Promise<Answered> {
    if (!message) return { status: 400, body: { error: 'not_a_message' } };
    const reply = await inTurn(message.address.chat, () => parts.converse(message));
    return { status: 200, body: await writeReply(reply, parts.speech, parts) };
  }

  return {
    page: (locale) => pages.get(locale) ?? '',
    assets: fileURLToPath(new URL('./assets', import.meta.url)),
    talk: (body) => answer(readTalk(body, parts.now())),
    async takeFile(query, bytes) {
      const message = readSentFile(query, bytes, parts.now());
      if (message) files.set(message.eventId, bytes);
      try {
        return await answer(message);
      } finally {
        if (message) files.delete(message.eventId);
      }
    },
    fetchFile: (_address, reference, maxBytes) => {
      const bytes = files.get(reference);
      if (bytes === undefined) return Promise.resolve({ fetched: 'gone' });
      return Promise.resolve(
        bytes.length > maxBytes ? { fetched: 'too-large' } : { fetched: 'bytes', bytes },
      );
    },
  };
}
