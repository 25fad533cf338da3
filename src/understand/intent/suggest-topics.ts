import { isFree } from './scene.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Topic } from '#domain/question.ts';
import type { Companions } from '../topics/companions.ts';
import type { Scene } from './scene.ts';

const most = 5;

/** The indicators that words left over belong to, when they narrow the choice to a handful: "hồ sơ", "tài khoản". */
export function suggestTopics(scene: Scene, companions: Companions, catalogue: Catalogue): readonly Topic[] {
  const telling = scene.sentence.chunks.filter(
    (chunk, i) => isFree(scene, i) && (chunk.sorts.has('word') || chunk.sorts.has('topic')),
  );
  const words = telling.flatMap((chunk) => chunk.text.split(' '));
  if (words.length === 0) return [];
  const fitting = catalogue.programme.indicators.filter(({ id }) =>
    words.every((word) => companions.get(id)?.has(word) === true),
  );
  return fitting.length <= most ? fitting.map(({ id }) => id) : [];
}
