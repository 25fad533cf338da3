import { isFree, says, wordsOf } from '../intent/scene.ts';
import { pillarOf } from '#domain/question.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { IsoDate } from '#domain/date.ts';
import type { Period } from '#domain/period.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { UnitId } from '#domain/unit.ts';
import type { Choice } from '../intent/families.ts';
import type { Scene } from '../intent/scene.ts';

/** What a message gives by itself, before the chat's past is taken in. */
export interface Given {
  readonly question: Question;
  readonly scene: Scene;
  /** The question's topics with the others that their words fit as well. */
  readonly choices: readonly Choice[];
  readonly catalogue: Catalogue;
  readonly today: IsoDate;
  /** The question before the previous one; null where there is none. */
  readonly before: Question | null;
  /** Those before that one, newest first. */
  readonly earlier: readonly Question[];
  /** The units whose figures the last answer showed. */
  readonly shown: readonly UnitId[];
}

/** True when a message asks whether a target is met: "đạt chưa", "so với kế hoạch". */
export function asksIfMet(scene: Scene): boolean {
  return says(scene, 'cue:met', 'cue:versusPlan');
}

/** "so sánh hai huyện này", "đứa mô hơn": the two last spoken of. */
export function speaksOfBoth(scene: Scene): boolean {
  return (
    says(scene, 'follow:both') ||
    besideOneAnother.test(wordsOf(scene)) ||
    /(?:^| )(?:chênh nhau|chênh lệch nhau|hơn kém nhau|cách nhau|(?:tổng|cộng|cả) (?:cả )?(?:hai|2) (?:loại|thứ|khoản))(?: |$)/.test(
      wordsOf(scene),
    ) ||
    /(?:đứa|bên|đằng|nơi|chỗ) (?:mô|nào) (?:\S+ )?hơn/.test(wordsOf(scene))
  );
}

const besideOneAnother =
  /(?:^| )(?:so sánh|so|đặt|để|đem|đọ) (?:cả )?(?:2|hai) (?:phường|xã|huyện|nơi|đơn vị|bên|chỗ|địa phương)(?: |$)|(?:^| )(?:2|hai) (?:phường|xã|huyện|nơi|đơn vị) (?:cạnh|kề|bên) nhau|(?:^| )(?:đặt|để|xếp|bày) (?:cạnh|kề|bên cạnh|song song)(?: nhau)?(?: |$)|(?:^| )(?:gộp|cho|đưa|lấy|vẽ|xem) cả (?:hai|2)(?: cái| xã| đơn vị| nơi)? (?:vào|vô|thành|trong|chung|lên|một)(?: |$)/;

/** "so với 2023 hơn hay kém" after another time: the time spoken of before; null where none stands beside it. */
export function timeBeside(
  { period: before }: Question,
  { question: { topics, units, period }, scene }: Pick<Given, 'question' | 'scene'>,
): Period | null {
  if (topics.length + units.length > 0 || period === null || period === before) return null;
  return says(scene, 'cue:compare') && !asksForNumber.test(wordsOf(scene)) ? before : null;
}

/** "bao so 2025" without marks asks for the number of that year. */
const asksForNumber = /(?:^| )(?:báo|bảo|hỏi|cần|lấy|xin|muốn|xem) so \d{4}(?: |$)/;

/** "bỏ Như Xuân ra" after several units: the others; null where none is left out. */
export function withoutThose({ units }: Question, { scene }: Pick<Given, 'scene'>): readonly UnitId[] | null {
  if (!says(scene, 'follow:without')) return null;
  const named = scene.mentions.flatMap(({ meant, alternatives }) => [...meant, ...alternatives]);
  const left = units.filter((id) => !named.some((unit) => unit.id === id));
  return left.length > 0 && left.length < units.length ? left : null;
}

/** "đổi thành Sầm Sơn" after an indicator of another unit. */
export function givesAnotherUnit(previous: Question, { question: { topics, units }, scene }: Given): boolean {
  const instead = previous.kind === 'figure' && previous.units.length > 0;
  if (!instead || topics.length > 0 || units.length !== 1) return false;
  return /^(?:đổi|thay|chuyển) (?:thành|sang|qua|bằng)(?: |$)/.test(wordsOf(scene));
}

