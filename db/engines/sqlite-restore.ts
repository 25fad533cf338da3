import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { checkSqlite, type Unfit } from './sqlite-check.ts';
import { copyWhole, keepOnDisk } from './sqlite-copy.ts';

export type Restored =
  /** `aside` is where the database before it is kept; null where there was none. */
  | { readonly ok: true; readonly aside: string | null }
  /** `in-use`: a server or another command holds the database. `itself`: the copy is the database. */
  | { readonly ok: false; readonly why: Unfit | 'in-use' | 'itself' };

/** How long a short write of another command is waited for. */
const busyMs = 1_000;

/**
 * Puts a copy in the place of a database. The copy is checked first, the database before it is kept under `aside`, and
 * at no moment is there half a database.
 */
export function restoreSqlite(copy: string, path: string, aside: string): Restored {
  if (existsSync(path) && existsSync(copy) && realpathSync(copy) === realpathSync(path))
    return { ok: false, why: 'itself' };
  const unfit = checkSqlite(copy);
  if (unfit !== null) return { ok: false, why: unfit };
  mkdirSync(dirname(path), { recursive: true });
  const fresh = `${path}.restoring`;
  rmSync(fresh, { force: true });
  copyWhole(copy, fresh);
  keepOnDisk(fresh);
  if (existsSync(path)) likeBefore(fresh, path);
  try {
    return replace(path, fresh, aside);
  } finally {
    rmSync(fresh, { force: true });
  }
}

function replace(path: string, fresh: string, aside: string): Restored {
  const old = existsSync(path) ? holdAlone(path) : 'none';
  if (old === 'in-use') return { ok: false, why: 'in-use' };
  try {
    if (old !== 'none') keepAside(path, aside);
    renameSync(fresh, path);
    keepOnDisk(dirname(path));
    return { ok: true, aside: old === 'none' ? null : aside };
  } finally {
    if (typeof old === 'object') old?.close();
  }
}

/** The server may run as somebody else than whoever restores. */
function likeBefore(fresh: string, path: string): void {
  const [own, before] = [statSync(fresh), statSync(path)];
  chmodSync(fresh, before.mode);
  if (own.uid !== before.uid || own.gid !== before.gid) chownSync(fresh, before.uid, before.gid);
}

/**
 * Holds a database so that nobody else can open it: leaving WAL needs to be alone, even among those who only look, and
 * brings everything into the one file. Null for a file that SQLite can't read, which nobody can hold.
 */
function holdAlone(path: string): SqliteDatabase.Database | 'in-use' | null {
  const client = new SqliteDatabase(path, { timeout: busyMs });
  try {
    client.pragma('journal_mode = delete');
    client.exec('begin exclusive');
    return client;
  } catch (error) {
    client.close();
    if (!(error instanceof SqliteDatabase.SqliteError)) throw error;
    if (error.code.startsWith('SQLITE_BUSY')) return 'in-use';
    if (['SQLITE_NOTADB', 'SQLITE_CORRUPT'].some((code) => error.code.startsWith(code))) return null;
    throw error;
  }
}

/** The old database gets a second name, so that its place is never empty; what lies beside a broken one goes with it. */
function keepAside(path: string, aside: string): void {
  linkSync(path, aside);
  for (const end of ['-wal', '-shm'])
    if (existsSync(path + end) && statSync(path + end).isFile()) renameSync(path + end, aside + end);
}
