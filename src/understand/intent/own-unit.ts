import { wordsIn } from '../sentence.ts';
import { fold } from '../text/syllable.ts';
import { freeWith, unitsNamed, wordsOf } from './scene.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { Context, Reading, Understood } from '#domain/reading.ts';
import type { UnitId } from '#domain/unit.ts';
import type { Circumstances } from './make-draft.ts';
import type { Chunk } from '../sentence.ts';
import type { Scene } from './scene.ts';

/**
 * "xã tôi hồ sơ đúng hạn bao nhiêu": the commune that the chat told to be its writer's; where it told none the province's
 * figure is not what is asked for, and what would be answered without it stays a tap away.
 */
export function findOwnUnit(
  reading: Reading,
  scene: Scene,
  { catalogue: { province }, context }: Pick<Circumstances, 'catalogue' | 'context'>,
): Reading {
  const { home = null, previous } = context;
  if (reading.kind !== 'understood') return reading;
  const ofPlace = reading.questions.every((question) => asksOfPlace(question, scene));
  if (home !== null && ofPlace && ownUnitAt(scene, [province.id]) !== null) {
    const named = unitsNamed(scene);
    const beside = named.length > 0 ? named : (previous?.units ?? []);
    return atHome(reading, [home, ...(comparing.test(wordsOf(scene)) ? beside : [])]);
  }
  const unknown = unnamedPlace(reading.questions, scene) ?? unnamedOne(reading.questions, scene, context);
  if (unknown === null) return reading;
  const ofProvince = (question: Question) =>
    question.units.length > 0 ? question : { ...question, units: [province.id] };
  const nearest = reading.questions.map(ofProvince);
  return { kind: 'not-understood', why: 'which-unit', unknown: [unknown], nearest };
}

/** True where a message speaks of "xã tôi", and the chat knows which that is. */
export function speaksOfHome(scene: Scene, { home = null }: Circumstances['context']): boolean {
  return home !== null && ownUnitAt(scene) !== null;
}

const comparing = /(?:^| )(?:so|so với|hơn|kém|thua|bằng|ngang)(?: |$)/;

/** The same asked of that unit, beside those named or spoken of before where it is compared. */
function atHome(reading: Understood, all: readonly UnitId[]): Understood {
  const units = [...new Set(all)];
  const [first, ...more] = reading.questions.map((question) => ({
    ...question,
    kind: units.length > 1 ? 'comparison' : question.kind,
    units,
  }));
  return first === undefined ? reading : { ...reading, questions: [first, ...more], certainty: 'follow-up' };
}

/** What points at a place that nothing names; null for nothing. */
function unnamedPlace(questions: readonly Question[], scene: Scene): string | null {
  const at = ownUnitAt(scene);
  if (at !== null && questions.every((question) => asksOfPlace(question, scene))) return typedAt(scene, at);
  const several = scene.mentions.length === 0 ? pointed.exec(wordsOf(scene)) : null;
  return several && questions.every(({ units }) => units.length < 2) ? several[0].trim() : null;
}

function typedAt({ sentence: { chunks } }: Scene, at: number): string {
  const sister = isSister(chunks[at + 1]) ? 1 : 0;
  return chunks
    .slice(at, at + 1 + sister)
    .map(({ typed }) => typed)
    .join(' ');
}

/** "phường ấy" of which the chat knows nothing: neither named, nor shown in an order or a list. */
function unnamedOne(
  questions: readonly Question[],
  scene: Scene,
  { previous, asked = [] }: Context,
): string | null {
  if ([previous, ...asked].some((one) => one !== null && (one.kind === 'ranking' || one.over !== null)))
    return null;
  const open = questions.every((question) => question.units.length === 0 && asksOfPlace(question, scene));
  const one = open && scene.mentions.length === 0 ? pointedOne.exec(wordsOf(scene)) : null;
  return one && one[0].trim();
}

/** "5 xã đó" of which the chat knows nothing. */
const pointed =
  /(?:^| )(?:[2-9]|\d\d|hai|ba|bốn|năm|sáu) (?:xã|phường|huyện|đơn vị|địa phương) (?:ấy|này|đó|kia|đấy|nớ)(?= |$)/;

