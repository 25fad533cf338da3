import { levelOver } from '../intent/read-signs.ts';
import { countsTargets } from '../intent/counts.ts';
import { says, wordsOf } from '../intent/scene.ts';
import { addsUnit, speaksOfBoth, withoutThose } from './given.ts';
import { narrowsOrder, widensOrder } from './narrowing.ts';
import { levelParted, otherLevel } from './levels.ts';
import { amongOthers, asksWhoIsAbove } from './of-ranks.ts';
import { spokenOfAgain } from './named-again.ts';
import { pointedAt, twoSpokenOf } from './points.ts';
import { severalSpokenOf } from './spoken-units.ts';
import { setsOver } from './told-comparisons.ts';
import { asksWhoSays } from './told-sources.ts';
import { districtsAround, inThose, namesakeDistrict, saysInside, saysOutside } from './turns/within.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { UnitId } from '#domain/unit.ts';
import type { Scene } from '../intent/scene.ts';
import type { Given } from './given.ts';

/** "so với Hà Trung", "thêm Hà Trung" add a unit to those spoken of; any other unit takes their place. */
export function mergedUnits(previous: Question, given: Given, kind: QuestionKind): readonly UnitId[] {
  const { question, scene, catalogue } = given;
  if (kind === 'definition' || asksOfAll(scene, kind) || asksWhoIsAbove(previous, given)) return [];
  if (asksWhoSays(previous, given)) return setByNation(given) ?? previous.units;
  const some = someOfThose(previous, given);
  if (some !== null) return some;
  if (countsTargets(question.topics, catalogue)) return question.units;
  if (question.units.length === 0)
    return pointedUnits(previous, given) ?? unnamedUnits(previous, given, kind);
  return namedUnits(previous, given, kind);
}

/** "Trung ương quy định ở quyết định nào" after what the province aims at: of the country. */
function setByNation({ question: { units }, catalogue }: Given): readonly UnitId[] | null {
  return units.some((id) => catalogue.unit(id)?.level === 'nation') ? units : null;
}

/** Those spoken of, or in them, that a message picks without naming the units of its answer; null for no such thing. */
function someOfThose(previous: Question, given: Given): readonly UnitId[] | null {
  if (widensOrder(previous, given)) return [];
  return (
    withoutThose(previous, given) ??
    severalSpokenOf(previous, given) ??
    partedUnits(previous, given) ??
    namesakeThere(previous, given)
  );
}

/** Those named: in place of the ones before, beside them, or among them. */
function namedUnits(previous: Question, given: Given, kind: QuestionKind): readonly UnitId[] {
  const { question, scene, catalogue } = given;
  const narrows =
    (kind === 'ranking' || kind === 'listing' || kind === 'missing') && narrowsOrder(previous, given);
  const units = question.units.map((id) =>
    likeBefore(spokenOfAgain(id, previous, given) ?? id, { previous, narrows }, { scene, catalogue }),
  );
  if (kind === 'comparison' && units.length === 1 && units.every((id) => previous.units.includes(id)))
    return previous.units;
  const beside = kind === 'comparison' && standsBeside(previous, given);
  if (!beside && !addsUnit(scene)) return units;
  const others = beside && previous.units.length === 0 ? [catalogue.province.id] : previous.units;
  return [...new Set([...others, ...units])];
}

/** "so với Hà Trung", "Trường Văn, Thăng Bình có khá hơn không" after another unit. */
function standsBeside(previous: Question, given: Given): boolean {
  return given.question.units.length === 1 || setsOver(previous, given);
}

/**
 * "còn cái ở thành phố Thanh Hóa", "ở Nông Cống nhé" after a commune: the one of that name there; null where nothing of the
 * sort is said.
 */
