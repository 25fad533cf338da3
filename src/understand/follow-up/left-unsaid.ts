import { pillarOf } from '#domain/question.ts';
import { countsTargets } from '../intent/counts.ts';
import { isFree, says, wordsOf } from '../intent/scene.ts';
import { hasSubject } from './given.ts';
import { familyTopics } from './of-families.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { Scene } from '../intent/scene.ts';
import type { Given } from './given.ts';

const fewChunks = 6;

/** "còn xã hội số" after a rank of the index. */
export function staysInFamily(given: Given, previous: Question): boolean {
  const { question, scene } = given;
  if (question.topics.length === 0 || scene.times.spots.length > 0) return false;
  const bare = question.units.length === 0 && scene.sentence.chunks.length <= fewChunks;
  return (bare || slotOnly(scene)) && familyTopics(previous, given) !== null;
}

/** "toàn trình 2023" after the number of services done in part: of what the word means, the one that counts the same. */
export function namesCountedLike(
  { question, scene, choices, catalogue }: Given,
  { kind, topics, units }: Question,
): boolean {
  const [before, ...others] = topics.map((topic) => catalogue.indicator(topic)?.countedNoun?.vi);
  const [topic, ...more] = question.topics;
  if (kind !== 'figure' || before === undefined || topic === undefined || !slotOnly(scene)) return false;
  if (others.length + more.length + units.length + question.units.length > 0) return false;
  const rivals = choices.find((choice) => choice.topic === topic)?.rivals ?? [];
  return rivals.some((rival) => catalogue.indicator(rival)?.countedNoun?.vi === before);
}

const fewOwn = 8;

const passing: ReadonlySet<QuestionKind> = new Set(['risk', 'missing', 'listing', 'freshness', 'source']);

/** "Đơn vị nào chưa gửi?" after a question about an indicator: a few words with no subject of their own. */
export function askedInPassing(given: Given, previous: Question): boolean {
  const { question, scene } = given;
  if (!passing.has(question.kind) || hasSubject(given) || scene.sentence.chunks.length > fewOwn) return false;
  return previous.topics.length + previous.units.length > 0;
}

/** Kinds that say nothing without a subject, so that they take it from the question before. */
const elliptic: ReadonlySet<QuestionKind> = new Set([
  'source',
  'definition',
  'chart',
  'export',
  'trend',
  'ranking',
  'target',
  'freshness',
  'comparison',
]);

/** A kind that needs a subject, without one of its own. */
export function lacksSubject({ question, scene, catalogue }: Given): boolean {
  if (!elliptic.has(question.kind) || question.topics.length > 0 || says(scene, 'cue:programme'))
    return false;
  const whole =
    question.kind === 'ranking' && question.units.every((id) => catalogue.unit(id)?.level === 'province');
  return question.units.length === 0 || whole || question.kind === 'comparison';
}

/** "xã nào trong Triệu Sơn cũ cao nhất" after an indicator: an order of units needs one. */
export function ordersUnsaid({ question, scene }: Given, previous: Question): boolean {
  const { kind, topics, units, over, document } = question;
  if (kind !== 'ranking' || topics.length > 0 || document !== null || scene.hits.length > 0) return false;
  return units.length === 1 && over !== null && previous.topics.length > 0;
}

/** "vẽ biểu đồ của Hà Trung luôn" after an indicator of another unit: in a few words, what is drawn is the same. */
export function drawsAnother({ question, scene }: Given, previous: Question): boolean {
  const { kind, topics, units, document } = question;
  if ((kind !== 'chart' && kind !== 'trend') || topics.length > 0 || units.length === 0) return false;
  if (document !== null || says(scene, 'cue:programme', 'cue:state', 'cue:overview')) return false;
  return previous.topics.length > 0 && scene.sentence.chunks.length <= mostWords;
}

/** A name or a time alone, or a plain question about nothing. */
export function fillsSlots(given: Given): boolean {
  const { question, scene } = given;
  if (!hasSubject(given)) return question.kind === 'overview' || question.kind === 'figure';
  return question.topics.length === 0 && slotOnly(scene);
}

/** "chữ ký số của dân đạt bao nhiêu" right after a unit or a year: a topic in a few words, with neither of its own. */
export function namesTopicOnly({ question, scene, catalogue }: Given, previous: Question): boolean {
  const { kind, topics, units, document } = question;
  if (countsTargets(topics, catalogue)) return false;
  const timed = scene.times.spots.length > 0 || scene.times.range !== null;
  if (
    !isPlainlyAsked(kind, scene, previous) ||
    topics.length === 0 ||
    units.length > 0 ||
    document !== null ||
    timed
  )
    return false;
  return placesOrDates(previous) && wordsOf(scene).split(' ').length <= mostWords;
}

/** "nhóm kinh tế số có mấy cái không đạt" after all that were missed in 2025: those of one pillar, of that year. */
export function narrowsLacks({ question, scene }: Given, { kind, topics: before }: Question): boolean {
  const { topics, units, document } = question;
  if (kind !== 'risk' || question.kind !== kind || topics.length === 0) return false;
  const ofPillars = [...topics, ...before].every((topic) => pillarOf(topic) !== null);
  return ofPillars && units.length === 0 && document === null && scene.times.spots.length === 0;
}

function isPlainlyAsked(kind: QuestionKind, scene: Scene, previous: Question): boolean {
  if (kind === 'ranking') return previous.kind === kind;
  return kind === 'figure' || kind === 'overview' || (kind === 'chart' && says(scene, 'act:chart'));
}

function placesOrDates({ units, period, due }: Question): boolean {
  return units.length > 0 || period !== null || due !== null;
}

const mostWords = 14;

/** Nothing but names and times, and words that add nothing. */
function slotOnly(scene: Scene): boolean {
  return scene.sentence.chunks.every(
    (chunk, i) => !isFree(scene, i) || (chunk.sorts.has('filler') && !asksByItself(chunk.tags)),
  );
}

function asksByItself(tags: ReadonlySet<string>): boolean {
  for (const tag of tags) if (tag.startsWith('cue:') && tag !== 'cue:which') return true;
  return false;
}
