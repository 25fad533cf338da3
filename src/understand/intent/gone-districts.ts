import { startOf, wordsIn } from '../sentence.ts';
import type { Scene } from './scene.ts';

const gone =
  /^(?:(?:thì|mà|nhưng|nhưng mà|vì|do|thôi|ủa) )*(?:(?:cấp )?huyện (?:đã )?(?:bỏ|giải thể|hết|không còn|đâu còn)(?: (?:rồi|nữa|mà|đâu))*|(?:bây giờ|giờ|nay|hiện nay|hiện)? ?(?:đâu|làm gì|không|hết|có đâu) còn (?:cấp )?huyện(?: (?:nữa|đâu|mà|rồi))*|(?:đã )?(?:bỏ|giải thể) (?:cấp )?huyện rồi(?: mà)?)$/;

/**
 * The text without the reminder that there are no districts any more: "huyện bỏ rồi, vậy lấy xã Hoằng Hóa đi" asks of the
 * commune. Null where nobody says so, or nothing else is said.
 */
export function withoutGoneDistricts({ sentence }: Scene): string | null {
  const { chunks, text } = sentence;
  const at = chunks.findIndex(({ gap }, i) => i > 0 && /[,;.:?!–-]/.test(gap));
  if (at < 0 || !chunks.some(({ text: word }) => /(?:^| )huyện(?: |$)/.test(word))) return null;
  const saysGone = (from: number, to?: number) => gone.test(wordsIn(chunks.slice(from, to)));
  if (saysGone(0, at)) return text.slice(startOf(sentence, at));
  return saysGone(at) ? text.slice(0, startOf(sentence, at)).replace(/[\s,;.:?!–-]+$/, '') : null;
}
