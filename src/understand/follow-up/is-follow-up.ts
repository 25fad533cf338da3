import { countsTargets } from '../intent/counts.ts';
import { namesNeighbour } from '../intent/neighbours.ts';
import { freeWith, isFree, says, wordsOf } from '../intent/scene.ts';
import {
  givesAnotherUnit,
  hasSubject,
  namesPillarOnly,
  narrowsOrder,
  speaksOfBoth,
  startsComparing,
  withoutThose,
} from './given.ts';
import { movedBound } from './bounds.ts';
import { levelParted, otherLevel } from './levels.ts';
import { familyTopics } from './of-families.ts';
import { asksIfDone, asksIfThere, asksSuchThere, asksWhoIsLeft, staysCount } from './of-counts.ts';
import { asksWhoIsAbove, ordersBy } from './of-ranks.ts';
import { pointedAt, twoSpokenOf } from './points.ts';
import { severalSpokenOf } from './spoken-units.ts';
import { addsUp, asksHowManySuch, asksWhatItTakes } from './told-kinds.ts';
import { asksWhereItLies } from './told-places.ts';
import type { Question, QuestionKind, Topic } from '#domain/question.ts';
import type { Scene } from '../intent/scene.ts';
import type { Given } from './given.ts';

/** Each of these alone makes a message go on from the question before. */
const signs: readonly ((given: Given, previous: Question) => boolean)[] = [
  staysInFamily,
  leadsOn,
  correctsOrNarrows,
  speaksOfThose,
  askedInPassing,
  saysThen,
  setsBeside,
  lacksSubject,
  fillsSlots,
  namesTopicOnly,
  ({ scene }, previous) => namesPillarOnly(previous, scene),
  (given, previous) => withoutThose(previous, given) !== null,
  (given, previous) => givesAnotherUnit(previous, given),
  (given, previous) => asksIfDone(previous, given),
  (given, previous) => staysCount(previous, given),
  (given, previous) => asksIfThere(previous, given),
  (given, previous) => asksSuchThere(previous, given),
  (given, previous) => asksWhoIsLeft(previous, given),
  (given, previous) => asksHowManySuch(previous, given),
  (given, previous) => asksWhatItTakes(previous, given),
  (given, previous) => asksWhereItLies(previous, given),
  (given, previous) => addsUp(previous, given),
  (given, previous) => ordersBy(previous, given),
  (given, previous) => asksWhoIsAbove(previous, given),
  (given, previous) => pointedAt(previous, given) !== null,
  (given, previous) => twoSpokenOf(previous, given) !== null,
  (given, previous) => severalSpokenOf(previous, given) !== null,
  (given, previous) => movedBound(previous, given) !== null,
  (given, previous) => levelParted(previous, given) !== null,
  asksPlace,
  namesLevel,
  narrows,
  saysThere,
  asksHowMuch,
  asksCount,
  setsOver,
  ({ question, scene }) => question.topics.length === 0 && namesNeighbour(scene),
];

/** True when a message goes on from the question before rather than starting a new one. */
export function isFollowUp(previous: Question, given: Given): boolean {
  return !isSocial(given.question) && signs.some((fits) => fits(given, previous));
}

/** Thanks, greetings and how to use the bot are about nothing. */
function isSocial({ kind }: Question): boolean {
  return kind === 'thanks' || kind === 'greeting' || kind === 'help';
}

const fewChunks = 6;

/** "còn xã hội số" after a rank of the index. */
function staysInFamily(given: Given, previous: Question): boolean {
  const { question, scene } = given;
  if (question.topics.length === 0 || scene.times.spots.length > 0) return false;
  const bare = question.units.length === 0 && scene.sentence.chunks.length <= fewChunks;
  return (bare || slotOnly(scene)) && familyTopics(previous, given) !== null;
}

function leadsOn({ scene }: Given): boolean {
  const short = wordsOf(scene).split(' ').length <= fewWords;
  const leads = short ? says(scene, 'follow:lead') : begins(scene, 'follow:lead');
  return leads || says(scene, 'follow:pronoun', 'follow:more', 'follow:add', 'follow:reverse', 'follow:same');
}

/** "vậy", "nữa", "và" inside of a longer message lead on from its own words. */
function begins(scene: Scene, tag: string): boolean {
  return freeWith(scene, tag).some((i) => i < 3);
}

/** "không, số toàn tỉnh cơ", "chính quyền số thôi". */
function correctsOrNarrows({ scene }: Given): boolean {
  const { chunks } = scene.sentence;
  const denies = chunks[0]?.text === 'không' && chunks[1]?.gap.includes(',') === true;
  const corrects =
    denies || (chunks.length <= fewWords && /^(?:chứ không phải|không phải)$/.test(chunks[1]?.text ?? ''));
  const takesSome = /^chỉ (?:tính|xét|lấy|kể) /.test(wordsOf(scene));
  return corrects || takesSome || (chunks.length <= fewWords && chunks.at(-1)?.text === 'thôi');
}

/** "so sánh hai huyện này", "cái nào trong đó chưa có số?": what was spoken of, with nothing of its own. */
function speaksOfThose(given: Given): boolean {
  if (hasSubject(given)) return false;
  return (
    speaksOfBoth(given.scene) ||
    / trong (?:đó|số đó|số này|danh sách)(?: |$)/.test(` ${wordsOf(given.scene)}`)
  );
}

