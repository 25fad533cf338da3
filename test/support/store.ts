import { openStore } from '#db/index.ts';
import type { Store } from '#domain/ports/store.ts';

/** A real store with real migrations that lives in memory and belongs to one test. */
export function memoryStore(): Promise<Store> {
  return openStore({ url: 'file::memory:' });
}
