import { says, wordsOf } from '../intent/scene.ts';
import type { Question } from '#domain/question.ts';
import type { Given } from './given.ts';

/** "nhầm, phải là 2023 mới đúng" after a figure: of that time, no target. */
export function correctsTime({ kind }: Question, given: Given): boolean {
  if (kind !== 'figure' || given.question.kind !== 'target' || !namesTimeOnly(given)) return false;
  const { scene } = given;
  const words = wordsOf(scene);
  return mustBe.test(words) && (says(scene, 'follow:slip') || insists.test(words));
}

const mustBe = /(?:^| )phải là (?:của |số )*(?:năm|tháng|quý|kỳ|\d)/;
const insists = /(?:^| )(?:mới (?:đúng|phải)|chứ|cơ|kia|mà)(?: ạ)?$/;

/** "ủa khi đó chưa sáp nhập, lấy 2026" after a figure: that of the time said last. */
export function takesOtherTime({ kind, topics }: Question, given: Given): boolean {
  const open = given.question.kind === 'geography' || given.question.kind === 'figure';
  const plain = kind === 'figure' && topics.length > 0 && open;
  return plain && namesTimeOnly(given) && notYetMerged.test(wordsOf(given.scene));
}

const notYetMerged =
  /(?:^| )(?:chưa|trước)(?: khi)? (?:sáp nhập|sát nhập|hợp nhất|nhập) .*(?:lấy|xem|coi|cho|hỏi|đổi sang|chuyển sang) (?:\S+ ){0,3}\d{4}(?: \S+){0,2}$/;

function namesTimeOnly({ question: { topics, units }, scene }: Given): boolean {
  return topics.length + units.length === 0 && scene.times.spots.length === 1;
}
