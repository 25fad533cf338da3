import { wordsOf } from '../intent/scene.ts';
import type { Question } from '#domain/question.ts';
import type { Given } from './given.ts';

/** "những đơn vị nào còn nợ" after what has not come in: reports, and no targets. */
export function asksWhoOwes({ kind }: Question, { question, scene }: Given): boolean {
  if (kind !== 'missing' || question.topics.length > 0) return false;
  return owes.test(wordsOf(scene));
}

const owes =
  /(?:^| )(?:(?:xã|phường|huyện|thị xã|đơn vị|địa phương|nơi|chỗ|sở|ngành|cơ quan|bên) (?:nào|mô)|ai)(?: (?:đang|vẫn|là|mà|hiện|cũng|còn))* (?:nợ|khất|thiếu|trễ|chậm|chưa (?:xong|nộp|gửi|đủ|có|báo cáo))(?: (?:vậy|thế|nhỉ|ạ|hả|đấy|nữa))*$/;
