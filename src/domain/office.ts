import type { IsoDate } from './date.ts';
import type { FetchFile } from './ports/files.ts';
import type { Spreadsheets } from './ports/spreadsheets.ts';
import type { Reading } from './reading.ts';

/** What only privileged abilities work with, besides the store. */
export interface Office {
  /** Reads words as the router does, regardless of what was said before. */
  readonly read: (text: string, today: IsoDate) => Reading;
  /** Random characters that can't be mistaken for one another when they are read aloud; the first is a letter. */
  readonly newCode: (length: number) => string;
  /** SHA-256 in hex. */
  readonly hash: (text: string) => string;
  readonly fetchFile: FetchFile;
  readonly readTable: Spreadsheets['read'];
}
