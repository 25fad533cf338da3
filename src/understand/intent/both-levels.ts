import { countAt, levelCounted } from './counts.ts';
import { wordsOf } from './scene.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Topic } from '#domain/question.ts';
import type { UnitLevel } from '#domain/unit.ts';
import type { Scene } from './scene.ts';

const named = (wording: (noun: string) => string) => ({
  commune: new RegExp(`(?:^| )${wording('xã')}(?: |$)`),
  district: new RegExp(`(?:^| )${wording('huyện')}(?: |$)`),
});

/** Ways to name what is counted, each of them to be said of both levels alike. */
const namings = [
  named((noun) => `cấp ${noun}`),
  named((noun) => `số ${noun}`),
  named((noun) => `(?:mấy|bao nhiêu)(?: phần trăm)? ${noun}`),
  named((noun) => `${noun} (?:đã |phải |thì )?(?:hoàn thành|xong|về đích|đạt)(?: được)? (?:mấy|bao nhiêu)`),
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
    const [commune, district] = [words.search(naming.commune), words.search(naming.district)];
    if (commune < 0 || district < 0) continue;
    return commune < district ? ['commune', 'district'] : ['district', 'commune'];
  }
  return [];
}
