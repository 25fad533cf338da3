import { says, wordsOf } from './scene.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { Reading } from '#domain/reading.ts';
import type { Chunk } from '../sentence.ts';
import type { Scene } from './scene.ts';

/**
 * "xã tôi hồ sơ đúng hạn bao nhiêu": whose commune that is, no message tells, and the province's figure is not what is
 * asked for. What would be answered without it stays a tap away.
 */
export function askWhichUnit(reading: Reading, scene: Scene, { province }: Catalogue): Reading {
  if (reading.kind !== 'understood') return reading;
  const unknown = unnamedPlace(reading.questions, scene);
  if (unknown === null) return reading;
  const ofProvince = (question: Question) =>
    question.units.length > 0 ? question : { ...question, units: [province.id] };
  const nearest = reading.questions.map(ofProvince);
  return { kind: 'not-understood', why: 'which-unit', unknown: [unknown], nearest };
}

/** What points at a place that nothing names; null for nothing. */
function unnamedPlace(questions: readonly Question[], scene: Scene): string | null {
  const at = ownUnitAt(scene);
  if (at !== null && questions.every((question) => asksOfPlace(question, scene)))
    return scene.sentence.chunks[at]?.typed ?? '';
  const several = scene.mentions.length === 0 ? pointed.exec(wordsOf(scene)) : null;
  return several && questions.every(({ units }) => units.length < 2) ? several[0].trim() : null;
}

/** "5 xã đó" of which the chat knows nothing. */
const pointed =
  /(?:^| )(?:[2-9]|\d\d|hai|ba|bốn|năm|sáu) (?:xã|phường|huyện|đơn vị|địa phương) (?:ấy|này|đó|kia|đấy|nớ)(?= |$)/;

const ofPlaces: ReadonlySet<QuestionKind> = new Set([
  'figure',
  'overview',
  'comparison',
  'trend',
  'chart',
  'risk',
  'missing',
]);

function asksOfPlace({ kind, over }: Question, scene: Scene): boolean {
  if (kind === 'ranking') return /(?:thứ|hạng) (?:mấy|bao nhiêu)/.test(wordsOf(scene));
  return ofPlaces.has(kind) && over === null;
}

/** Where it stands; null where another place is named, or where it belongs to what is told before the question. */
function ownUnitAt(scene: Scene): number | null {
  const { sentence, mentions } = scene;
  const at = sentence.chunks.findIndex(
    ({ tags, typed }) => tags.has('filler:ownUnit') && typed.includes(' '),
  );
  if (
    at < 0 ||
    mentions.length > 0 ||
    says(scene, 'cue:unitNoun') ||
    /(?:^| )tỉnh(?: |$)/.test(wordsOf(scene))
  )
    return null;
  const counted = /^(?:các|những|mấy|nhiều|số|bao nhiêu|cấp|mỗi|từng)$/.test(
    sentence.chunks[at - 1]?.text ?? '',
  );
  return counted || isOfTale(scene, at) ? null : at;
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
  return elsewhere && !here && (next >= 0 || end - start > fewWords);
}

/** "…, xã tôi ấy" says of where something is asked. */
const fewWords = 3;
