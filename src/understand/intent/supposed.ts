import { startOf, wordsIn } from '../sentence.ts';
import type { Scene } from './scene.ts';

const supposes =
  /^(?:(?:liệu|thế|vậy|hay|là) )*(?:có phải |phải chăng |phải )?(?:cứ|hễ|chỉ cần|miễn)(?: (?:là|có|cứ))* .*(?:^| )(?:là|là được|thì|thì được|cũng|cũng được) (?:được )?(?:tính|tính vào|đạt|xong|đủ|coi là đạt|tính là đạt)(?: luôn| rồi| hết| đủ)*(?: (?:không|à|hả|chưa|phải không|đúng không))+(?: |$)/;

/**
 * The text without what somebody supposes to be enough, behind the question what counts: "chỉ tiêu định danh điện tử tính thế
 * nào, có phải cứ cài VNeID là tính không" asks for the meaning of the first only. Null where nothing is named before.
 */
export function withoutSupposed({ sentence, topical }: Scene): string | null {
  const { chunks, text } = sentence;
  const at = chunks.findIndex(
    (chunk, i) => i > 1 && /[,;.?]/.test(chunk.gap) && supposes.test(wordsIn(chunks.slice(i))),
  );
  if (at < 0 || !means.test(wordsIn(chunks.slice(0, at)))) return null;
  if (![...topical].some((i) => i < at)) return null;
  return text.slice(0, startOf(sentence, at)).replace(/[\s,;.?]+$/, '');
}

const means =
  /(?:^| )(?:tính|đo|đếm|hiểu|định nghĩa|nghĩa) ?(?:là gì|là|thế nào|ra sao|như thế nào|bằng cách nào|sao|kiểu gì)(?: |$)/;
