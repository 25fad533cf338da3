import { kindFeatures, topicFeatures } from './features.ts';
import { judge } from './judge.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { LinearModel, Opinion } from '#domain/opinion.ts';
import type { Scene } from '../intent/scene.ts';

/** What wordings like those of a message have asked for. */
export interface Held {
  readonly kinds: Shares;
  readonly topics: Shares;
}

type Models = Pick<Opinion, 'kinds' | 'topics'>;

const known = new WeakMap<Scene, { readonly opinion: Models; readonly held: Held }>();

/** What is held of a message; asked several times while it is read, found out once. */
export function heldOf(scene: Scene, opinion: Models, catalogue: Catalogue): Held {
  const before = known.get(scene);
  if (before?.opinion === opinion) return before.held;
  const held = {
    kinds: sharesIn(opinion.kinds, kindFeatures(scene, catalogue)),
    topics: sharesIn(opinion.topics, topicFeatures(scene)),
  };
  known.set(scene, { opinion, held });
  return held;
}

/** How likely each class is, in their order. */
export interface Shares {
  readonly names: readonly string[];
  readonly values: readonly number[];
}

/** How likely features speak for each class of a model. */
export function sharesIn(model: LinearModel, features: readonly string[]): Shares {
  return { names: model.classes, values: judge(model, features) };
}

/** The share of a class; undefined for one that is not told apart. */
export function shareOf({ names, values }: Shares, name: string): number | undefined {
  return values[names.indexOf(name)];
}

/** The likeliest class and its share. */
export function likeliest({ names, values }: Shares): readonly [name: string, share: number] {
  const most = Math.max(...values);
  return [names[values.indexOf(most)] ?? '', most];
}
