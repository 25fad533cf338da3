import { levelCounted } from '../intent/counts.ts';
import { wordsOf } from '../intent/scene.ts';
import { asksIfMet } from './given.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Question } from '#domain/question.ts';
import type { UnitLevel } from '#domain/unit.ts';
import type { Given } from './given.ts';

/** The level of the units that a question's only indicator counts; null for other questions. */
function levelOf({ topics: [topic, ...more] }: Question, catalogue: Catalogue): UnitLevel | null {
  return topic === undefined || more.length > 0 ? null : levelCounted(catalogue.indicator(topic));
}

/** "cấp huyện thì được mấy đơn vị", "được mấy xã", "cả Hậu Lộc cũ được mấy xã", "toàn tỉnh mấy xã rồi" after a count of such units. */
export function staysCount(
  previous: Question,
  { question: { kind, units }, scene, catalogue }: Pick<Given, 'question' | 'scene' | 'catalogue'>,
): boolean {
  const counts = previous.topics.some((topic) => catalogue.indicator(topic)?.measure === 'count-of-total');
  if (kind !== 'geography' || !counts) return false;
  if (units.length === 0) return previous.units.length === 0;
  if (begun.test(wordsOf(scene))) return true;
  return units.every((id) => catalogue.unit(id)?.level !== 'nation') && countsSuch.test(wordsOf(scene));
}

/** "thế Quảng Xương mấy xã", but not "thế Quảng Xương có mấy xã". */
const begun =
  /^(?:thế|còn|vậy|thế còn) (?!.* có (?:mấy|bao nhiêu)).*(?:mấy|bao nhiêu) (?:xã|phường|đơn vị)(?: |$)/;
const countsSuch =
  /(?:^| )(?:được|đạt|xong) (?:mấy|bao nhiêu) (?:xã|phường)(?: |$)|(?:^| )(?:mấy|bao nhiêu) (?:xã|phường) (?:như vậy|như thế|như rứa|thế|vậy|kiểu đó|kiểu này|xong|đạt|rồi)(?: |$)/;

/** "đó là những huyện nào", "kể tên ra" after how many have done it. */
export function listsCounted(previous: Question, { question, scene, catalogue }: Given): boolean {
  const { kind, topics, units, status } = question;
  const counted = previous.kind === 'figure' || asksWhoIsLeft(previous, { question, scene, catalogue });
  if (!counted || levelOf(previous, catalogue) === null) return false;
  if (previous.units.some((id) => catalogue.unit(id)?.level === 'commune')) return false;
  if (topics.length + units.length > 0 || status !== null) return false;
  const names = (kind === 'figure' || kind === 'overview') && whichUnits.test(wordsOf(scene));
  return kind === 'listing' || names || asksWhoIsLeft(previous, { question, scene, catalogue });
}

/** What a list of those counted runs over, and in which state they are. */
export function countedThose(previous: Question, given: Given): Partial<Pick<Question, 'over' | 'status'>> {
  if (!listsCounted(previous, given)) return {};
  return {
    over: levelOf(previous, given.catalogue),
    status: asksWhoIsLeft(previous, given) ? 'not-met' : 'met',
  };
}

/** "còn thiếu những huyện nào", "xã nào chưa" after those that have done it. */
export function asksWhoIsLeft(
  previous: Question,
  { question, scene, catalogue }: Pick<Given, 'question' | 'scene' | 'catalogue'>,
): boolean {
  const { topics, units } = question;
  if (levelOf(previous, catalogue) === null || topics.length + units.length > 0) return false;
  return left.test(wordsOf(scene));
}

