import { pillarOf } from '#domain/question.ts';
import { isLocal } from '#domain/unit.ts';
import { countedLike, levelCounted } from './counts.ts';
import { bothMeasures, isRank, joinFamily } from './families.ts';
import { withoutHeading } from './headings.ts';
import { countsEach } from './counts-each.ts';
import { asksOfTotal } from './of-so-many.ts';
import { asksProvinceRank, provinceRanks, rankIn } from './province-ranks.ts';
import { levelOver } from './read-signs.ts';
import { mentionsTag, says, wordsOf } from './scene.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { QuestionKind, Topic } from '#domain/question.ts';
import type { Companions } from '../topics/companions.ts';
import type { Passed, TopicHit } from '../topics/topic-hit.ts';
import type { Choice } from './families.ts';
import type { Scene } from './scene.ts';

/** The topics of a message, and for each of them the others that its words fit as well. */
export interface ChosenTopics {
  readonly topics: readonly Topic[];
  readonly rivals: readonly (readonly Topic[])[];
  /** Other topics that the message names, with nothing that joins them to the ones chosen. */
  readonly unheard: readonly Topic[];
  /** True when a rank of the province was asked of districts or communes: they are to be ranked. */
  readonly ranked: boolean;
}

export interface ChoosingParts {
  readonly catalogue: Catalogue;
  readonly companions: Companions;
  /** The kind a command has fixed; null where the words decide. */
  readonly given: QuestionKind | null;
}

/** Decides between meanings that the words fit equally. */
export function chooseTopics(
  scene: Scene,
  kind: QuestionKind,
  { catalogue, companions, given }: ChoosingParts,
): ChosenTopics {
  const below = speaksOfParts(scene);
  const named = scene.hits.map((hit) => ({ hit, topic: chooseTopic(hit, scene, { kind, given }) }));
  const chosen = named.filter(({ hit, topic }, i) => {
    const family = catalogue.indicator(topic)?.family;
    if (family !== undefined || /^(?:và|với|hay|hoặc|cùng|vs)$/.test(hit.led)) return true;
    if (kind !== 'definition' && (hit.joined || named[i + 1]?.hit.joined === true)) return true;
    if (namesCounted(scene, topic, catalogue) || countsEach(named, scene, catalogue)) return true;
    const others = named.filter(
      (other) => other.topic !== topic && catalogue.indicator(other.topic) !== undefined,
    );
    return !others.some(
      (other) => isPartOf(hit.said, other.topic, companions) && !isPartOf(other.hit.said, topic, companions),
    );
  });
  const meant = chosen.flatMap(({ hit, topic }) => {
    const base =
      below && isRank(topic, catalogue) ? pillarTopic(topic, catalogue) : ofCommunes(topic, scene, catalogue);
    return base === null
      ? []
      : [{ topic: base, rivals: hit.means.filter((other) => other !== base && other !== topic) }];
  });
  const own = [...withoutHeading(meant, scene, catalogue)];
  if (asksEachPillar(scene, kind, own))
    own.push(...eachPillar(kind === 'comparison' && !below ? 'rank' : 'all', catalogue));
  const ranks = asksProvinceRank(scene, below) ? provinceRanks(own, scene, catalogue) : [];
  if (ranks.length > 0)
    return {
      topics: bothMeasures(ranks, scene, catalogue),
      rivals: ranks.map(() => []),
      unheard: [],
      ranked: false,
    };
  const passed = scene.hits.flatMap((hit) => hit.passed);
  const beside = passed.map(({ means }) => ({ topic: means, rivals: [] }));
  const joined = below ? own : joinFamily(own, { beside, scene }, catalogue);
  const told =
    says(scene, 'cue:notMet') && !asksOfTotal(scene)
      ? joined.flatMap((choice) => unmetOf(choice, catalogue))
      : joined;
  const distinct = told.filter(({ topic }, i) => told.findIndex((other) => other.topic === topic) === i);
  const topics = bothMeasures(evenMeasures(distinct, catalogue), scene, catalogue);
  const unheard = passed.filter((one) => !belongsTo(one, topics, { catalogue, companions }));
  return {
    topics,
    rivals: distinct.map(({ rivals }) => rivals),
    unheard: [...new Set([...unheard.map(({ means }) => means), ...otherMeanings(scene, topics)])],
    ranked: below && chosen.some(({ topic }) => isRank(topic, catalogue)),
  };
}

