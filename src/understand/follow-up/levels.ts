import { levelOver } from '../intent/read-signs.ts';
import { freeWith, says, wordsOf } from '../intent/scene.ts';
import { wordsIn } from '../sentence.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { Unit, UnitId, UnitLevel } from '#domain/unit.ts';
import type { Scene } from '../intent/scene.ts';
import type { Given } from './given.ts';

/** "ý tôi là huyện cơ" after a commune, "huyện cả hai" after two: the districts of the same names, or the reverse. */
export function otherLevel(
  { units }: Pick<Question, 'units'>,
  scene: Scene,
  catalogue: Catalogue,
): readonly UnitId[] | null {
  const known = units.flatMap((id) => catalogue.unit(id) ?? []);
  const typed = wordsBehindDenial(scene);
  const said = scene.sentence.marked ? typed : typed.replace(slippedTown, 'thị xã');
  const words = withoutDeniedType(said);
  // "3 xã cuối" counts those in it.
  if (known.length === 0 || scene.limit !== null || many.test(words)) return null;
  const parents = districtsOf(known, words, catalogue);
  if (parents !== null) return parents;
  const alike = known.flatMap((one) => namesakeOfType(one, words, catalogue) ?? []);
  if (alike.length === known.length) return alike.map(({ id }) => id);
  const level = words === typed ? (levelOver(scene) ?? levelTyped(scene)) : levelIn(words);
  if (level === null || says(scene, 'cue:which', 'cue:howMuch')) return null;
  const named = known.map((one) =>
    one.level === level || one.level === 'province'
      ? undefined
      : catalogue.units
          .filter((unit) => unit.level === level && unit.name === one.name)
          .find(({ validTo }) => level === 'district' || validTo === null),
  );
  const found = named.filter((unit) => unit !== undefined).map(({ id }) => id);
  return found.length === units.length ? found : null;
}

/** "không phải, huyện cơ" denies what was understood, not the district. */
function wordsBehindDenial(scene: Scene): string {
  const [first, second] = scene.sentence.chunks;
  const denies = first?.text === 'không phải' && second?.gap.includes(',') === true;
  return denies ? wordsOf(scene).slice(`${first.text} `.length) : wordsOf(scene);
}

/** "thi xa hoi truoc ay" without marks, which could be "thì xã" as well. */
const slippedTown =
  /(?<=^|(?:còn|cấp|cả|toàn|hồi|là|lên) )thì xã(?= (?:hồi trước|trước đây|trước kia|ngày trước|lúc trước|cũ)(?: |$))|(?<=(?:còn|cấp|cả|toàn) )thì xã|^thì xã(?= chứ không phải (?:xã|phường)$)/g;

/** "cái phường ấy" after a former commune: the ward of its name there is now. */
function namesakeOfType(one: Unit, words: string, catalogue: Catalogue): Unit | undefined {
  const [, type] =
    /(?:^| )((?<!thị )xã|phường|thị trấn)(?: (?:cơ|ý|ấy|đó|kia|mà|nhé|thôi|chứ)| ạ|$)/.exec(words) ?? [];
  if (type === undefined || one.type.toLowerCase() === type) return undefined;
  const alike = catalogue.units.filter((unit) => unit.name === one.name && unit.type.toLowerCase() === type);
  return alike.find(({ validTo }) => validTo === null) ?? alike[0];
}

/** "phường ấy, không phải thành phố cũ": without the type that is not meant. */
export function withoutDeniedType(words: string): string {
  return words.replace(deniedType, '');
}

const deniedType =
  /(?:^| )(?:chứ )?(?:không phải|chẳng phải|đâu phải|không hỏi|đâu có hỏi)(?: là| của| cấp| bên)? (?:xã|phường|huyện|thị xã|thành phố|thị trấn)(?: cũ| hồi trước| trước đây)?(?= |$)/g;

const onlyLevel =
  /^(?:(?:tôi|em|anh|chị|mình|ý|là|hỏi|hỏi cái|cái|cấp|không|à|dạ) )*(xã|phường|thị trấn|huyện|thị xã|thành phố)(?: (?:cơ|ấy|nhé|mà|thôi|chứ|ạ))*$/;

/** "tôi hỏi cái xã", "xã chứ không phải huyện" after a commune: its own level, and no more. */
export function namesOwnLevel({ units }: Question, scene: Scene, catalogue: Catalogue): boolean {
  const [, noun] = onlyLevel.exec(wordsOf(scene)) ?? [];
  const level = noun === undefined ? null : levelIn(noun);
  return level !== null && units.length > 0 && units.every((id) => catalogue.unit(id)?.level === level);
}

const idleBefore = /^(?:(?:ý|là|tôi|em|anh|chị|mình|hỏi|cái|à|dạ|của) ?)*$/;
const idleBehind =
  /^(?:mới|cũ|bây giờ|hiện nay|cơ|cơ mà|ấy|chứ)(?: (?:mới|cơ|ấy|nhé|mà|ạ|chứ|không phải|đâu phải|là|xã|phường|huyện|thị trấn|thị xã|thành phố))*$/;

