import { startOf, wordsIn } from '../sentence.ts';
import { fold } from '../text/syllable.ts';
import type { Chunk } from '../sentence.ts';
import type { Scene } from './scene.ts';

const known =
  /(?:^| )(?:biết|nắm|có|rõ|xem|hiểu|nghe|thấy|hỏi)(?: được| rõ)? rồi$|(?:^| )(?:thì thôi|để sau|đã (?:biết|nắm|có|rõ|xem|đủ))$/;
const spared =
  /^(?:(?:thôi|à|ừ|ok|dạ|vâng) )*(?:khỏi|khoan|bỏ qua|gác lại|tạm gác|chưa cần|không cần)(?: |$)/;
const measure = /^(?:hạng|thứ hạng|xếp hạng|điểm|điểm số|số điểm)$|^(?:hạng|thứ|điểm) | (?:điểm|thứ mấy)$/;

/**
 * The text without what somebody knows already: "hạng thì biết rồi, còn điểm chuyển đổi số bao nhiêu" asks for the score
 * alone, "điểm DTI có rồi, hạng mấy" for the rank in the DTI. Null where nothing is set aside, or nothing else is named.
 */
export function withoutSetAside(scene: Scene): string | null {
  const { sentence } = scene;
  const end = sentence.chunks.findIndex(({ gap }, i) => i > 0 && /[,;.:?!–-]/.test(gap));
  if (end < 0) return null;
  const only = onlyWanted(scene, end);
  if (only !== null) return only;
  if (pointsAway(scene, end)) return `ý tôi là ${sentence.text.slice(startOf(sentence, end))}`;
  if (holdsPlaceOrTime(scene, end)) return null;
  const clause = sentence.chunks.slice(0, end);
  const words = wordsIn(clause);
  if (!known.test(words) && !spared.test(words)) return null;
  const named = topicsIn(scene, 0, end);
  const asked = sentence.chunks.slice(end);
  const rest = sentence.text.slice(startOf(sentence, end));
  const measured = clause.some(measures);
  if (topicsIn(scene, end, sentence.chunks.length).length > 0)
    return named.length > 0 || measured ? rest : null;
  if (!measured || !asked.some(measures)) return null;
  return `${named.map(withoutMeasure).join(' ')} ${rest}`.trim();
}

const thatIs = /^(?:đấy|đó|cái (?:đó|đấy|này|kia)|số (?:đó|đấy|này)|kia) là (?:của |số |mốc |năm )*/;
const wants =
  /^(?:(?:còn|mà|nhưng) )?(?:tôi|em|anh|chị|mình|tui) (?:cần|hỏi|muốn|đang cần|đang hỏi|lấy)(?: |$)/;

/** "đấy là của 2025, tôi cần mốc 2030", "đó là số tài khoản, còn tôi cần tỷ lệ người có": told apart from what is wanted. */
function pointsAway({ sentence, times: { spots }, topical }: Scene, end: number): boolean {
  if (!thatIs.test(wordsIn(sentence.chunks.slice(0, end)))) return false;
  const both = spots.some(({ first }) => first < end) && spots.some(({ first }) => first >= end);
  const wanted = both || [...topical].some((i) => i >= end);
  return wanted && wants.test(sentence.text.slice(startOf(sentence, end)).toLowerCase());
}

const unwanted =
  /^(?:(?:thoi|a|da|vang|toi|em|minh|anh|chi|bac) )*(?:khong can|chua can|khong muon|dung|khoi|khoan|khong phai|da biet|da co|da nam|biet|co|nam)(?: |$)/;
const onlyThis =
  /^(?:(?:ma|nhung|toi|em|minh|anh|chi|bac) )*chi (?:can|muon|hoi|xin|lay|cho|neu|ke|noi|xem)(?: biet| toi| noi| neu| lay| xem)*$/;

/** "không cần biết xã nào, chỉ cần tổng số xã đã hoàn thành": all that is wanted; with the topic where only that was named before. */
function onlyWanted(scene: Scene, end: number): string | null {
  const { sentence } = scene;
  const clause = wordsIn(sentence.chunks.slice(0, end));
  if (!(unwanted.test(fold(clause)) || known.test(clause))) return null;
  if (scene.mentions.some(({ first }) => first < end)) return null;
  const asked = behindOnly(sentence.chunks, end);
  if (asked === end) return null;
  const named = topicsIn(scene, end, sentence.chunks.length).length > 0 ? [] : topicsIn(scene, 0, end);
  const rest = sentence.text.slice(startOf(sentence, asked));
  return `${named.map(({ typed }) => typed).join(' ')} ${rest}`.trim();
}

const longestLead = 5;

/** Where the words "tôi chỉ cần" end that begin there; there itself where they do not. */
function behindOnly(chunks: readonly Chunk[], from: number): number {
  for (let last = Math.min(chunks.length - 1, from + longestLead); last > from; last--)
    if (onlyThis.test(fold(wordsIn(chunks.slice(from, last))))) return last;
  return from;
}

function measures({ text }: Chunk): boolean {
  return measure.test(text);
}

function holdsPlaceOrTime({ mentions, times }: Scene, end: number): boolean {
  return [...mentions, ...times.spots].some(({ first }) => first < end);
}

/** The chunks there that topics are made of, without mere "hạng", "điểm". */
function topicsIn({ sentence, topical }: Scene, from: number, to: number): readonly Chunk[] {
  return sentence.chunks
    .slice(from, to)
    .filter((chunk, k) => topical.has(from + k) && withoutMeasure(chunk) !== '');
}

/** "DTI" of "điểm DTI". */
function withoutMeasure({ text }: Chunk): string {
  const left = text.replaceAll(
    /(?:^| )(?:thứ hạng|xếp hạng|hạng|điểm số|số điểm|điểm|thứ|mấy|bao nhiêu)(?= |$)/g,
    '',
  );
  return left.trim();
}
