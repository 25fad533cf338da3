import { stayInFamily } from '../intent/families.ts';
import { says, wordsOf } from '../intent/scene.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Period } from '#domain/period.ts';
import type { Question, Topic } from '#domain/question.ts';
import type { Choice } from '../intent/families.ts';
import type { Scene } from '../intent/scene.ts';

/** What a message gives by itself, before the chat's past is taken in. */
export interface Given {
  readonly question: Question;
  readonly scene: Scene;
  /** The question's topics with the others that their words fit as well. */
  readonly choices: readonly Choice[];
  readonly catalogue: Catalogue;
  /** The question before the previous one; null where there is none. */
  readonly before: Question | null;
}

/** The members of the family spoken of that a message means: "còn kinh tế số", "điểm thì sao"; null for none. */
export function familyTopics(
  previous: Question,
  { choices, scene, catalogue }: Given,
): readonly Topic[] | null {
  return stayInFamily(previous.topics, { topics: choices, scene }, catalogue);
}

/** True when a message asks whether a target is met: "đạt chưa", "so với kế hoạch". */
export function asksIfMet(scene: Scene): boolean {
  return says(scene, 'cue:met', 'cue:versusPlan');
}

/** "so sánh hai huyện này", "đứa mô hơn": the two last spoken of. */
export function speaksOfBoth(scene: Scene): boolean {
  return (
    says(scene, 'follow:both') || /(?:đứa|bên|đằng|nơi|chỗ) (?:mô|nào) (?:\S+ )?hơn/.test(wordsOf(scene))
  );
}

/** "so với 2023 hơn hay kém" after another time: the time spoken of before; null where none stands beside it. */
export function timeBeside(
  { period: before }: Question,
  { question: { topics, units, period }, scene }: Pick<Given, 'question' | 'scene'>,
): Period | null {
  if (topics.length + units.length > 0 || period === null || period === before) return null;
  return says(scene, 'cue:compare') ? before : null;
}

/** True when a message names what it asks about. */
export function hasSubject({ question, scene }: Given): boolean {
  const named = question.topics.length + question.units.length > 0 || question.document !== null;
  return named || says(scene, 'cue:programme');
}
