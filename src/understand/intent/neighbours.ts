import { unitNouns } from '../unit-nouns.ts';
import { freeWith } from './scene.ts';
import type { NotUnderstood } from '#domain/reading.ts';
import type { Chunk } from '../sentence.ts';
import type { Scene } from './scene.ts';

const farthest = 2;

/** "xã bên cạnh thì sao", "các xã xung quanh Hoằng Lộc": which units lie side by side is not recorded; null where they are named. */
export function refuseNeighbours(scene: Scene): NotUnderstood | null {
  const at = neighbourAt(scene);
  if (at === null || namesThem(scene)) return null;
  const unknown = [
    scene.sentence.chunks
      .slice(at.noun, at.word + 1)
      .map(({ typed }) => typed)
      .join(' '),
  ];
  return { kind: 'not-understood', why: 'unknown-unit', unknown, nearest: [] };
}

/** True for "xã bên cạnh, Mường Lý". */
export function namesNeighbour(scene: Scene): boolean {
  return neighbourAt(scene) !== null && namesThem(scene);
}

/** Where a noun of units stands, and the word for those around right behind it; null where there are none. */
function neighbourAt(scene: Scene): { readonly noun: number; readonly word: number } | null {
  const { chunks } = scene.sentence;
  for (const word of [...freeWith(scene, 'filler:nearby'), ...besideAt(scene)]) {
    const from = Math.max(0, word - farthest);
    const back = chunks
      .slice(from, word)
      .findLastIndex((chunk, k) => isNoun(chunk) && !scene.taken.has(from + k));
    if (back >= 0) return { noun: from + back, word };
  }
  return null;
}

/** "xã bên thì sao", "thua huyện bên à", but not "xã bên Hậu Lộc". */
function besideAt(scene: Scene): readonly number[] {
  const { chunks } = scene.sentence;
  if (scene.mentions.length > 0) return [];
  return chunks.flatMap(({ text }, i) =>
    text === 'bên' && endsUnit.test(chunks[i - 1]?.text ?? '') && addsNothing(scene, i + 1) ? [i] : [],
  );
}

const endsUnit = /(?:^| )(?:xã|phường|huyện)$/;

/** Nothing follows, or a word that neither names nor points. */
function addsNothing({ sentence: { chunks }, taken }: Scene, i: number): boolean {
  const next = chunks[i];
  if (next === undefined) return true;
  const names = taken.has(i) || ['name', 'type', 'topic'].some((sort) => next.sorts.has(sort));
  return !names && (next.sorts.has('filler') || next.tags.has('cue:state')) && !points.test(next.text);
}

const points = /^(?:kia|này|đó|ấy|đấy|mình|em|anh|chị|tôi|nào|mô|ta|ngoài|trong|trên|dưới|cũ|tỉnh)(?: |$)/;

function isNoun({ tags, text }: Chunk): boolean {
  return unitNouns.some((tag) => tags.has(tag)) || endsUnit.test(text);
}

function namesThem({ mentions, sentence: { chunks } }: Scene): boolean {
  return mentions.some(
    ({ first }) => /[,:(]/.test(chunks[first]?.gap ?? '') || chunks[first - 1]?.text === 'là',
  );
}
