import { closeSync, fsyncSync, openSync } from 'node:fs';
import SqliteDatabase from 'better-sqlite3';

/** Copies a database, as it is at one moment, to a file that does not exist yet. */
export function copyWhole(path: string, to: string): void {
  const client = new SqliteDatabase(path, { readonly: true, fileMustExist: true });
  try {
    // One statement: a copy in steps begins anew whenever another process writes, and may never end.
    client.prepare('vacuum into ?').run(to);
  } finally {
    client.close();
  }
}

/** SQLite leaves what `vacuum into` wrote to the system, which may lose it in a power cut. */
export function keepOnDisk(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
