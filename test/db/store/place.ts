import type { Store } from '#domain/ports/store.ts';

/** Where a store can be opened for a test. */
export interface Place {
  /** A store on an empty database; the one before is closed. */
  fresh(): Promise<Store>;
  /** One more store on the database of the last `fresh()`, as a second process would open it. */
  another(): Promise<Store>;
  /** Closes what is open and removes what was made. */
  clear(): Promise<void>;
}

/** A place whose stores come from `open`, where `empty` makes a new database or empties the old one. */
export function makePlace(steps: {
  readonly empty: () => Promise<void>;
  readonly open: () => Promise<Store>;
  readonly remove: () => Promise<void>;
}): Place {
  const open: Store[] = [];

  async function closeAll(): Promise<void> {
    for (const store of open.splice(0)) await store.close();
  }

  async function another(): Promise<Store> {
    const store = await steps.open();
    open.push(store);
    return store;
  }

  return {
    another,
    async fresh() {
      await closeAll();
      await steps.empty();
      return another();
    },
    async clear() {
      await closeAll();
      await steps.remove();
    },
  };
}
