import { wondersIfEnough } from '../if-enough.ts';
import { asksOfSoMany, asksOfTotal } from '../of-so-many.ts';
import { isFree, mentionsTag, says, wordsOf } from '../scene.ts';
import { asksWhy } from './asks-why.ts';
import { weighsTarget } from './weighs-target.ts';
import type { Scene } from '../scene.ts';
import type { Signs } from '../signs.ts';
import type { Rule } from './rule.ts';

/** What must be reached, of something named, with no unit or indicator asked for. */
export const plainTargetRule: Rule = {
  kind: 'target',
  fits: (signs) =>
    signs.topics > 0 &&
    !signs.whichUnit &&
    !signs.whichIndicator &&
    !says(signs.scene, 'cue:risk', 'cue:notMet', 'cue:list') &&
    isTarget(signs),
};

export const targetRule: Rule = { kind: 'target', fits: isTarget };

function isTarget(signs: Signs): boolean {
  const { scene, topics, yearAhead } = signs;
  if (says(scene, 'cue:versusPlan') || asksTruth(scene) || asksWhyShort(signs)) return false;
  if (signs.countsTargets && !scene.sentence.chunks[0]?.tags.has('cue:targetNoun')) return false;
  if (mentionsTag(scene, 'cue:target') || yearAhead || isByDeadline(scene)) return true;
  return topics > 0 && aims(signs);
}

function aims(signs: Signs): boolean {
  return weighsTarget(signs.scene) || obliges(signs.scene) || speaksOfLevel(signs) || isNamedAsTarget(signs);
}

/** "chỉ tiêu văn bản ký số" and no more. */
function isNamedAsTarget({ scene, topics, pillarOnly, countsTargets }: Signs): boolean {
  const { chunks } = scene.sentence;
  if (topics !== 1 || pillarOnly || countsTargets || chunks[0]?.text !== 'chỉ tiêu') return false;
  return chunks.every((_, i) => i === 0 || scene.topical.has(i));
}

/** "vì sao mới hơn 8% trong khi nghị quyết đặt 20%": what is, whatever was to be. */
function asksWhyShort({ scene, topics }: Signs): boolean {
  if (topics === 0 || !(says(scene, 'cue:why') || wonders(scene))) return false;
  const short = /(?:^| )(?:mới|chỉ|chưa|không)(?: (?:hơn|đạt|được|tới|đến|có|mới|là))* \d/;
  return says(scene, 'cue:notMet') || short.test(wordsOf(scene));
}

/** "sao kinh tế số mãi mới được 8%": "sao" alone, before all that is wondered at. */
function wonders({ sentence: { chunks } }: Scene): boolean {
  return /^(?:sao|răng)$/.test(chunks[0]?.text ?? '');
}

/** "gần 90% mục tiêu, thực ra là bao nhiêu", "yêu cầu 100%, tới giờ được bao nhiêu": what is, not what shall be. */
function asksTruth(scene: Scene): boolean {
  const words = wordsOf(scene);
  if (wondersIfEnough(scene) || asksOfSoMany(scene)) return true;
  if (/kết quả (?:ra sao|thế nào|20\d\d$)|(?:^| )(?:đến|tới) đâu(?: rồi)?(?: ạ)?$/.test(words)) return true;
  if (!says(scene, 'cue:howMuch')) return false;
  return truth.test(words);
}

const truth =
  /(?:^| )(?:thực ra|thực tế|thực chất|thực hư)(?: |$)|thì (?:mới |đã )?(?:xong|đạt|hoàn thành) (?:được )?(?:mấy|bao nhiêu)| (?!20\d\d )\d.* (?:giờ|nay|hiện|hiện tại|hiện đang) (?:(?:đã|mới|đang|thì|được|đạt|làm|là|có) )*(?:mấy|bao nhiêu)/;

/** No word for a target, but what is asked is one: "chỉ tiêu … là bao nhiêu", "theo quyết định 969 … bao nhiêu". */
function speaksOfLevel({ scene, countsTargets, growthTopics }: Signs): boolean {
  if (namesTarget(scene) && scene.times.spots.some((spot) => spot.by)) return true;
  if (countsTargets) return false;
  // "tăng bao nhiêu một năm" is what growth itself is asked by.
  if (scene.documents.length > 0 && !says(scene, 'cue:met', ...(growthTopics ? [] : ['cue:trend'])))
    return true;
  return namesTarget(scene) && says(scene, 'cue:howMuch') && !mentionsTag(scene, 'cue:met');
}

