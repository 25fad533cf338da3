import { latestTimes } from './times-beside.ts';
import { count, lead, politeOr, those } from './shape.ts';
import { onFrom } from './turn.ts';
import { numberOf } from './words.ts';
import type { Question } from '#domain/question.ts';
import type { Said } from './turn.ts';

const draws = '(?:ve|cho|lam|ke|len|dung|xin|xem|lap|dua|the hien|bieu dien)';
const picture = '(?:bieu do|do thi|so do|hinh ve|duong bieu dien)';
const time = '(?:nam|quy|thang|ky|moc)';
const drawn = new RegExp(
  `^${lead}(?:${draws}(?: (?:lai|thanh|len|ra|luon|giup|ho|cho|toi|em|anh|chi|minh|xem))* )*(?:(?:cai|mot|1|thanh|bang) )*${picture}(?: (?:cot|duong|cua|cho|ca|so sanh|gom|qua))* ${count} ${time}(?: ${those})?${politeOr('thoi|cho de nhin|de nhin|cho de so')}`,
);

/** "cho cái biểu đồ 2 năm" after one year and then another: from the one to the other. */
export function drawnTimes(previous: Question, said: Said): Question | null {
  const { mentions, hits } = said.scene;
  if (mentions.length + hits.length > 0 || previous.topics.length === 0) return null;
  const number = drawn.exec(said.shape)?.groups?.['count'];
  const times = number === undefined ? null : latestTimes(previous, said, numberOf(number));
  const [from, to] = [times?.[0], times?.at(-1)];
  if (from === undefined || to === undefined) return null;
  return onFrom(previous, 'chart', { period: null, range: { from, to } });
}
