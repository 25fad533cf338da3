/** What is read at most. Larger tables are for the operator's own tools. */
export const limits = {
  bytes: 5 * 1024 * 1024,
  /** What the archive of an XLSX may become: a small one can hold gigabytes of zeros. */
  expandedBytes: 60 * 1024 * 1024,
  entries: 500,
  sheets: 10,
  rows: 20_000,
  columns: 300,
} as const;
