import { fold } from './text/syllable.ts';
import type { Chunk } from './sentence.ts';

const ofUnit = /^(?:cue:province|type:|level:)/;
const until = /^(?:den|toi|tu)(?: |$)/;
const untilNow = /^tinh (?:den|toi) /;
const all = /^(?:toan|ca)$/;

/**
 * "tinh den het thang 10" without marks counts until then and names no province; in "toan tinh den nay" it is the province
 * that is counted.
 */
export function readCountedUntil(chunks: readonly Chunk[], marked: boolean): readonly Chunk[] {
  if (marked) return chunks;
  return chunks.map((chunk, i) => {
    const [before, next] = [chunks[i - 1], chunks[i + 1]];
    const typed = fold(chunk.typed);
    if (untilNow.test(typed) && all.test(fold(before?.typed ?? '')))
      return { ...chunk, tags: new Set([...chunk.tags, 'cue:province']) };
    const counts = typed === 'tinh' && until.test(fold(next?.typed ?? '')) && next?.gap === ' ';
    if (!counts || before?.sorts.has('topic') === true || all.test(fold(before?.typed ?? ''))) return chunk;
    return { ...chunk, tags: new Set([...chunk.tags].filter((tag) => !ofUnit.test(tag))) };
  });
}
