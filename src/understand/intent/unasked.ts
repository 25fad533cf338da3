import { asking } from './asking.ts';
import { isFree, wordsOf } from './scene.ts';
import type { Chunk } from '../sentence.ts';
import type { Question } from '#domain/question.ts';
import type { Scene } from './scene.ts';

/** "tôi có rồi nhé", "số này hơi thấp", "ừ": what would only get the answer before once more, though nothing is asked. */
export function repeatsUnasked(scene: Scene, merged: () => Question, previous: Question): boolean {
  if (scene.sentence.text.includes('?')) return false;
  const words = wordsOf(scene);
  if (asking.test(words) || wantsMore.test(words)) return false;
  const tells = teller.test(words);
  const { chunks } = scene.sentence;
  const judges = chunks.some(({ tags }) => judging.some((tag) => tags.has(tag)));
  const idle = chunks.every((chunk, i) => isFree(scene, i) && isIdle(chunk, tells, tells || judges));
  return idle && isSame(merged(), previous);
}

const wantsMore =
  /(?:^| )(?:nữa|tiếp|lại|thêm|số lượng|con số|điểm|hạng|tỷ lệ|tỷ trọng|mục tiêu|chi tiết|tất cả|hết|cả|riêng|từng|mỗi|theo|thực tế|cộng dồn|lũy kế|nay|giờ|mới nhất|nhì)(?: |$)/;
const teller =
  /^(?:để |thôi |dạ |vâng |ừ )*(?:tôi|em|mình|tui|sếp|sếp tôi|dân|bác|chúng tôi|bên tôi|bên em|chỗ tôi|nhà tôi|xã tôi|huyện tôi) (?:có|là|mà|đã|cũng|sẽ|vẫn|đang|biết|hiểu|thấy|tưởng|nghĩ|đoán|chưa|không)(?: |$)|^để .* đã$| mà$/;
const judging = ['adj:best', 'adj:worst'];
const idleAsking = /^(?:thấy|biết|nghe nói|không biết|có biết|rõ|thật r|ghi|hiểu)$/;

/** A word that asks for nothing: politeness, who speaks and what they think. */
function isIdle({ text, sorts, tags }: Chunk, tells: boolean, judges: boolean): boolean {
  if (judging.some((tag) => tags.has(tag))) return true;
  if (sorts.has('number')) return tells;
  if (sorts.size === 0 || sorts.has('foreign')) return tells;
  if (!sorts.has('filler')) return false;
  if (tags.has('follow:pronoun')) return judges;
  if (
    ['more', 'add', 'both', 'reverse', 'slip', 'without', 'same', 'before', 'after'].some((key) =>
      tags.has(`follow:${key}`),
    )
  )
    return false;
  return !tags.has('filler:asking') || tells || idleAsking.test(text);
}

/** True where both would be answered alike, whichever end comes first. */
function isSame(one: Question, other: Question): boolean {
  return JSON.stringify({ ...one, order: null }) === JSON.stringify({ ...other, order: null });
}
