import { fold } from '../text/syllable.ts';
import { says } from './scene.ts';
import type { Chunk } from '../sentence.ts';
import type { Scene } from './scene.ts';

/**
 * Chunks that say on whose behalf, or for which occasion, something is asked: "phó chủ tịch nhờ tôi tra …", "… để trình
 * đại hội". What the programme knows must be asked about besides, and nobody's name.
 */
export function errandChunks(scene: Scene): ReadonlySet<number> {
  if (scene.hits.length + scene.documents.length === 0 || says(scene, 'cue:who')) return none;
  const { chunks } = scene.sentence;
  return new Set(
    chunks.flatMap((chunk, i) =>
      chunk.tags.has('office') && (sends(scene, i) || isOccasion(chunks, i)) ? [i] : [],
    ),
  );
}

const none: ReadonlySet<number> = new Set();

const sending =
  /^(?:nho|can|hoi|muon|xin|giao|yeu cau|bao|de nghi|chat van|doi|keu|nhac|goi|dan|sap|dang|vua|phai|can biet|muon (?:biet|xem|hoi|co)|xin cho|noi|noi rang|cham|khoe|cong bo|khang dinh|tuyen bo|danh gia|xep|chi dao|thong bao|ket luan|hua|(?:\S+ )?(?:yeu cau|giao|chi dao))$/;
const near = 6;

/** "hội đồng nhân dân xã chất vấn", "VP HĐND:": somebody wants to know, before what is asked. */
function sends({ sentence: { chunks }, topical }: Scene, i: number): boolean {
  for (let k = i + 1; k <= i + near; k++) {
    const chunk = chunks[k];
    if (!chunk || topical.has(k)) return false;
    if (chunk.gap.includes(':') || sending.test(fold(chunk.text))) return true;
  }
  return false;
}

const leading =
  /^(?:de|de viet|viet|trinh|phuc vu|bao cao|gui|cho|phat bieu|hop|nop|chuan bi|du|len|den|toi|kip)$/;

/** "để viết văn kiện đại hội", "báo cáo thường vụ". */
function isOccasion(chunks: readonly Chunk[], i: number): boolean {
  return chunks.slice(Math.max(0, i - 3), i).some(({ text }) => leading.test(fold(text)));
}
