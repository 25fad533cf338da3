import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Locale } from '#domain/text.ts';

type Phrasing = Readonly<Record<string, FluentVariable>>;

interface Words {
  readonly bundle: FluentBundle;
  /** The folder the sentences come from, for whoever has to mend one. */
  readonly where: string;
}

/** One language's sentences and its ways of writing days and lists; every formatter in it is made once. */
export interface Voice {
  readonly locale: Locale;
  /**
   * Fills a message of the locale files. Throws `speech.unknown_message` for an id that no file has, and
   * `speech.bad_message` where an argument is missing.
   */
  phrase(id: string, args: Phrasing): string;
  /** Days are given as moments at midnight UTC. */
  readonly day: Intl.DateTimeFormat;
  /** The day and the time of day in the programme's time zone. */
  readonly localDay: Intl.DateTimeFormat;
  readonly localTime: Intl.DateTimeFormat;
  /** The name of the programme's time zone. */
  readonly zone: Intl.DateTimeFormat;
  readonly lists: Readonly<Record<'and' | 'or', Intl.ListFormat>>;
}

export interface VoiceSettings {
  readonly locale: Locale;
  /** The texts of the language's Fluent files. */
  readonly files: readonly string[];
  readonly timeZone: string;
}

const regions: Readonly<Record<Locale, string>> = { vi: 'vi-VN', en: 'en-GB' };

/** Makes a language's voice. Throws `speech.duplicate_message` when two files share an id. */
export function makeVoice({ locale, files, timeZone }: VoiceSettings): Voice {
  const region = regions[locale];
  const bundle = new FluentBundle(region, { useIsolating: false });
  const where = `locales/${locale}`;
  for (const file of files) addFile(bundle, file, where);
  return {
    locale,
    phrase: (id, args) => phrase({ bundle, where }, id, args),
    day: new Intl.DateTimeFormat(region, { timeZone: 'UTC', ...dayStyle(locale) }),
    localDay: new Intl.DateTimeFormat(region, { timeZone, ...dayStyle(locale) }),
    localTime: new Intl.DateTimeFormat(region, {
      timeZone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }),
    zone: new Intl.DateTimeFormat(region, { timeZone, timeZoneName: 'shortGeneric' }),
    lists: {
      and: new Intl.ListFormat(region, { type: 'conjunction' }),
      or: new Intl.ListFormat(region, { type: 'disjunction' }),
    },
  };
}

function addFile(bundle: FluentBundle, file: string, where: string): void {
  const [problem] = bundle.addResource(new FluentResource(file.normalize('NFC')));
  if (problem) throw new Error(`speech.duplicate_message: ${problem.message} in ${where}; rename one`);
}

function phrase({ bundle, where }: Words, id: string, args: Phrasing): string {
  const pattern = bundle.getMessage(id)?.value;
  if (!pattern) throw new Error(`speech.unknown_message: add "${id}" to ${where}`);
  const problems: Error[] = [];
  const text = bundle.formatPattern(pattern, args, problems);
  const [problem] = problems;
  if (problem) throw new Error(`speech.bad_message: correct "${id}" in ${where}: ${problem.message}`);
  return text;
}

function dayStyle(locale: Locale): Intl.DateTimeFormatOptions {
  return { day: 'numeric', month: locale === 'vi' ? 'numeric' : 'short', year: 'numeric' };
}
