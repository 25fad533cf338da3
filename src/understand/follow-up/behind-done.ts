import { startOf, wordsIn } from '../sentence.ts';
import { fold } from '../text/syllable.ts';
import type { Scene } from '../intent/scene.ts';

const lead = '(?:(?:ok|oke|uh|u|a|da|vang|the|vay|la|coi nhu|tam|roi|nhu vay|nhu the|minh|em|toi|anh) )*';
const matter =
  '(?: (?:phan|ben|cho|huyen|xa|phuong|may|cac|nhom|cum|muc|vu|khoan|chuyen|cai|mang|dia ban|do|nay|ay|kia|o|ve|voi|het))*';
const ended = '(?: (?:roi|r|nhe|nha|day|a|do))*';
const done = new RegExp(
  `^${lead}(?:xong|het|du|xong xuoi|xong het|hoan tat|ghi xong|lam xong|xem xong|hoi xong|tra xong)${matter}(?: N)?${matter}${ended}$`,
);
const doneBehind = new RegExp(
  `^${lead}(?:(?:phan|ben|cho|huyen|xa|phuong|muc|cai|nhom) )*(?:N|do|nay|ay)${matter}(?: thi)?(?: (?:coi nhu|tam|da|vay la|the la))* (?:xong|xong het|xong xuoi|du) (?:roi|r)(?: (?:nhe|nha|day|a))*$`,
);
const goesOn =
  /^(?:(?:gio|bay gio|nay|roi|thi|minh|em|toi|anh|cho|lai|ta|tiep|xin) )*(?:qua|sang|chuyen|chuyen sang|chuyen qua|tiep|tiep theo|den|toi|den luot|toi luot|con|gio|quay sang|ghe|ghe sang|ghe qua|hoi|xem|lam|cho)(?: |$)/;

/** "xong Cẩm Thủy rồi, qua Kiên Thọ với Nguyệt Ấn": what a message goes on to behind what is done; null where nothing is. */
export function behindDone({ sentence, mentions, topical, times }: Scene): string | null {
  const { chunks, text } = sentence;
  const end = chunks.findIndex(({ gap }, i) => i > 0 && /[,;.:]/.test(gap));
  if (end < 0 || times.spots.some(({ first }) => first < end)) return null;
  const named = (i: number) => topical.has(i) || mentions.some(({ first, last }) => i >= first && i < last);
  if (!chunks.some((_, i) => i >= end && named(i))) return null;
  const words = chunks.slice(0, end).map((chunk, i) => (named(i) ? 'N' : fold(wordsIn([chunk]))));
  const clause = words.filter((word, i) => !(word === 'N' && words[i - 1] === 'N')).join(' ');
  const tellsDone = done.test(clause) || doneBehind.test(clause);
  return tellsDone && goesOn.test(fold(wordsIn(chunks.slice(end))))
    ? text.slice(startOf(sentence, end))
    : null;
}