/** What wordings with several meanings may stand for besides: "tỷ lệ đúng hạn". */
function otherMeanings(scene: Scene, topics: readonly Topic[]): readonly Topic[] {
  // "tính cấp xã": the level says which of the counts is meant.
  if (says(scene, 'cue:communeNoun', 'cue:districtNoun')) return [];
  const { hits } = scene;
  const open = hits.filter((hit) => hit.open && hit.means.some((topic) => topics.includes(topic)));
  return open.flatMap(({ means }) => means.filter((topic) => !topics.includes(topic)));
}

/** "mấy huyện, mấy xã": what each counts is said. */
function namesCounted(scene: Scene, topic: Topic, catalogue: Catalogue): boolean {
  const [noun = ''] = catalogue.indicator(topic)?.countedNoun?.vi.split(/[ ,]/) ?? [];
  if (noun !== 'huyện' && noun !== 'xã') return false;
  return new RegExp(`(?<!trong )(?:mấy|bao nhiêu|mười hai|sáu|trăm|\\d) ${noun}(?: |$)`).test(wordsOf(scene));
}

const counting =
  /(?:^| )(?:nhiều|nhiêu|ít|số|mấy|bao nhiêu|những|các) (?:xã|phường|xã phường)(?: |$)|(?:^| )(?<!thị )(?:xã|phường) (?:nào|mô)/;

/** "huyện nào nhiều xã hoàn thành nhất": communes are counted, whatever district stands beside them. */
function ofCommunes(topic: Topic, scene: Scene, catalogue: Catalogue): Topic {
  const own = catalogue.indicator(topic);
  if (own === undefined || levelCounted(own) !== 'district') return topic;
  const words = wordsOf(scene);
  if (!counting.test(words) && (!namesCommunes(scene) || words.includes('cấp huyện'))) return topic;
  const communes = countedLike(own, 'commune', catalogue);
  return communes === undefined || namesCounted(scene, topic, catalogue) ? topic : communes.id;
}

/** "xã Đông Tiến của huyện Đông Sơn": what is said of a district is meant of the commune in it. */
function namesCommunes({ mentions }: Scene): boolean {
  return mentions.length > 0 && mentions.every(({ typed, level }) => typed && level === 'commune');
}

/** "toàn trình khác một phần": of rival meanings the one measured like the other topic is meant. */
function evenMeasures(choices: readonly Choice[], catalogue: Catalogue): readonly Topic[] {
  const measureOf = (topic: Topic) => catalogue.indicator(topic)?.measure;
  const [first, second, ...more] = choices;
  if (!first || !second || more.length > 0 || measureOf(first.topic) === measureOf(second.topic))
    return choices.map(({ topic }) => topic);
  const like = (one: Choice, other: Choice) =>
    one.rivals.find((rival) => measureOf(rival) === measureOf(other.topic)) ?? one.topic;
  const turned = like(first, second);
  return [turned, turned === first.topic ? like(second, first) : second.topic];
}

const side: ReadonlySet<QuestionKind> = new Set(['comparison', 'ranking', 'figure', 'overview', 'trend']);

/** "so sánh ba trụ cột", "tách theo trụ cột": each pillar that the index measures, where none is named. */
function asksEachPillar(scene: Scene, kind: QuestionKind, own: readonly Choice[]): boolean {
  if (!says(scene, 'cue:allPillars') || !side.has(kind)) return false;
  const named = own.filter((choice) => pillarsIn(choice).length > 0).length;
  // "trong ba trụ cột thì kinh tế số": one of them is asked about.
  return named === 0 || (named === 1 && !/(?:^| )trong (?:cả )?(?:ba|3) /.test(wordsOf(scene)));
}

function pillarsIn({ topic, rivals }: Choice): readonly string[] {
  return [topic, ...rivals].flatMap((one) => pillarOf(one) ?? []);
}

