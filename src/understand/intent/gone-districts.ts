import { startOf, wordsIn } from '../sentence.ts';
import type { Chunk } from '../sentence.ts';
import type { Scene } from './scene.ts';

const type = '(?:huyện|thành phố|thị xã|thị trấn)';
const still = '(?:đâu|làm gì|không|hết|có đâu) còn';
const begun = '(?:(?:à|ừ|thì|mà|nhưng|nhưng mà|vì|do|thôi|ủa) )*';
const now = '(?:bây giờ|giờ|nay|hiện nay|hiện)? ?';
const mood = '(?: (?:nữa|đâu|mà|rồi))*';
const gone = new RegExp(
  `^${begun}(?:(?:cấp )?huyện (?:đã )?(?:bỏ|giải thể|hết|không còn|đâu còn)${mood}|${now}${still} (?:cấp )?${type}${mood}|(?:đã )?(?:bỏ|giải thể) (?:cấp )?huyện rồi(?: mà)?)$`,
);
const named = new RegExp(`^${begun}${now}${still} ${type} (?:(?!nào|mô|gì|chưa|nữa)\\S+ ){1,3}nữa${mood}$`);
const asks = /^(?:(?:tôi|em|mình|anh|chị|cho|cho tôi|cho em) )?(?:hỏi|lấy|xem|cần|muốn hỏi)$/;

/**
 * The text without the reminder that there are no districts any more: "huyện bỏ rồi, vậy lấy xã Hoằng Hóa đi", "giờ không
 * còn thành phố nữa tôi hỏi phường Hạc Thành" ask of the commune. Null where nobody says so, or nothing else is said.
 */
export function withoutGoneDistricts({ sentence, mentions }: Scene): string | null {
  const { chunks, text } = sentence;
  const at = chunks.findIndex((chunk, i) => i > 0 && (parts(chunk) || asks.test(chunk.text)));
  if (at < 0 || !chunks.some(({ text: word }) => goneType.test(word))) return null;
  const saysGone = (from: number, to?: number) => gone.test(wordsIn(chunks.slice(from, to)));
  const other = mentions.some(({ first }) => first >= at) && named.test(wordsIn(chunks.slice(0, at)));
  if (saysGone(0, at) || other) return text.slice(startOf(sentence, at));
  const behind = chunks.findIndex((chunk, i) => i > 0 && parts(chunk));
  if (behind < 0 || !saysGone(behind)) return null;
  return text.slice(0, startOf(sentence, behind)).replace(/[\s,;.:?!–-]+$/, '');
}

const goneType = new RegExp(`(?:^| )${type}(?: |$)`);

function parts({ gap }: Chunk): boolean {
  return /[,;.:?!–-]/.test(gap);
}
