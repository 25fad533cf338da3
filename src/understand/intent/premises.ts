import { startOf, wordsIn } from '../sentence.ts';
import { fold } from '../text/syllable.ts';
import type { Chunk } from '../sentence.ts';
import type { Scene } from './scene.ts';

const turns = /^(?:vay|the|vay thi|the thi|vay ma|the ma|ma|nhung|nhung ma)$/;
const reached = ['cue:howMuch', 'cue:rank', 'cue:count'];
const aims = ['cue:target', 'cue:targetNoun'];

/**
 * The text without the target that a question about what was reached starts from: "nghị quyết yêu cầu 80% ký số, vậy năm
 * 2024 được bao nhiêu" asks "ký số năm 2024 được bao nhiêu". What the question leaves unsaid is taken from before. Null
 * where nothing of the sort is said.
 */
export function withoutPremise(scene: Scene): string | null {
  const short = withoutHeight(scene);
  if (short !== null) return short;
  const { chunks, text } = scene.sentence;
  const at = chunks.findLastIndex(
    ({ text: word, gap }, i) => i > 0 && /[,;.:–-]/.test(gap) && turns.test(fold(word)),
  );
  if (at < 0 || !isPremise(chunks.slice(0, at)) || !asksReached(chunks.slice(at))) return null;
  const kept = chunks.slice(0, at).filter((_, i) => lacks(scene, at, i));
  if (kept.length === 0 && ![...scene.topical].some((i) => i >= at)) return null;
  const rest = text.slice(startOf(scene.sentence, at) + (chunks[at]?.typed.length ?? 0));
  return `${kept.map(({ typed }) => typed).join(' ')} ${rest}`.trim();
}

/** "mới được 8% trong khi mục tiêu tận 20%": the target that what was reached is held against is told, not asked. */
function withoutHeight({ sentence }: Scene): string | null {
  const { chunks, text } = sentence;
  const at = chunks.findIndex((_, i) => i > 0 && /^(?:trong khi|trong lúc)(?: |$)/.test(wordsAt(chunks, i)));
  if (at < 1 || !reachedNumber.test(fold(wordsIn(chunks.slice(0, at))))) return null;
  return height.test(fold(wordsIn(chunks.slice(at)))) ? text.slice(0, startOf(sentence, at)).trim() : null;
}

function wordsAt(chunks: readonly Chunk[], i: number): string {
  return wordsIn(chunks.slice(i, i + 2));
}

const reachedNumber =
  /(?:^| )(?:(?:moi|chi|co)(?: (?:hon|dat|duoc|toi|den|co|moi|la))* \d\S*|(?:duoc|dat|dat duoc|la) (?:bao nhieu|may))(?: phan tram)?(?: roi)?$/;
const height =
  /^trong (?:khi|luc)(?: (?:do|ma|thi))* (?:muc tieu|chi tieu|ke hoach|nghi quyet)(?: (?:giao|dat|dat ra|de ra|yeu cau|la|tan|toi|den|nhung|phai|dat toi|phai dat|can))* \d\S*(?: phan tram)?$/;

function isPremise(chunks: readonly Chunk[]): boolean {
  const states = chunks.some(
    ({ percent }, i) => percent && chunks.slice(0, i).some(({ text }) => says.test(fold(text))),
  );
  const sets = states || has(chunks, aims) || fold(chunks[0]?.text ?? '') === 'neu';
  return sets && !has(chunks, ['cue:howMuch', 'cue:which']);
}

/** "báo cáo ghi kinh tế số 13%". */
const says = /^(?:ghi|noi|bao|viet|bao cao|cong bo|dang|neu|thay)(?: |$)/;

function asksReached(chunks: readonly Chunk[]): boolean {
  if (!has(chunks, reached) || has(chunks, aims)) return false;
  return !/(?:^| )(?:phải|(?:con )?số nào|cái nào)(?: |$)/.test(wordsIn(chunks));
}

function has(chunks: readonly Chunk[], tags: readonly string[]): boolean {
  return chunks.some((chunk) => tags.some((tag) => chunk.tags.has(tag)));
}

/** A topic, a name or a time of the premise, where the question behind it has none of its own. */
function lacks({ topical, mentions, times, sentence: { chunks } }: Scene, at: number, i: number): boolean {
  const within = ({ first, last }: { readonly first: number; readonly last: number }) =>
    first <= i && i < last;
  const behind = ({ first }: { readonly first: number }) => first >= at;
  if (topical.has(i) && !chunks[i]?.text.match(documents)) return ![...topical].some((one) => one >= at);
  if (mentions.some(within)) return !mentions.some(behind);
  const since = chunks.slice(at).some(({ tags }) => tags.has('time:untilNow') || tags.has('time:newTime'));
  return !since && times.used.has(i) && ![...times.used].some((one) => one >= at);
}

const documents = /^(?:nghị quyết|quyết định|kế hoạch|đề án|chương trình) /;
