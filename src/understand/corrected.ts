import { fold } from './text/syllable.ts';
import type { ChunkRange } from './chunk-range.ts';
import type { Chunk } from './sentence.ts';

const slip = /^(?:(?:a |y )?(?:nham|lon|quen)(?: roi)?|khong phai|a khong)$/;

/** "năm 2023, nhầm, 2024", "huyện Thiệu Hóa, à nhầm, Triệu Sơn": what was named right before the slip is not meant. */
export function withoutCorrected<T extends ChunkRange>(
  named: readonly T[],
  chunks: readonly Chunk[],
): readonly T[] {
  const at = chunks.findIndex(({ text }, i) => i > 0 && slip.test(fold(text)));
  if (at < 0 || !named.some(({ first }) => first > at)) return named;
  const before = named.findLast(({ last }) => last <= at);
  return named.filter((one) => one !== before);
}
