import { startOf, wordsIn } from '../sentence.ts';
import { fold } from '../text/syllable.ts';
import { homeNamed } from './own-home.ts';
import { isOwnUnit } from './own-unit.ts';
import { says } from './scene.ts';
import type { ChunkRange } from '../chunk-range.ts';
import type { Scene } from './scene.ts';

const turns =
  /^(?:a |day |nay |roi |nhung |ma )*(?:(?:cho|xin|muon|can|nho|lam on|phien) )*(?:(?:toi|em|minh|anh|chi|bac|chau) )*(?:(?:cho|xin|muon|can|nho|phien) )*(?:hoi|xem|tra|tra cuu|xin|biet|tim)(?: |$)/;
const beside = /(?:^| )(?:so|hon|kem|thua|bang|voi|va|cung|gan|canh|giap|nhap|gop)(?: |$)/;

/**
 * The text without where its writer is at home, where another unit is asked about behind it: "em ở Nga An, hỏi giúp xã Nga
 * Thắng ký số bao nhiêu". Null where the two are held against each other, or something points at home.
 */
export function withoutOtherHome(scene: Scene): string | null {
  const { sentence, mentions } = scene;
  const [home, other, ...more] = mentions;
  if (!home || !other || more.length > 0 || homeNamed(scene)?.mention !== home) return null;
  if (sentence.chunks.some(isOwnUnit) || says(scene, 'cue:compare', 'cue:stronger')) return null;
  return turnsTo(scene, home, other) ? sentence.text.slice(startOf(sentence, home.last)) : null;
}

/** Nothing is asked before, and behind a sign a new question begins, in which nothing is set beside anything. */
function turnsTo({ sentence: { chunks }, topical }: Scene, home: ChunkRange, other: ChunkRange): boolean {
  const plain = (first: number, last: number) =>
    fold(wordsIn(chunks.slice(first, last).filter((_, k) => !topical.has(first + k))));
  const between = plain(home.last, other.first);
  return (
    /[,;.:–-]/.test(chunks[home.last]?.gap ?? '') &&
    turns.test(between) &&
    ![between, plain(other.last, chunks.length)].some((words) => beside.test(words)) &&
    ![...topical].some((i) => i < home.last)
  );
}
