import { says, wordsOf } from '../intent/scene.ts';
import { startsComparing, tellsApart } from './given.ts';
import { narrowsOrder } from './narrowing.ts';
import { otherLevel } from './levels.ts';
import type { Question, Topic } from '#domain/question.ts';
import type { Scene } from '../intent/scene.ts';
import type { Given } from './given.ts';

/** "huyện Như Thanh đứng thứ mấy" after an order of units by an indicator. */
export function asksPlace({ question, scene }: Given, previous: Question): boolean {
  if (previous.kind !== 'ranking' || question.units.length !== 1 || question.topics.length > 0) return false;
  return question.kind === 'ranking' || / trong (?:đó|bảng)(?: |$)/.test(` ${wordsOf(scene)}`);
}

/** "Lang Chánh đạt mấy" after an indicator, "nay nhập vào đâu" after a unit: what is asked needs what was spoken of. */
export function asksHowMuch(
  { question: { kind, topics, units }, scene }: Given,
  previous: Question,
): boolean {
  if (topics.length > 0) return false;
  if (kind === 'geography') return units.length === 0 && previous.units.length > 0;
  const much =
    kind === 'figure' || kind === 'overview' ? says(scene, 'cue:howMuch', 'cue:count') : kind === 'target';
  return much && previous.topics.length > 0;
}

/** "tính đến quý I được mấy xã" after a count of communes. */
export function asksCount(
  { question: { topics, units }, scene, catalogue }: Given,
  previous: Question,
): boolean {
  if (topics.length + units.length > 0 || !says(scene, 'cue:howManyCommunes')) return false;
  return previous.topics.some((topic) => catalogue.indicator(topic)?.measure === 'count-of-total');
}

/** "Quảng Xương cao hơn hay thấp hơn" after another unit. */
export function setsOver({ question: { topics, units }, scene }: Given, previous: Question): boolean {
  return (
    topics.length === 0 && units.length === 1 && previous.units.length > 0 && says(scene, 'cue:stronger')
  );
}

/** "so với Hà Trung", "so với điểm kinh tế số thì cái nào cao hơn". */
export function setsBeside({ question: { topics, units }, scene }: Given, previous: Question): boolean {
  if (!says(scene, 'cue:compare', 'cue:definition')) return false;
  return (topics.length === 0 && units.length === 1) || isOtherTopic(previous, topics, scene);
}

function isOtherTopic(previous: Question, topics: readonly Topic[], scene: Scene): boolean {
  return topics.length === 1 && previous.topics.length === 1 && (startsComparing(scene) || tellsApart(scene));
}

/** "xã", "huyện cả hai", "huyện bỏ rồi, tôi cần xã": the units spoken of, of another level. */
export function namesLevel({ question, scene, catalogue }: Given, previous: Question): boolean {
  if (question.units.length + question.topics.length > 0) return false;
  if (scene.sentence.chunks.length > fewLevels && !wantsLevel.test(wordsOf(scene))) return false;
  return otherLevel(previous, scene, catalogue) !== null;
}

const fewLevels = 4;
const wantsLevel =
  /(?:^| )(?:cần|lấy|hỏi|xem|muốn|coi) (?:số )?(?:của )?(?:cấp )?(?:xã|phường|huyện|thị xã)(?: (?:cơ|đi|thôi|nhé|nha|ạ|mà|chứ|ấy|kia))*$/;

/** "chỉ xét các xã thuộc huyện Hoằng Hóa" after an order of communes. */
export function narrows(given: Given, previous: Question): boolean {
  return given.question.topics.length === 0 && narrowsOrder(previous, given);
}
