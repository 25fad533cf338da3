import { askedBefore } from '#domain/reading.ts';
import { isWhole } from '../../intent/families.ts';
import { lead, politeOr } from './shape.ts';
import { onFrom } from './turn.ts';
import type { Question } from '#domain/question.ts';
import type { Said } from './turn.ts';

const leftOver = new RegExp(
  `^${lead}(?:(?:va|voi|luon|them|not|xin|lay|xem|cai|mot|1) )*(?:tru cot|tru|mang|nhom|cot|linh vuc) (?:con lai|cuoi|cuoi cung|kia|chua hoi|chua noi)${politeOr('hang|diem|xep|thu|may|bao nhieu|thi|sao|nua|la|du|du bo|xong|het|tron bo|tron|cho du|bo')}`,
);

/** "còn trụ cột còn lại nữa là đủ bộ" after the ranks of all pillars but one: that of the last. */
export function lastPart(previous: Question, said: Said): Question | null {
  const { shape, catalogue } = said;
  const [own, ...more] = previous.topics.flatMap((topic) => catalogue.indicator(topic) ?? []);
  if (own?.family === undefined || more.length > 0 || !leftOver.test(shape)) return null;
  const asked = new Set([previous, ...askedBefore(said)].flatMap(({ topics }) => topics));
  const parts = catalogue.programme.indicators.filter(
    ({ id, family, measure }) => family === own.family && measure === own.measure && !isWhole(id, catalogue),
  );
  const [left, ...others] = parts.filter(({ id }) => !asked.has(id));
  if (left === undefined || others.length > 0) return null;
  return onFrom(previous, previous.kind, { topics: [left.id] });
}
