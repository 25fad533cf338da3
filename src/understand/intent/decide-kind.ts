import { freeWith, isFree, mentionsTag, says } from './scene.ts';
import type { QuestionKind } from '#domain/question.ts';
import type { Scene } from './scene.ts';

/** What a message asks for, before units and topics are put in. */
export type DecidedKind = QuestionKind;

/** What the rules look at. */
export interface Signs {
  readonly scene: Scene;
  /** True when every topic is itself a rank, so that asking for the rank asks for the figure. */
  readonly rankTopics: boolean;
  /** Number of distinct topics. */
  readonly topics: number;
  readonly pillarOnly: boolean;
  /** Units asked about, the whole country as a mere field of comparison left out. */
  readonly units: number;
  readonly yearAhead: boolean;
  /** True for "huyện nào", "những xã nào", "đơn vị nào". */
  readonly whichUnit: boolean;
  /** True for "chỉ tiêu nào", "những gì". */
  readonly whichIndicator: boolean;
  readonly end: 'best' | 'worst' | null;
}

type Rule = readonly [QuestionKind, (signs: Signs) => boolean];

const social: readonly Rule[] = [
  ['unsubscribe', ({ scene }) => says(scene, 'act:unsubscribe')],
  ['forget', ({ scene }) => says(scene, 'act:forget')],
  ['subscribe', ({ scene }) => says(scene, 'act:subscribe') && !says(scene, 'act:digestOnly')],
  ['chart', ({ scene }) => says(scene, 'act:chart')],
  ['export', ({ scene }) => says(scene, 'act:export')],
  ['digest', ({ scene, topics }) => says(scene, 'act:digest') && topics === 0],
  ['language', ({ scene, topics, units }) => says(scene, 'act:language') && topics === 0 && units === 0],
  [
    'help',
    ({ scene, topics, units }) =>
      says(scene, 'act:help') && topics === 0 && units === 0 && !asksSomething(scene),
  ],
  [
    'thanks',
    ({ scene, topics, units }) =>
      says(scene, 'act:thanks') && topics === 0 && units === 0 && !asksSomething(scene),
  ],
  [
    'greeting',
    ({ scene, topics, units }) =>
      says(scene, 'act:greeting') && topics === 0 && units === 0 && !asksSomething(scene),
  ],
];

const asking: readonly Rule[] = [
  ['geography', isGeography],
  ['missing', ({ scene }) => says(scene, 'cue:missing')],
  ['source', ({ scene }) => says(scene, 'cue:source')],
  ['definition', isDefinition],
  ['freshness', isFreshness],
  ['comparison', isComparison],
  ['ranking', isRanking],
  ['trend', isTrend],
  ['listing', isUnitListing],
  ['risk', isRisk],
  ['listing', isIndicatorListing],
  ['target', isTarget],
];

/** The kind the first fitting rule gives; figure for an indicator, overview for the rest. */
export function decideKind(signs: Signs): QuestionKind {
  for (const [kind, fits] of [...social, ...asking]) if (fits(signs)) return kind;
  if (says(signs.scene, 'cue:overview')) return 'overview';
  if (signs.topics > 0 && !signs.pillarOnly) return signs.units > 1 ? 'comparison' : 'figure';
  return signs.units > 1 ? 'comparison' : 'overview';
}

const questionWords = [
  'cue:howMuch',
  'cue:state',
  'cue:risk',
  'cue:target',
  'cue:rank',
  'cue:compare',
  'cue:programme',
  'cue:trend',
  'cue:notMet',
];

function asksSomething(scene: Scene): boolean {
  return says(scene, ...questionWords) && scene.sentence.chunks.length > 2;
}

const strongGeography =
  /sáp nhập|sát nhập|hợp nhất|gộp|tách|đổi tên|nhập (?:vào|với|từ|lại|về|chung)|chia ra|thành lập từ|hình thành từ|xóa tên|giải thể|tên (?:cũ|mới)|tiền thân|merge|made up|formed from|became|đơn vị hành chính/;

function isGeography({ scene, topics, units }: Signs): boolean {
  if (says(scene, 'cue:howManyCommunes') && topics === 0 && !says(scene, 'cue:programme', 'cue:met'))
    return true;
  if (!says(scene, 'cue:geography')) return false;
  const strong = scene.sentence.chunks.some(
    (chunk, i) => isFree(scene, i) && chunk.tags.has('cue:geography') && strongGeography.test(chunk.text),
  );
  return strong ? topics === 0 || units > 0 : units > 0 && topics === 0 && !says(scene, 'cue:programme');
}

