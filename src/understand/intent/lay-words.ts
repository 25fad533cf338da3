import { wordings } from '../match/expand.ts';
import { numberWord } from './number-words.ts';
import { isPercentPoints } from './percent-points.ts';
import type { Mention } from '../names/mention.ts';
import type { Chunk, Sentence } from '../sentence.ts';
import type { TopicWord } from '../topics/topic-hit.ts';

/** Words that may stand between two topics. */
const jointWords: ReadonlySet<string> = new Set(
  wordings(
    'và, với, cùng, cùng với, lẫn, hay, hoặc, còn, so với, vs, so, and, or, với lại, kèm, kèm theo, rồi, đồng thời, ' +
      'thế còn, vậy còn, ngoài ra, bên cạnh đó, hay là, cả, khác, khác với, khác (gì|chi|nhau), khác (gì|chi) với, ' +
      '(hơn|kém) hay (hơn|kém), (cao|thấp|tốt|khá|kém|nhiều|ít) hơn hay (cao|thấp|tốt|khá|kém|nhiều|ít) hơn, hơn, cao hơn, thấp hơn, ' +
      'kém hơn, cạnh, (cái|) ý (đầu|đầu tiên|một|thứ nhất|hai|thứ hai|ba|thứ ba|bốn|thứ tư|cuối|cuối cùng) là, ' +
      '(một|hai|thứ nhất|thứ hai|thứ ba) là',
  ),
);

/** A word with the chunk it is in. */
export interface PlacedWord extends TopicWord {
  readonly chunk: number;
}

/** Weights of words by what their chunk is: topics explain themselves, cues and fillers hardly. */
function weigh(sorts: ReadonlySet<string>): number {
  if (sorts.has('topic') || sorts.has('word')) return 1;
  if (sorts.has('foreign') || sorts.has('soft')) return 1;
  return sorts.has('cue') || sorts.has('type') ? 0.35 : 0.2;
}

/** "theo nghị quyết 06", "quyết định chín sáu chín": the number is what names it. */
function numbersDocument(chunks: readonly Chunk[], i: number): boolean {
  const before = chunks[i - 1]?.text ?? '';
  return (
    chunks[i]?.sorts.has('number') === true && /(?:quyết định|nghị quyết|kế hoạch)(?: số)?$/.test(before)
  );
}

/** True for a sign that ends a thought; the full stop of "P." or "H." is none. */
function parts({ gap, number }: Chunk, before: Chunk | undefined): boolean {
  if (/[,;?!&+\n]/.test(gap) || (number === null && gap.includes('/'))) return true;
  return gap.includes('.') && (before?.typed.length ?? 0) > 2;
}

/** "xã X chuyển đổi số đạt bao nhiêu" asks for a number, not whether a standard is reached. */
function withoutReached({ text }: Chunk, before: Chunk | undefined): string {
  return text === 'đạt bao nhiêu' && before?.tags.has('cue:programme') === true ? 'bao nhiêu' : text;
}

/** "kém cả nước mấy điểm phần trăm" asks for no score. */
function withoutPoints(text: string, chunk: Chunk, sentence: Sentence): string {
  return isPercentPoints(chunk, sentence)
    ? text.replace(/(^| )điểm(?: phần trăm| %)?$/, '$1phần trăm')
    : text;
}

/** "nhưng", "… < 80 mà …", "… vừa dưới 50% …": these part one thing from the next. */
function opposes({ text, typed }: Chunk, before: Chunk | undefined, next: Chunk | undefined): boolean {
  // Without marks "nhung" is as often "những".
  if (/^nhưng(?: |$)/i.test(typed)) return true;
  if (text === 'mà') return before?.sorts.has('number') === true;
  return text === 'vừa' && next !== undefined && [...next.tags].some((tag) => tag.startsWith('thr:'));
}

/** The words of a mended message, names marked with their level. */
export function layWords(
  sentence: Sentence,
  mentions: readonly Mention[],
  times: ReadonlySet<number> = new Set(),
): readonly PlacedWord[] {
  return sentence.chunks.flatMap((chunk, i): readonly PlacedWord[] => {
    const mention = mentions.find(({ first, last }) => first <= i && i < last);
    const isName = mention !== undefined && (chunk.sorts.has('name') || chunk.sorts.has('word'));
    const level = isName ? (mention.meant[0]?.level ?? null) : null;
    const spoken = numbersDocument(sentence.chunks, i) ? 1 : weigh(chunk.sorts);
    const weight = isName ? 0 : spoken;
    const [before, next] = [sentence.chunks[i - 1], sentence.chunks[i + 1]];
    const joint = jointWords.has(chunk.text) || parts(chunk, before) || opposes(chunk, before, next);
    const told = times.has(i) ? null : numberWord(sentence.chunks, i);
    const texts = (told ?? withoutPoints(withoutReached(chunk, before), chunk, sentence)).split(' ');
    return texts.map((text, k) => ({
      text,
      weight,
      level,
      chunk: i,
      joint: joint && k === 0,
      opens: k === 0,
    }));
  });
}
