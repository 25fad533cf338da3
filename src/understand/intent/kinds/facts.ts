import { wordsIn } from '../../sentence.ts';
import { freeWith, isFree, mentionsTag, says, wordsOf } from '../scene.ts';
import { asksIfThere } from './asks-if-there.ts';
import { asksScope } from './asks-scope.ts';
import { asksValue } from './asks-value.ts';
import { isBeforeAndAfter } from './before-and-after.ts';
import { fallsShort } from './falls-short.ts';
import type { Scene } from '../scene.ts';
import type { Signs } from '../signs.ts';
import type { Rule } from './rule.ts';

/** Questions about figures and units as such: who lacks them, where they come from, what they mean, what became of a unit. */
export const factRules: readonly Rule[] = [
  { kind: 'freshness', fits: ({ scene }) => asksIfThere(scene) },
  {
    kind: 'missing',
    fits: ({ scene }) =>
      hasNoFigure(scene) ||
      (says(scene, 'cue:missing') && !missesTargets(scene) && !fallsShort(scene) && !staysWhole(scene)),
  },
  { kind: 'geography', fits: isGeography },
  { kind: 'source', fits: ({ scene }) => says(scene, 'cue:source') || asksWhenIssued(scene) },
  {
    kind: 'definition',
    fits: (signs) =>
      !listsMain(signs) &&
      (asksCriteria(signs) || asksHowMeasured(signs) || asksScope(signs) || isDefinition(signs)),
  },
  { kind: 'freshness', fits: isFreshness },
];

/** "xã nào giữ nguyên không nhập": of merging, not of entering figures. */
function staysWhole(scene: Scene): boolean {
  return /(?:^| )(?:giữ|để) nguyên(?: |$)/.test(wordsOf(scene));
}

/** "huyện Mường Lát có những xã nào giữ nguyên", but not "giữ nguyên thứ hạng", "Nông Cống thì sao, giữ nguyên năm". */
function remainsWhole(scene: Scene, units: number): boolean {
  return units > 0 && whichRemain.test(wordsOf(scene));
}

const whichRemain =
  /(?:^| )(?:xã|phường|thị trấn|đơn vị) (?:nào|mô|gì) (?:\S+ ){0,4}giữ nguyên(?: |$)(?!(?:được )?(?:vị trí|thứ|hạng|mức|kết quả|số|tỷ lệ|tốc độ|phong độ))/;

/** English misses targets and lacks figures by one word. */
function missesTargets(scene: Scene): boolean {
  return /(?:^| )(?:targets?|goals?) .*missing$|missing (?:its |the |their |any )?(?:targets?|goals?)/.test(
    wordsOf(scene),
  );
}

/** "huyện nào không có số", "cái nào trống số", "có nhận được số của xã Nga Thắng không hay trống". */
function hasNoFigure(scene: Scene): boolean {
  const words = wordsOf(scene);
  return /(?:nào|mô) (?:không có (?:số|so)|trống số)$/.test(words) || received.test(words);
}

const received =
  /(?:^| )có nhận được (?:số|số liệu|báo cáo) (?:.* )?(?:không|chưa)(?: ạ| nhỉ)?$|(?:^| )(?:số|số liệu|báo cáo) (?:.* )?hay (?:còn |để |bỏ )?trống$/;

const strong =
  /sáp nhập|sát nhập|hợp nhất|gộp|tách|đổi tên|nhập (?:vào|với|từ|lại|về|chung)|chia ra|thành lập từ|hình thành từ|xóa tên|giải thể|tên (?:cũ|mới)|tiền thân|merge|made up|formed from|became|đơn vị hành chính/;

const putsBeside =
  /(?:^| )gộp (?!từ |thành ).*(?:bảng|so|hơn|(?:xem|coi) (?:ai|bên nào|nơi nào|xã nào))(?: |$)/;

/** Units are put together, and not figures: "gộp Thạch Quảng, Thành Vinh vào một bảng", "gộp lại xem ai hơn". */
function speaksOfChange(scene: Scene): boolean {
  return says(scene, 'cue:geography') && !putsBeside.test(wordsOf(scene));
}

function isGeography({ scene, topics, units }: Signs): boolean {
  if (isOrderOrBound(scene)) return false;
  if (topics === 0 && (countsUnits(scene) || asksWhere(scene, units) || remainsWhole(scene, units)))
    return true;
  if (topics > 0 && isBeforeAndAfter(scene)) return false;
  return speaksOfChange(scene) && asksOfChange({ scene, topics, units });
}

