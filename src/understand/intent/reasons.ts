import { placesIn, type ChunkRange } from '../chunk-range.ts';
import { wordsIn } from '../sentence.ts';
import { fold } from '../text/syllable.ts';
import { asking } from './remarks.ts';
import { says } from './scene.ts';
import type { Chunk } from '../sentence.ts';
import type { Scene } from './scene.ts';

/**
 * Chunks that only say why somebody wants no more letters: "thôi không nhận bản tin nữa, điện thoại tôi đầy bộ nhớ". None
 * where something is asked or wished for besides.
 */
export function reasonChunks(scene: Scene): ReadonlySet<number> {
  if (!says(scene, 'act:unsubscribe')) return none;
  const clauses = clausesOf(scene.sentence.chunks);
  const others = clauses.filter((clause) => !acts(scene, clause));
  if (others.length === clauses.length || !others.every((clause) => onlyTells(scene, clause))) return none;
  return new Set(others.flatMap(placesIn));
}

const none: ReadonlySet<number> = new Set();

function clausesOf(chunks: readonly Chunk[]): readonly ChunkRange[] {
  const starts = chunks.flatMap((chunk, i) => (i === 0 || startsClause(chunk) ? [i] : []));
  return starts.map((first, k) => ({ first, last: starts[k + 1] ?? chunks.length }));
}

function startsClause({ gap, text }: Chunk): boolean {
  return /[,;:.!\n](?:\s|$)/.test(gap) || /^(?:vì|bởi|bởi vì|tại|tại vì|do)$/.test(text);
}

function acts({ sentence, spoken }: Scene, clause: ChunkRange): boolean {
  return placesIn(clause).some(
    (i) => spoken.has(i) || sentence.chunks[i]?.tags.has('act:unsubscribe') === true,
  );
}

const wishes = /(?:^| )(?:cho|gui|chuyen|doi|xem|coi|nhan|bao|xoa|chi|muon|can|thay|moi|hang|con|lai)(?: |$)/;

function onlyTells(scene: Scene, clause: ChunkRange): boolean {
  const places = placesIn(clause);
  if (places.some((i) => scene.topical.has(i) || scene.taken.has(i))) return false;
  const words = wordsIn(places.flatMap((i) => scene.sentence.chunks[i] ?? []));
  return !asking.test(words) && !wishes.test(fold(words));
}
