import { countAt, levelCounted } from './counts.ts';
import { wordsOf } from './scene.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Topic } from '#domain/question.ts';
import type { UnitLevel } from '#domain/unit.ts';
import type { Scene } from './scene.ts';

/** Ways to name what is counted, each of them to be said of both levels alike. */
const namings: readonly ((noun: string) => string)[] = [
  (noun) => `cấp ${noun}`,
  (noun) => `số ${noun}`,
  (noun) => `(?:mấy|bao nhiêu)(?: phần trăm)? ${noun}`,
  (noun) => `${noun} (?:đã |phải |thì )?(?:hoàn thành|xong|về đích|đạt)(?: được)? (?:mấy|bao nhiêu)`,
];

/**
 * "bao nhiêu phần trăm cấp xã phải hoàn thành, cấp huyện bao nhiêu", "số xã và số huyện hoàn thành": the communes and the
 * districts done, where one of the two was found; the same topics for all else.
 */
export function withBothLevels(
  topics: readonly Topic[],
  scene: Scene,
  catalogue: Catalogue,
): readonly Topic[] {
  const [topic, ...more] = topics;
  if (topic === undefined || more.length > 0 || levelCounted(catalogue.indicator(topic)) === null)
    return topics;
  const levels = levelsNamed(wordsOf(scene));
  const counts = levels.flatMap((level) => countAt(level, catalogue)?.id ?? []);
  return counts.length > 1 ? counts : topics;
}

/** Both levels in the order in which they are named; none where only one of them is counted. */
function levelsNamed(words: string): readonly UnitLevel[] {
  for (const naming of namings) {
    const [commune, district] = ['xã', 'huyện'].map((noun) =>
      words.search(new RegExp(`(?:^| )${naming(noun)}(?: |$)`)),
    );
    if (commune === undefined || district === undefined || commune < 0 || district < 0) continue;
    return commune < district ? ['commune', 'district'] : ['district', 'commune'];
  }
  return [];
}
