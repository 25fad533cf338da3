/** The file of a SQLite database; null for PostgreSQL and for a database that lives in memory. */
export function sqlitePath(databaseUrl: string): string | null {
  const path = databaseUrl.startsWith('file:') ? databaseUrl.slice('file:'.length) : null;
  return path === ':memory:' ? null : path;
}

/** A moment as a part of file names, in UTC: `20261123T030000`. */
export function stampOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 19).replace(/[-:]/g, '');
}