const passing: ReadonlySet<QuestionKind> = new Set(['risk', 'missing', 'listing', 'freshness', 'source']);

/** "Đơn vị nào chưa gửi?" after a question about an indicator: a few words with no subject of their own. */
function askedInPassing(given: Given, previous: Question): boolean {
  const { question, scene } = given;
  if (!passing.has(question.kind) || hasSubject(given) || scene.sentence.chunks.length > fewWords)
    return false;
  return previous.topics.length + previous.units.length > 0;
}

const fewWords = 8;

/** "loại một phần thì mấy": another topic for the same places and times. */
function saysThen({ question, scene }: Given): boolean {
  if (question.units.length > 0 || scene.times.spots.length > 0) return false;
  const words = scene.sentence.chunks.flatMap(({ text }) => text.split(' '));
  return words.length <= fewWords && words.includes('thì');
}

/** "so với Hà Trung", "so với điểm kinh tế số thì cái nào cao hơn". */
function setsBeside({ question: { topics, units }, scene }: Given, previous: Question): boolean {
  if (!says(scene, 'cue:compare')) return false;
  return (topics.length === 0 && units.length === 1) || isOtherTopic(previous, topics, scene);
}

function isOtherTopic(previous: Question, topics: readonly Topic[], scene: Scene): boolean {
  return topics.length === 1 && previous.topics.length === 1 && startsComparing(scene);
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
function lacksSubject({ question, scene, catalogue }: Given): boolean {
  if (!elliptic.has(question.kind) || question.topics.length > 0 || says(scene, 'cue:programme'))
    return false;
  const whole =
    question.kind === 'ranking' && question.units.every((id) => catalogue.unit(id)?.level === 'province');
  return question.units.length === 0 || whole || question.kind === 'comparison';
}

/** A name or a time alone, or a plain question about nothing. */
function fillsSlots(given: Given): boolean {
  const { question, scene } = given;
  if (!hasSubject(given)) return question.kind === 'overview' || question.kind === 'figure';
  return question.topics.length === 0 && slotOnly(scene);
}

/** "chữ ký số của dân đạt bao nhiêu" right after a unit or a year: a topic in a few words, with neither of its own. */
function namesTopicOnly({ question, scene, catalogue }: Given, previous: Question): boolean {
  const { kind, topics, units, document } = question;
  if (countsTargets(topics, catalogue)) return false;
  const plain = kind === 'figure' || kind === 'overview' || (kind === 'ranking' && previous.kind === kind);
  const timed = scene.times.spots.length > 0 || scene.times.range !== null;
  if (!plain || topics.length === 0 || units.length > 0 || document !== null || timed) return false;
  return placesOrDates(previous) && wordsOf(scene).split(' ').length <= mostWords;
}

function placesOrDates({ units, period, due }: Question): boolean {
  return units.length > 0 || period !== null || due !== null;
}

const mostWords = 14;

/** "huyện Như Thanh đứng thứ mấy" after an order of units by an indicator. */
function asksPlace({ question, scene }: Given, previous: Question): boolean {
  if (previous.kind !== 'ranking' || question.units.length !== 1 || question.topics.length > 0) return false;
  return question.kind === 'ranking' || / trong (?:đó|bảng)(?: |$)/.test(` ${wordsOf(scene)}`);
}

/** "xã", "huyện cả hai": the units spoken of, of another level. */
function namesLevel({ question, scene, catalogue }: Given, previous: Question): boolean {
  if (question.units.length + question.topics.length > 0 || scene.sentence.chunks.length > fewLevels)
    return false;
  return otherLevel(previous, scene, catalogue) !== null;
}

const fewLevels = 4;

/** "chỉ xét các xã thuộc huyện Hoằng Hóa" after an order of communes. */
function narrows(given: Given, previous: Question): boolean {
  return given.question.topics.length === 0 && narrowsOrder(previous, given);
}

/** "bên Thiệu Hóa thế nào" after an indicator. */
function saysThere({ question, scene }: Given, previous: Question): boolean {
  const [first] = scene.sentence.chunks;
  const there = /^(?:bên|chỗ|phía)$/.test(first?.text ?? '');
  return there && question.units.length > 0 && question.topics.length === 0 && previous.topics.length > 0;
}

/** "Lang Chánh đạt mấy" after an indicator, "nay nhập vào đâu" after a unit: what is asked needs what was spoken of. */
function asksHowMuch({ question: { kind, topics, units }, scene }: Given, previous: Question): boolean {
  if (topics.length > 0) return false;
  if (kind === 'geography') return units.length === 0 && previous.units.length > 0;
  const much =
    kind === 'figure' || kind === 'overview' ? says(scene, 'cue:howMuch', 'cue:count') : kind === 'target';
  return much && previous.topics.length > 0;
}

/** "tính đến quý I được mấy xã" after a count of communes. */
function asksCount({ question: { topics, units }, scene, catalogue }: Given, previous: Question): boolean {
  if (topics.length + units.length > 0 || !says(scene, 'cue:howManyCommunes')) return false;
  return previous.topics.some((topic) => catalogue.indicator(topic)?.measure === 'count-of-total');
}

/** "Quảng Xương cao hơn hay thấp hơn" after another unit. */
function setsOver({ question: { topics, units }, scene }: Given, previous: Question): boolean {
  return (
    topics.length === 0 && units.length === 1 && previous.units.length > 0 && says(scene, 'cue:stronger')
  );
}

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
