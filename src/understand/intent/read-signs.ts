import { pillarOf } from '#domain/question.ts';
import { fold } from '../text/syllable.ts';
import { countsTargets } from './counts.ts';
import { isFree, says, wordsOf } from './scene.ts';
import type { Indicator } from '#domain/programme.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { IsoDate } from '#domain/date.ts';
import type { Topic } from '#domain/question.ts';
import type { UnitLevel } from '#domain/unit.ts';
import type { Signs } from './signs.ts';
import type { Chunk } from '../sentence.ts';
import type { Scene } from './scene.ts';

const unitNouns = ['cue:districtNoun', 'cue:communeNoun', 'cue:unitNoun', 'cue:allUnits'];
const indicatorNouns = ['cue:indicatorNoun', 'cue:targetNoun'];

interface SignParts {
  readonly catalogue: Catalogue;
  readonly today: IsoDate;
}

/** Reads off what the rules of kind look at. */
export function readSigns(scene: Scene, topics: readonly Topic[], { catalogue, today }: SignParts): Signs {
  const asked = scene.mentions.filter(({ general, place }) => !general && place === null);
  const units = new Set(asked.map(({ meant }) => meant[0]?.id)).size;
  const thisYear = today.slice(0, 4);
  const measures = topics.map((topic) => catalogue.indicator(topic));
  const every = (fits: (indicator: Indicator | undefined) => boolean) =>
    topics.length > 0 && measures.every(fits);
  const nouns = scene.sentence.chunks.filter(
    (chunk, i) => !scene.taken.has(i) && unitNouns.some((tag) => chunk.tags.has(tag)),
  );
  const unitNoun = nouns.length > 0;
  return {
    scene,
    topics: topics.length,
    rankTopics: every((indicator) => indicator?.measure === 'rank'),
    countsTargets: countsTargets(topics, catalogue),
    countsUnits: every(
      (indicator) => indicator?.measure === 'count-of-total' || indicator?.measure === 'count',
    ),
    growthTopics: every((indicator) => indicator?.measure === 'percent-per-year'),
    pillarOnly: topics.length > 0 && topics.every((topic) => pillarOf(topic) !== null),
    units,
    yearAhead: scene.times.spots.some(({ period }) => period.slice(0, 4) > thisYear),
    whichUnit:
      asksWhich(scene, unitNouns, indicatorNouns) ||
      (says(scene, 'cue:who') && endOf(scene) !== null) ||
      (says(scene, 'cue:where') && asksForPlaces(scene, topics)),
    manyUnits: namesMany(scene, unitNouns) || countsAbove(scene),
    unitNoun,
    placeOnly: unitNoun && nouns.every((chunk) => chunk.tags.has('cue:placeNoun')),
    whichIndicator: asksWhich(scene, indicatorNouns, unitNouns) || (says(scene, 'cue:list') && !unitNoun),
    end: endOf(scene),
  };
}

/** "hài lòng dưới 90% ở đâu", "kinh tế số cao nhất ở đâu": the places are asked for, not where a figure comes from. */
function asksForPlaces(scene: Scene, topics: readonly Topic[]): boolean {
  if (!topics.some((topic) => pillarOf(topic) === null)) return false;
  return scene.threshold !== null || says(scene, 'sup:best', 'sup:worst');
}

/** True for a noun of the sort with "nào", "gì" in it or soon after, or "which" before. */
function asksWhich(scene: Scene, nouns: readonly string[], others: readonly string[]): boolean {
  const { chunks } = scene.sentence;
  return chunks.some((chunk, i) => {
    if (scene.taken.has(i) || !nouns.some((tag) => chunk.tags.has(tag))) return false;
    const before = chunks.slice(Math.max(0, i - 2), i);
    if (chunk.tags.has('cue:which') || before.some(({ text }) => text === 'which')) return true;
    return whichFollows(scene, i, others);
  });
}

/** True when "nào" stands within three chunks, with no noun of another sort before it. */
function whichFollows(scene: Scene, i: number, others: readonly string[]): boolean {
  for (let k = i + 1; k <= i + 3; k++) {
    const next = scene.sentence.chunks[k];
    if (!next) return false;
    if (next.tags.has('cue:which')) return true;
    if (isFree(scene, k) && others.some((tag) => next.tags.has(tag))) return false;
  }
  return false;
}

