import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import SqliteDatabase from 'better-sqlite3';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { migrationsOf } from './pending-migrations.ts';

/**
 * Why a file is no whole database of this program. `foreign`: it is of another program. `newer`: a later version of this
 * program has changed it, and would be needed to use it.
 */
export type Unfit = 'missing' | 'folder' | 'no-database' | 'damaged' | 'foreign' | 'newer';

const mark = 'SQLite format 3\0';

/** Looks at a whole database without changing it; null where it can be used. */
export function checkSqlite(path: string): Unfit | null {
  if (!existsSync(path)) return 'missing';
  if (statSync(path).isDirectory()) return 'folder';
  if (beginningOf(path) !== mark) return 'no-database';
  try {
    const client = new SqliteDatabase(path, { readonly: true });
    try {
      return isWhole(client) ? migrationMisfit(client) : 'damaged';
    } finally {
      client.close();
    }
  } catch (error) {
    if (error instanceof SqliteDatabase.SqliteError) return 'damaged';
    throw error;
  }
}

function beginningOf(path: string): string {
  const handle = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(mark.length);
    readSync(handle, bytes, 0, bytes.length, 0);
    return bytes.toString('latin1');
  } finally {
    closeSync(handle);
  }
}

function isWhole(client: SqliteDatabase.Database): boolean {
  const broken = client.pragma('foreign_key_check') as readonly unknown[];
  return client.pragma('integrity_check', { simple: true }) === 'ok' && broken.length === 0;
}

/** The migrations it has seen must be those of this version, or the first of them. */
function migrationMisfit(client: SqliteDatabase.Database): 'foreign' | 'newer' | null {
  const named = client
    .prepare("select 1 from sqlite_master where type = 'table' and name = 'migrations'")
    .get();
  if (named === undefined) return 'foreign';
  const seen = client
    .prepare<[], { generated_at: number }>('select generated_at from migrations order by generated_at')
    .all();
  if (seen.length === 0) return 'foreign';
  const known = readMigrationFiles({ migrationsFolder: migrationsOf('sqlite') });
  const knows = (moment: number) => known.some(({ folderMillis }) => folderMillis === moment);
  if (!knows(seen[0]?.generated_at ?? 0)) return 'foreign';
  return seen.every(({ generated_at: moment }) => knows(moment)) ? null : 'newer';
}
