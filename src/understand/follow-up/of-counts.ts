import { wordsOf } from '../intent/scene.ts';
import { asksIfMet } from './given.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Question } from '#domain/question.ts';
import type { UnitLevel } from '#domain/unit.ts';
import type { Given } from './given.ts';

/** The level of the units that a question's indicator counts: communes completed, districts completed; null for others. */
export function levelCounted({ topics }: Question, catalogue: Catalogue): UnitLevel | null {
  const [noun, ...more] = topics.map((topic) => {
    const indicator = catalogue.indicator(topic);
    return indicator?.measure === 'count-of-total' ? (indicator.countedNoun?.vi ?? '') : '';
  });
  if (noun === undefined || more.length > 0) return null;
  if (noun.startsWith('huyện')) return 'district';
  return noun.startsWith('xã') ? 'commune' : null;
}

/** "cấp huyện thì được mấy đơn vị", "được mấy xã" after a count of such units. */
export function staysCount(
  previous: Question,
  { question: { kind, units }, catalogue }: Pick<Given, 'question' | 'catalogue'>,
): boolean {
  const counts = previous.topics.some((topic) => catalogue.indicator(topic)?.measure === 'count-of-total');
  return kind === 'geography' && units.length === 0 && previous.units.length === 0 && counts;
}

/** "đó là những huyện nào", "kể tên ra" after how many have done it. */
export function listsCounted(previous: Question, { question, scene, catalogue }: Given): boolean {
  const { kind, topics, units, status } = question;
  if (previous.kind !== 'figure' || levelCounted(previous, catalogue) === null) return false;
  if (previous.units.some((id) => catalogue.unit(id)?.level === 'commune')) return false;
  if (topics.length + units.length > 0 || status !== null) return false;
  const names = (kind === 'figure' || kind === 'overview') && whichUnits.test(wordsOf(scene));
  return kind === 'listing' || names;
}

/** What a list of those counted runs over, and in which state they are. */
export function countedThose(previous: Question, given: Given): Partial<Pick<Question, 'over' | 'status'>> {
  if (!listsCounted(previous, given)) return {};
  return { over: levelCounted(previous, given.catalogue), status: 'met' };
}

const whichUnits = /(?:^| )(?:xã|phường|huyện|thị xã|đơn vị|địa phương|nơi|chỗ) (?:nào|mô)(?: |$)/;

/** "xã Tây Đô xong chưa" after which communes have done it. */
export function asksIfDone(
  previous: Question,
  { question: { kind, topics, units }, scene, catalogue }: Pick<Given, 'question' | 'scene' | 'catalogue'>,
): boolean {
  if (kind !== 'overview' || topics.length > 0 || units.length !== 1) return false;
  return levelCounted(previous, catalogue) !== null && asksIfMet(scene);
}