/** "nơi nào dưới 50%": the units below it, with nothing else named. */
export function placesBeyond({ question: { topics, units, threshold }, scene }: Given): boolean {
  if (threshold === null || topics.length + units.length > 0) return false;
  return /(?:^| )(?:nơi|chỗ|đơn vị|địa phương) (?:nào|mô)(?: |$)|^(?:thế |còn )?(?:những|các|mấy) (?:nơi|chỗ|đơn vị|địa phương)(?: |$)/.test(
    wordsOf(scene),
  );
}

/** Kinds that may be asked of one pillar after another. */
export const ofPillars: ReadonlySet<QuestionKind> = new Set([
  'listing',
  'missing',
  'risk',
  'freshness',
  'source',
]);

/**
 * "nhóm hạ tầng?" after a list of a pillar's indicators, or after what is missing, missed or new in it, and "của nhóm xã
 * hội" after all that is missed.
 */
export function namesPillarOnly({ kind, topics, units }: Question, scene: Scene): boolean {
  const [hit, ...more] = scene.hits;
  const ofAll = kind === 'risk' && topics.length + units.length === 0;
  if (!ofAll && !(ofPillars.has(kind) && topics.some((topic) => pillarOf(topic) !== null))) return false;
  if (hit === undefined || more.length > 0 || scene.mentions.length > 0) return false;
  const pillar = hit.means.some((topic) => pillarOf(topic) !== null);
  return pillar && scene.sentence.chunks.every(({ sorts }, i) => !isFree(scene, i) || sorts.has('filler'));
}

/** True when a message names what it asks about. */
export function hasSubject({ question, scene }: Given): boolean {
  const named = question.topics.length + question.units.length + scene.documents.length > 0;
  return named || question.document !== null || namesDocument(scene) || says(scene, 'cue:programme');
}

/** "những chỉ tiêu nào của Nghị quyết 06": the document's number may belong to the wording of a topic. */
function namesDocument(scene: Scene): boolean {
  return /(?:^| )(?:nghị quyết|quyết định|kế hoạch|nq|qđ|kh)(?: số)? \d/.test(wordsOf(scene));
}

/** "so với …", "hơn …" at the beginning: with what was spoken of. */
export function startsComparing(scene: Scene): boolean {
  return comparing.test(wordsOf(scene));
}

const comparing =
  /^(?:(?:thế|vậy|còn) )?(?:so|so sánh|đem so) với |^(?:(?:thế|vậy|còn|có|thế là|vậy là) )*(?:(?:cao|thấp|tốt|kém|nhiều|ít|khá|nhỉnh) hơn|hơn|thua|bằng) (?!.*(?:bao nhiêu|mấy)).* (?:à|không|hả|chứ|phải không|nhỉ)$/;

/** "khác gì với toàn trình", "nó khác thanh toán trực tuyến chỗ nào". */
export function tellsApart(scene: Scene): boolean {
  return /^(?:(?:thế|vậy|còn|nó|cái này|cái đó|cái ấy|chỉ tiêu này|thì) )*(?:có )?khác (?!nhau)/.test(
    wordsOf(scene),
  );
}

/** "sang năm sau thì thế nào": the year after the one spoken of. */
export function saysNextYear(scene: Scene): boolean {
  return /(?:^| )năm sau(?: |$)/.test(wordsOf(scene));
}

/** "năm sau tụt mấy bậc" after a year gone by: of the year behind it, not of the one to come. */
export function saysYearAfter({ period }: Question, scene: Scene, today: IsoDate): boolean {
  return period !== null && period.slice(0, 4) < today.slice(0, 4) && saysNextYear(scene);
}

/** "thêm Hà Trung", "lấy luôn Bá Thước", but not "cho em hỏi thêm xã Tượng Lĩnh". */
export function addsUnit(scene: Scene): boolean {
  if (/(?:^| )(?:lấy|kèm|so|tính) luôn(?: cả)? /.test(wordsOf(scene))) return true;
  return says(scene, 'follow:add') && !/(?:hỏi|xem|cho hỏi) thêm(?: |$)/.test(wordsOf(scene));
}
