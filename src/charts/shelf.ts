/** Keeps the most recently used results; one that fails is not kept. */
export interface Shelf<T> {
  get(key: string, make: () => T): T;
}

export function makeShelf<T extends Promise<unknown>>(capacity: number): Shelf<T> {
  const items = new Map<string, T>();

  function add(key: string, made: T): void {
    items.set(key, made);
    const oldest = items.keys().next();
    if (items.size > capacity && !oldest.done) items.delete(oldest.value);
    made.catch(() => {
      if (items.get(key) === made) items.delete(key);
    });
  }

  return {
    get(key, make) {
      const found = items.get(key);
      if (found === undefined) {
        const made = make();
        add(key, made);
        return made;
      }
      items.delete(key);
      items.set(key, found);
      return found;
    },
  };
}
