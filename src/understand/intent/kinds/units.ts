import { leadsToParts } from '../../names/parts-of.ts';
import { freeWith, mentionsTag, says, wordsOf } from '../scene.ts';
import { isBeforeAndAfter } from './before-and-after.ts';
import { fallsShort } from './falls-short.ts';
import { isLocal } from '#domain/unit.ts';
import type { Scene } from '../scene.ts';
import type { Signs } from '../signs.ts';
import type { Rule } from './rule.ts';

/** Several units or times side by side. */
export const comparisonRule: Rule = { kind: 'comparison', fits: isComparison };

function isComparison({ scene, topics, units, whichUnit, whichIndicator, rankTopics }: Signs): boolean {
  if (units > 1) return !(whichIndicator && says(scene, 'cue:risk', 'cue:notMet'));
  if (whichUnit || says(scene, 'cue:versusPlan', 'cue:target')) return false;
  if (comparesPlainly(scene, topics)) return true;
  return says(scene, 'cue:compare', 'cue:stronger') && (topics > 1 || hasTwoSides(scene, rankTopics));
}

function comparesPlainly(scene: Scene, topics: number): boolean {
  if (scene.sentence.chunks[0]?.text === 'so sánh') return true;
  return (topics > 0 && scene.times.spots.length > 1) || (topics > 1 && asksWhichIsMost(scene));
}

function asksWhichIsMost(scene: Scene): boolean {
  return says(scene, 'sup:best', 'sup:worst') && says(scene, 'cue:which');
}

/** From one time to another, or beside the country, among whose provinces a rank already stands. */
function hasTwoSides({ times: { range }, mentions }: Scene, ranks: boolean): boolean {
  if (range !== null && range.to !== null) return true;
  return !ranks && mentions.some(({ meant }) => meant[0]?.level === 'nation');
}

/** "các xã khác", "những nơi còn lại". */
export const otherPlaces =
  '(?:các |những |mấy )?(?:xã|phường|huyện|đơn vị|địa phương|nơi|chỗ) (?:khác|bạn|còn lại)(?: |$)';
const others = new RegExp(`(?:^| )so với ${otherPlaces}`);

/** "xã X so với các xã khác đang đứng ở đâu": its place among them. */
export const amongOthersRule: Rule = {
  kind: 'ranking',
  fits: ({ scene }) => {
    const own = scene.mentions.filter(({ meant: [unit] }) => isLocal(unit?.level));
    return own.length === 1 && others.test(wordsOf(scene));
  },
};

/** Units in order. */
export const rankingRule: Rule = { kind: 'ranking', fits: isRanking };

function isRanking(signs: Signs): boolean {
  const { scene, whichUnit } = signs;
  if (isAboutElse(signs) || fallsShort(scene)) return false;
  if (says(scene, 'cue:top', 'cue:bottom', 'cue:rank') || countsOff(signs)) return true;
  if (scene.threshold !== null) return false;
  return whichUnit ? asksForEnd(signs) : ranksAll(signs);
}

/** "3 xã đứng cuối huyện Hà Trung cũ": so many units from one end of the order. */
function countsOff({ scene, unitNoun }: Signs): boolean {
  return scene.limit !== null && unitNoun && says(scene, 'sup:best', 'sup:worst');
}

/** Indicators are asked for, or a rank that is a figure itself. */
function isAboutElse({ whichUnit, whichIndicator, placeOnly, units, rankTopics, unitNoun }: Signs): boolean {
  if (whichIndicator && !whichUnit) return true;
  return (placeOnly && units > 0) || (rankTopics && !whichUnit && !unitNoun);
}

/** "huyện nào … thấp nhất", "xã nào làm tốt". */
function asksForEnd({ scene, end, topics }: Signs): boolean {
  if (says(scene, 'sup:best', 'sup:worst')) return true;
  return end !== null && (topics > 0 || says(scene, 'adj:best', 'adj:worst', 'cue:programme'));
}

/** "cao nhất về …", "so các huyện", "… của các xã". */
function ranksAll(signs: Signs): boolean {
  const { scene, units, topics, unitNoun } = signs;
  if (units > 0) return topics > 0 && ranksWithin(signs);
  if (says(scene, 'cue:compare') && signs.manyUnits) return true;
  if (says(scene, 'sup:best', 'sup:worst') && (unitNoun || outspoken(scene)))
    return topics > 0 || unitNoun || says(scene, 'cue:programme');
  return topics > 0 && (says(scene, 'cue:allUnits') || plainlyOfAll(signs));
}

/** "ký số các xã của huyện Hậu Lộc cũ", "hài lòng từng xã của Vĩnh Lộc". */
function ranksWithin(signs: Signs): boolean {
  const { scene } = signs;
  const districts = scene.mentions.every(({ meant }) => meant[0]?.level === 'district');
  const ofParts = scene.mentions.some(({ first }) => leadsToParts(scene.sentence.chunks, first));
  return districts && ofParts && plainlyOfAll({ ...signs, manyUnits: true });
}

