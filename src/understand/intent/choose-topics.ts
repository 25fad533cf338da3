import { pillarOf } from '#domain/question.ts';
import { levelOver } from './read-signs.ts';
import { mentionsTag, says } from './scene.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { QuestionKind, Topic } from '#domain/question.ts';
import type { TopicHit } from '../topics/find-topics.ts';
import type { Scene } from './scene.ts';

/** The topics of a message, and for each of them the others that its words fit as well. */
export interface ChosenTopics {
  readonly topics: readonly Topic[];
  readonly rivals: readonly (readonly Topic[])[];
  /** True when a rank of the province was asked of districts or communes: they are to be ranked. */
  readonly ranked: boolean;
}

/** Decides between meanings that the words fit equally. */
export function chooseTopics(scene: Scene, kind: QuestionKind, catalogue: Catalogue): ChosenTopics {
  const below = speaksOfParts(scene);
  const isRank = (topic: Topic) => catalogue.indicator(topic)?.measure === 'rank';
  const chosen = scene.hits.map((hit) => ({ hit, topic: chooseTopic(hit, scene, kind) }));
  const own = chosen.flatMap(({ hit, topic }) => {
    const base = below && isRank(topic) ? pillarTopic(topic, catalogue) : topic;
    return base === null
      ? []
      : [{ topic: base, rivals: hit.means.filter((other) => other !== base && other !== topic) }];
  });
  const distinct = own.filter(({ topic }, i) => own.findIndex((other) => other.topic === topic) === i);
  return {
    topics: distinct.map(({ topic }) => topic),
    rivals: distinct.map(({ rivals }) => rivals),
    ranked: below && chosen.some(({ topic }) => isRank(topic)),
  };
}

/** A pillar's name may mean the pillar or the indicator that goes by it. */
function chooseTopic(hit: TopicHit, scene: Scene, kind: QuestionKind): Topic {
  const pillar = hit.means.find((topic) => pillarOf(topic) !== null);
  const indicator = hit.means.find((topic) => pillarOf(topic) === null);
  if (pillar === undefined || indicator === undefined) return hit.means[0] ?? '';
  const whole =
    kind === 'listing' || kind === 'missing' || says(scene, 'cue:pillarNoun') || namesIndicators(scene);
  return whole && !mentionsTag(scene, 'cue:howMuch') ? pillar : indicator;
}

/** True for "các chỉ tiêu kinh tế số": the pillar's indicators rather than the one that goes by its name. */
function namesIndicators(scene: Scene): boolean {
  const { chunks } = scene.sentence;
  return chunks.some((chunk, i) => {
    if (!chunk.tags.has('cue:indicatorNoun')) return false;
    return (
      /^(?:các|những|mọi) /.test(chunk.text) || /^(?:các|những|mọi|tất cả)$/.test(chunks[i - 1]?.text ?? '')
    );
  });
}

/** True when districts or communes are named, or asked about as such. */
function speaksOfParts(scene: Scene): boolean {
  const named = scene.mentions.some(
    ({ meant }) => meant[0]?.level === 'district' || meant[0]?.level === 'commune',
  );
  return named || levelOver(scene) !== null || says(scene, 'cue:allUnits');
}

/** A rank is the province's own: of its parts the pillar behind it is asked; null for the programme as a whole. */
function pillarTopic(topic: Topic, catalogue: Catalogue): Topic | null {
  const pillar = catalogue.indicator(topic)?.pillar;
  return pillar === undefined || pillar === 'general' ? null : `pillar:${pillar}`;
}
