import { basename, dirname, join } from 'node:path';
import type { Config } from '../config.ts';
import { sqlitePath, stampOf } from './database-file.ts';

export interface BackupOptions {
  /** Where the copy goes; beside the database, named by the moment, where it is not said. */
  readonly file: string | null;
  readonly now: number;
  readonly write: (line: string) => void;
  readonly warn: (line: string) => void;
}

/** `npm run backup`: copies the database whole, also while the server runs. False where nothing was copied. */
export async function backUp({ databaseUrl }: Config, options: BackupOptions): Promise<boolean> {
  const { file, now, write, warn } = options;
  const path = sqlitePath(databaseUrl);
  if (path === null) {
    warn(elsewhere);
    return false;
  }
  const { backUpSqlite } = await import('#db/engines/sqlite-backup.ts');
  const name = `${basename(path).replace(/\.[^.]+$/, '')}-${stampOf(now)}.db`;
  const to = file ?? join(dirname(path), 'backups', name);
  const done = backUpSqlite(path, to);
  if (done.ok) write(`Backed up to ${to} (${Math.ceil(done.bytes / 1024)} KB).`);
  else
    warn(
      done.why === 'missing'
        ? `There is no database at ${path} yet.`
        : `${to} exists already: name another file.`,
    );
  return done.ok;
}

const elsewhere =
  'This command copies SQLite files. PostgreSQL has its own tools: pg_dump --format=custom --file=FILE "$DATABASE_URL"';
