import { textAround } from '../sentence.ts';
import { unitTold } from './own-home.ts';
import { isOwnUnit } from './own-unit.ts';
import { says } from './scene.ts';
import type { ChunkRange } from '../chunk-range.ts';
import type { Chunk } from '../sentence.ts';
import type { Scene } from './scene.ts';

const wholeProvince = /^(?:toàn|cả|chung toàn|trong toàn|khắp) tỉnh(?: (?:mình|ta|nhà))?$/;

/**
 * The text without where its writer is at home, where the whole province is asked about: "Tôi là đại biểu tổ Nông Cống, xin
 * tỷ lệ hài lòng của toàn tỉnh". Null where none is told, or the two are to be held against each other.
 */
export function withoutHomeAside(scene: Scene): string | null {
  const { sentence, mentions } = scene;
  const [home, ...more] = mentions;
  if (home === undefined || more.length > 0) return null;
  const province = sentence.chunks.findIndex(({ text }) => wholeProvince.test(text));
  if (province < 0 || unitTold(scene) === null || compares(scene)) return null;
  const told = province > home.first ? toldBefore(scene, home) : toldBehind(scene, home, province);
  if (told === null) return null;
  const [before, behind] = textAround(sentence, told);
  return `${before.replace(/[\s,;–-]+$/, '')} ${behind}`.trim();
}

function compares(scene: Scene): boolean {
  return (
    says(scene, 'cue:compare', 'cue:stronger', 'cue:rank', 'cue:versusPlan') ||
    scene.sentence.chunks.some(isOwnUnit)
  );
}

/** "em ở Như Thanh, toàn tỉnh …", with nothing that is asked before it. */
function toldBefore({ topical }: Scene, home: ChunkRange): ChunkRange | null {
  return [...topical].some((i) => i < home.last) ? null : { first: 0, last: home.last };
}

/** "…, toàn tỉnh bao nhiêu, tôi ở Nông Cống". */
function toldBehind({ sentence, topical }: Scene, home: ChunkRange, province: number): ChunkRange | null {
  const { chunks } = sentence;
  const first = chunks.findLastIndex((chunk, i) => i <= home.first && i > 0 && beginsClause(chunk));
  if (first <= province || [...topical].some((i) => i >= first)) return null;
  return { first, last: chunks.length };
}

function beginsClause({ gap }: Chunk): boolean {
  return /[,;.?!(–-]/.test(gap);
}
