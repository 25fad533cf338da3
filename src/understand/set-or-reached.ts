import type { Chunk } from './sentence.ts';

const documents = /^(?:nghị quyết|quyết định|kế hoạch|đề án|chương trình) \S/;

/** Without marks `dat` between a document and a topic is đặt, what has been set: documents reach nothing. */
export function readSetting(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.map((chunk, i) => {
    const [before, next] = [chunks[i - 1], chunks[i + 1]];
    const between =
      chunk.text === 'đạt' &&
      chunk.piece.match?.fit === 'fewer' &&
      before?.sorts.has('topic') === true &&
      documents.test(before.text) &&
      next?.sorts.has('topic') === true &&
      !/^(?:mấy|bao nhiêu) /.test(next.text);
    const set = between
      ? chunk.piece.others.find(({ entry, fit }) => entry.text === 'đặt' && fit === 'fewer')
      : undefined;
    if (!set) return chunk;
    return {
      ...chunk,
      text: set.entry.text,
      tags: set.entry.tags,
      sorts: set.entry.sorts,
      piece: { ...chunk.piece, match: set },
    };
  });
}