/** Each pillar that the index measures: by all it counts, or by the province's rank in it. */
function eachPillar(by: 'rank' | 'all', catalogue: Catalogue): readonly Choice[] {
  const { programme } = catalogue;
  const measured = new Set(
    programme.indicators.flatMap(({ pillar, family }) => (family === undefined ? [] : [pillar])),
  );
  return programme.pillars
    .filter(({ id }) => measured.has(id) && id !== 'general')
    .flatMap(({ id }) => (by === 'rank' ? rankIn(id, catalogue) : [`pillar:${id}` as const]))
    .map((topic) => ({ topic, rivals: [] }));
}

/** True for a meaning passed over whose words belong to a topic chosen: "đúng hạn" of feedback handled on time. */
function belongsTo(
  { means, said }: Passed,
  topics: readonly Topic[],
  { catalogue, companions }: Omit<ChoosingParts, 'given'>,
): boolean {
  const family = catalogue.indicator(means)?.family;
  return topics.some((topic) => {
    if (topic === means || (family !== undefined && catalogue.indicator(topic)?.family === family))
      return true;
    return isPartOf(said, topic, companions);
  });
}

/** True for words that all belong to a topic's own wording. */
function isPartOf(said: readonly string[], topic: Topic, companions: Companions): boolean {
  return said.every((word) => companions.get(topic)?.has(word) === true);
}

/** "mấy chỉ tiêu chưa đạt" asks for those, all of them or a pillar's, not for the count of those that are met. */
function unmetOf(choice: Choice, catalogue: Catalogue): readonly Choice[] {
  const indicator = catalogue.indicator(choice.topic);
  if (indicator?.counts === undefined) return [choice];
  if (indicator.pillar === 'general') return [];
  return [{ topic: `pillar:${indicator.pillar}`, rivals: [choice.topic] }];
}

/** A pillar's name may mean the pillar or the indicator that goes by it. */
function chooseTopic(
  hit: TopicHit,
  scene: Scene,
  { kind, given }: { readonly kind: QuestionKind; readonly given: QuestionKind | null },
): Topic {
  const pillar = hit.means.find((topic) => pillarOf(topic) !== null);
  const indicator = hit.means.find((topic) => pillarOf(topic) === null);
  if (pillar === undefined || indicator === undefined) return hit.means[0] ?? '';
  const named = scene.mentions.some(({ meant }) => isLocal(meant[0]?.level));
  const whole =
    named ||
    given === 'overview' ||
    kind === 'listing' ||
    kind === 'missing' ||
    says(scene, 'cue:pillarNoun') ||
    namesIndicators(scene);
  return (whole || says(scene, 'cue:overview')) && !mentionsTag(scene, 'cue:howMuch') ? pillar : indicator;
}

/** True for "các chỉ tiêu kinh tế số": the pillar's indicators rather than the one that goes by its name. */
function namesIndicators(scene: Scene): boolean {
  const { chunks } = scene.sentence;
  return chunks.some((chunk, i) => {
    if (!chunk.tags.has('cue:indicatorNoun')) return false;
    if (chunks[i + 2]?.text === 'nào' && scene.topical.has(i + 1)) return true;
    return (
      /(?:chỉ tiêu|mục tiêu|chỉ số) (?:nào|gì|mô|chi)$/.test(chunk.text) ||
      /^(?:các|những|mọi) /.test(chunk.text) ||
      /^(?:các|những|mọi|tất cả)$/.test(chunks[i - 1]?.text ?? '')
    );
  });
}

/** True when districts or communes are named, or asked about as such. */
function speaksOfParts(scene: Scene): boolean {
  const named = scene.mentions.some(({ meant }) => isLocal(meant[0]?.level));
  return named || levelOver(scene) !== null || says(scene, 'cue:allUnits');
}

/** A rank is the province's own: of its parts the pillar behind it is asked; null for the programme as a whole. */
export function pillarTopic(topic: Topic, catalogue: Catalogue): Topic | null {
  const pillar = catalogue.indicator(topic)?.pillar;
  return pillar === undefined || pillar === 'general' ? null : `pillar:${pillar}`;
}
