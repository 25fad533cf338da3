import type { InlineKeyboardButton } from 'grammy/types';
import type { Answer } from '#domain/answer.ts';
import type { Question } from '#domain/question.ts';
import type { Locale } from '#domain/text.ts';
import type { Block } from '#speech/block.ts';
import type { Speech } from '#speech/load-speech.ts';
import { plainText } from '#speech/plain-text.ts';

/** The address that asks a question again from anywhere; null where there is none. */
export type Share = (question: Question) => string | null;

/** Telegram copies no more. */
const longestCopy = 256;

export interface Quoted {
  readonly answer: Answer;
  readonly blocks: readonly Block[];
  readonly locale: Locale;
  readonly speech: Speech;
  readonly share: Share;
  readonly isPrivate: boolean;
}

/** Buttons that take an answer elsewhere: the figure in words to paste, and a link to the question to pass on. */
export function quoteButtons(quoted: Quoted): readonly InlineKeyboardButton[] {
  const { answer, locale, speech, isPrivate, share } = quoted;
  if (answer.outcome !== 'answered' || answer.question === null || answer.figures.length === 0) return [];
  const figure = answer.question.kind === 'figure' ? figureWords(quoted) : null;
  const address = isPrivate ? share(answer.question) : null;
  return [
    ...(figure === null
      ? []
      : [{ text: speech.say({ id: 'telegram-copy' }, locale), copy_text: { text: figure } }]),
    ...(address === null
      ? []
      : [{ text: speech.say({ id: 'telegram-share' }, locale), url: sharing(address) }]),
  ];
}

/** What was asked, the value with its period, the mark of sample figures and the first source; never cut short. */
function figureWords({ answer, blocks, locale, speech }: Quoted): string | null {
  const lineOf = (role: string): string =>
    plainText(
      blocks
        .filter((block) => block.block === 'text' && block.role === role)
        .slice(0, 1)
        .map(withoutLinks),
    );
  const [echo, headline, source] = ['echo', 'headline', 'source'].map(lineOf);
  if (!echo || !headline || !source) return null;
  const isSample = answer.figures.some(({ status }) => status === 'illustrative');
  const mark = isSample ? [speech.say({ id: 'telegram-illustrative' }, locale)] : [];
  const words = [echo, headline, ...mark, source].join('\n');
  return Array.from(words).length <= longestCopy ? words : null;
}

function withoutLinks(block: Block): Block {
  if (block.block !== 'text') return block;
  return { ...block, spans: block.spans.map(({ text }) => ({ text })) };
}

function sharing(address: string): string {
  return `https://t.me/share/url?url=${encodeURIComponent(address)}`;
}
