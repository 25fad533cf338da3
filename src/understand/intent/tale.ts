import { fold } from '../text/syllable.ts';
import { startOf, wordsIn } from '../sentence.ts';
import { placesIn, type ChunkRange } from '../chunk-range.ts';
import { questionWords } from '../vocabulary/question-words.ts';
import type { Chunk, Sentence } from '../sentence.ts';
import type { Mention } from '../names/mention.ts';
import type { Scene } from './scene.ts';

/** The part of a message that asks, behind a tale of who asks and why, and the places that the tale names. */
export interface AskingPart {
  readonly text: string;
  /** The chunk that it begins with. */
  readonly first: number;
  readonly places: readonly Mention[];
}

/**
 * "Tôi dân Bát Mọt, lên mạng toàn bằng điện thoại. Cả tỉnh có mấy thuê bao?": what comes before the last sentence, or
 * before "cho hỏi", where it only tells; null where nothing does.
 */
export function askingPart(scene: Scene): AskingPart | null {
  const { sentence } = scene;
  const { chunks } = sentence;
  const from = chunks.findLastIndex((_, i) => {
    if (i === 0 || !mayAsk(chunks, i)) return false;
    if (!asks(chunks.slice(i), sentence)) return false;
    return tells(scene, { first: 0, last: i });
  });
  if (from < 0) return null;
  const text = sentence.text.slice(startOf(sentence, from)).trim();
  return {
    text,
    first: from,
    places: scene.mentions.filter(({ last, place }) => last <= from && place === null),
  };
}

/** A question takes as many, behind an occasion one less. */
const fewChunks = 3;

function mayAsk(chunks: readonly Chunk[], i: number): boolean {
  const behind = chunks.length - i;
  if (isParted(chunks[i]) && isOccasion(chunks.slice(0, i))) return behind >= fewChunks - 1;
  return behind >= fewChunks && beginsAnew(chunks, i);
}

const leads =
  /^(?:nhan tien )?(?:cho|xin|muon|cho toi|cho em|cho minh|cho chau) (?:hoi|biet)(?: la)?$|^(?:xin|cho) hoi$|^(?:vay|the|the con|vay con|vay thi|the thi|vay cho hoi)$/;

/** A new sentence, or the words that lead up to a question. */
function beginsAnew(chunks: readonly Chunk[], i: number): boolean {
  const [before, chunk] = [chunks[i - 1], chunks[i]];
  if (!before || !chunk) return false;
  const stop = /[.!?\n]\s|\n/.test(chunk.gap) && before.typed.length > 2;
  return stop || leads.test(fold(chunk.text));
}

function isParted(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && /[,:]/.test(chunk.gap);
}

const occasion =
  /(?:^| )(?:hop|giao ban|hoi nghi|tiep doan|don doan|lam viec voi|nop bao cao|lam bao cao|viet bao cao|phat bieu|so ket|tong ket|len lop|thuyet trinh|co doan(?: \S+){0,3} (?:ve|xuong|len|toi|den))(?: |$)/;

/** "sáng mai giao ban rồi, cho xin …": what something is wanted for. */
function isOccasion(chunks: readonly Chunk[]): boolean {
  return occasion.test(fold(wordsIn(chunks)));
}

const askingWords = new RegExp(
  `(?:^| )(?:${fold(questionWords)}|cho|xin|liet ke|ke|top|so sanh|xep|muc tieu)(?: |$)`,
);

function asks(chunks: readonly Chunk[], { text }: Sentence): boolean {
  return text.trimEnd().endsWith('?') || askingWords.test(fold(wordsIn(chunks)));
}

const speakers =
  /(?:^| )(?:toi|em|minh|anh|chi|tui|tau|chau|con|bac|chu|co|ong|ba|bo|me|vo|chong|gia dinh|nha|chung toi|hoi|ban|lam)(?: |$)/;
const asking = [
  'howMuch',
  'list',
  'rank',
  'target',
  'source',
  'definition',
  'missing',
  'overview',
  'compare',
].map((cue) => `cue:${cue}`);
const fewWords = 6;
const fewOfOccasion = 3;

/** Somebody speaks of themselves or at length, of nothing that the programme follows. */
function tells(scene: Scene, range: ChunkRange): boolean {
  const { chunks } = scene.sentence;
  const places = placesIn(range);
  const own = places.flatMap((i) => chunks[i] ?? []);
  if (places.some((i) => scene.topical.has(i)) && !isHeadedBy(own, scene, range)) return false;
  if (endsAsking(chunks[range.last])) return false;
  const words = fold(wordsIn(own));
  const occasional = isOccasion(own) && words.split(' ').length >= fewOfOccasion;
  if (!occasional && (words.split(' ').length < fewWords || !speakers.test(words))) return false;
  return !places.some((i) =>
    asking.some((tag) => chunks[i]?.tags.has(tag) === true && !chunks[i].sorts.has('filler')),
  );
}

/** "đang viết báo cáo chuyên đề hạ tầng, xin số thuê bao …": what is written about, where something else is asked behind. */
function isHeadedBy(own: readonly Chunk[], { topical }: Scene, { last }: ChunkRange): boolean {
  return headed.test(fold(wordsIn(own))) && [...topical].some((i) => i >= last);
}

const headed =
  /(?:^| )(?:viet|lam|soan|dang viet|chuan bi)(?: (?:mot|cai|bai))* (?:bao cao |tham luan |bai )?chuyen de(?: |$)/;

function endsAsking(next: Chunk | undefined): boolean {
  return next?.gap.includes('?') === true;
}