function asksOfChange({ scene, topics, units }: Pick<Signs, 'scene' | 'topics' | 'units'>): boolean {
  const plain = freeWith(scene, 'cue:geography').some((i) =>
    strong.test(scene.sentence.chunks[i]?.text ?? ''),
  );
  if (plain) return topics === 0 || units > 0;
  return (units > 0 || says(scene, 'follow:pronoun', 'follow:both')) && topics === 0 && !asksOtherwise(scene);
}

function isOrderOrBound(scene: Scene): boolean {
  return scene.threshold !== null || says(scene, 'cue:allPillars') || ordersThose(scene);
}

/** "mấy phường tách từ thành phố Thanh Hóa cũ, phường nào dẫn đầu": an order among them, whatever they came from. */
function ordersThose(scene: Scene): boolean {
  return says(scene, 'sup:best', 'sup:worst', 'cue:rank') && whichOfThose.test(wordsOf(scene));
}

const whichOfThose =
  /(?:^| )(?:mấy|các|những) (?:xã|phường|xã phường)(?: mới)? (?:được )?(?:tách|nhập|gộp|lập|thành lập|hình thành|sáp nhập)(?: ra)? (?:từ|ở) .*(?:xã|phường|đơn vị|nơi) (?:nào|mô) /;

/** "Ngọc Lặc còn xã nào chưa hoàn thành": which there are is not asked, but which are not done. */
function asksOtherwise(scene: Scene): boolean {
  return says(scene, ...otherThanGeography) || undone.test(wordsOf(scene));
}

const undone = /(?:^| )chưa (?:xong|hoàn thành|đạt|về đích|cán đích)(?: |$)/;

/** "huyện Nga Sơn có mấy xã". */
function countsUnits(scene: Scene): boolean {
  if (!says(scene, 'cue:howManyCommunes') || scene.documents.length > 0) return false;
  return !says(scene, 'cue:programme', 'cue:met');
}

/** "Đông Thọ thuộc Hàm Rồng hay Hạc Thành", "xa quang loc ve dau", which may be typed for "về đầu" as well. */
function asksWhere(scene: Scene, units: number): boolean {
  if (units > 0 && /(?:^| )(?:thuộc|nhập vào|về với) .* hay | về đâu$/.test(wordsOf(scene))) return true;
  return hasGoneTo(scene);
}

/** "xã Hà Vinh sao lại về Bỉm Sơn": one unit has become part of another; without marks "về" may be read as "vẽ". */
function hasGoneTo({ mentions, sentence: { chunks } }: Scene): boolean {
  const [from, to, ...more] = mentions;
  if (!from || !to || more.length > 0) return false;
  return went.test(wordsIn(chunks.slice(from.last, to.first)));
}

const went =
  /^(?:(?:sao|tại sao|vì sao) )?(?:sao lại|lại|bị|bây giờ|giờ|nay|đã) (?:(?:lại|bị|được|đã) )*(?:về|vẽ|nhập về|nhập vào|sang|nhập|thuộc|thuộc về)(?: (?:với|phường|xã|thị xã))*$/;

/** "nghị quyết 06 ban hành ngày nào". */
function asksWhenIssued(scene: Scene): boolean {
  return (
    scene.documents.length > 0 &&
    says(scene, 'cue:when') &&
    /(?:^| )(?:ban hành|ký|ra đời|ra ngày|có hiệu lực)(?: |$)/.test(wordsOf(scene))
  );
}

const otherThanGeography = [
  'cue:programme',
  'cue:target',
  'cue:risk',
  'cue:rank',
  'sup:best',
  'sup:worst',
  'adj:worst',
];

/** "37 tiêu chí cấp xã gồm gì": what makes up an indicator, where one is named. */
function asksCriteria({ scene, topics }: Signs): boolean {
  return topics > 0 && /tiêu chí .*gồm (?:những )?(?:gì|tiêu chí)/.test(wordsOf(scene));
}

function isDefinition({ scene, topics, units }: Signs): boolean {
  if (!says(scene, 'cue:definition') || asksElse(scene, topics)) return false;
  if (setsUnitsBeside(scene, units) || asksWhichAreUnmet(scene, topics)) return false;
  if (topics > 0 || scene.documents.length > 0 || says(scene, 'follow:pronoun')) return true;
  return (
    units === 0 && (says(scene, 'cue:programme') || scene.said.has('cue:definition') || namesMeaning(scene))
  );
}

