import type { Catalogue } from '#domain/catalogue.ts';
import type { Indicator } from '#domain/programme.ts';
import type { Question, Topic } from '#domain/question.ts';
import type { UnitLevel } from '#domain/unit.ts';

/** The level of the units that an indicator counts out of all: communes completed, districts completed; null for others. */
export function levelCounted(indicator: Indicator | undefined): UnitLevel | null {
  if (indicator?.measure !== 'count-of-total') return null;
  const noun = indicator.countedNoun?.vi ?? '';
  if (noun.startsWith('huyện')) return 'district';
  return noun.startsWith('xã') ? 'commune' : null;
}

/** What counts units of a level; undefined for none. */
export function countAt(level: UnitLevel, { programme }: Catalogue): Indicator | undefined {
  return programme.indicators.find((one) => levelCounted(one) === level);
}

/** What counts units of another level as an indicator counts its own; undefined for none. */
export function countedLike(
  own: Indicator,
  level: UnitLevel,
  { programme }: Catalogue,
): Indicator | undefined {
  return programme.indicators.find((one) => one.pillar === own.pillar && levelCounted(one) === level);
}

/** True where every topic counts targets, which only the province has. */
export function countsTargets(topics: readonly Topic[], catalogue: Catalogue): boolean {
  return (
    topics.length > 0 && topics.every((topic) => catalogue.indicator(topic)?.countedNoun?.vi === 'chỉ tiêu')
  );
}

/** "danh sách xã hoàn thành": a list of what counts units is of the units counted. */
export function overCounted(question: Question, catalogue: Catalogue): Question {
  const { kind, topics, over, status } = question;
  const [topic, ...more] = topics;
  if (kind !== 'listing' || over !== null || topic === undefined || more.length > 0) return question;
  const level = levelCounted(catalogue.indicator(topic));
  return level === null ? question : { ...question, over: level, status: status ?? 'met' };
}
