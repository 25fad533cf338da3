import { wordsIn } from '../sentence.ts';
import { fold } from '../text/syllable.ts';
import type { ChunkRange } from '../chunk-range.ts';
import type { Scene } from './scene.ts';

const about =
  /(?:^| )(?:viet|soan|lam) (?:bao cao|bai|bai viet|tham luan|luan van|chuyen de|de an|de cuong)(?: (?:ve|cua|chuyen de|van de|tinh hinh|cong tac))*$/;

/**
 * True where a report in the making is about what the programme does not follow, and nothing else is named behind it: "em
 * đang làm báo cáo dân số, cho em xin số liệu xã Nga An" asks for the population.
 */
export function reportsOnOther(
  { sentence: { chunks }, topical }: Pick<Scene, 'sentence' | 'topical'>,
  { first, last }: ChunkRange,
): boolean {
  if ([...topical].some((i) => i >= last)) return false;
  return chunks
    .slice(first, last)
    .some(
      ({ sorts, text }, k) =>
        sorts.has('foreign') &&
        sorts.size === 1 &&
        text.includes(' ') &&
        about.test(fold(wordsIn(chunks.slice(first, first + k)))),
    );
}
