import { fold } from '../text/syllable.ts';
import { type Chunk, textAround, wordsIn } from '../sentence.ts';
import { isFree } from './scene.ts';
import type { Scene } from './scene.ts';

const markers: ReadonlySet<string> = new Set(
  (
    'ko phai, khong can, chang can, khoi can, ngoai tru, quen chuyen, ' +
    'khong phai, chu khong phai, khong phai la, chu khong phai la, khong hoi, toi khong hoi, em khong hoi, minh khong hoi, chu khong hoi, chu khong, khong tinh, ' +
    'chu co hoi, co hoi, dau co hoi, chu dau co hoi, chu dau phai, dau phai, chu nao hoi, ' +
    'thay vi, dung rieng, chu dung rieng, chu khong rieng, khong phai rieng, chu khong phai rieng, khong lay, dung lay, dung nham, dung nham voi, dung lan, dung lan voi, dung cho, dung cho toi, dung cho toi so'
  ).split(', '),
);
const firstWords: ReadonlySet<string> = new Set([...markers].map(firstWord));
const resuming = /^(?:mà là|mà|tôi hỏi|em hỏi|ý tôi|ý em|ý tôi là|ý là|lấy|chỉ lấy|chỉ cần|chỉ xem)$/;
const longest = 6;
/** "chứ không hỏi …", "chứ có hỏi … đâu". */
const asksNot = /^(?:chu (?:khong|co|dau co|nao) hoi|dau co hoi)$/;

/**
 * The text without what it says is not meant: "ý tôi là điểm, không phải hạng", "đừng nhầm với Yên Thọ bên Như Thanh".
 * Null where nothing is denied, or nothing else would be left.
 */
export function withoutDenied(scene: Scene): string | null {
  const { chunks } = scene.sentence;
  const at = chunks.findIndex((_, i) => markerAt(chunks, i) > 0 && opens(chunks, i));
  if (at < 0) return null;
  const from = at + markerAt(chunks, at);
  const end = endOfClause(chunks, from);
  const asked = asksNot.test(fold(wordsIn(chunks.slice(at, from))));
  if (endsHere(chunks[from]) || end - from > longest) return null;
  if (!(asked || names(scene, from, end)) || isOfUnitsOnly(scene, at, end)) return null;
  const [before, after] = textAround(scene.sentence, { first: at, last: end });
  if (!/[\p{L}\d]/u.test(before + after)) return null;
  // What corrects the message before it still goes on from it.
  if (asked) return `${corrects}${before} ${after}`.trim();
  return `${before} ${isPolite(chunks.slice(0, at)) ? corrects : ''}${after}`.trim();
}

const corrects = 'ý tôi là ';

/** How many chunks a marker takes up that begins here; 0 for none. */
function markerAt(chunks: readonly Chunk[], i: number): number {
  if (!firstWords.has(firstWord(fold(chunks[i]?.text ?? '')))) return takesOut(chunks, i) ? 1 : 0;
  const words = (count: number) =>
    // "không, hỏi cả tỉnh" denies what was said before, not what comes.
    chunks
      .slice(i, chunks.slice(i + 1, i + count).some(endsHere) ? i : i + count)
      .map(({ text }) => fold(text))
      .join(' ');
  return [3, 2, 1].find((count) => markers.has(words(count))) ?? (takesOut(chunks, i) ? 1 : 0);
}

function firstWord(text: string): string {
  return text.split(' ', 1)[0] ?? '';
}

/** "bỏ 2023 đi", "trừ thành phố ra": a verb that takes out, with its particle behind what it takes. */
function takesOut(chunks: readonly Chunk[], i: number): boolean {
  if (!/^(?:bỏ|trừ|loại)$/.test(chunks[i]?.text ?? '')) return false;
  return /^(?:đi|ra)$/.test(chunks[endOfClause(chunks, i) - 1]?.text ?? '');
}

/** Where a thought begins: at the start, behind a sign or nothing but polite words, or with "chứ" or "nhưng". */
function opens(chunks: readonly Chunk[], i: number): boolean {
  const before = chunks.slice(0, i);
  const leads = /^(?:nhung|ma|thoi|nhung ma|thi)$/.test(fold(before.at(-1)?.text ?? ''));
  const signed = /[,;:.?!–-]\s*$/.test(chunks[i]?.gap ?? '');
  return isPolite(before) || leads || signed || /^(?:chu(?: |$)|thay vi$)/.test(fold(chunks[i]?.text ?? ''));
}

/** True for nothing but words that carry no question. */
function isPolite(chunks: readonly Chunk[]): boolean {
  return chunks.every(({ sorts }) => sorts.has('filler') && !sorts.has('topic'));
}

function endsHere(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && /[,;:.?!]/.test(chunk.gap);
}

function endOfClause(chunks: readonly Chunk[], from: number): number {
  const end = chunks.findIndex((chunk, i) => i > from && (endsHere(chunk) || resuming.test(chunk.text)));
  return end < 0 ? chunks.length : end;
}

function isOfUnitsOnly(scene: Scene, from: number, to: number): boolean {
  return takesOut(scene.sentence.chunks, from) && takesUnitsOnly(scene, from, to);
}

/** "bỏ Như Xuân ra, hai nơi kia thôi": of the units spoken of before, with nothing else named. */
function takesUnitsOnly({ mentions, hits, times }: Scene, from: number, to: number): boolean {
  const inside = mentions.every(({ first, last }) => first >= from && last <= to);
  return inside && mentions.length > 0 && hits.length === 0 && times.spots.length === 0;
}

const denied = ['cue:rank', 'cue:province', 'cue:nation', 'cue:districtNoun', 'cue:communeNoun'];

/** True where a clause holds something that a question may be about. */
function names(scene: Scene, from: number, to: number): boolean {
  return scene.sentence.chunks.slice(from, to).some((chunk, k) => {
    const measure = /^(?:hạng|thứ hạng|điểm|điểm số|tỷ lệ|số lượng|mục tiêu|chỉ tiêu)$/.test(chunk.text);
    const named = chunk.sorts.has('topic') || !isFree(scene, from + k);
    return named || measure || denied.some((tag) => chunk.tags.has(tag));
  });
}
