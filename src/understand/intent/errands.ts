import { fold } from '../text/syllable.ts';
import { textWithout } from '../sentence.ts';
import { says, wordsOf } from './scene.ts';
import type { Chunk } from '../sentence.ts';
import type { Scene } from './scene.ts';

/**
 * The text without the posts and bodies on whose behalf, or for whose occasion, something is asked, or who have said it:
 * "phó chủ tịch nhờ tôi tra …", "… để trình đại hội", "chủ tịch tỉnh yêu cầu 100 % …". What the programme knows must be
 * asked about besides, and nobody's name. Null where there are none.
 */
export function withoutErrands(scene: Scene): string | null {
  const { chunks } = scene.sentence;
  const offices = chunks.flatMap((_, i) => (stands(scene, i) ? [i, ...handedOn(chunks, i)] : []));
  if (offices.length === 0 || !isAnchored(scene) || says(scene, 'cue:who')) return null;
  return textWithout(scene.sentence, offices).trim();
}

/** "Bộ TT&TT xếp tỉnh mình thứ mấy", "sở KHCN xin danh sách chỉ tiêu chưa có số liệu" ask enough without a topic. */
function isAnchored(scene: Scene): boolean {
  if (scene.hits.length + scene.documents.length > 0) return true;
  if (says(scene, 'cue:missing', 'cue:risk', 'cue:notMet') && says(scene, 'cue:list', 'cue:which'))
    return true;
  if (scene.mentions.length === 0) return false;
  return says(scene, 'cue:rank', 'cue:programme') || asksForNews(scene);
}

/** "mai đoàn giám sát lên Thạch Quảng, cho xin ít thông tin trước": how a place stands, for whoever comes there. */
function asksForNews(scene: Scene): boolean {
  return says(scene, 'cue:state') && news.test(wordsOf(scene));
}

const news =
  /(?:^| )(?:xin|cho xin|cho|gửi|cần|lấy|nắm|xem) (?:(?:tôi|em|mình|anh|ít|chút|vài|một ít|trước|các|mấy) )*(?:thông tin|số liệu|tình hình|kết quả|tiến độ)(?: |$)/;

/** "thầy giao cho em tìm": what is handed on is the asking, no target. */
function handedOn(chunks: readonly Chunk[], i: number): readonly number[] {
  return chunks[i + 1]?.text === 'giao' && chunks[i + 2]?.tags.has('filler:people') ? [i + 1] : [];
}

function stands(scene: Scene, i: number): boolean {
  const { chunks } = scene.sentence;
  if (!chunks[i]?.tags.has('office') || scene.topical.has(i)) return false;
  const before = chunks[i - 1]?.text ?? '';
  // "tôi là bí thư chi đoàn": who asks, which is set aside as it stands.
  if (before === 'là') return false;
  return sends(scene, i) || isOccasion(chunks, i) || /^(?:theo|nghe)$/.test(before);
}

const sending =
  /^(?:nho|can|hoi|muon|xin|giao|yeu cau|bao|de nghi|chat van|doi|keu|nhac|goi|dan|sap|dang|vua|phai|can biet|muon (?:biet|xem|hoi|co)|xin cho|noi|noi rang|cham)$/;
/** Behind a level or a title besides: "chủ tịch | tỉnh yêu cầu". */
const telling =
  /(?:^| )(?:yeu cau|khoe|cong bo|hua|hua hen|cam ket|phat bieu|bao cao|giao(?: chi tieu| muc tieu)?|tuyen bo|ket luan|khang dinh|qua quyet|cho (?:biet|rang|hay)|thong bao|phan anh|phan nan|than|than phien|che bai|chi dao|don doc|chot|ke|ke la|thong ke|tong hop|khao sat|ca ngoi|che|keu goi|phat dong|tra loi|quan triet|nhan dinh|nhan xet|bao la|bao rang|noi la)$/;
/** What a body does with the province rather than with itself. */
const judging = /^(?:cham|cham diem|xep|xep hang|danh gia|cong nhan)$/;
const near = 6;

/** "hội đồng nhân dân xã chất vấn", "VP HĐND:": somebody wants to know or has said, before what is asked. */
function sends(scene: Scene, i: number): boolean {
  const { sentence, topical } = scene;
  // "đoàn kiểm tra báo cáo qua mạng" is what an indicator may measure.
  const speaks = !/^(?:đoàn|tổ) /.test(sentence.chunks[i]?.text ?? '');
  for (let k = i + 1; k <= i + near; k++) {
    const chunk = sentence.chunks[k];
    if (!chunk || topical.has(k) || chunk.tags.has('cue:howMuch')) return false;
    if (chunk.gap.includes(':') || sending.test(fold(chunk.text))) return true;
    if (speaks && tells(scene, k)) return true;
  }
  return false;
}

function tells(scene: Scene, k: number): boolean {
  const { sentence, taken, topical } = scene;
  const word = fold(sentence.chunks[k]?.text ?? '');
  if (telling.test(word)) return !asksForReport(scene);
  if (judging.test(word)) return taken.has(k + 1) || topical.has(k + 1);
  // "được chủ tịch tỉnh ký quyết định công nhận", not "ký bao nhiêu văn bản".
  return word === 'ky' && sentence.chunks[k + 1]?.tags.has('cue:documentNoun') === true;
}

/** "Sở Nội vụ đã báo cáo ký số chưa": the body itself is asked about. */
function asksForReport(scene: Scene): boolean {
  return says(scene, 'cue:missing') || scene.sentence.chunks.at(-1)?.text === 'chưa';
}

const leading =
  /^(?:de|de viet|viet|trinh|phuc vu|bao cao|gui|cho|phat bieu|hop|nop|chuan bi|du|len|den|toi|kip|khi|don|tiep|mai|ngay mai|chieu nay|sap)$/;

/** "để viết văn kiện đại hội", "báo cáo thường vụ", "trước khi đoàn giám sát lên". */
function isOccasion(chunks: readonly Chunk[], i: number): boolean {
  return chunks.slice(Math.max(0, i - 3), i).some(({ text }) => leading.test(fold(text)));
}
