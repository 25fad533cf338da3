import { createHash, randomInt } from 'node:crypto';
import { makeCode } from '#domain/code.ts';
import type { Office } from '#domain/office.ts';
import type { FetchFile } from '#domain/ports/files.ts';
import type { Speech } from '#speech/load-speech.ts';
import { spreadsheets } from '#spreadsheets/index.ts';
import type { Understanding } from '#understand/understand.ts';

export interface OfficeParts {
  readonly understanding: Understanding;
  readonly speech: Speech;
  /** Nothing can be fetched where it is not given. */
  readonly fetchFile: FetchFile | undefined;
}

/** What privileged abilities work with: strict reading, codes, words for files, files and tables. */
export function makeOffice({ understanding, speech, fetchFile }: OfficeParts): Office {
  return {
    read: (text, today) => understanding.read(text, { previous: null }, today),
    newCode: (length) => makeCode(length, () => randomInt(2 ** 32) / 2 ** 32),
    hash: (text) => createHash('sha256').update(text).digest('hex'),
    word: (line, locale) => speech.say(line, locale),
    fetchFile: fetchFile ?? (() => Promise.resolve({ fetched: 'gone' })),
    spreadsheets,
  };
}
