import { startOf, textAround, wordsIn } from '../sentence.ts';
import { fold } from '../text/syllable.ts';
import { mentionsTag, says } from './scene.ts';
import type { Chunk } from '../sentence.ts';
import type { Scene } from './scene.ts';

/**
 * The text without what is to be written or said should something be so: "tỷ lệ ký số bao nhiêu, nếu chưa có thì ghi rõ là
 * chưa có" asks for the rate. Null where nothing of the sort stands behind a question.
 */
export function withoutCondition(scene: Scene): string | null {
  const { sentence } = scene;
  const { chunks } = sentence;
  const first = chunks.findIndex((chunk, i) => i > 0 && opens(chunk, chunks[i - 1]));
  if (first < 0 || !asksBefore(scene, first)) return null;
  const then = chunks.findIndex(({ text }, i) => i > first && fold(text) === 'thi');
  const stop = chunks.findIndex(({ gap }, i) => i > first && /[.;?!]/.test(gap));
  const last = stop < 0 ? chunks.length : stop;
  if (then < 0 || then >= last || !instructs.test(fold(wordsIn(chunks.slice(then + 1, last))))) return null;
  if ([...scene.topical].some((i) => i >= first && i < last)) return null;
  const start = fold(chunks[first - 1]?.text ?? '') === 'con' ? first - 1 : first;
  const [before, behind] = textAround(sentence, { first: start, last });
  return startOf(sentence, start) > 0 ? `${before.replace(/[\s,;(–-]+$/, '')}. ${behind}`.trim() : null;
}

/** "…, nếu", "còn nếu": what begins a condition behind something else. */
function opens({ text, gap }: Chunk, before: Chunk | undefined): boolean {
  if (!/^(?:neu|neu ma|neu nhu|lo|nho|truong hop)$/.test(fold(text))) return false;
  return /[,;.?!(–-]/.test(gap) || fold(before?.text ?? '') === 'con';
}

const instructs =
  /^(?:(?:xin|cu|hay|nho|de nghi|phai|dong chi|ban|bot|em|toi|cung|lam on|vui long) )*(?:ghi|noi|bao|bao cho|de trong|bo trong|bo qua|thoi|luu y|nhac|danh dau|chu thich|ghi chu|cho (?:toi|em|minh|anh|chi|biet)|tra loi|thong bao|khoi|dung|cho qua)(?: |$)/;

/** Something is asked, or named, in the part before; what wishes to be told later is an order of its own. */
function asksBefore(scene: Scene, first: number): boolean {
  if (says(scene, 'act:subscribe', 'act:unsubscribe')) return false;
  const named = [...scene.topical].some((i) => i < first);
  return named || scene.mentions.some(({ last }) => last <= first) || mentionsTag(scene, 'cue:freshness');
}
