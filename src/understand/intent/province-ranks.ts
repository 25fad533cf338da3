import { pillarOf } from '#domain/question.ts';
import { isWhole } from './families.ts';
import { freeWith, says, wordsOf } from './scene.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Topic } from '#domain/question.ts';
import type { Choice } from './families.ts';
import type { Scene } from './scene.ts';

/** The province's ranks in what is asked; empty where a topic has none and units must be meant. */
export function provinceRanks(own: readonly Choice[], scene: Scene, catalogue: Catalogue): readonly Topic[] {
  const ranks = own.map(({ topic, rivals }) => firstRank([topic, ...rivals], catalogue));
  if (own.length > 0)
    return ranks.includes(null)
      ? []
      : withoutWhole([...new Set(ranks.filter((rank) => rank !== null))], { scene, catalogue });
  const wide = scene.mentions.some(
    ({ meant }) => meant[0]?.level === 'province' || meant[0]?.level === 'nation',
  );
  const whole = wide || says(scene, 'cue:programme', 'cue:nationField', 'cue:source');
  return whole ? rankIn('general', catalogue) : [];
}

/** "trong xếp hạng DTI, chính quyền số, kinh tế số …": beside two of its parts the whole says only where. */
function withoutWhole(ranks: readonly Topic[], { scene, catalogue }: Ranking): readonly Topic[] {
  const parts = ranks.filter((rank) => !isWhole(rank, catalogue));
  return parts.length > 1 || (parts.length === 1 && alone.test(wordsOf(scene))) ? parts : ranks;
}

interface Ranking {
  readonly scene: Scene;
  readonly catalogue: Catalogue;
}

/** "riêng trụ cột kinh tế thì tỉnh xếp thứ mấy về chuyển đổi số": of that one alone. */
const alone =
  /(?:^| )riêng (?:(?:về|phần|trong|cái|cho) )*(?:trụ cột|trụ|mảng|phần|nhóm|khối|lĩnh vực)(?: |$)/;

function firstRank(topics: readonly Topic[], catalogue: Catalogue): Topic | null {
  const ranks = topics.flatMap((topic) => {
    const measure = catalogue.indicator(topic)?.measure;
    if (measure === 'rank' || measure === 'score') return [topic];
    const pillar = pillarOf(topic);
    return pillar === null ? [] : rankIn(pillar, catalogue);
  });
  return ranks[0] ?? null;
}

/** The province's rank in a pillar. */
export function rankIn(pillar: string, catalogue: Catalogue): readonly Topic[] {
  const rank = catalogue.programme.indicators.find(
    (other) => other.measure === 'rank' && other.pillar === pillar,
  );
  return rank ? [rank.id] : [];
}

/** True for "tỉnh xếp thứ mấy", "hạng nhất cả nước": a rank with no units to be ranked. */
export function asksProvinceRank(scene: Scene, below: boolean): boolean {
  if (below || scene.limit !== null) return false;
  return (
    says(scene, 'cue:rank') &&
    !says(scene, 'cue:top', 'cue:bottom', 'cue:list') &&
    freeWith(scene, 'cue:unitNoun').every((i) => scene.sentence.chunks[i]?.text === 'where') &&
    (!says(scene, 'cue:compare') || says(scene, 'cue:trend') || comparesTimes(scene))
  );
}

function comparesTimes({ times }: Scene): boolean {
  return times.spots.length > 1 || (times.range !== null && times.range.to !== null);
}
