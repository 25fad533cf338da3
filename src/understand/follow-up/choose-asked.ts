import { isFree, says, wordsOf } from '../intent/scene.ts';
import { plainQuestion } from '#domain/question.ts';
import { fold } from '../text/syllable.ts';
import { waysToPick, wantsAll } from './picks.ts';
import { listAsked } from './lists-asked.ts';
import { goingOn } from './going-on.ts';
import { byToneSaid } from './tone-said.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Question, Topic } from '#domain/question.ts';
import type { Context, Reading } from '#domain/reading.ts';
import type { UnitId } from '#domain/unit.ts';
import type { Scene } from '../intent/scene.ts';
import type { Chunk } from '../sentence.ts';

interface Asking {
  readonly context: Context;
  readonly catalogue: Catalogue;
}

interface Said {
  readonly scene: Scene;
  readonly catalogue: Catalogue;
}

/**
 * A few words that choose among the readings asked about last: "phường", "ý tôi là huyện cơ", "xã bên Hậu Lộc", "cái thứ
 * hai", "cả hai". Null where they choose none of them.
 */
export function chooseAsked(scene: Scene, { context, catalogue }: Asking): Reading | null {
  const asked = context.asked ?? [];
  const unitsOf = ({ units }: Question) => units.flatMap((id) => catalogue.unit(id) ?? []);
  const told = listAsked(asked, scene) ?? topicOfEach(asked, scene) ?? byToneSaid(asked, scene, unitsOf);
  if (told !== null) return told;
  if (asked.length === 0 || !saysLittle(scene)) return null;
  const later = context.previous === null ? atAnotherTime(asked, scene) : null;
  if (later !== null) return later;
  const other = () => instead(asked, scene, catalogue);
  if (namesAnother(asked, scene)) return other();
  const ways = waysToPick(scene, spokenWords(scene), unitsOf);
  if (ways.length === 0) return null;
  return (
    among(
      ways.reduce((left, pick) => pick(left), asked),
      asked,
      scene,
    ) ?? other()
  );
}

/** "phường Đông Tiến" where another Đông Tiến and a Đồng Tiến were asked about: typed in full, it is the one there is. */
function namesAnother(
  asked: readonly Question[],
  { mentions: [named, ...others], sentence }: Scene,
): boolean {
  const [unit, ...more] = named?.meant ?? [];
  if (unit === undefined || more.length + others.length > 0 || !sentence.marked) return false;
  return (
    named?.typed === true && unit.validTo === null && !asked.some(({ units }) => units.includes(unit.id))
  );
}

/** "rứa xã nớ hài lòng mấy" while it is open which unit is meant: a topic of each of them. */
function topicOfEach(asked: readonly Question[], scene: Scene): Reading | null {
  const topic = onlyTopic(scene);
  if (topic === null || scene.mentions.length > 0 || scene.sentence.chunks.length > fewChunks) return null;
  const singly = asked.every(({ topics, units }) => topics.length === 0 && units.length === 1);
  if (!singly || !says(scene, 'follow:pronoun')) return null;
  const units = [...new Set(asked.flatMap((one) => one.units))];
  const [first, ...more] = units.map((id) => inTime(figureOf(topic, id), scene));
  return first === undefined || more.length === 0
    ? null
    : { kind: 'ambiguous', about: 'unit', readings: [first, ...more], unknown: [] };
}

function figureOf(topic: Topic, unit: UnitId): Question {
  return { ...plainQuestion('figure'), topics: [topic], units: [unit] };
}

/** "tháng trước" and no more: what was asked about, of that time. */
function atAnotherTime(
  asked: readonly Question[],
  { times, mentions, hits, sentence }: Scene,
): Reading | null {
  const [spot, ...others] = times.spots;
  const whole = sentence.chunks.every((chunk, i) => times.used.has(i) || addsNothing(chunk));
  if (spot === undefined || others.length + mentions.length + hits.length > 0 || !whole) return null;
  const [first, ...more] = asked.map((question) => ({ ...question, period: spot.period, range: null }));
  if (first === undefined || first.topics.length === 0) return null;
  if (more.length === 0) return goingOn(first);
  return { kind: 'ambiguous', about: 'question', readings: [first, ...more], unknown: [] };
}

/** Other units, or another topic, in place of those asked about: "ý tôi là Thiệu Hóa", "thế còn Thắng Lộc, Xuân Chinh". */
function instead(asked: readonly Question[], scene: Scene, catalogue: Catalogue): Reading | null {
  const [first] = asked;
  if (first === undefined || first.topics.length === 0) return null;
  if (scene.mentions.length > 0)
    return scene.hits.length === 0 ? insteadOfUnits(first, asked, { scene, catalogue }) : null;
  const topic = onlyTopic(scene);
  if (topic === null || !areAlike(asked, 'units')) return null;
  return goingOn(atTimeSaid({ ...first, topics: [topic] }, scene));
}

function areAlike([first, ...more]: readonly Question[], slot: 'topics' | 'units'): boolean {
  return more.every((one) => one[slot].join() === first?.[slot].join());
}

