import { textAround, wordsIn } from '../sentence.ts';
import type { ChunkRange } from '../chunk-range.ts';
import type { Chunk } from '../sentence.ts';
import type { Scene } from './scene.ts';

/**
 * The text without what is excepted where others are asked for: "ngoài Sầm Sơn với Bỉm Sơn ra còn nơi nào …", "ngoài ký số
 * thì còn chỉ tiêu nào khác". Null where nothing is.
 */
export function withoutExcepted(scene: Scene): string | null {
  const { sentence } = scene;
  const excepted = exceptedIn(scene) ?? othersIn(scene);
  if (excepted === null) return null;
  const [before, behindIt] = textAround(sentence, excepted);
  return `${before.replace(/[\s,]+$/, '')} ${behindIt}`.trim();
}

const leads = /^(?:ngoài|ngoài ra|trừ|ngoại trừ|không kể|chưa kể|không tính)$/;
/** Behind "ngoài" alone a name may be a place far off: "ngoài Bỉm Sơn". */
const outspoken = /^(?:trừ|ngoại trừ|không kể|chưa kể|không tính)$/;

function exceptedIn(scene: Scene): ChunkRange | null {
  const { chunks } = scene.sentence;
  const first = chunks.findIndex(({ text }) => leads.test(text));
  const end = first < 0 ? null : endOfNamed(scene, first + 1);
  if (end === null) return null;
  const out = behind('ra', chunks, end);
  const last = behind('thì', chunks, out);
  const rest = wordsIn([...chunks.slice(0, first), ...chunks.slice(last)]);
  const sure = out > end || outspoken.test(wordsIn(chunks.slice(first, first + 1))) || others.test(rest);
  return sure && asksWhich.test(rest) ? { first, last } : null;
}

/** "trừ những xã đã gửi đúng hạn ra, còn xã nào …": units that are told of by what they have done. */
function othersIn(scene: Scene): ChunkRange | null {
  const { chunks } = scene.sentence;
  const last = chunks.findIndex(({ gap }, i) => i > 0 && /[,;]/.test(gap));
  const [lead, many] = chunks;
  if (last < 0 || !lead || !leads.test(lead.text) || !/^(?:các|những|mấy|số)(?: |$)/.test(many?.text ?? ''))
    return null;
  if (chunks[last - 1]?.text !== 'ra' && !outspoken.test(lead.text)) return null;
  return asksWhich.test(wordsIn(chunks.slice(last))) ? { first: 0, last } : null;
}

function behind(word: string, chunks: readonly Chunk[], i: number): number {
  return chunks[i]?.text === word ? i + 1 : i;
}

/** Where what is named right there ends: units and topics, with what counts and joins them; null for none. */
function endOfNamed(scene: Scene, from: number): number | null {
  const { chunks } = scene.sentence;
  const end = chunks.findIndex((_, i) => i >= from && (isOther(scene, i) || (i > from && parts(scene, i))));
  const last = chunks.findLastIndex((_, i) => i >= from && (end < 0 || i < end) && isNamed(scene, i));
  return last < 0 ? null : last + 1;
}

function isNamed({ topical, mentions }: Scene, i: number): boolean {
  return topical.has(i) || mentions.some(({ first, last }) => first <= i && i < last);
}

/** A word that neither names nor counts nor joins. */
function isOther(scene: Scene, i: number): boolean {
  const chunk = scene.sentence.chunks[i];
  return !isNamed(scene, i) && chunk?.number === null && !joins.test(chunk.text);
}

/** A new thought: ", ở Mường Lát cũ", and a topic behind a comma that stands in no row of them: "trừ phường, tỷ lệ …". */
function parts({ sentence: { chunks }, topical }: Scene, i: number): boolean {
  const { gap = '', text = '' } = chunks[i] ?? {};
  if (/[.;:?!]/.test(gap)) return true;
  if (!gap.includes(',')) return false;
  return /^(?:ở|tại|trong|bên|của)$/.test(text) || (topical.has(i) && !topical.has(i - 1));
}

const joins = /^(?:và|với|cùng|hay|hoặc|xã|phường|huyện|tỷ lệ|số|chỉ tiêu|chỉ số|của|các|cũ)$/;

const others = /(?:^| )(?:còn|khác|nữa)(?: |$)/;
const asksWhich =
  /(?:^| )(?:xã|phường|huyện|xã phường|nơi|chỗ|đơn vị|địa phương|chỉ tiêu|chỉ số|số|mục|mảng|cái|thị xã) (?:nào|mô|gì|chi)(?: |$)|(?:^| )(?:còn|có) (?:những |các |thêm )?(?:ai|đâu|gì|chi|đo|theo dõi|chấm|thống kê|chỉ tiêu|chỉ số)(?: |$)/;