function isDefinition({ scene, topics, units }: Signs): boolean {
  if (!says(scene, 'cue:definition') || says(scene, 'cue:targetNoun', 'cue:target')) return false;
  return topics > 0 || scene.documents.length > 0 || (units === 0 && says(scene, 'cue:programme'));
}

function isFreshness({ scene, topics }: Signs): boolean {
  if (!says(scene, 'cue:freshness')) return false;
  return (
    topics === 0 ||
    freeWith(scene, 'cue:freshness').some((i) => scene.sentence.chunks[i]?.tags.has('cue:latest') === false)
  );
}

function isComparison({ scene, topics, units, whichUnit }: Signs): boolean {
  if (whichUnit || says(scene, 'cue:versusPlan')) return false;
  if (units > 1) return true;
  if (scene.sentence.chunks[0]?.text === 'so sánh') return true;
  if (!says(scene, 'cue:compare', 'cue:stronger')) return false;
  const periods = scene.times.spots.length;
  const { range } = scene.times;
  return (
    topics > 1 ||
    periods > 1 ||
    (range !== null && range.to !== null) ||
    scene.mentions.some(({ meant }) => meant[0]?.level === 'nation')
  );
}

function isRanking({ scene, rankTopics, whichUnit, whichIndicator, end, units, topics }: Signs): boolean {
  if (whichIndicator && !whichUnit) return false;
  if (says(scene, 'cue:top', 'cue:bottom')) return true;
  if (says(scene, 'cue:rank'))
    return (
      !rankTopics ||
      whichUnit ||
      says(scene, 'cue:allUnits', 'cue:districtNoun', 'cue:communeNoun', 'cue:unitNoun')
    );
  if (scene.threshold !== null) return false;
  const superlative = says(scene, 'sup:best', 'sup:worst');
  if (whichUnit) return superlative || end !== null;
  if (
    superlative &&
    (topics > 0 ||
      says(scene, 'cue:districtNoun', 'cue:communeNoun', 'cue:allUnits', 'cue:unitNoun', 'cue:programme'))
  )
    return units === 0;
  return says(scene, 'cue:allUnits') && topics > 0;
}

function isTrend({ scene, topics, units }: Signs): boolean {
  if (says(scene, 'cue:target', 'cue:versusPlan')) return false;
  if (says(scene, 'cue:byTime') || scene.times.range !== null)
    return topics > 0 || units > 0 || says(scene, 'cue:programme', 'cue:trend');
  return says(scene, 'cue:trend') && (topics > 0 || units > 0 || says(scene, 'cue:programme'));
}

function isUnitListing({ scene, whichUnit }: Signs): boolean {
  if (
    !whichUnit &&
    !(says(scene, 'cue:list') && says(scene, 'cue:communeNoun', 'cue:districtNoun', 'cue:unitNoun'))
  )
    return false;
  return scene.threshold !== null || mentionsTag(scene, 'cue:met', 'cue:notMet', 'cue:onTrack', 'cue:risk');
}

function isRisk({ scene, whichUnit, whichIndicator, topics, end }: Signs): boolean {
  if (says(scene, 'cue:why') && topics > 0) return false;
  if (says(scene, 'cue:versusPlan')) return false;
  if (says(scene, 'cue:risk', 'cue:notMet', 'sup:worst')) return !whichUnit || whichIndicator;
  return whichIndicator && end === 'worst';
}

function isIndicatorListing({ scene, whichIndicator, topics, pillarOnly }: Signs): boolean {
  if (says(scene, 'cue:howManyIndicators')) return true;
  if (says(scene, 'cue:list') && (topics === 0 || pillarOnly)) return true;
  if (!whichIndicator || (topics > 0 && !pillarOnly)) return false;
  return (
    says(scene, 'cue:indicatorNoun', 'cue:targetNoun') ||
    mentionsTag(scene, 'cue:met', 'cue:onTrack') ||
    pillarOnly ||
    scene.documents.length > 0
  );
}

function isTarget({ scene, topics, yearAhead }: Signs): boolean {
  if (says(scene, 'cue:versusPlan')) return false;
  if (says(scene, 'cue:target') || yearAhead) return true;
  if (scene.documents.length > 0 && topics > 0 && !mentionsTag(scene, 'cue:met')) return true;
  const asksLevel = says(scene, 'cue:howMuch') && says(scene, 'cue:indicatorNoun');
  return (
    asksLevel &&
    topics > 0 &&
    !mentionsTag(scene, 'cue:met') &&
    !scene.sentence.chunks.some((chunk) => chunk.text.startsWith('đạt'))
  );
}
