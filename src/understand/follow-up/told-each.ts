import { wordsOf } from '../intent/scene.ts';
import { pillarOf } from '#domain/question.ts';
import type { Question } from '#domain/question.ts';
import type { Given } from './given.ts';

/** "mỗi cái hiện đang bao nhiêu" after the indicators of a pillar. */
export function asksEachOf(previous: Question, { scene }: Given): boolean {
  return listsPillar(previous) && each.test(wordsOf(scene));
}

function listsPillar({ kind, topics }: Question): boolean {
  return kind === 'listing' && topics.some((topic) => pillarOf(topic) !== null);
}

const each = /(?:^| )(?:mỗi|từng) (?:cái|chỉ tiêu|mục|thứ) .*(?:bao nhiêu|mấy|thế nào|ra sao)/;

/** "cập nhật cho tôi số liệu của từng chỉ tiêu đó" after the indicators of a pillar: how it stands, with all its figures. */
export function listsFiguresOf(previous: Question, { question: { topics, units }, scene }: Given): boolean {
  if (!listsPillar(previous) || topics.length + units.length > 0) return false;
  return figuresOf.test(wordsOf(scene));
}

const figuresOf =
  /(?:^| )(?:số liệu|số|con số|kết quả|tình hình|tiến độ|thực hiện|mức đạt)(?: (?:cụ thể|mới nhất|hiện tại|thực hiện|của|ở|cho|về|theo))* (?:từng|mỗi|các|những|mấy|cả|tất cả) (?:các )?(?:cái|chỉ tiêu|mục|thứ|chỉ số)(?: |$)/;
