import { startOf, wordsIn } from '../sentence.ts';
import { wondersWhoSays } from '../follow-up/told-sources.ts';
import { asking } from './asking.ts';
import { asksNothing } from './out-of-scope.ts';
import { isFree, says, wordsOf } from './scene.ts';
import type { Chunk } from '../sentence.ts';
import type { NotUnderstood } from '#domain/reading.ts';
import type { Scene } from './scene.ts';

/**
 * What a message asks behind a remark on the answer before: "rõ rồi, còn 2030?" asks "còn 2030?", "gõ lộn, 2023" means 2023.
 * Null where it begins with none, or nothing is asked behind it.
 */
export function behindRemark(scene: Scene): string | null {
  const { sentence } = scene;
  const { chunks } = sentence;
  const end = endOfRemark(scene);
  if (end === 0 || end >= chunks.length || !asksOn(scene, end)) return null;
  const rest = sentence.text.slice(startOf(sentence, end));
  const corrects = chunks.slice(0, end).some(({ tags }) => tags.has('follow:slip'));
  return corrects ? `ý tôi là ${rest}` : rest;
}

const remark = ['filler:remark', 'act:thanks', 'follow:slip'];
const mood = /^(?:nhỉ|nhể|quá|ghê|thế|vậy|thật|thiệt|lắm|gớm|phết|hè|hỉ|ha|rứa|à|đấy|đó|chứ|rồi)$/;

/** How many chunks the remark at the beginning takes up; 0 for none. */
function endOfRemark(scene: Scene): number {
  const { chunks } = scene.sentence;
  const clauses = chunks.flatMap(({ gap }, i) => (i > 0 && /[,;:.!?…\n]/.test(gap) ? [i] : []));
  const clause = clauses.findLast((end) => isRemark(scene, end));
  if (clause !== undefined) return clause;
  const first = chunks.findIndex(isSpelt);
  if (first < 0 || first > 1 || !isRemark(scene, first + 1)) return 0;
  const rest = chunks.findIndex((chunk, i) => i > first && !isMood(chunk));
  return rest < 0 ? chunks.length : rest;
}

function isMood({ text, tags }: Chunk): boolean {
  return mood.test(text) && !tags.has('follow:lead');
}

/** True where the first chunks only react to an answer: "khá nhỉ", "ok r", "gõ lộn". */
function isRemark(scene: Scene, end: number): boolean {
  const chunks = scene.sentence.chunks.slice(0, end);
  if (!chunks.every((chunk, i) => isFree(scene, i) && reacts(chunk))) return false;
  return chunks.some(isSpelt) || judges(chunks);
}

const spelt = 0.5;

/** A word of reaction as it was typed, not one that hardly looks like it. */
function isSpelt({ tags, piece: { match } }: Chunk): boolean {
  return (match?.cost ?? 1) <= spelt && remark.some((tag) => tags.has(tag));
}

/** "em buồn quá bot ơi": who is spoken to. */
const called = /^(?:bot|ad|admin|bạn|em|trợ lý) ơi$/;

function reacts({ text, sorts, tags }: Chunk): boolean {
  if (called.test(text)) return true;
  return sorts.has('filler') || [...remark, 'adj:best', 'adj:worst'].some((tag) => tags.has(tag));
}

/** "thấp nhỉ", "cao thế": a word for good or bad and one for the mood. */
function judges(chunks: readonly Chunk[]): boolean {
  return (
    chunks.some(({ tags }) => tags.has('adj:best') || tags.has('adj:worst')) &&
    mood.test(chunks.at(-1)?.text ?? '')
  );
}

const wishing =
  /^(?:(?:giờ|bây giờ|thôi|em|anh|tôi|mình|chị) )*(?:cho|xem|coi|tra|lấy|xin|so|so sánh|xếp|xếp hạng|liệt kê|kể|chuyển|đổi)(?: |$)/;
const telling =
  /(?:^| )(?:cảm ơn|cám ơn|nhờ|nắm|kịp|đủ|chúc|khen|hơn cả)(?: |$)|(?:rõ|hiểu|xong|dùng)(?: được)? rồi|(?:quá|lắm|ghê|trời|thật|nhanh)$/;

const fewWords = 7;

/** A few words, all of them known. */
function isShort(chunks: readonly Chunk[]): boolean {
  const words = chunks.flatMap(({ text }) => text.split(' ')).length;
  return chunks.length > 1 && words <= fewWords && chunks.every(({ sorts }) => sorts.size > 0);
}

/** "cho mình xin nguồn để dẫn vào báo cáo", "chi tiết hơn": the source or more of the answer before. */
function isOrder(chunks: readonly Chunk[]): boolean {
  const more = chunks.some(({ tags }) => tags.has('follow:more'));
  const source = chunks.some(({ tags }) => tags.has('cue:source')) && having.test(wordsIn(chunks));
  return (more || source) && chunks.every(({ sorts }) => sorts.size > 0);
}

const having = /(?:^| )(?:xin|cho|gửi|cần|lấy|kèm|ghi)(?: |$)/;

/** True where names, times, topics or a question stand behind the remark, and nothing is merely told. */
function asksOn(scene: Scene, from: number): boolean {
  const chunks = scene.sentence.chunks.slice(from);
  const words = wordsIn(chunks);
  if (telling.test(words)) return false;
  const slots = [...scene.mentions, ...scene.times.spots].some(({ first }) => first >= from);
  const topics = chunks.some((_, k) => scene.topical.has(from + k));
  const asks = asking.test(words) || wishing.test(words);
  if (!slots && !topics) return (asks && isShort(chunks)) || isOrder(chunks);
  return asks || chunks.every(({ sorts }, k) => !isFree(scene, from + k) || sorts.has('filler'));
}

/** "vậy à", "haha", "thế cũng khá đấy chứ": a remark and nothing else, with nothing to answer. */
export function refuseRemark(scene: Scene): NotUnderstood | null {
  return isOnlyRemark(scene) ? asksNothing([]) : null;
}

function isOnlyRemark(scene: Scene): boolean {
  const { chunks, text } = scene.sentence;
  if (says(scene, 'act:thanks') || text.includes('?')) return false;
  return isRemark(scene, chunks.length) && !asking.test(wordsOf(scene)) && !wondersWhoSays(scene);
}