/** "phường ấy" where none was spoken of, but not "hai xã này" nor "các xã đó". */
const pointedOne =
  /(?:^|(?<!các|những|mấy|cả|số|nhiều|hai|ba|bốn|năm|\d) )(?:xã|phường|huyện|thị xã) (?:ấy|này|đó|kia|đấy|nớ)(?= |$)/;

/** Kinds of questions that are asked of one place. */
export const ofPlaces: ReadonlySet<QuestionKind> = new Set([
  'figure',
  'overview',
  'comparison',
  'trend',
  'chart',
  'risk',
  'missing',
]);

const place =
  /(?:thứ|hạng) (?:mấy|bao nhiêu)|(?:đứng|xếp|nằm|ở|đang ở)(?: ở)? (?:đâu|chỗ nào|vị trí nào|tầm nào|khoảng nào|mức nào|khúc nào|mô)(?: |$)/;

function asksOfPlace({ kind, over }: Question, scene: Scene): boolean {
  if (kind === 'ranking')
    return place.test(wordsOf(scene)) || /(?:^| )đứng đâu(?: |$)/.test(scene.sentence.text.toLowerCase());
  return ofPlaces.has(kind) && over === null;
}

/** Where it stands; null where another place is named, but for those of `beside`, or where it is told before the question. */
function ownUnitAt(scene: Scene, beside: readonly UnitId[] = []): number | null {
  const { sentence, mentions } = scene;
  const at = sentence.chunks.findIndex(isOwnUnit);
  if (
    at < 0 ||
    mentions.some(({ meant: [unit] }) => unit === undefined || !beside.includes(unit.id)) ||
    freeWith(scene, 'cue:unitNoun').some((i) => i !== at + 1 || !isSister(sentence.chunks[i])) ||
    (beside.length === 0 && /(?:^| )tỉnh(?: |$)/.test(wordsOf(scene)))
  )
    return null;
  const counted = /^(?:các|những|mấy|nhiều|số|bao nhiêu|cấp|mỗi|từng)$/.test(
    sentence.chunks[at - 1]?.text ?? '',
  );
  return counted || isOfTale(scene, at) ? null : at;
}

/** "xã tôi", and "phường chị" or "xã cô" where the mark tells it from "phường chi", "xã có", which one it is. */
export function isOwnUnit({ tags, typed, sorts }: Chunk, i: number, chunks: readonly Chunk[]): boolean {
  if (tags.has('filler:ownUnit')) return typed.includes(' ');
  return sorts.has('type') && isSister(chunks[i + 1]);
}

function isSister(chunk: Chunk | undefined): boolean {
  return /^(?:chị|cô|ông|bà)$/.test(chunk?.typed.toLowerCase() ?? '');
}

/** "xã tôi vừa họp xong, kinh tế số bao nhiêu", "…, phường mình đang vận động mà khó quá": told in a clause of its own. */
function isOfTale({ sentence: { chunks }, topical }: Scene, at: number): boolean {
  const parts = ({ gap }: Chunk, i: number) => i > 0 && /[,;.:?!]/.test(gap);
  const start = Math.max(
    0,
    chunks.findLastIndex((chunk, i) => i <= at && parts(chunk, i)),
  );
  const next = chunks.findIndex((chunk, i) => i > at && parts(chunk, i));
  const end = next < 0 ? chunks.length : next;
  const elsewhere = [...topical].some((place) => place < start || place >= end);
  const here = [...topical].some((place) => place >= start && place < end);
  if (leadsBack.test(fold(wordsIn(chunks.slice(start, at))))) return false;
  return elsewhere && !here && (next >= 0 || end - start > fewWords);
}

/** "trở lại xã mình, ký số …", "còn xã tôi, …": where what follows is asked of. */
const leadsBack =
  /^(?:(?:thoi|the|vay|roi|gio|bay gio|a|ok|da) )*(?:tro lai|quay lai|tro ve|quay ve|ve lai|lai ve|con|rieng)(?: (?:voi|chuyen|cai|o))*$/;

/** "…, xã tôi ấy" says of where something is asked. */
const fewWords = 3;