/** "còn mấy chỉ tiêu chưa xong là cái gì": which they are, not what the word means. */
function asksWhichAreUnmet(scene: Scene, topics: number): boolean {
  if (topics === 0 && says(scene, 'cue:notMet', 'cue:risk')) return true;
  return mentionsTag(scene, 'cue:notMet', 'cue:risk') && listsUnmet.test(wordsOf(scene));
}

const listsUnmet = /(?:^| )(?:mấy|những|các) .*là (?:những )?(?:cái |mục )?(?:gì|chi|nào)(?: |$)/;

/** What must be, or how much it is. */
function asksElse(scene: Scene, topics: number): boolean {
  return says(scene, 'cue:targetNoun', 'cue:target') || (topics > 0 && asksValue(scene));
}

/** "chỉ tiêu chủ chốt của nghị quyết là gì": which they are, not what the word means. */
function listsMain({ scene, topics }: Signs): boolean {
  return topics === 0 && says(scene, 'cue:list') && main.test(wordsOf(scene));
}

const main =
  /(?:^| )chỉ tiêu (?:chính|cốt lõi|chủ yếu|chủ chốt|then chốt|trọng tâm|nòng cốt)(?: .*)? (?:là|gồm) (?:những )?(?:cái )?(?:gì|chi|nào)(?: |$)/;

/** "chỉ tiêu này được đo thế nào". */
function asksHowMeasured({ scene, topics }: Signs): boolean {
  if (topics === 0 && !says(scene, 'follow:pronoun')) return false;
  return /(?:^| )(?:đo|tính|đếm) (?:thế nào|ra sao|như thế nào|bằng cách nào|sao)(?: |$)/.test(
    wordsOf(scene),
  );
}

function setsUnitsBeside(scene: Scene, count: number): boolean {
  if (count > 1 && says(scene, 'cue:compare')) return true;
  const units = ['cue:communeNoun', 'cue:districtNoun', 'cue:unitNoun'];
  return says(scene, 'sup:best', 'sup:worst') && says(scene, ...units);
}

/** "cho mình cả định nghĩa": asked of what was spoken of before. */
function namesMeaning(scene: Scene): boolean {
  return freeWith(scene, 'cue:definition').some((i) =>
    /định nghĩa|khái niệm|(?:coi|gọi|xem) là|nghĩa|mẫu số|tử số|tính|đo|chấm|đếm|công thức|giải thích|definition/.test(
      scene.sentence.chunks[i]?.text ?? '',
    ),
  );
}

/** "mới nhất" beside a topic asks for the latest figure; "khi nào" with it asks how recent that is. */
function isFreshness({ scene, topics }: Signs): boolean {
  if (!says(scene, 'cue:freshness', 'cue:latest') || says(scene, 'cue:why')) return false;
  if (topics === 0) return says(scene, 'cue:freshness') && !isOfSeveral(scene);
  if (says(scene, 'cue:rank') && !says(scene, 'cue:when')) return false;
  const outspoken = scene.sentence.chunks.some(
    (chunk, i) => isFree(scene, i) && chunk.tags.has('cue:freshness') && !chunk.tags.has('cue:latest'),
  );
  return outspoken || scene.said.has('cue:freshness') || (says(scene, 'cue:when') && !isUnfinished(scene));
}

/** "lấy giùm 3 năm gần nhất": of several times, the latest ones. */
function isOfSeveral(scene: Scene): boolean {
  return scene.times.recent !== null && scene.times.recent > 1 && !says(scene, 'cue:when');
}

/** "bao giờ mới xong", "khi nào DTI mới vào top 10": when something will be done is not when it was updated. */
function isUnfinished(scene: Scene): boolean {
  const latest = freeWith(scene, 'cue:latest').map((i) => scene.sentence.chunks[i]?.text);
  return (
    latest.every((text) => text === 'mới') && (mentionsTag(scene, 'cue:met') || reaches.test(wordsOf(scene)))
  );
}

const reaches = /(?:^| )mới (?:lên|vào|tới|đến|bằng|vượt|qua|đuổi|kịp|chạm|cán|lọt|phủ|hết|thoát)(?: |$)/;
