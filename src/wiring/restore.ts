import type { Unfit } from '#db/engines/sqlite-check.ts';
import type { Config } from '../config.ts';
import { sqlitePath, stampOf } from './database-file.ts';

export interface RestoreOptions {
  readonly file: string | null;
  readonly now: number;
  readonly write: (line: string) => void;
  readonly warn: (line: string) => void;
}

/** `npm run restore -- FILE`: puts a backup in the place of the database, which is kept aside. False where it was not. */
export async function restore({ databaseUrl }: Config, options: RestoreOptions): Promise<boolean> {
  const { file, now, write, warn } = options;
  const path = sqlitePath(databaseUrl);
  if (path === null || file === null) {
    warn(path === null ? elsewhere : usage);
    return false;
  }
  const { restoreSqlite } = await import('#db/engines/sqlite-restore.ts');
  const done = restoreSqlite(file, path, `${path}.before-${stampOf(now)}`);
  if (!done.ok) {
    warn(`Nothing was restored: ${sentences[done.why](file)}`);
    return false;
  }
  write(`Restored from ${file}.`);
  if (done.aside !== null) write(`The database before it is kept as ${done.aside}.`);
  return true;
}

const usage = 'usage: npm run restore -- FILE';
const elsewhere =
  'This command restores SQLite files. PostgreSQL has its own tools: pg_restore --clean --if-exists --dbname="$DATABASE_URL" FILE';

const sentences: Readonly<Record<Unfit | 'in-use' | 'itself', (file: string) => string>> = {
  missing: (file) => `there is no file ${file}.`,
  folder: (file) => `${file} is a folder.`,
  'no-database': (file) => `${file} is no SQLite database.`,
  damaged: (file) => `${file} is damaged; use an earlier backup.`,
  foreign: (file) => `${file} is the database of another program.`,
  newer: (file) => `${file} was written by a later version of this program; install that version first.`,
  'in-use': () => 'a server or another command uses the database; stop it first.',
  itself: (file) => `${file} is the database itself.`,
};
