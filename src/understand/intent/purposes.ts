import { startOf, wordsIn } from '../sentence.ts';
import { fold } from '../text/syllable.ts';
import { questionWords } from '../vocabulary/question-words.ts';
import type { Chunk } from '../sentence.ts';
import type { Scene } from './scene.ts';

const someone =
  '(?:toi|tui|em|minh|anh|chi|bac|chu|chau|sep|lanh dao|chung toi|bon em|ben em|ben toi|co quan|xa|phuong|phong)';
const use = [
  'viet|soan|lam|soan thao|chuan bi|hoan thien|tong hop|bao cao|trinh|trinh bay|phat bieu|thuyet trinh|tham luan|noi lai|noi chuyen',
  'goi|goi dien|nhac|nhac nho|don doc|dua vao|dua len|chen|chen vao|dien vao|ghi vao|bo sung|in|in ra|dan|dan len|gui|nop|trich|trich dan|dan',
  'lap bieu|lap bang|ke bang|ke bieu',
  'tra loi|giai trinh|hop|di hop|lam viec|giai quyet|chat van|phe binh|khen thuong|biet duong|dang bai|lam phim',
].join('|');
const purpose = new RegExp(
  `^(?:de|cho) (?:${someone} )?(?:con |tien |kip |phuc vu |dung )*(?:${use})(?: |$)`,
);
/** "để em viết về dân số": what is written about may be what is asked for. */
const about = /(?:^| )(?:ve|bao nhieu|tinh hinh|so lieu|ty le|con so)(?: |$)/;
const asks = new RegExp(`(?:^| )(?:${fold(questionWords)})(?: |$)`);
const longest = 12;

/**
 * The text without what the answer is wanted for, said at its end: "tình hình huyện Quan Hóa hồi 2024 để em viết lịch sử
 * đảng bộ", "… để anh gọi điện cho các ông ấy". Null where nothing is named before, or anything is asked there.
 */
export function withoutPurpose({ sentence, topical, mentions, times }: Scene): string | null {
  const { chunks, text } = sentence;
  const at = chunks.findLastIndex(
    (chunk, i) => i > 1 && startsPurpose(chunk) && saysPurpose(chunks.slice(i)),
  );
  if (at < 0) return null;
  const named = [...topical].some((i) => i < at) || mentions.some(({ first }) => first < at);
  const further =
    [...topical].some((i) => i >= at) || [...mentions, ...times.spots].some(({ last }) => last > at);
  if (!named || further || text.slice(startOf(sentence, at)).includes('?')) return null;
  return text.slice(0, startOf(sentence, at)).replace(/[\s,;.–-]+$/, '');
}

/** "làm phụ lục báo cáo", "làm căn cứ đôn đốc": what is to be made of the answer. */
const material = /^(?:dung )?lam (?:phu luc|tai lieu|tu lieu|dan chung|can cu|co so|minh chung)(?: |$)/;

function startsPurpose({ text }: Chunk): boolean {
  return /^(?:de|lam|dung)(?: |$)/.test(fold(text));
}

function saysPurpose(chunks: readonly Chunk[]): boolean {
  const words = fold(wordsIn(chunks));
  return (
    (purpose.test(words) || material.test(words)) &&
    words.split(' ').length <= longest &&
    !about.test(words) &&
    !asks.test(words)
  );
}
