import { lead, tail } from './shape.ts';
import { onFrom } from './turn.ts';
import type { Question } from '#domain/question.ts';
import type { Said } from './turn.ts';

const widens = '(?:mo rong|mo|rong|rong ra|ra|xem|cho xem|lay|lam|cho|ve|len)';
const all = '(?:ca|du|du ca|het|het ca|tat ca|toan bo|ca du)';
const pillars = '(?:bon|4|4 cai|may|cac) (?:tru cot|tru|mang|linh vuc)';
const ofIt = '(?: (?:cua|o))?(?: (?:xa|phuong|huyen|no|noi|cho|don vi)(?: (?:do|ay|nay|day|no))?)?';
const wholes = new RegExp(`^${lead}(?:${widens} )*${all} ${pillars}${ofIt}${tail}`);

/** "rộng ra cả bốn trụ cột của xã luôn" after one pillar or indicator of a unit: how the unit stands as a whole. */
export function allPillars(previous: Question, { shape }: Said): Question | null {
  const { kind, topics, over } = previous;
  const one = (kind === 'overview' || kind === 'figure') && topics.length > 0 && over === null;
  return one && wholes.test(shape) ? onFrom(previous, 'overview', { topics: [] }) : null;
}
