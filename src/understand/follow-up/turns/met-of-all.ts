import { plainQuestion, pillarOf } from '#domain/question.ts';
import { isWhole } from '../../intent/families.ts';
import { whole } from './words.ts';
import type { Turn } from './turn.ts';

const joined = '(?:(?:gop|tinh|cong|lay|xet|tong|gop chung|tinh chung|chung|nguyen)(?: (?:lai|chung))? )?';
const all = '(?:ca|toan|toan bo|het) (?:cai )?(?:nghi quyet|nq)(?: (?:06|do|nay|ay))?';
const asksMet = whole(
  `${joined}${all} (?:(?:thi|da|duoc|dat|co|lam|xong|moi|hoan thanh) )*(?:may|bao nhieu) (?:cai|chi tieu|muc|muc tieu)(?: (?:roi|dat|xong|duoc|da|hoan thanh|tat ca))*`,
);

/** "gộp cả nghị quyết thì được mấy cái rồi" after one of its pillars: how many of all its targets are met. */
export const metOfAll: Turn = ({ topics, units }, { words, catalogue }) => {
  const ofPillar = topics.some(
    (topic) => pillarOf(topic) !== null || catalogue.indicator(topic)?.counts !== undefined,
  );
  if (!ofPillar || !asksMet.test(words)) return null;
  const count = catalogue.programme.indicators.find(
    ({ id, counts }) => counts !== undefined && isWhole(id, catalogue),
  );
  return count === undefined ? null : { ...plainQuestion('figure'), topics: [count.id], units };
};