/** "mức độ hài lòng của các xã": a figure of many units is a ranking, unless a condition or a time is asked for. */
function plainlyOfAll({ scene, manyUnits, countsUnits }: Signs): boolean {
  if (!manyUnits || countsUnits || scene.times.range !== null) return false;
  return !mentionsTag(
    scene,
    'cue:met',
    'cue:notMet',
    'cue:onTrack',
    'cue:risk',
    'cue:target',
    'cue:trend',
    'cue:byTime',
  );
}

/** True for a superlative that names a place in an order, not just a poor showing. */
function outspoken(scene: Scene): boolean {
  const chunks = [...freeWith(scene, 'sup:best'), ...freeWith(scene, 'sup:worst')];
  return chunks.some((i) =>
    /nhất|đầu|cuối|chót|bét|sổ|đáy|(?:most|est)$/.test(scene.sentence.chunks[i]?.text ?? ''),
  );
}

/** Units that meet a condition. */
export const unitListingRule: Rule = { kind: 'listing', fits: isUnitListing };

function isUnitListing(signs: Signs): boolean {
  const { scene, topics, whichUnit, manyUnits, unitNoun, placeOnly } = signs;
  if (topics === 0 && placeOnly) return false;
  if (isHeldAgainst(signs)) return true;
  if (listsCounted(signs) || listsVillages(signs)) return true;
  if (!whichUnit && !manyUnits && !(says(scene, 'cue:list') && unitNoun)) return false;
  const conditions = ['cue:met', 'cue:notMet', 'cue:onTrack', 'cue:risk', 'cue:lacking'];
  return scene.threshold !== null || mentionsTag(scene, ...conditions);
}

/** "danh sách xã hoàn thành chuyển đổi số": the names of those counted. */
function listsCounted({ scene, countsUnits, rankTopics, countsTargets }: Signs): boolean {
  if (!countsUnits || countsTargets || rankTopics || !says(scene, 'cue:list')) return false;
  const words = wordsOf(scene);
  if (/(?:^| )(?:vào|trong|có tên(?: trong)?) danh sách/.test(words)) return false;
  return namesUnits.test(words) && !says(scene, 'cue:howMuch', 'cue:count');
}

const namesUnits = /(?:^| )(?:xã|phường|huyện|đơn vị|địa phương)(?: |$)/;

/** "bản mô chưa có sóng, liệt kê cho tui coi": the names of villages, though they are no units of their own. */
function listsVillages({ scene, topics, units }: Signs): boolean {
  if (topics === 0 || units > 0 || !says(scene, 'cue:list')) return false;
  return /(?:^| )(?:thôn|bản|thôn bản|xóm|làng) (?:nào|mô|gì)(?: |$)/.test(wordsOf(scene));
}

/** "xã có ký số trên 80%": units of a level are held against a number, none of them named. */
function isHeldAgainst({ scene, topics, units, unitNoun, countsUnits }: Signs): boolean {
  return scene.threshold !== null && unitNoun && topics > 0 && units === 0 && !countsUnits;
}

/** "năm nào thứ hạng tụt sâu nhất": one year of them all. */
function asksBestYear({ scene, topics, units }: Signs): boolean {
  const year = /(?:^| )năm (?:nào|mô)(?: |$)/.test(wordsOf(scene));
  return year && topics > 0 && units === 0 && says(scene, 'sup:best', 'sup:worst');
}

/** Development over time. */
export const trendRule: Rule = { kind: 'trend', fits: isTrend };

/** "qua các năm", "tăng hay giảm", "trước và sau sáp nhập". */
function spansTime(scene: Scene, topics: number): boolean {
  if (topics > 0 && isBeforeAndAfter(scene)) return true;
  return says(scene, 'cue:byTime') || scene.times.recent !== null || upOrDown.test(wordsOf(scene));
}

const upOrDown = /(?:^| )(?:tăng hay giảm|lên hay xuống|tăng hay là giảm)(?: |$)/;

function isTrend(signs: Signs): boolean {
  const { scene, topics, growthTopics, countsTargets } = signs;
  if (says(scene, 'cue:target', 'cue:versusPlan')) return false;
  if (spansTime(scene, topics) || asksBestYear(signs)) return true;
  if (scene.times.range !== null && !growthTopics) return true;
  if (growthTopics || countsTargets || (scene.times.spots.length > 0 && says(scene, 'filler:presupposition')))
    return false;
  return scene.said.has('cue:trend') || freeWith(scene, 'cue:trend').some((i) => !scene.companion.has(i));
}
