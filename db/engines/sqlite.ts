import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { sql, type SQLWrapper } from 'drizzle-orm';
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { rootCause } from '../errors.ts';
import * as tables from '../schema/sqlite.ts';
import type { Database, Engine } from './engine.ts';
import { migrationLog, migrationsOf, pendingMigrations } from './pending-migrations.ts';

/** How long a writer waits for another process's write. */
const busyMs = 5_000;
/** Holds some 150,000 figures; SQLite's own 2 MB make a ranking read the disk for every unit. */
const cacheKiB = 65_536;

const uniqueConflicts = ['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY'];

/** Opens a database file, or `:memory:`; makes the file and its folder when they are missing. */
export function openSqlite(path: string, migrations = migrationsOf('sqlite')): Engine {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const client = new SqliteDatabase(path, { timeout: busyMs });
  writeAhead(client);
  // FULL, because a confirmed change must outlive a power cut: under NORMAL the last commits may be lost then.
  client.pragma('synchronous = FULL');
  client.pragma('foreign_keys = ON');
  client.pragma(`cache_size = -${cacheKiB}`);
  const db = drizzle({ client, casing: 'snake_case' });
  return {
    db: db as unknown as Database,
    tables,
    isAmong: (column, placeholder) =>
      sql`${column} in (select value from json_each(${sql.placeholder(placeholder)}))`,
    unpack: (rows, types) => {
      const columns = types.map((_, n) => sql.raw(`json_extract(value, '$[${n}]') as c${n}`));
      return sql`select ${sql.join(columns, sql`, `)} from json_each(${JSON.stringify(rows)})`;
    },
    // One process writes at a time: there is nobody to pass over.
    skipTaken: (select) => select,
    atomic: (queries) => Promise.resolve().then(() => runTogether(db, queries)),
    isUniqueConflict,
    migrate: () => Promise.resolve().then(() => migrate(client, migrations)),
    ping: () => Promise.resolve().then(() => void client.prepare('select 1').get()),
    close: () => Promise.resolve().then(() => void client.close()),
  };
}

/** Of two processes that first open a file at once, SQLite refuses one without waiting: it tries again. */
function writeAhead(client: SqliteDatabase.Database): void {
  const pauseMs = 20;
  for (let triesLeft = busyMs / pauseMs; ; triesLeft -= 1) {
    try {
      client.pragma('journal_mode = WAL');
      return;
    } catch (error) {
      if (!isBusy(error) || triesLeft <= 0) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs);
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof SqliteDatabase.SqliteError && error.code.startsWith('SQLITE_BUSY');
}

/** In one synchronous transaction: an awaited one would mix in what other requests write on the same connection. */
function runTogether(db: BetterSQLite3Database, queries: readonly SQLWrapper[]): readonly number[] {
  return db.transaction((tx) => queries.map((query) => tx.run(query.getSQL()).changes), {
    behavior: 'immediate',
  });
}

function isUniqueConflict(error: unknown): boolean {
  const cause = rootCause(error);
  return cause instanceof SqliteDatabase.SqliteError && uniqueConflicts.includes(cause.code);
}

/**
 * Foreign keys are off meanwhile, and checked before the commit: a table that is rebuilt is dropped first, which would
 * delete what refers to it, and the switch inside a generated migration does nothing in a transaction.
 */
function migrate(client: SqliteDatabase.Database, folder: string): void {
  client.pragma('foreign_keys = OFF');
  try {
    client.transaction(() => applyPending(client, folder)).exclusive();
  } finally {
    client.pragma('foreign_keys = ON');
  }
}

function applyPending(client: SqliteDatabase.Database, folder: string): void {
  client.exec(migrationLog);
  const applied = client.prepare<[], { generated_at: number }>('select generated_at from migrations').all();
  const note = client.prepare('insert into migrations (generated_at, hash) values (?, ?)');
  for (const migration of pendingMigrations(folder, applied)) {
    for (const statement of migration.sql) client.exec(statement);
    note.run(migration.folderMillis, migration.hash);
  }
  const broken = client.pragma('foreign_key_check') as readonly unknown[];
  if (broken.length > 0)
    throw new Error(
      `store.migration_broke_references: ${broken.length} rows would refer to nothing; nothing was changed, restore a backup or report it`,
    );
}
