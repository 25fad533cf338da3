import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, Line } from '#domain/answer.ts';
import { capitalised, type Locale } from '#domain/text.ts';
import type { Block } from './block.ts';
import { renderParts } from './render-parts.ts';
import { sayLine } from './say-line.ts';
import { makeVoice, type Voice } from './voice.ts';

/** Puts lines and answers into words. */
export interface Speech {
  /** One line. Throws `speech.unknown_message` or `speech.bad_message` where the locale files lack something. */
  say(line: Line, locale: Locale): string;
  /** One line as a button shows it. */
  label(line: Line, locale: Locale): string;
  /** An answer's parts, without its choices and attachments, which channels handle apart. */
  render(answer: Pick<Answer, 'parts'>, locale: Locale): readonly Block[];
}

export interface SpeechSettings {
  /** Holds one folder per language with its Fluent files; read once, here. */
  readonly folder: string;
  readonly timeZone: string;
}

/** Reads all sentences. Throws `speech.duplicate_message` when two files of a language share an id. */
export function loadSpeech({ folder, timeZone }: SpeechSettings): Speech {
  const voiceOf = (locale: Locale): Voice =>
    makeVoice({ locale, files: readFiles(join(folder, locale)), timeZone });
  const voices: Readonly<Record<Locale, Voice>> = { vi: voiceOf('vi'), en: voiceOf('en') };
  return {
    say: (line, locale) => sayLine(line, voices[locale]),
    label: (line, locale) => capitalised(sayLine(line, voices[locale])),
    render: ({ parts }, locale) => renderParts(parts, voices[locale]),
  };
}

function readFiles(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ftl'))
    .toSorted()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