function namesakeThere({ units }: Question, { question, scene, catalogue }: Given): readonly UnitId[] | null {
  if (question.units.length === 0) return null;
  const [spoken, ...more] = units.flatMap((id) => catalogue.unit(id) ?? []);
  const [place, ...others] = scene.mentions;
  if (spoken?.level !== 'commune' || more.length > 0 || place === undefined || others.length > 0) return null;
  const words = wordsOf(scene);
  const shared = catalogue.units.filter(({ name }) => name === spoken.name).length > 1;
  if (!saysWhichOne.test(words) && !(shared && saysOnlyWhere.test(words))) return null;
  const places = [...place.meant, ...place.alternatives].map(({ id }) => id);
  const inside = catalogue.units.filter(
    ({ name, parent, otherParents }) =>
      name === spoken.name && places.some((id) => parent === id || otherParents.includes(id)),
  );
  const present = inside.filter(({ validTo }) => validTo === null);
  const found = present.length > 0 ? present : inside;
  return found.length === 1 ? found.map(({ id }) => id) : null;
}

const saysWhichOne =
  /(?:^| )cái (?:xã |phường )?(?:ở|bên|thuộc|của)(?: |$)|^(?:ý (?:tôi|em|mình) là )?(?:xã |phường )?(?:ở|thuộc) /;

/** "bên Nga Sơn nhé" after a name that several bear. */
const saysOnlyWhere =
  /^(?:(?:là|ý|tôi|em|mình|cái|xã|phường) )*(?:bên|phía|mạn|đất|vùng|chỗ) (?:\S+ ){2,3}(?:nhé|nha|cơ|ấy|ạ|mà|kia|đó|nghe|cơ mà|đấy|thôi)$/;

/** "cả chương trình còn chỉ tiêu nào chưa có số liệu": of nothing spoken of before. */
export function asksOfAll(scene: Scene, kind: QuestionKind): boolean {
  return overUnits.has(kind) && /(?:cả|toàn|toàn bộ) (?:chương trình|nghị quyết)/.test(wordsOf(scene));
}

/** "còn Thọ Xuân?" after huyện Thiệu Hóa: of a commune and a former district of one name, the district. */
export function likeBefore(
  id: UnitId,
  { previous, narrows }: { readonly previous: Question; readonly narrows: boolean },
  { scene, catalogue }: Pick<Given, 'scene' | 'catalogue'>,
): UnitId {
  const levelOf = (unit: UnitId) => catalogue.unit(unit)?.level;
  const ofDistricts =
    previous.over === 'district' ||
    (previous.units.length > 0 && previous.units.every((unit) => levelOf(unit) === 'district'));
  if (!ofDistricts && !narrows) return id;
  const bare = scene.mentions.find(({ typed, meant }) => !typed && meant.some((unit) => unit.id === id));
  return bare?.alternatives.find(({ level }) => level === 'district')?.id ?? id;
}

/** "bên thứ hai", "xã nào hơn": some of those spoken of; null where none are pointed at. */
function pointedUnits(previous: Question, given: Given): readonly UnitId[] | null {
  return twoSpokenOf(previous, given) ?? pointedAt(previous, given)?.units ?? null;
}

/** Those spoken of, unless all are to be ranked or the namesake of another level is meant. */
function unnamedUnits(previous: Question, given: Given, kind: QuestionKind): readonly UnitId[] {
  const { scene, catalogue, before } = given;
  if (previous.units.length > 1 && amongThose.test(wordsOf(scene))) return previous.units;
  if (kind === 'ranking' && ordersParts(previous, scene)) return previous.units;
  if (ranksAnew(previous, given, kind)) return inThose(previous, scene, catalogue);
  if (asksWhichBeside(previous, scene, { kind, catalogue })) return [];
  if (speaksOfBoth(scene) && before !== null) return bothOf(before, previous);
  const heir = heirOf(previous, scene, catalogue, kind);
  if (heir !== null) return [heir];
  return otherLevel(previous, scene, catalogue) ?? previous.units;
}

/** "trong ba nơi đó nơi nào tốt nhất". */
const amongThose =
  /(?:^| )(?:trong|giữa) (?:(?:số|các|những|mấy|hai|ba|bốn|năm|\d) )*(?:nơi|chỗ|xã|phường|huyện|đơn vị|bên) (?:đó|này|ấy|kia|nớ|trên|vừa)|(?:^| )trong số (?:đó|này|ấy)/;

