/** Rows per insert: SQLite takes 32,766 values in a statement. */
const rowsPerInsert = 500;

/** The rows in pieces that one insert can take. */
export function inChunks<Row>(rows: readonly Row[]): readonly Row[][] {
  const chunks: Row[][] = [];
  for (let start = 0; start < rows.length; start += rowsPerInsert)
    chunks.push(rows.slice(start, start + rowsPerInsert));
  return chunks;
}
