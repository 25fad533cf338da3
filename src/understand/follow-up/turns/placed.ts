import { unitsLike } from './like-before.ts';
import { lead, tail } from './shape.ts';
import { onFrom } from './turn.ts';
import type { Question } from '#domain/question.ts';
import type { Said } from './turn.ts';

const among =
  '(?:trong|tren|o|cua)(?: (?:do|day|so do|bang|bang do|bang nay|danh sach|top|nhom do|cai bang))+';
const where = '(?:dau|(?:cho|khuc|quang|khoang|doan|vi tri|muc|top|nhom) (?:nao|mo))';
const stands = '(?:nam|dung|xep|roi|lot|thuoc|o|vao|dang|hang|ngoi|hien)';
const placing = new RegExp(
  [
    `^${lead}X(?: (?:thi|la|co|dang|da))*(?: ${stands})* ${where} ${among}${tail}`,
    `^${lead}X(?: (?:thi|la|co|dang|da))*(?: (?:dung|xep|lot|roi|nam)(?: (?:o|vao|hang))?) ${where}${tail}`,
    `^${lead}(?:${among} )X(?: ${stands})* ${where}${tail}`,
  ].join('|'),
);
/** "nằm ở đâu" alone asks where a place lies. */
const lies = /(?:^| )nam o dau(?! trong| tren)(?: |$)/;

/** "Thiệu Trung nằm ở đâu trong đó", "Quan Hóa xếp chỗ nào" after an order of units: the place of that one. */
export function placed(previous: Question, said: Said): Question | null {
  const { kind, over, topics } = previous;
  if (kind !== 'ranking' || over === null || topics.length === 0) return null;
  if (!placing.test(said.shape) || lies.test(said.shape)) return null;
  const units = unitsLike(previous, said);
  return units?.length === 1 ? onFrom(previous, 'ranking', { units }) : null;
}
