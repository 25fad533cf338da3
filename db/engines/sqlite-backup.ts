import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { copyWhole, keepOnDisk } from './sqlite-copy.ts';

export type BackedUp =
  | { readonly ok: true; readonly bytes: number }
  /** `missing`: there is no database yet. `taken`: something is at the place already, and stays. */
  | { readonly ok: false; readonly why: 'missing' | 'taken' };

/**
 * Copies a database as it is at one moment, whoever writes to it meanwhile; a copy that was interrupted never bears the
 * name. Throws where the disk refuses.
 */
export function backUpSqlite(path: string, to: string): BackedUp {
  if (!existsSync(path)) return { ok: false, why: 'missing' };
  if (existsSync(to)) return { ok: false, why: 'taken' };
  mkdirSync(dirname(to), { recursive: true });
  const unfinished = `${to}.unfinished`;
  rmSync(unfinished, { force: true });
  copyWhole(path, unfinished);
  // It holds what the database holds: tokens of platforms, chats of people.
  chmodSync(unfinished, 0o600);
  keepOnDisk(unfinished);
  renameSync(unfinished, to);
  keepOnDisk(dirname(to));
  return { ok: true, bytes: statSync(to).size };
}