/** "xã ngọc lặc mới, k phải huyện" after Ngọc Lặc: its name once more with its type, and no other matter. */
export function namesBearer(
  { units }: Question,
  { mentions: [named, ...others], hits, sentence: { chunks } }: Scene,
  catalogue: Catalogue,
): boolean {
  const [spoken, ...more] = units.map((id) => catalogue.unit(id)?.name);
  if (named === undefined || more.length + others.length + hits.length > 0 || !named.typed) return false;
  if (spoken === undefined || named.meant[0]?.name !== spoken) return false;
  const [before, behind] = [chunks.slice(0, named.first), chunks.slice(named.last)];
  return idleBefore.test(wordsIn(before)) && idleBehind.test(wordsIn(behind));
}

function levelIn(words: string): UnitLevel | null {
  if (/(?:^| )(?:huyện|thị xã|thành phố)(?: |$)/.test(words)) return 'district';
  return /(?:^| )(?:xã|phường|thị trấn)(?: |$)/.test(words) ? 'commune' : null;
}

const many =
  /(?:^| )(?:các|những|mấy|bao nhiêu|từng|mỗi|theo|chia theo|tất cả|nhiều) (?:xã|phường|huyện|thị xã|thành phố)|(?:xã|phường|huyện|thị xã|thành phố) (?:nào|mô|gì|khác)(?: |$)/;
const upward =
  /(?:^| )(?:cấp|cả|toàn|chung|lên|của|hồi còn|còn) (huyện|thị xã|thành phố)(?: |$)|(?:^| )(huyện|thị xã|thành phố) (?:đó|ấy|này|kia|cũ|chủ quản|luôn|mẹ|hồi trước|lúc trước|trước đây|trước kia|ngày trước|nói chung)(?: |$)/;

/** "cả huyện thì sao", "thành phố cũ ấy" after a commune: the district it belongs or belonged to; null for anything else. */
function districtsOf(known: readonly Unit[], words: string, catalogue: Catalogue): readonly UnitId[] | null {
  const [, one, other] = upward.exec(words) ?? [];
  const type = one ?? other;
  if (type === undefined || known.some(({ level }) => level !== 'commune')) return null;
  const parents = known.map(({ parent, otherParents }) => {
    const all = [parent, ...otherParents].flatMap((id) => (id === null ? [] : (catalogue.unit(id) ?? [])));
    const typed = all.filter((unit) => unit.type.toLowerCase() === type);
    return typed.length === 1 ? typed[0] : undefined;
  });
  const found = parents.filter((unit) => unit !== undefined).map(({ id }) => id);
  return found.length === known.length ? [...new Set(found)] : null;
}

/** "không, thị xã cơ". */
function levelTyped(scene: Scene): UnitLevel | null {
  return freeWith(scene, 'level:district').length > 0 ? 'district' : null;
}

const open: ReadonlySet<QuestionKind> = new Set(['figure', 'overview', 'geography', 'listing']);

/** The level of units that a message parts a figure into: "từng xã một", "chia theo huyện"; null for none. */
export function levelParted(previous: Question, { question, scene }: Given): UnitLevel | null {
  const { kind, topics, units } = question;
  const ofFigure = previous.kind === 'figure' && previous.topics.length > 0;
  if (!ofFigure || topics.length + units.length > 0 || !open.has(kind)) return null;
  const [, one, other, all] = parted.exec(wordsOf(scene)) ?? [];
  const noun = one ?? other ?? all;
  if (noun === undefined || says(scene, 'cue:compare', 'cue:which')) return null;
  return noun === 'huyện' ? 'district' : 'commune';
}

const parted =
  /(?:^| )(?:(?:chia|tách|phân|bóc tách|chi tiết|cụ thể) (?:ra )?(?:theo|từng|đến)(?: từng| cấp)?|từng|theo từng|theo|mỗi|xem các|coi các) (xã|phường|huyện)(?: |$)|(?:^| )các (xã|phường) (?:trong|của|thuộc|bên trong)|(?:^| )(?:cả|tất cả|hết|đủ|toàn bộ) (?:các |\d+ )(xã|phường)(?: |$)/;

/** True for "chia theo huyện", "từng xã một". */
export function partsByUnits(scene: Scene): boolean {
  return parted.test(wordsOf(scene));
}

/** "nâng lên cấp huyện xem thế nào" after a commune's figure. */
export function climbs({ kind, units }: Question, { question, scene, catalogue }: Given): boolean {
  const up = /(?:^| )(?:nâng|đưa|mở rộng) /.test(wordsOf(scene)) && question.units.length === 0;
  return (
    kind === 'figure' && question.kind === 'trend' && up && otherLevel({ units }, scene, catalogue) !== null
  );
}
