import { wordsIn } from './sentence.ts';
import { fold } from './text/syllable.ts';
import type { Chunk } from './sentence.ts';

const denies =
  /(?:^| )(?:khong|ko|chang|het|cha|thoat|thoat khoi|ra khoi)(?: (?:con|bi|phai|la|nam|trong|thuoc|o|vao|dien|nhom|danh sach|loai|dang|so|canh|khoi|cac|nhung))* (?:con|bi|trong|thuoc|o|dien|nhom|danh sach|loai|khoi|la)$/;
const farthest = 7;

/**
 * "không còn nằm trong diện chưa đạt" is reached, "không bị chậm" on its way: what is denied of a shortfall is asked for
 * by its opposite.
 */
export function readNotUndone(chunks: readonly Chunk[]): readonly Chunk[] {
  const places = chunks.flatMap((chunk, i) => (isShort(chunk) && isDenied(chunks, i) ? [i] : []));
  if (places.length === 0) return chunks;
  return chunks.map((chunk, i) => (places.includes(i) ? opposite(chunk) : chunk));
}

/** A shortfall of something, as the rules of kind know it; words that only tell how are none. */
function isShort({ tags, sorts }: Chunk): boolean {
  return !sorts.has('topic') && (tags.has('cue:notMet') || tags.has('cue:risk'));
}

function isDenied(chunks: readonly Chunk[], i: number): boolean {
  const before = wordsIn(chunks.slice(Math.max(0, i - farthest), i));
  const [own = ''] = /^(?:bị|còn|đang bị) /.exec(chunks[i]?.text ?? '') ?? [];
  return denies.test(fold(`${before} ${own}`).trim());
}

function opposite(chunk: Chunk): Chunk {
  const unmet = chunk.tags.has('cue:notMet');
  const text = unmet ? `đã ${/^(?:chưa|không) (.+)/.exec(chunk.text)?.[1] ?? 'đạt'}` : 'đúng tiến độ';
  const tag = unmet ? 'cue:met' : 'cue:onTrack';
  return { ...chunk, text, tags: new Set([tag]), sorts: new Set(['cue']) };
}