const plurals = /^(?:cac|nhung|tat ca|toan bo|moi|nhieu|all)(?: |$)/;
const counts = /^(?:may|bao nhieu|how many)(?: |$)/;

/** True for a noun of the sort with a plural before it, or that is itself plural. */
function namesMany(scene: Scene, nouns: readonly string[]): boolean {
  return scene.sentence.chunks.some((chunk, i) => {
    if (scene.taken.has(i) || !nouns.some((tag) => chunk.tags.has(tag))) return false;
    const around = [chunk.text, scene.sentence.chunks[i - 1]?.text ?? ''];
    return around.some(
      (text) => plurals.test(fold(text)) || (scene.threshold !== null && counts.test(fold(text))),
    );
  });
}

/** "bao nhiêu xã trên 50%". */
function countsAbove(scene: Scene): boolean {
  return scene.threshold !== null && says(scene, 'cue:howManyCommunes');
}

/** The end of an order that the adjectives point at; a bad end outweighs a good one. */
export function endOf(scene: Scene, outspoken = false): 'best' | 'worst' | null {
  const end = endSaid(scene, outspoken);
  return end === null || !namesShortfall(scene) ? end : (endOfShortfall(scene) ?? end);
}

const late = /(?:^| )(?:trễ|quá hạn|quá hẹn|lỡ hẹn|sai hẹn|tồn đọng)/;

/** "hồ sơ trễ hẹn", "chậm trả kết quả": a topic named by what falls short of it. */
function namesShortfall({ sentence, taken, topical }: Scene): boolean {
  return sentence.chunks.some(
    ({ text }, i) =>
      !taken.has(i) && (late.test(text) || (topical.has(i) && /(?:^| )(?:chậm|muộn)(?: |$)/.test(text))),
  );
}

/** "hồ sơ trễ hẹn nhiều nhất" is the worst, "quá hạn ít nhất" the best; null where no amount is said. */
function endOfShortfall(scene: Scene): 'best' | 'worst' | null {
  const [, amount] = /(?:^| )(nhiều|cao|lớn|ít|thấp)(?: \S+){0,3} nhất(?: |$)/.exec(wordsOf(scene)) ?? [];
  if (amount === undefined) return null;
  return amount === 'ít' || amount === 'thấp' ? 'best' : 'worst';
}

function endSaid(scene: Scene, outspoken: boolean): 'best' | 'worst' | null {
  if (scene.said.has('sup:worst')) return 'worst';
  let end: 'best' | 'worst' | null = scene.said.has('sup:best') ? 'best' : null;
  for (const [i, chunk] of scene.sentence.chunks.entries()) {
    if (!isFree(scene, i)) continue;
    if (pointsTo('worst', chunk, outspoken)) end = 'worst';
    else if (pointsTo('best', chunk, outspoken)) end ??= 'best';
  }
  return end;
}

const weakSigns = { best: ['adj:best', 'cue:top'], worst: ['adj:worst', 'cue:bottom', 'cue:risk'] };

/** Superlatives always point; plain adjectives unless only outspoken words count. */
function pointsTo(end: 'best' | 'worst', chunk: Chunk, outspoken: boolean): boolean {
  return chunk.tags.has(`sup:${end}`) || (!outspoken && weakSigns[end].some((tag) => chunk.tags.has(tag)));
}

/** The level of units a ranking or listing runs over. */
export function levelOver(scene: Scene): UnitLevel | null {
  for (const [i, chunk] of scene.sentence.chunks.entries()) {
    if (scene.taken.has(i)) continue;
    if (chunk.tags.has('cue:districtNoun')) return 'district';
    if (chunk.tags.has('cue:communeNoun')) return 'commune';
    if (/^(?:từng|mỗi) (?:xã|phường)$/.test(chunk.text)) return 'commune';
    if (chunk.tags.has('cue:howManyCommunes')) return /huyện/.test(chunk.text) ? 'district' : 'commune';
  }
  return null;
}