/** "những chỉ tiêu nào hạn 2030". */
function isByDeadline(scene: Scene): boolean {
  const named = scene.sentence.chunks.some(({ text }) => /^(?:(?:đến|có) )?hạn$/.test(text));
  return named && scene.times.spots.some(({ by }) => by);
}

/** True for "chỉ tiêu" itself, not for every word that may stand for an indicator. */
function namesTarget(scene: Scene): boolean {
  return scene.sentence.chunks.some((chunk, i) => isFree(scene, i) && /chỉ tiêu/.test(chunk.text));
}

/** "năm 2025 phải … bao nhiêu", "bao giờ phải … 80%": an obligation, with the number or the time of it asked for. */
function obliges(scene: Scene): boolean {
  const must = scene.sentence.chunks.some((chunk) => chunk.text === 'phải');
  if (!must) return false;
  if (says(scene, 'cue:when')) return true;
  return says(scene, 'cue:howMuch') && (scene.times.spots.length > 0 || bodiesMust.test(wordsOf(scene)));
}

/** "phần mềm của các sở phải nối với … bao nhiêu phần trăm", but not what people still have to do. */
const bodiesMust =
  /(?:^| )(?:sở|các sở|sở ngành|ngành|cơ quan|đơn vị|hệ thống|phần mềm|cơ sở dữ liệu|dữ liệu)(?: (?!(?:không|chẳng|có|vẫn|còn|đang|dân) )\S+){0,3} phải (?:\S+ ){1,9}(?:bao nhiêu|mấy) phần trăm(?: |$)/;

/** Targets missed, late or in danger. */
export const riskRule: Rule = { kind: 'risk', fits: isRisk };

function isRisk(signs: Signs): boolean {
  const { scene, whichUnit, whichIndicator, placeOnly, units, topics, end } = signs;
  if (asksWhyOnly(signs) || asksOfTotal(scene)) return false;
  if (asksOfAll({ scene, units, topics })) return true;
  if (says(scene, 'cue:versusPlan') && !says(scene, 'cue:risk')) return false;
  if (says(scene, 'cue:risk', 'cue:notMet')) return !whichUnit || whichIndicator || topics === 0;
  return (whichIndicator || (placeOnly && units > 0)) && end === 'worst';
}

/** "vì sao ký số chậm", but not "còn vướng ở đâu, chính quyền số", which asks for targets of a pillar. */
function asksWhyOnly({ scene, topics, pillarOnly }: Signs): boolean {
  if (topics === 0 || !asksWhy(scene)) return false;
  return !pillarOnly || !/(?:^| )(?:còn|đang|bị) (?:vướng|kẹt|tắc)/.test(wordsOf(scene));
}

/** "có đạt mục tiêu 2025 không": of nothing named, all targets of that time. */
function asksOfAll({ scene, units, topics }: Pick<Signs, 'scene' | 'units' | 'topics'>): boolean {
  if (units + topics + scene.documents.length > 0 || scene.times.spots.length === 0) return false;
  return /(?:đạt|hoàn thành|kịp|vượt) (?:được )?(?:các |những )?mục tiêu .*(?:không|chưa)/.test(
    wordsOf(scene),
  );
}

/** Which indicators there are, or which of them stand how. */
export const indicatorListingRule: Rule = { kind: 'listing', fits: isIndicatorListing };

function isIndicatorListing({ scene, whichIndicator, topics, pillarOnly }: Signs): boolean {
  if (!isOpen({ scene, topics, pillarOnly })) return false;
  if (says(scene, 'cue:howManyIndicators', 'cue:list')) return true;
  const many = says(scene, 'cue:indicatorNoun', 'cue:targetNoun') && namesMany(scene.sentence.chunks);
  if (many && (pillarOnly || mentionsTag(scene, 'cue:met', 'cue:onTrack'))) return true;
  if (!whichIndicator) return false;
  const nouns = says(scene, 'cue:indicatorNoun', 'cue:targetNoun');
  return nouns || pillarOnly || scene.documents.length > 0 || mentionsTag(scene, 'cue:met', 'cue:onTrack');
}

/** No indicator is named, nor when targets are due. */
function isOpen({ scene, topics, pillarOnly }: Pick<Signs, 'scene' | 'topics' | 'pillarOnly'>): boolean {
  return (topics === 0 || pillarOnly) && !isByDeadline(scene);
}

function namesMany(chunks: readonly { readonly text: string }[]): boolean {
  return chunks.some((chunk) => /^(?:các|những)(?: |$)/.test(chunk.text));
}
