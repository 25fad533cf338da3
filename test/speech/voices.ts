import { readFileSync } from 'node:fs';
import type { Locale } from '#domain/text.ts';
import { makeVoice, type Voice } from '#speech/voice.ts';

/** A language's voice from the shared sentences and some of a test's own. */
export function voiceWith(locale: Locale, sentences: string): Voice {
  const shared = readFileSync(`locales/${locale}/shared.ftl`, 'utf8');
  return makeVoice({ locale, files: [shared, sentences], timeZone: 'Asia/Ho_Chi_Minh' });
}
