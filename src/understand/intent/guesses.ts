import { startOf, wordsIn } from '../sentence.ts';
import { fold } from '../text/syllable.ts';
import type { Chunk } from '../sentence.ts';
import type { Scene } from './scene.ts';

/**
 * The text without what somebody believes or fears of the answer: "ký số 2024 bao nhiêu, tôi nhớ là chưa đạt", "…, ít đi là
 * do chuyển sang toàn trình phải không". Null where no question stands before, or something else is asked behind it.
 */
export function withoutGuess(scene: Scene): string | null {
  const { sentence } = scene;
  const { chunks, text } = sentence;
  for (const [at, { gap }] of chunks.entries()) {
    if (at === 0 || !/[,;.?!–-]/.test(gap) || !asksBefore(scene, at)) continue;
    const rest = chunks.slice(at);
    const words = fold(wordsIn(rest));
    const guess =
      unheld.test(words) || presumes(rest, words) || (believes.test(words) && tells(scene, at, words));
    if (guess) return text.slice(0, startOf(sentence, at)).replace(/[\s,;–-]+$/, '');
  }
  return null;
}

const believes =
  /^(?:(?:vi|ma|nhung|boi|tai) )?(?:(?:toi|em|minh|anh|chi|tui|chau|bac|ben em|ben toi|chung toi) (?:cu |thi |van |chi |cung )*(?:nho|nghi|doan|e|em|so|ngai|ngo|tuong|nghe|thay)(?: mang mang| mang mang la| nham| noi| dau| bao| nhieu| loang thoang| la| rang)|hinh nhu|nghe (?:noi|dau|bao|don)|chac la|co le|dau nhu)(?: |$)/;
const reason =
  /^(?:(?:thap|cao|it|nhieu|tang|giam|cham|nhanh|kem|tut|hut|the|vay|nhu the|nhu vay)(?: di| len| xuong| the| vay| hon)? )?(?:(?:co )?phai )?(?:la |chac |co le |chac la )?(?:do|vi|tai|nho|boi)(?: vi)? .*(?:phai khong|dung khong|khong|a|ha|chang)$/;
/** "…, hay chưa có ai thống kê": that there may be no figure at all, which the answer tells. */
const unheld =
  /^(?:hay|hoac) (?:la )?(?:van |hien |con )*(?:chua|khong|chang) (?:co |thay )?(?:ai|noi nao|don vi nao) (?:thong ke|do|dem|tong hop|tinh|tinh toan|khao sat)(?: |$)/;
const asking = ['howMuch', 'rank', 'which', 'when', 'why', 'source', 'list', 'definition', 'compare'].map(
  (cue) => `cue:${cue}`,
);
const mayAsk = [...asking, 'cue:state', 'cue:notMet', 'cue:missing', 'cue:freshness'];

function asks(chunks: readonly Chunk[], cues: readonly string[]): boolean {
  return chunks.some((chunk) => cues.some((tag) => chunk.tags.has(tag)));
}

/** Something named is asked about before. */
function asksBefore({ topical, sentence: { chunks } }: Scene, at: number): boolean {
  return (
    [...topical].some((i) => i < at) && (asks(chunks.slice(0, at), mayAsk) || offers(chunks.slice(0, at)))
  );
}

/** "là 982 hay 720". */
function offers(chunks: readonly Chunk[]): boolean {
  return chunks.some(
    ({ text, gap }, i) => text === 'hay' && gap === ' ' && isNumber(chunks[i - 1]) && isNumber(chunks[i + 1]),
  );
}

function isNumber(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && chunk.number !== null;
}

/** "thấp là do hồ sơ giấy phải không": a reason that somebody supplies. */
function presumes(rest: readonly Chunk[], words: string): boolean {
  return reason.test(words) && !asks(rest, ['cue:howMuch', 'cue:rank', 'cue:list']);
}

/** Nothing is asked there, and no place or time named that the question could be about. */
function tells({ mentions, times, sentence: { chunks } }: Scene, at: number, words: string): boolean {
  if ([...mentions, ...times.spots].some(({ first }) => first >= at)) return false;
  if (/(?:^| )(?:khong|chua|a|ha|nhi|phai khong)$/.test(words)) return false;
  const rest = chunks.slice(at).filter(({ sorts }) => !sorts.has('filler'));
  return !asks(rest, asking);
}
