import { textAround, wordsIn } from '../sentence.ts';
import { fold } from '../text/syllable.ts';
import type { Mention } from '../names/mention.ts';
import type { ChunkRange } from '../chunk-range.ts';
import type { Chunk } from '../sentence.ts';
import type { Scene } from './scene.ts';

const village = /^(?:thôn|bản|xóm|làng|tổ dân phố|tổ|khu phố|phố|khu)$/;
const leads = /^(?:o|tai|ben|duoi|tren|que|que o|dan|dan o)$/;
/** What stands behind "thôn" where no name does: "ở thôn bản xã Nga An", "ở thôn có sóng". */
const plain =
  /(?:^| )(?:thon|ban|xom|lang|cua|thuoc|co|chua|cac|nao|mo|gi|bao nhieu|may|song|duoc|da|tren|trong|o|va|voi|hay)(?: |$)/;
const longest = 4;

/**
 * The text without the village in which somebody lives: "chú ở thôn Đồng Tâm xã Xuân Du, xã này số hóa đến đâu" asks about the
 * commune, of which no village is known apart. Null where none is named right before its commune.
 */
export function withoutVillage({ sentence, topical, mentions }: Scene): string | null {
  for (const { first } of mentions.filter(isCommune)) {
    const range = villageBefore(sentence.chunks, first);
    if (range === null || [...topical].some((i) => i >= range.first && i < range.last)) continue;
    const [before, behind] = textAround(sentence, range);
    return `${before} ${behind}`.trim();
  }
  return null;
}

function isCommune({ typed, meant: [unit] }: Mention): boolean {
  return typed && unit?.level === 'commune';
}

function villageBefore(chunks: readonly Chunk[], end: number): ChunkRange | null {
  if (isMendedName(chunks[end - 1]) && leadsTo(chunks, end - 1)) return { first: end - 1, last: end };
  const first = chunks.findLastIndex(
    ({ text }, i) => i > 0 && i < end - 1 && i >= end - longest && village.test(text),
  );
  if (first < 1 || !leadsTo(chunks, first)) return null;
  const name = chunks.slice(first + 1, end);
  const asks = name.some(({ tags }) => [...tags].some((tag) => /^cue:(?:which|howMuch|count)$/.test(tag)));
  return asks || plain.test(fold(wordsIn(name))) ? null : { first, last: end };
}

function leadsTo(chunks: readonly Chunk[], first: number): boolean {
  return leads.test(fold(chunks[first - 1]?.text ?? ''));
}

/** "bản Poọng", which is near enough to a commune called Ban Công. */
function isMendedName(chunk: Chunk | undefined): boolean {
  if (!chunk || !chunk.sorts.has('name')) return false;
  return /^(?:thôn|bản|xóm|làng) /i.test(chunk.typed) && fold(chunk.typed) !== fold(chunk.text);
}
