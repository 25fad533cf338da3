import { says, wordsOf } from '../intent/scene.ts';
import { speaksOfBoth, startsComparing, timeBeside, withoutThose } from './given.ts';
import { pointedAt } from './points.ts';
import type { Question } from '#domain/question.ts';
import type { Scene } from '../intent/scene.ts';
import type { Given } from './given.ts';

/** "Quảng Xương cao hơn hay thấp hơn" after another unit. */
export function setsOver(previous: Question, { question: { topics, units }, scene }: Given): boolean {
  if (topics.length > 0 || units.length === 0 || previous.units.length === 0) return false;
  if (units.length > 1) return isBetter.test(wordsOf(scene)) && previous.units.length === 1;
  if (previous.units.length > 1)
    return says(scene, 'cue:stronger') && units.every((id) => previous.units.includes(id));
  const stronger = says(scene, 'cue:stronger') || /(?:^| )\S+ hơn không(?: |$)/.test(wordsOf(scene));
  return stronger && units.every((id) => !previous.units.includes(id));
}

/** "Trường Văn, Thăng Bình có khá hơn không". */
const isBetter = /(?:^| )có (?:\S+ )?hơn (?:không|chút nào không|tí nào không)(?: |$)/;

/** "bỏ Như Xuân ra" of three compared. */
export function leavesSome(previous: Question, given: Given): boolean {
  const left = previous.kind === 'comparison' ? withoutThose(previous, given) : null;
  return left !== null && left.length > 1;
}

/** "bên thứ hai" of two compared. */
export function singlesOut(previous: Question, given: Given): boolean {
  const one = previous.kind === 'comparison' && pointedAt(previous, given)?.units?.length === 1;
  return (
    one &&
    (given.question.kind === 'figure' ||
      given.question.kind === 'overview' ||
      given.question.kind === 'comparison')
  );
}

/** Two units, two times or several indicators spoken of before, beside one another. */
export function setsBeside(previous: Question, { question, scene }: Given): boolean {
  if (setsBothBeside(question, scene) || timeBeside(previous, { question, scene }) !== null) return true;
  if (question.topics.length === 1 && previous.topics.length === 1 && startsComparing(scene)) return true;
  const ofAll = previous.topics.length > 1 && question.topics.length === 0;
  return ofAll && says(scene, 'sup:best', 'sup:worst');
}

/** "so sánh hai huyện này". */
function setsBothBeside({ kind, topics, units }: Question, scene: Scene): boolean {
  const plain = kind === 'overview' || kind === 'figure' || kind === 'comparison' || kind === 'ranking';
  const joined = kind === 'geography' && says(scene, 'cue:compare');
  const unnamed = topics.length === 0 || says(scene, 'cue:compare');
  return (plain || joined) && unnamed && units.length === 0 && speaksOfBoth(scene);
}
