import { lead, tail } from './shape.ts';
import { onFrom } from './turn.ts';
import { pillarOf } from '#domain/question.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { Said } from './turn.ts';

const widens = '(?:mo rong|mo|rong|rong ra|ra|xem|cho xem|lay|lam|cho|ve|len)';
const all = '(?:ca|du|du ca|het|het ca|tat ca|toan bo|ca du)';
const pillars = '(?:(?:bon|4|4 cai|may|cac) )?(?:tru cot|tru|mang|linh vuc|nhom)';
const ofIt = '(?: (?:cua|o))?(?: (?:xa|phuong|huyen|no|noi|cho|don vi)(?: (?:do|ay|nay|day|no))?)?';
const notOnly =
  '(?: (?:chu )?(?:khong|dung|chu khong) (?:chi|rieng|phai|phai chi|phai moi|moi|chi rieng) T)?';
const wholes = new RegExp(`^${lead}(?:${widens} )*${all} (?:cac )?${pillars}${ofIt}${notOnly}${tail}`);

/**
 * "rộng ra cả bốn trụ cột của xã luôn" after one pillar or indicator of a unit: how the unit stands as a whole; after what is
 * behind in one pillar "mở rộng ra toàn bộ các mảng, không chỉ kinh tế số": that in all of them.
 */
export function allPillars(previous: Question, { shape, scene }: Said): Question | null {
  const { kind, topics, over } = previous;
  if (scene.mentions.length + scene.times.spots.length > 0) return null;
  if (listed.has(kind) && topics.some((topic) => pillarOf(topic) !== null))
    return wholes.test(shape) ? { ...previous, topics: [] } : null;
  const one = (kind === 'overview' || kind === 'figure') && topics.length > 0 && over === null;
  return one && wholes.test(shape) ? onFrom(previous, 'overview', { topics: [] }) : null;
}

const listed: ReadonlySet<QuestionKind> = new Set(['risk', 'listing', 'missing']);
