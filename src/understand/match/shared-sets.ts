/** Adds members to a set, which is then one with every other set of the same members in that order. */
export type Extend<T> = (set: ReadonlySet<T>, further: readonly T[]) => ReadonlySet<T>;

/** Very many phrases have the same few sets of sorts and tags: each is kept once. */
export function makeSharedSets<T extends string>(): Extend<T> {
  const known = new Map<string, ReadonlySet<T>>();
  return (set, further) => {
    const extended = new Set([...set, ...further]);
    const key = [...extended].join(' ');
    const shared = known.get(key) ?? extended;
    known.set(key, shared);
    return shared;
  };
}
