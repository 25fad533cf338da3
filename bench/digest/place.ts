import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '#db/engines/sqlite.ts';
import { openStore } from '#db/index.ts';
import { programmeFolder } from '#db/programmes/index.ts';
import { loadPack } from '#db/programmes/load-pack.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Store } from '#domain/ports/store.ts';

export const timeZone = 'Asia/Ho_Chi_Minh';
export const day = 86_400_000;
/** Monday 2026-11-30, 07:30. */
export const monday = Date.parse('2026-11-30T00:30:00Z');

/** A database of its own, with the programme in it. */
export interface Place {
  readonly path: string;
  readonly store: Store;
  readonly catalogue: Catalogue;
  readonly engine: ReturnType<typeof openSqlite>;
  readonly remove: () => Promise<void>;
}

export async function openPlace(): Promise<Place> {
  const pack = loadPack(programmeFolder('thanh-hoa'));
  if (!pack.ok) throw new Error('bench.pack: the pack must load');
  const folder = await mkdtemp(join(tmpdir(), 'bench-digest-'));
  const path = join(folder, 'store.db');
  const engine = openSqlite(path);
  const store = await openStore({ url: engine });
  await store.figures.append(pack.figures);
  const remove = async () => {
    await store.close();
    await rm(folder, { recursive: true });
  };
  return { path, store, catalogue: pack.catalogue, engine, remove };
}
