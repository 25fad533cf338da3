import { largestFile } from '#domain/ports/files.ts';

/** What is read at most. */
export const limits = {
  bytes: largestFile,
  /** What the archive of an XLSX may become: a small one can hold gigabytes of zeros. */
  expandedBytes: 60 * 1024 * 1024,
  entries: 500,
  sheets: 10,
  rows: 20_000,
  columns: 300,
} as const;
