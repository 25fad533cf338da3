import { startOf, wordsIn } from '../sentence.ts';
import { fold } from '../text/syllable.ts';
import { homeNamed } from './own-home.ts';
import { isOwnUnit } from './own-unit.ts';
import type { Chunk } from '../sentence.ts';
import type { Scene } from './scene.ts';

const asks =
  /^(?:cue:(?:rank|howMuch|state|which|compare|list|why|when|where|who|target|stronger|missing|risk|notMet))$/;

/**
 * The text with the unit that its writer tells to be theirs in the place of "xã em": "em mới về nhận việc ở xã Điền Lư, cho
 * hỏi xã em đang ở tầm nào trong tỉnh". Null where none is told, nothing points at it, or something is asked before.
 */
export function withHomePut(scene: Scene): string | null {
  const { sentence, topical } = scene;
  const { chunks, text } = sentence;
  const told = homeNamed(scene)?.mention;
  if (!told || [...topical].some((i) => i < told.first)) return null;
  const own = chunks.findIndex((chunk, i) => i >= told.last && isOwnUnit(chunk, i, chunks));
  if (own < 0 || chunks.slice(0, told.first).some(isAsking)) return null;
  const between = chunks.slice(told.last, own);
  if (between.some((chunk, k) => topical.has(told.last + k) || isAsking(chunk))) return null;
  if (holdsBeside.test(` ${fold(wordsIn(between))} `)) return null;
  const name = text.slice(startOf(sentence, told.first), endOf(scene, told.last));
  const lead = text.slice(endOf(scene, told.last), startOf(sentence, own)).replace(/^[\s,.;)–-]+/, '');
  return `${lead}${name} ${text.slice(startOf(sentence, own + 1))}`.trim();
}

/** "tôi ở X, so với xã tôi …": X may not be that one. */
const holdsBeside = / (?:so|hon|kem|thua|khac|voi) /;

function isAsking({ tags, sorts }: Chunk): boolean {
  return !sorts.has('filler') && [...tags].some((tag) => asks.test(tag));
}

/** Where the text of the chunk before one ends. */
function endOf({ sentence: { chunks, tokens, text } }: Scene, i: number): number {
  const before = chunks[i - 1];
  return before ? (tokens[before.piece.last - 1]?.end ?? text.length) : 0;
}
