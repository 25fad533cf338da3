import { createHash, randomInt } from 'node:crypto';
import { makeCode } from '#domain/code.ts';
import type { Office } from '#domain/office.ts';
import type { FetchFile } from '#domain/ports/files.ts';
import { spreadsheets } from '#spreadsheets/index.ts';
import type { Understanding } from '#understand/understand.ts';

export interface OfficeParts {
  readonly understanding: Understanding;
  /** Nothing can be fetched where it is not given. */
  readonly fetchFile: FetchFile | undefined;
}

/** What privileged abilities work with: strict reading, codes, files and tables. */
export function makeOffice({ understanding, fetchFile }: OfficeParts): Office {
  return {
    read: (text, today) => understanding.read(text, { previous: null }, today),
    newCode: (length) => makeCode(length, () => randomInt(2 ** 32) / 2 ** 32),
    hash: (text) => createHash('sha256').update(text).digest('hex'),
    fetchFile: fetchFile ?? (() => Promise.resolve({ fetched: 'gone' })),
    readTable: (bytes, name) => spreadsheets.read(bytes, name),
  };
}
