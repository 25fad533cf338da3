import type { Attachment } from '#domain/answer.ts';
import type { Locale } from '#domain/text.ts';
import type { Speech } from '#speech/load-speech.ts';
import type { Publish } from './pictures.ts';

/** Words that stand for a file the platform does not take: where to fetch it, or that it could not be sent. */
export async function fileLine(
  file: Attachment,
  locale: Locale,
  { speech, publish }: { readonly speech: Speech; readonly publish: Publish },
): Promise<string> {
  const address = await publish(file.bytes, file.mediaType, file.name);
  return address === null
    ? notSentLine(file, locale, speech)
    : `${file.caption ? speech.say(file.caption, locale) : file.name}\n${address}`;
}

/** Says that a file could not be sent. */
export function notSentLine({ name }: Attachment, locale: Locale, speech: Speech): string {
  return speech.say({ id: 'chat-file-not-sent', args: { name: { as: 'verbatim', value: name } } }, locale);
}
