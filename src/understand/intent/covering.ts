import { pillarOf } from '#domain/question.ts';
import { isRank } from './families.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Question, QuestionKind } from '#domain/question.ts';

/** The readings that no other one answers as well: what a figure's own answer tells need not be asked about. */
export function withoutCovered(readings: readonly Question[], catalogue: Catalogue): readonly Question[] {
  return readings.reduce<readonly Question[]>((kept, reading) => {
    if (kept.some((other) => covers(other, reading, catalogue))) return kept;
    return [...kept.filter((other) => !covers(reading, other, catalogue)), reading];
  }, []);
}

/** True where the answer to one question holds the answer to the other. */
function covers(own: Question, other: Question, catalogue: Catalogue): boolean {
  if (String(own.units) !== String(other.units)) return false;
  if (own.kind === other.kind) return own.topics.length > 0 && other.topics.length === 0;
  if (String(own.topics) !== String(other.topics) && !isOfAll(other)) return false;
  return tells[own.kind]?.[other.kind]?.(own, other, catalogue) === true;
}

/** A state asked of nothing in particular. */
function isOfAll({ kind, topics }: Question): boolean {
  return kind === 'overview' && topics.length === 0;
}

type Telling = (own: Question, other: Question, catalogue: Catalogue) => boolean;

const several: Telling = ({ units, topics, range }) =>
  units.length > 1 || topics.length > 1 || range !== null;
const hasEnds: Telling = ({ range }) => range !== null && range.to !== null;
const ofOneTime: Telling = ({ range, period }) => range === null && period !== null;
const ofOneIndicator: Telling = ({ topics: [topic, ...more] }, { over }) =>
  topic !== undefined && more.length === 0 && pillarOf(topic) === null && over === null;

/** How many targets are met has no target of its own, but for a year to come. */
const countsSoFar: Telling = ({ topics, period }, _other, catalogue) =>
  (period === null || period.length > 4) &&
  topics.every((topic) => catalogue.indicator(topic)?.counts !== undefined);

/** "hạng và điểm chính quyền số": a rank is the place in the ranking. */
const holdsRank: Telling = ({ topics, over }, _other, catalogue) => {
  const rank = topics.find((topic) => isRank(topic, catalogue));
  const family = rank === undefined ? undefined : catalogue.indicator(rank)?.family;
  if (family === undefined || over !== null) return false;
  return topics.every((topic) => catalogue.indicator(topic)?.family === family);
};

/** "hài lòng tốt hơn năm ngoái không": one thing beside itself, then and now. */
const ofOneUntilNow: Telling = ({ range, units, topics }, other) =>
  units.length < 2 && topics.length === 1 && range?.to === null && other.range?.from === range.from;

/** What the answer of each kind tells besides. */
const tells: Readonly<Partial<Record<QuestionKind, Readonly<Partial<Record<QuestionKind, Telling>>>>>> = {
  comparison: { figure: several, overview: several, ranking: several, trend: hasEnds },
  trend: { figure: ({ range }) => range !== null, comparison: ofOneUntilNow },
  figure: {
    trend: ofOneTime,
    risk: ofOneIndicator,
    missing: ofOneIndicator,
    overview: ofOneIndicator,
    listing: (own, other, catalogue) => own.units.length === 1 && ofOneIndicator(own, other, catalogue),
    target: countsSoFar,
    ranking: holdsRank,
  },
  definition: { listing: ({ topics }) => topics.length === 1 },
  ranking: { figure: ({ units }) => units.length === 1 },
  listing: { figure: ({ over, status }) => over !== null && status !== null },
  risk: { listing: (own, { status }) => own.status === status },
};
