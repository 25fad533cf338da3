import { placesIn } from '../chunk-range.ts';
import { textWithout, wordsIn } from '../sentence.ts';
import type { Chunk } from '../sentence.ts';
import type { Scene } from './scene.ts';

const newer =
  /^(?:(?:thì|thế|vậy|mà|đến|tới|tính đến) )*(?:giờ|bây giờ|nay|đến nay|đến giờ|hiện nay|hiện giờ|hiện tại|hiện)(?: (?:đã|thì|mình|tỉnh))* có (?:(?:con|số|số liệu|con số|kết quả|bản|nào|cái|thêm) ?)+mới(?: hơn)?(?: nào)?(?: thế| vậy)? (?:chưa|không)(?: |$)/;

/**
 * The text without the time of the figure that is known already: "đạt 7/10 chỉ tiêu từ hồi 2023, giờ có con số mới hơn chưa"
 * asks for what came after. Null where no newer figure is asked for, or no time is told before.
 */
export function withoutKnownTime({ sentence, times, topical, mentions }: Scene): string | null {
  const { chunks } = sentence;
  const at = chunks.findIndex(
    (chunk, i) => i > 0 && /[,;.:–-]/.test(chunk.gap) && newer.test(wordsIn(chunks.slice(i))),
  );
  if (at < 0 || ![...topical].some((i) => i < at)) return null;
  const told = [...times.used].filter((i) => i < at);
  if (told.length === 0) return null;
  const named = new Set([...mentions.flatMap(placesIn), ...topical]);
  return textWithout(sentence, [...told, ...leads(chunks, Math.min(...told), named)]).trim();
}

/** "từ hồi", "là của" right before the time. */
function leads(chunks: readonly Chunk[], first: number, named: ReadonlySet<number>): readonly number[] {
  const before = chunks.slice(0, first);
  const last = before.findLastIndex(
    ({ text }, i) => named.has(i) || !/^(?:từ|hồi|của|là|tận|vào|năm|tháng|từ hồi)$/.test(text),
  );
  return placesIn({ first: last + 1, last: first });
}
