import { kindFeatures, topicFeatures } from './features.ts';
import { judge } from './judge.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { LinearModel, Opinion } from '#domain/opinion.ts';
import type { Scene } from '../intent/scene.ts';

/** What wordings like those of a message have asked for: each class with its share. */
export interface Held {
  readonly kinds: ReadonlyMap<string, number>;
  readonly topics: ReadonlyMap<string, number>;
}

const known = new WeakMap<Scene, { readonly opinion: Opinion; readonly held: Held }>();

/** What is held of a message; asked several times while it is read, found out once. */
export function heldOf(scene: Scene, opinion: Opinion, catalogue: Catalogue): Held {
  const before = known.get(scene);
  if (before?.opinion === opinion) return before.held;
  const held = {
    kinds: sharesIn(opinion.kinds, kindFeatures(scene, catalogue)),
    topics: sharesIn(opinion.topics, topicFeatures(scene)),
  };
  known.set(scene, { opinion, held });
  return held;
}

function sharesIn(model: LinearModel, features: readonly string[]): ReadonlyMap<string, number> {
  const shares = judge(model, features);
  return new Map(model.classes.map((name, i) => [name, shares[i] ?? 0]));
}

/** The likeliest class and its share. */
export function likeliest(shares: ReadonlyMap<string, number>): readonly [name: string, share: number] {
  let [most, first] = [0, ''];
  for (const [name, share] of shares) if (share > most) [most, first] = [share, name];
  return [first, most];
}
