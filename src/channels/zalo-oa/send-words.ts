import type { Delivery, OfferedChoice } from '#domain/ports/channel.ts';
import type { Locale } from '#domain/text.ts';
import type { Speech } from '#speech/load-speech.ts';
import type { Sleep } from '../zalo-shared/sleep.ts';
import { numberedParts } from '../zalo-shared/numbered-parts.ts';
import { sendInOrder } from '../zalo-shared/send-in-order.ts';
import { suggestions } from '../zalo-shared/suggestions.ts';
import { makeButtons, type OaButton } from './buttons.ts';
import { buttonsMessage, textMessage } from './messages.ts';
import type { Post } from './post.ts';

export interface WordsParts {
  readonly post: Post;
  readonly speech: Speech;
  readonly sleep: Sleep;
  readonly buttons: boolean;
}

export interface Words {
  readonly user: string;
  readonly text: string;
  readonly choices: readonly OfferedChoice[];
  readonly locale: Locale;
}

/** Sends words with choices under the last of them: as buttons where they are on and fit, else as numbers to type. */
export function makeSendWords(parts: WordsParts): (words: Words) => Promise<Delivery> {
  const { post, speech, sleep } = parts;
  /** Buttons are not proven on this version of the API: once they are refused, they are left out. */
  let buttonsRefused = false;

  function sendAll(user: string, texts: readonly string[]): Promise<Delivery> {
    return sendInOrder(
      texts.map((text) => () => post(user, textMessage(text))),
      sleep,
    );
  }

  async function sendWithButtons(words: Words, buttons: readonly OaButton[]): Promise<Delivery> {
    const { user, text, choices, locale } = words;
    const texts = numberedParts(text);
    const last = texts.at(-1) ?? '';
    return sendInOrder(
      [...texts.slice(0, -1).map((part) => () => post(user, textMessage(part))), sendLast],
      sleep,
    );

    async function sendLast(): Promise<Delivery> {
      const delivery = await post(user, buttonsMessage(last, buttons));
      if (delivery.delivery !== 'refused') return delivery;
      const plain = await sendAll(user, [last, suggestions(choices, speech, locale)]);
      buttonsRefused = plain.delivery === 'sent';
      return plain;
    }
  }

  return function sendWords(words) {
    const buttons = parts.buttons && !buttonsRefused ? makeButtons(words.choices) : null;
    if (buttons) return sendWithButtons(words, buttons);
    const numbers = suggestions(words.choices, speech, words.locale);
    return sendAll(
      words.user,
      numberedParts([words.text, numbers].filter((text) => text !== '').join('\n\n')),
    );
  };
}
