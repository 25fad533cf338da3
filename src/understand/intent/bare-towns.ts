import { goingOn } from '../follow-up/going-on.ts';
import { withoutDeniedType } from '../follow-up/levels.ts';
import { ofPlaces } from './own-unit.ts';
import { isFree, says, wordsOf } from './scene.ts';
import { isLocal } from '#domain/unit.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { Reading } from '#domain/reading.ts';
import type { Unit, UnitId } from '#domain/unit.ts';
import type { Circumstances } from './make-draft.ts';
import type { Scene } from './scene.ts';

/**
 * "hài lòng của thị xã", "còn thành phố?" after another town: there were two of each, so that the one is asked of that was
 * not spoken of just now, or which of them is meant.
 */
export function findTown(
  reading: Reading,
  scene: Scene,
  { catalogue, context: { previous } }: Pick<Circumstances, 'catalogue' | 'context'>,
): Reading {
  const type = townType(scene);
  const [question, ...others] = questionsOf(reading);
  const spoken = previous?.units ?? [];
  if (type === null || question === undefined) return reading;
  if (![question, ...others].every((one) => isOpen(one, spoken, catalogue))) return reading;
  const beside = says(scene, 'cue:compare') && question.kind !== 'geography' ? spoken : [];
  const towns = townsMeant(type, spoken, { scene, catalogue });
  const [first, ...more] = towns.map(({ id }) => askedOf(question, [...beside, id]));
  if (first === undefined) return reading;
  if (more.length > 0) return { kind: 'ambiguous', about: 'unit', readings: [first, ...more], unknown: [] };
  return goingOn(first);
}

/** Those of the type but for the one spoken of just now, which is meant itself unless another is asked for: then none. */
function townsMeant(
  type: string,
  spoken: readonly UnitId[],
  { scene, catalogue }: { readonly scene: Scene; readonly catalogue: Catalogue },
): readonly Unit[] {
  const ofType = catalogue.units.filter((unit) => unit.level === 'district' && isOfType(unit, type));
  const others = ofType.filter(({ id }) => !spoken.includes(id));
  return others.length === ofType.length || asksForAnother.test(wordsOf(scene)) ? others : [];
}

/** "so với thị xã" after another unit: the two of them. */
function askedOf(question: Question, units: readonly UnitId[]): Question {
  const alone = question.kind === 'comparison' ? 'figure' : question.kind;
  return { ...question, kind: units.length > 1 ? 'comparison' : alone, units };
}

function questionsOf(reading: Reading): readonly Question[] {
  if (reading.kind === 'understood') return reading.questions;
  return reading.kind === 'ambiguous' && reading.unknown.length === 0 ? reading.readings.slice(0, 1) : [];
}

function isOfType({ type }: Unit, typed: string): boolean {
  return type.toLowerCase() === typed;
}

/** "còn thành phố?", "thành phố khác": not the one just spoken of. */
const asksForAnother =
  /^(?:(?:thế|vậy|rồi|ừ|và) )*còn (?:ở |bên |của )?(?:thành phố|thị xã)(?: (?:thì|sao|thế nào|ra sao|bao nhiêu|mấy|kia|khác|còn lại|nữa|nhỉ|ạ|hả|thì sao))*$|(?:thành phố|thị xã) (?:kia|khác|còn lại)(?: |$)/;

const ofTowns: ReadonlySet<QuestionKind> = new Set([...ofPlaces, 'geography']);

/** Asked of nothing in particular, or still of what was spoken of before. */
function isOpen({ kind, units, over }: Question, spoken: readonly UnitId[], catalogue: Catalogue): boolean {
  if (!ofTowns.has(kind) || over !== null || (kind === 'geography' && spoken.length > 0)) return false;
  const local = units.filter((id) => isLocal(catalogue.unit(id)?.level));
  return units.join() === spoken.join() || local.length === 0;
}

const crowd = /(?:^| )(?:các|những|mấy|nhiều|số|bao nhiêu|mỗi|từng|hai|ba|cấp|loại|theo|tỉnh|huyện)$/;
const told = /^(?:nào|mô|gì|trực thuộc|thông minh|đó|này|ấy|đấy|nớ)(?: |$)/;

/** "thị xã", "thành phố" where one of them is meant, and none named; null for other words. */
function townType(scene: Scene): string | null {
  const { mentions, taken } = scene;
  const { chunks } = scene.sentence;
  if (mentions.some(({ meant: [unit], general }) => !general && unit?.level !== 'province')) return null;
  const at = chunks.findIndex((_, i) => !taken.has(i) && townOf(scene, i) !== null);
  if (at < 0 || says(scene, 'cue:which', 'cue:allUnits') || deniesType(wordsOf(scene))) return null;
  const nouns = chunks.filter(
    ({ tags, sorts }, i) =>
      i !== at && isFree(scene, i) && (sorts.has('type') || tags.has('cue:districtNoun')),
  );
  if (nouns.some(({ text }) => !/^(?:xã|phường)/.test(text))) return null;
  if (crowd.test(chunks[at - 1]?.text ?? '') || told.test(chunks[at + 1]?.text ?? '')) return null;
  return townOf(scene, at);
}

/** "phường ấy, không phải thành phố cũ". */
function deniesType(words: string): boolean {
  return withoutDeniedType(words) !== words;
}

/** "của thi xa" without marks cannot be "thì xã". */
function townOf({ sentence: { chunks, marked } }: Scene, i: number): string | null {
  const text = chunks[i]?.text.replace(/ kia$/, '') ?? '';
  if (text === 'thị xã' || text === 'thành phố') return text;
  const led = /(?:^| )(?:của|ở|tại|cấp|cả|toàn|còn)$/.test(chunks[i - 1]?.text ?? '');
  return !marked && text === 'thì xã' && led ? 'thị xã' : null;
}
