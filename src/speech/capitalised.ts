import type { Locale } from '#domain/text.ts';

/** A sentence or label may begin with an argument (`năm 2023`), so that its first letter is made a capital here. */
export function capitalised(sentence: string, locale: Locale): string {
  const [first = ''] = sentence;
  return first.toLocaleUpperCase(locale) + sentence.slice(first.length);
}
