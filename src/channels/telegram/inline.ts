import type { Api } from 'grammy';
import type { InlineQueryResultArticle } from 'grammy/types';
import { cleanText } from '#domain/clean-text.ts';
import type { Card, FindCards } from '#domain/card.ts';
import type { Locale } from '#domain/text.ts';
import type { Speech } from '#speech/load-speech.ts';
import type { Share } from './quote-buttons.ts';
import { languageOf } from './receive-update.ts';
import { splitFormatted } from './split-formatted.ts';
import type { TelegramInlineQuery } from './update.ts';
import { writeBlocks } from './write-blocks.ts';

export interface InlineParts {
  readonly api: Api;
  readonly speech: Speech;
  readonly findCards: FindCards;
  readonly share: Share;
}

/** Telegram takes no more results. */
const mostCards = 50;
/** Titles are cut by the clients anyway; what is shown of a description is two lines. */
const longestTitle = 120;
const longestDescription = 240;
/** Figures change, and who may ask does too: nothing is kept long, and nothing for anybody else. */
const cacheSeconds = 10;

/** Answers what somebody types behind the bot's name in any chat with cards that hold a figure and its source. */
export async function answerInline(parts: InlineParts, query: TelegramInlineQuery): Promise<void> {
  const locale = languageOf(query.from) ?? 'vi';
  const cards = await parts.findCards(cleanText(query.query), String(query.from.id));
  const results = cards.slice(0, mostCards).flatMap((card) => articleOf(parts, card, locale));
  await parts.api.answerInlineQuery(query.id, results, {
    cache_time: cacheSeconds,
    is_personal: true,
    button: { text: parts.speech.say({ id: 'telegram-ask-here' }, locale), start_parameter: 'inline' },
  });
}

/** Nothing for a card that says more than one message holds: half an answer may lack its source. */
function articleOf(
  { speech, share }: InlineParts,
  card: Card,
  locale: Locale,
): readonly InlineQueryResultArticle[] {
  const [words, ...more] = splitFormatted(writeBlocks(speech.render(card.answer, locale)));
  if (!words || more.length > 0) return [];
  const address = card.answer.question && share(card.answer.question);
  const button = address && { text: speech.say({ id: 'telegram-card-more' }, locale), url: address };
  return [
    {
      type: 'article',
      id: card.id,
      title: shortened(speech.say(card.title, locale), longestTitle),
      description: shortened(speech.say(card.description, locale), longestDescription),
      input_message_content: {
        message_text: words.text,
        entities: [...words.entities],
        link_preview_options: { is_disabled: true },
      },
      ...(button && { reply_markup: { inline_keyboard: [[button]] } }),
    },
  ];
}

function shortened(text: string, longest: number): string {
  const letters = Array.from(text);
  return letters.length <= longest ? text : `${letters.slice(0, longest - 1).join('')}…`;
}
