import { startOf, wordsIn } from '../sentence.ts';
import { fold } from '../text/syllable.ts';
import type { Scene } from './scene.ts';

const self = '(?:toi|em|minh|anh|chi|bac|chu|co|ong|chau|ben toi|chung toi)';
const worked = '(?:lam|lam viec|cong tac|lam o|o|phu trach|la|giu chuc|sinh hoat)';
const past = new RegExp(
  `^(?:(?:hoi|khi|luc|thoi|truoc|truoc day|ngay truoc|hoi truoc|ngay xua) (?:nay |kia )?${self} (?:con |dang |van |moi )*${worked}|${self} (?:nguyen|tung|von|truoc|truoc day|truoc kia|da tung|xua|ngay truoc) (?:la |con |co )*${worked}?)(?: |$)`,
);

/**
 * The text without where somebody worked before: "hồi tôi còn làm ở huyện Vĩnh Lộc thì cao lắm, giờ xã Tây Đô bao nhiêu" asks
 * of Tây Đô alone. Null where nobody says so, or the question behind names no place.
 */
export function withoutOwnPast({ sentence, topical, mentions, times }: Scene): string | null {
  const { chunks, text } = sentence;
  const end = chunks.findIndex(({ gap }, i) => i > 0 && /[,;:.?!–-]\s/.test(gap));
  if (end < 1 || !past.test(fold(wordsIn(chunks.slice(0, end))))) return null;
  if (!mentions.some(({ first }) => first < end) || !mentions.some(({ first }) => first >= end)) return null;
  if ([...topical].some((i) => i < end) || times.spots.some(({ first }) => first < end)) return null;
  return text.slice(startOf(sentence, end));
}