const left =
  /(?:^| )(?:còn lại|số còn lại|phần còn lại) (?:là |gồm )?(?:những |các |mấy )?(?:đâu|ai|nơi nào|gì)(?: |$)|(?:^| )chưa(?: \S+)? (?:thì |là )?(?:còn|gồm|có) (?:những |các )?(?:ai|đâu|nơi nào|đơn vị nào)(?: |$)|(?:^| )(?:thiếu|còn thiếu|còn lại|chừa|sót|còn sót) (?:những |các |lại )?(?:xã|phường|huyện|đơn vị|nơi|chỗ)|(?:xã|phường|huyện|đơn vị|nơi|chỗ) (?:nào |mô )?(?:thì |là |còn |mà |vẫn )?chưa(?: xong| đạt| hoàn thành| được| làm được| về đích)?$/;

/** "có Hoằng Thanh trong đó không" after a list of units. */
export function asksIfThere(previous: Question, { question, scene, catalogue }: Given): boolean {
  const { topics, units } = question;
  const listed = previous.kind === 'listing' && previous.over !== null && previous.topics.length > 0;
  if (
    !listed ||
    topics.length > 0 ||
    units.length !== 1 ||
    asksSuchThere(previous, { question, scene, catalogue })
  )
    return false;
  return /(?:^| )trong (?:đó|số đó|số này|danh sách|nhóm)(?: |$)|^(?:thế |vậy |còn )?có .* không$/.test(
    wordsOf(scene),
  );
}

/** "trong số này có xã nào của Lang Chánh", "huyện Nông Cống cũ có xã nào thế không" after a list of units: those there. */
export function asksSuchThere(
  { kind, over }: Question,
  { question: { topics, units }, scene, catalogue }: Pick<Given, 'question' | 'scene' | 'catalogue'>,
): boolean {
  const lists = over === 'commune' && (kind === 'listing' || kind === 'missing' || kind === 'ranking');
  if (!lists || topics.length > 0 || units.length === 0) return false;
  return units.every((id) => catalogue.unit(id)?.level === 'district') && suchThere.test(wordsOf(scene));
}

const suchThere =
  /(?:^| )(?:có |những |mấy )?(?:xã|phường) (?:nào|mô) (?:như |cũng )?(?:thế|vậy|rứa)(?: |$)|(?:^| )trong (?:số )?(?:này|đó|ấy|đấy|danh sách).* (?:xã|phường) (?:nào|mô)(?: |$)|(?:xã|phường) (?:nào|mô).* trong (?:số )?(?:này|đó|ấy|đấy|danh sách)(?: |$)|^(?:thế |vậy |còn )?có (?:xã|phường) (?:nào|mô) (?:của|ở|thuộc|bên) .* (?:không|chưa)(?: |$)/;

/** "thì còn thiếu bao nhiêu xã" after a count of communes: that count, held against what is due, and no list of who owes figures. */
export function asksHowManyLeft(
  previous: Question,
  { question: { kind, topics, units }, scene, catalogue }: Pick<Given, 'question' | 'scene' | 'catalogue'>,
): boolean {
  if (kind !== 'missing' || topics.some((topic) => !previous.topics.includes(topic))) return false;
  if (units.some((id) => id !== catalogue.province.id)) return false;
  return levelOf(previous, catalogue) !== null && howManyLeft.test(wordsOf(scene));
}

const howManyLeft =
  /(?:^| )(?:thiếu|hụt|còn thiếu) (?:mất |khoảng |đúng )?(?:bao nhiêu|mấy)(?: (?:xã|phường|huyện|đơn vị|nơi|chỗ|cái)| nữa|$)/;

const whichUnits = /(?:^| )(?:xã|phường|huyện|thị xã|đơn vị|địa phương|nơi|chỗ) (?:nào|mô)(?: |$)/;

/** "xã Tây Đô xong chưa" after which communes have done it. */
export function asksIfDone(
  previous: Question,
  { question: { kind, topics, units }, scene, catalogue }: Pick<Given, 'question' | 'scene' | 'catalogue'>,
): boolean {
  if (kind !== 'overview' || topics.length > 0 || units.length !== 1) return false;
  return levelOf(previous, catalogue) !== null && asksIfMet(scene);
}
