import { isFree, wordsOf } from '../intent/scene.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Question, Topic } from '#domain/question.ts';
import type { Context, Reading } from '#domain/reading.ts';
import type { Unit } from '#domain/unit.ts';
import type { Scene } from '../intent/scene.ts';
import type { Chunk } from '../sentence.ts';

interface Asking {
  readonly context: Context;
  readonly catalogue: Catalogue;
}

/** Picks those of the readings asked about that fit what a message says; null where it says nothing of the sort. */
type Picking = (asked: readonly Question[]) => readonly Question[];

/**
 * A few words that choose among the readings asked about last: "phường", "ý tôi là huyện cơ", "xã bên Hậu Lộc", "cái thứ
 * hai", "cả hai". Null where they choose none of them.
 */
export function chooseAsked(scene: Scene, { context, catalogue }: Asking): Reading | null {
  const asked = context.asked ?? [];
  if (asked.length === 0 || !saysLittle(scene)) return null;
  const words = wordsOf(scene);
  const unitsOf = ({ units }: Question) => units.flatMap((id) => catalogue.unit(id) ?? []);
  const ways: readonly (Picking | null)[] = [
    byOrder(words),
    byName(scene, unitsOf),
    byType(scene, unitsOf),
    byTime(words, unitsOf),
    byTopic(scene),
  ];
  const said = ways.filter((way) => way !== null);
  if (said.length === 0) return null;
  return (
    among(
      said.reduce((left, pick) => pick(left), asked),
      asked,
      scene,
    ) ?? instead(asked, scene)
  );
}

/** Another unit, or another topic, in place of those asked about: "ý tôi là Thiệu Hóa". */
function instead([first, ...more]: readonly Question[], scene: Scene): Reading | null {
  if (first === undefined || first.topics.length === 0) return null;
  const [unit, topic] = [onlyUnit(scene), onlyTopic(scene)];
  const sameTopics = more.every(({ topics }) => topics.join() === first.topics.join());
  const sameUnits = more.every(({ units }) => units.join() === first.units.join());
  if (unit && scene.hits.length === 0 && sameTopics)
    return taken([inTime({ ...first, units: [unit.id] }, scene)]);
  if (topic !== null && scene.mentions.length === 0 && sameUnits)
    return taken([inTime({ ...first, topics: [topic] }, scene)]);
  return null;
}

function onlyUnit({ mentions }: Scene): Unit | null {
  const units = mentions.flatMap(({ meant }) => meant);
  return units.length === 1 ? (units[0] ?? null) : null;
}

function onlyTopic({ hits }: Scene): Topic | null {
  return hits.length === 1 ? (hits[0]?.means[0] ?? null) : null;
}

function taken(questions: readonly [Question, ...Question[]]): Reading {
  return { kind: 'understood', questions, certainty: 'follow-up', alternatives: [], unused: [] };
}

/** One that is left is meant; of several the choice is asked again, unless all of them are wanted. */
function among(fitting: readonly Question[], asked: readonly Question[], scene: Scene): Reading | null {
  const [first, ...more] = fitting.map((question) => inTime(question, scene));
  if (first === undefined) return null;
  if (more.length > 0 && !wantsAll.test(wordsOf(scene)))
    return fitting.length < asked.length
      ? { kind: 'ambiguous', about: 'question', readings: [first, ...more], unknown: [] }
      : null;
  return taken([first, ...more]);
}

/** A time said along with the choice belongs to it. */
function inTime(question: Question, { times }: Scene): Question {
  const [spot] = times.spots;
  return spot === undefined || question.period !== null ? question : { ...question, period: spot.period };
}

const fewChunks = 7;
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
  return !asks && ['filler', 'type', 'number'].some((sort) => sorts.has(sort));
}

const wantsAll = /^(?:cho )?(?:(?:tôi|em|mình|anh|xem) )*(?:cả|tất cả|hết)(?: |$)/;
const most = 3;
const last = 4;
const ordinals =
  /(?:^| )(?:(đầu|đầu tiên|thứ nhất|thứ một)|(thứ hai|thứ 2|thứ nhì)|(thứ ba|thứ 3)|(thứ bốn|thứ tư|thứ 4)|(cuối|cuối cùng|sau|sau cùng))(?: |$)/;

function byOrder(words: string): Picking | null {
  if (wantsAll.test(words)) return (asked) => (asked.length <= most ? asked : []);
  const groups: readonly (string | undefined)[] = ordinals.exec(words)?.slice(1) ?? [];
  const at = groups.findIndex((group) => group !== undefined);
  if (at < 0) return null;
  return (asked) => (at === last ? asked.slice(-1) : asked.slice(at, at + 1));
}

/** Those of the unit named, else of its namesakes, else of units in it: "bên Hậu Lộc". */
function byName({ mentions }: Scene, unitsOf: (question: Question) => readonly Unit[]): Picking | null {
  if (mentions.length === 0) return null;
  const meant = mentions.flatMap((mention) => mention.meant);
  const others = mentions.flatMap(({ alternatives }) => alternatives);
  const inside = ({ parent, otherParents }: Unit) =>
    [...meant, ...others].some(({ id }) => id === parent || otherParents.includes(id));
  const tries = [(unit: Unit) => meant.includes(unit), (unit: Unit) => others.includes(unit), inside];
  return (asked) => {
    const found = tries.map((fits) => asked.filter((question) => unitsOf(question).some(fits)));
    return found.find((questions) => questions.length > 0) ?? [];
  };
}

const types = /^(?:xã|phường|thị trấn|huyện|thị xã|thành phố|tỉnh)(?= |$)/;

/** Those of the type said without a name; "xã" is any commune where none of that type is among them. */
function byType(scene: Scene, unitsOf: (question: Question) => readonly Unit[]): Picking | null {
  const said = scene.sentence.chunks.find(({ text }, i) => types.test(text) && !scene.taken.has(i));
  const [type] = types.exec(said?.text ?? '') ?? [];
  if (type === undefined) return null;
  const typed = (unit: Unit) => unit.type.toLowerCase() === type;
  const level = type === 'huyện' ? 'district' : 'commune';
  return (asked) => {
    const exact = asked.filter((question) => unitsOf(question).some(typed));
    return exact.length > 0
      ? exact
      : asked.filter((question) => unitsOf(question).some((unit) => unit.level === level));
  };
}

/** "cái cũ", "hiện nay": those of units that are no more, or of present ones. */
function byTime(words: string, unitsOf: (question: Question) => readonly Unit[]): Picking | null {
  const former = /(?:^| )(?:cũ|trước đây|trước kia|ngày trước|hồi trước)(?: |$)/.test(words);
  const present = /(?:^| )(?:mới|hiện nay|hiện tại|bây giờ)(?: |$)/.test(words);
  if (former === present) return null;
  return (asked) =>
    asked.filter((question) => unitsOf(question).some(({ validTo }) => (validTo !== null) === former));
}

function byTopic({ hits }: Scene): Picking | null {
  if (hits.length === 0) return null;
  const meant = new Set(hits.flatMap(({ means }) => means));
  return (asked) => asked.filter(({ topics }) => topics.some((topic) => meant.has(topic)));
}
