/** A step of a tree of phrases, word by word: what ends here, and the ways that go on. */
export interface Step<K, V> {
  /** The word that leads here. */
  readonly key: K;
  readonly next: readonly Step<K, V>[];
  /** The same ways by their word, where they are many. */
  readonly byKey: ReadonlyMap<K, Step<K, V>> | null;
  readonly ends: readonly V[];
  /** How many more words the longest phrase through here has. */
  readonly below: number;
}

/** A step while the tree is built. */
export interface GrowingStep<K, V> extends Step<K, V> {
  next: readonly GrowingStep<K, V>[];
  byKey: Map<K, GrowingStep<K, V>> | null;
  ends: readonly V[];
  below: number;
}

/** A map takes much room, and nearly all steps go on in one way or none. */
const few = 8;
const none: readonly never[] = [];

/** A tree without phrases; nothing leads to its root. */
export function newTrie<K, V>(key: K): GrowingStep<K, V> {
  return { key, next: none, byKey: null, ends: none, below: 0 };
}

/** The step that a word leads to. */
export function stepBehind<K, V>({ next, byKey }: Step<K, V>, key: K): Step<K, V> | undefined {
  if (byKey) return byKey.get(key);
  for (const step of next) if (step.key === key) return step;
  return undefined;
}

/** The step at the end of a phrase, with those on the way made where there are none. */
export function growTo<K, V>(root: GrowingStep<K, V>, phrase: readonly K[]): GrowingStep<K, V> {
  let step = root;
  for (const [i, key] of phrase.entries()) {
    step.below = Math.max(step.below, phrase.length - i);
    step = growBehind(step, key);
  }
  return step;
}

function growBehind<K, V>(step: GrowingStep<K, V>, key: K): GrowingStep<K, V> {
  const known = stepBehind(step, key) as GrowingStep<K, V> | undefined;
  if (known) return known;
  const made = newTrie<K, V>(key);
  step.next = added(step.next, made);
  if (step.byKey) step.byKey.set(key, made);
  else if (step.next.length > few) step.byKey = new Map(step.next.map((one) => [one.key, one]));
  return made;
}

/** Lets a value end at a step. */
export function endAt<K, V>(step: GrowingStep<K, V>, value: V): void {
  step.ends = added(step.ends, value);
}

/** A list with one more, which keeps no room for others as a list that is pushed to does: there are very many. */
function added<T>(list: readonly T[], one: T): readonly T[] {
  return list.concat([one]);
}
