import { textAround } from '../sentence.ts';
import { says } from './scene.ts';
import type { ChunkRange } from '../chunk-range.ts';
import type { Chunk, Sentence } from '../sentence.ts';
import type { Scene } from './scene.ts';

/**
 * The text without the letter that it is written because of: "Theo công văn 455/UBND ngày 12/9, xin tỷ lệ ký số …". A topic
 * must be named besides, and nothing asked of the letter itself. Null where there is none.
 */
export function withoutLetter(scene: Scene): string | null {
  const { sentence, topical } = scene;
  const letter = letterIn(scene);
  if (letter === null || says(scene, ...ofLetters) || demands(sentence, letter)) return null;
  if (![...topical].some((i) => i < letter.first || i >= letter.last)) return null;
  return textAround(sentence, letter).join('').trim();
}

const ofLetters = ['definition', 'source', 'when', 'targetNoun', 'versusPlan', 'why'].map(
  (cue) => `cue:${cue}`,
);

/** "công văn 455 đặt mục tiêu bao nhiêu": what it sets is asked about. */
function demands({ chunks }: Sentence, { first, last }: ChunkRange): boolean {
  return chunks.some(({ tags }, i) => tags.has('cue:target') && (i < first || i >= last));
}

const noun = /^(?:công văn|văn bản|thông báo|giấy mời|tờ trình)(?: số)?$/;
const lead = /^(?:theo|căn cứ|căn cứ vào|thực hiện|thực hiện theo|trả lời|phúc đáp|triển khai)$/;
/** Behind these any document is no more than the occasion. */
const occasion = /^(?:căn cứ|căn cứ vào|trả lời|phúc đáp)$/;

/** The noun, its number and code, the day it was written and what it demands, with the word that leads up to it. */
function letterIn({ sentence: { chunks }, times, documents }: Scene): ChunkRange | null {
  const at = documents.length > 0 ? -1 : chunks.findIndex((_, i) => isLetter(chunks, i));
  if (at < 0) return null;
  const code = endOfCode(chunks, numberAt(chunks, at) + 1);
  const dated = chunks[code]?.text === 'ngày' ? code + 1 : code;
  const written = chunks.findIndex((_, i) => i >= dated && !times.used.has(i));
  const last = behindDemand(chunks, written < 0 ? chunks.length : written);
  return { first: lead.test(chunks[at - 1]?.text ?? '') ? at - 1 : at, last };
}

/** "công văn 455", "văn bản số 8", and "căn cứ kế hoạch 12/KH-UBND" by its code. */
function isLetter(chunks: readonly Chunk[], i: number): boolean {
  const [own, at] = [chunks[i], numberAt(chunks, i)];
  if (own === undefined || !isNumber(chunks[at])) return false;
  const coded = chunks[at + 1]?.gap === '/';
  if (noun.test(own.text)) return coded || at > i + 1 || / số$/.test(own.text) || hasDigits(chunks[at]);
  return coded && own.tags.has('cue:documentNoun') && occasion.test(chunks[i - 1]?.text ?? '');
}

function isNumber(chunk: Chunk | undefined): boolean {
  return chunk?.percent === false && /^\d+$/.test(chunk.typed);
}

/** A single one may count: "thông báo 3 tháng". */
function hasDigits(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && chunk.typed.length > 1;
}

function numberAt(chunks: readonly Chunk[], i: number): number {
  return chunks[i + 1]?.text === 'số' ? i + 2 : i + 1;
}

function endOfCode(chunks: readonly Chunk[], from: number): number {
  const end = chunks.findIndex(({ gap }, i) => i >= from && !/^[/&-]$/.test(gap));
  return end < 0 ? chunks.length : end;
}

/** "yêu cầu", "có yêu cầu". */
function behindDemand(chunks: readonly Chunk[], i: number): number {
  const at = chunks[i]?.text === 'có' ? i + 1 : i;
  return chunks[at]?.text === 'yêu cầu' ? at + 1 : i;
}