/** "từng xã một" after a district: those in it; after the province all of them; null for no such thing. */
function partedUnits(previous: Question, given: Given): readonly UnitId[] | null {
  const level = levelParted(previous, given);
  if (level === null) return null;
  const { units } = previous;
  const { scene, catalogue } = given;
  if (level === 'district') return [];
  const districts = units.every((id) => catalogue.unit(id)?.level === 'district');
  if (districts || saysInside(scene)) return districtsAround(units, catalogue);
  return /(?:^| )(?:tỉnh|166)(?: |$)/.test(wordsOf(scene)) ? [] : namesakeDistrict(units, catalogue);
}

/** "so sánh hai huyện này": the two units last spoken of. */
function bothOf(before: Question, previous: Question): readonly UnitId[] {
  return previous.units.length > 1 ? previous.units : [...new Set([...before.units, ...previous.units])];
}

/** "xã mới đó", "xã ấy xong chưa" after what became of a former unit: the only one that took its place. */
export function heirOf(
  { kind, units }: Question,
  scene: Scene,
  catalogue: Catalogue,
  asked: QuestionKind,
): UnitId | null {
  const [only, ...more] = units;
  if (kind !== 'geography' || only === undefined || more.length > 0) return null;
  const meant =
    asked === 'geography' && !/^thị trấn /i.test(catalogue.unit(only)?.fullName.vi ?? '')
      ? /(?:xã|phường|đơn vị|nơi) mới/
      : /(?:xã|phường|đơn vị|nơi) (?:mới|đó|ấy|này|nớ)/;
  if (!meant.test(wordsOf(scene))) return null;
  const [heir, ...others] = catalogue.successors(only);
  return heir !== undefined && others.length === 0 ? heir.to : null;
}

/**
 * "xếp từ cao xuống thấp đi" after one unit, "nhóm cuối bảng gồm những ai" after the place of one: all are to be ranked,
 * unless its own place is asked.
 */
function ranksAnew(previous: Question, { scene, question, catalogue }: Given, kind: QuestionKind): boolean {
  if (kind === 'missing' && says(scene, 'cue:which') && says(scene, 'cue:unitNoun')) return true;
  if (kind !== 'ranking' || scene.sentence.chunks.some(({ text }) => /mấy|bao nhiêu|đâu/.test(text)))
    return false;
  if (amongOthers(previous, scene)) return false;
  if (previous.kind !== 'ranking')
    return (
      previous.units.length < 2 || levelOver(scene) !== null || /(?:^| )tỉnh(?: |$)/.test(wordsOf(scene))
    );
  const places = previous.units.every((id) => catalogue.unit(id)?.level === 'commune');
  return places && (question.order !== null || says(scene, 'follow:reverse'));
}

/** "sắp xếp giảm dần" after a picture of the communes of a place: those. */
export function ordersParts({ kind, over, units }: Question, scene: Scene): boolean {
  const shown = (kind === 'chart' || kind === 'listing') && over !== null && units.length > 0;
  return shown && levelOver(scene) === null && !saysOutside(scene);
}

const overUnits: ReadonlySet<QuestionKind> = new Set(['missing', 'listing', 'risk']);

/** "huyện nào chưa nộp số liệu" after a commune or a district: none of those can be in it. */
function asksWhichBeside(
  { units }: Question,
  scene: Scene,
  { kind, catalogue }: { readonly kind: QuestionKind; readonly catalogue: Catalogue },
): boolean {
  const over = overUnits.has(kind) && says(scene, 'cue:which') ? levelOver(scene) : null;
  if (over === null || says(scene, 'cue:indicatorNoun', 'cue:targetNoun')) return false;
  return units.every((id) => {
    const level = catalogue.unit(id)?.level;
    return level === over || level === 'commune';
  });
}
