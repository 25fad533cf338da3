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
    const around = { before: chunks[i - 1], chunk, next: chunks[i + 1] };
    if (namesProvince(around)) return { ...chunk, tags: new Set([...chunk.tags, 'cue:province']) };
    return countsUntil(around)
      ? { ...chunk, tags: new Set([...chunk.tags].filter((tag) => !ofUnit.test(tag))) }
      : chunk;
  });
}

interface Around {
  readonly before: Chunk | undefined;
  readonly chunk: Chunk;
  readonly next: Chunk | undefined;
}

function namesProvince({ before, chunk }: Around): boolean {
  return untilNow.test(fold(chunk.typed)) && isAll(before);
}

function countsUntil({ before, chunk, next }: Around): boolean {
  if (fold(chunk.typed) !== 'tinh' || next?.gap !== ' ' || !until.test(fold(next.typed))) return false;
  return before?.sorts.has('topic') !== true && !isAll(before);
}

function isAll(chunk: Chunk | undefined): boolean {
  return all.test(fold(chunk?.typed ?? ''));
}
