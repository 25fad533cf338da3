import { wordsOf } from '../intent/scene.ts';
import type { Question } from '#domain/question.ts';
import type { Given } from './given.ts';

/** "con số tỉnh đó chốt hồi nào vậy" after a figure: how recent that one is, and not all there is of the province. */
export function asksHowRecentThat({ topics }: Question, { question, scene }: Given): boolean {
  const open = question.kind === 'freshness' && question.topics.length === 0 && question.units.length < 2;
  return open && topics.length > 0 && thatFigure.test(wordsOf(scene));
}

const place = '(?: (?:của|toàn|cả|tỉnh|xã|phường|huyện|thị xã|thành phố|bên|trong))*';
const thatFigure = new RegExp(
  `(?:^| )(?:con số|số liệu|số|tỷ lệ|kết quả)${place} (?:đó|đấy|ấy|này|nớ|ni|kia|vừa rồi|trên)(?: |$)`,
);
