import { readFileSync } from 'node:fs';
import type { Locale, Text } from '#domain/text.ts';
import type { Speech } from '#speech/load-speech.ts';

export interface PageParts {
  readonly speech: Speech;
  readonly about: Text;
  readonly sample: boolean;
}

const template = readFileSync(new URL('./page.html', import.meta.url), 'utf8');

/** The page in one language: every `{{web-…}}` is a line of the locale files. */
export function writePage({ speech, about, sample }: PageParts, locale: Locale): string {
  const own: Readonly<Record<string, string>> = {
    lang: locale,
    about: about[locale],
    'trial-hidden': sample ? '' : 'hidden',
  };
  return template.replace(/\{\{([a-z-]+)\}\}/g, (_all, name: string) =>
    escaped(own[name] ?? speech.say({ id: name }, locale)),
  );
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
