import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '#db/index.ts';
import type { Store } from '#domain/ports/store.ts';
import { memoryStore } from '#test/support/store.ts';
import { storeContract } from './contract.ts';
import { makePlace, type Place } from './place.ts';

storeContract('SQLite in memory', inMemory());
storeContract('SQLite on a file, opened twice', onFile());

/** A database in memory can't be opened twice: both stores are one. */
function inMemory(): Place {
  let store: Store | null = null;
  return {
    async fresh() {
      await store?.close();
      store = await memoryStore();
      return store;
    },
    another: () => (store ? Promise.resolve(store) : memoryStore()),
    async clear() {
      await store?.close();
      store = null;
    },
  };
}

function onFile(): Place {
  let folder = '';
  const remove = () => rm(folder, { recursive: true, force: true });
  return makePlace({
    async empty() {
      if (folder !== '') await remove();
      folder = await mkdtemp(join(tmpdir(), 'store-'));
    },
    open: () => openStore({ url: `file:${join(folder, 'deeper', 'store.db')}` }),
    remove,
  });
}
