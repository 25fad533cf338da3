/** What a function finds out about an object, found out once for each as long as that lives. */
export function oncePer<K extends object, V extends string | object>(find: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, V>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before;
    const found = find(of);
    known.set(of, found);
    return found;
  };
}
