import type { OfferedChoice } from '#domain/ports/channel.ts';
import type { Locale } from '#domain/text.ts';
import type { Speech } from '#speech/load-speech.ts';

/** Choices as numbers to type, in their order; the empty text where there are none. */
export function suggestions(choices: readonly OfferedChoice[], speech: Speech, locale: Locale): string {
  if (choices.length === 0) return '';
  const lines = choices.map(({ label }, index) => `${index + 1}. ${label}`);
  return [speech.say({ id: 'chat-type-a-number' }, locale), ...lines].join('\n');
}