function insteadOfUnits(
  first: Question,
  asked: readonly Question[],
  { scene, catalogue }: Said,
): Reading | null {
  const units = unitsNamed(scene);
  const sameTopics = areAlike(asked, 'topics');
  if (units.length === 0) return sameTopics ? ofEachBearer(first, scene) : null;
  const sameUnits = areAlike(asked, 'units');
  const of = ofThose(units, sameUnits && addsMore(scene), { scene, catalogue });
  if (sameTopics) return goingOn(of(first));
  return sameUnits ? { kind: 'ambiguous', about: 'indicator', readings: asked.map(of), unknown: [] } : null;
}

/** A question asked of those units, at the time and in the measure that a message says. */
function ofThose(
  units: readonly UnitId[],
  adds: boolean,
  { scene, catalogue }: Said,
): (question: Question) => Question {
  return (question) => atTimeSaid(measuredAsSaid(ofUnits(question, units, adds), scene, catalogue), scene);
}

/** "vậy hoang giang" without marks: of which of those that bear the name. */
function ofEachBearer(question: Question, { mentions: [named, ...others], sentence }: Scene): Reading | null {
  const bearers = [...new Set((named?.meant ?? []).map(({ id }) => id))];
  const [only, ...more] = bearers.map((id) => ({ ...question, units: [id] }));
  if (only === undefined || others.length > 0 || sentence.marked) return null;
  if (more.length === 0) return goingOn(only);
  return { kind: 'ambiguous', about: 'unit', readings: [only, ...more], unknown: [] };
}

/** Those named, none where a name may be several units. */
function unitsNamed({ mentions }: Scene): readonly UnitId[] {
  const clear = mentions.every(({ meant }) => meant.length === 1);
  return clear ? mentions.flatMap(({ meant }) => meant.map(({ id }) => id)) : [];
}

/** "cộng với Định Tân". */
function addsMore(scene: Scene): boolean {
  return /^(?:(?:the|vay|con) )*(?:cong|gop|lan|kem|them)(?: (?:voi|ca|them|luon))* /.test(
    spokenWords(scene),
  );
}

/** Several units stand beside one another, where one figure was asked about. */
function ofUnits(question: Question, named: readonly UnitId[], adds: boolean): Question {
  const units = adds ? [...question.units, ...named] : named;
  return { ...question, kind: kindFor(question, units.length), units };
}

/** Of one unit there is nothing to compare: "thế thì Thanh Hóa thôi" where two could not be. */
function kindFor({ kind, topics, range }: Question, count: number): Question['kind'] {
  if (count > 1) return kind === 'figure' ? 'comparison' : kind;
  const single = kind === 'comparison' && topics.length === 1 && range === null;
  return single ? 'figure' : kind;
}

/** "thế thì điểm Thanh Hóa hồi 2021" where its rank was offered: the score. */
function measuredAsSaid(question: Question, scene: Scene, catalogue: Catalogue): Question {
  if (!/(?:^| )diem(?: |$)/.test(spokenWords(scene))) return question;
  const topics = question.topics.map((topic) => {
    const own = catalogue.indicator(topic);
    if (own?.measure !== 'rank') return topic;
    const score = catalogue.programme.indicators.find(
      ({ family, pillar, measure }) => measure === 'score' && family === own.family && pillar === own.pillar,
    );
    return score?.id ?? topic;
  });
  return { ...question, topics };
}

function onlyTopic({ hits }: Scene): Topic | null {
  return hits.length === 1 ? (hits[0]?.means[0] ?? null) : null;
}

/** One that is left is meant; of several the choice is asked again, unless all of them are wanted. */
function among(fitting: readonly Question[], asked: readonly Question[], scene: Scene): Reading | null {
  const [first, ...more] = fitting.map((question) => inTime(question, scene));
  if (first === undefined) return null;
  if (more.length > 0 && !wantsAll(spokenWords(scene)))
    return fitting.length < asked.length
      ? { kind: 'ambiguous', about: 'question', readings: [first, ...more], unknown: [] }
      : null;
  return goingOn(first, ...more);
}

/** "băng rộng 6 tháng đầu năm 2025": with something else than was asked about a time of its own. */
function atTimeSaid(question: Question, { times }: Scene): Question {
  const [spot] = times.spots;
  return spot === undefined ? question : { ...question, period: spot.period, range: null };
}

/** A time said along with the choice belongs to it. */
function inTime(question: Question, { times }: Scene): Question {
  const [spot] = times.spots;
  return spot === undefined || question.period !== null ? question : { ...question, period: spot.period };
}

const fewChunks = 9;
const mild =
  /^cue:(?:unitNoun|placeNoun|indicatorNoun|communeNoun|districtNoun|overDistrict|negation|province)$/;
const telling = /^(?:cũ|mới|xã mới|phường mới|thứ|đầu|đầu tiên|cuối|cuối cùng)$/;

/** Nothing but names, types of units, topics and times, beside words that add nothing. */
function saysLittle(scene: Scene): boolean {
  const { chunks } = scene.sentence;
  return chunks.length <= fewChunks && chunks.every((chunk, i) => !isFree(scene, i) || addsNothing(chunk));
}

function addsNothing({ sorts, tags, text }: Chunk): boolean {
  if (telling.test(text)) return true;
  const asks = [...tags].some((tag) => /^(?:act|cue):/.test(tag) && !mild.test(tag));
  return !asks && ['filler', 'type', 'number', 'name'].some((sort) => sorts.has(sort));
}

function spokenWords(scene: Scene): string {
  return fold(wordsOf(scene));
}
