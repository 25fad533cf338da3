import { plainQuestion } from '#domain/question.ts';
import type { Locale } from '#domain/text.ts';
import type { Handler } from '#domain/turn.ts';
import { part, says } from '#compose/section.ts';
import { askedOf } from './asked-kind.ts';
import { emptyAnswer } from './make-answer.ts';

/** Names of the languages in their own words; what a choice says is `/ngonngu` and the code. */
const languages = [
  { locale: 'vi', label: 'ask-language-vi', words: ['vi', 'viet', 'tieng viet', 'tiếng việt', 'vietnamese'] },
  { locale: 'en', label: 'ask-language-en', words: ['en', 'anh', 'tieng anh', 'tiếng anh', 'english'] },
] as const;

/** Changes the chat's language, or asks which. */
export const language: Handler = {
  name: 'language',
  accepts: ({ reading }) => askedOf(reading, 'language') !== null,
  async handle({ reading, message }, house) {
    const question = askedOf(reading, 'language') ?? plainQuestion('language');
    const wanted = localeOf(question.rest);
    if (wanted !== null) await house.store.chats.setLocale(message.address, wanted);
    return {
      ...emptyAnswer('answered'),
      parts: [part('body', wanted === null ? 'ask-language-which' : 'ask-language-set')],
      choices:
        wanted === null
          ? languages.map(({ locale, label }) => ({ label: says(label), says: `/ngonngu ${locale}` }))
          : [],
      question,
    };
  },
};

function localeOf(words: string | null): Locale | null {
  const wanted = words?.trim().toLowerCase().normalize('NFC') ?? '';
  return languages.find(({ words: names }) => names.some((name) => name === wanted))?.locale ?? null;
}
