import { fold } from '../text/syllable.ts';
import { questionWords } from '../vocabulary/question-words.ts';
import { says, wordsOf } from './scene.ts';
import { plainQuestion } from '#domain/question.ts';
import type { QuestionKind } from '#domain/question.ts';
import type { Reading } from '#domain/reading.ts';
import type { Scene } from './scene.ts';

const asks = new RegExp(
  `(?:^| )(?:${questionWords}|cần|hỏi|xem|tra|biết|liệt kê|top|so sánh|mục tiêu|tình hình|tỷ lệ|số liệu|xin số|thì sao|cho (?:em|tôi|mình|anh|chị) xin)(?: |$)`,
);
/** Behind who somebody is: what they would have. */
const wishes =
  /(?:^| )(?:muốn (?:xin|có|được|nhận)|đề nghị|cung cấp|danh mục|danh sách|gửi (?:em|tôi|mình|anh|chị|cho)|xin (?:số|danh|bảng|kết quả|thông tin|cung cấp))(?: |$)/;
const someone =
  /(?:^| )(?:tôi|em|mình|anh|chị|bác|cháu|cô|chú|tui|bên|đây|dân|thầy giáo|chúng tôi)(?: (?:là|ở|bên|từ|làm|thuộc|phụ trách|công tác|mới|người|dân|đây|cán bộ|vừa|gái|thay|giúp))+(?: |$)| đây(?: (?:ạ|em ơi|cháu ơi|nhé|nha))*$/;
const praise =
  /(?:^| )(?:rồi|nhờ|lắm|quá|kịp|rất|hay|tốt|rõ|xong|giỏi|xịn|tuyệt|khen|nhiều|nhanh|đỉnh|thật|ghê)(?: |$)/;

/** "em ơi" and no more. */
const calls = /^(?:em|anh|chị|cháu|ad|admin|bot|bạn|trợ lý|tiến độ)(?: ơi)+$/;

/** What is to be done comes before politeness: "ok đăng ký nhận tin tuần luôn". */
const acts = ['subscribe', 'unsubscribe', 'digest', 'chart', 'export', 'language', 'forget'].map(
  (act) => `act:${act}`,
);

/**
 * "chào bạn, tôi là công chức xã Biện Thượng", "cảm ơn, nhờ bảng xếp hạng mà kịp họp": small talk, whatever else it names;
 * null for the rest.
 */
export function smallTalk(scene: Scene): Reading | null {
  const kind = kindOfTalk(scene);
  if (kind === null) return null;
  return talk(kind);
}

function talk(kind: QuestionKind): Reading {
  const questions = [plainQuestion(kind)] as const;
  return { kind: 'understood', questions, certainty: 'exact', alternatives: [], unused: [] };
}

function kindOfTalk(scene: Scene): QuestionKind | null {
  const words = wordsOf(scene);
  if (scene.sentence.text.includes('?') || asks.test(words)) return null;
  if (says(scene, ...acts)) return null;
  if (calls.test(words)) return 'greeting';
  const named = scene.hits.length > 0 || scene.mentions.length > 0;
  if (says(scene, 'act:greeting') && someone.test(words) && !wishes.test(words)) return 'greeting';
  return thanksFirst(scene) && (praise.test(words) || !named) ? 'thanks' : null;
}

/** "cảm ơn em nhé, thế là chị đủ số liệu rồi", "được việc quá, hôm khác hỏi tiếp": whoever has enough asks for nothing. */
export function takeLeave(scene: Scene): Reading | null {
  const { hits, mentions, times } = scene;
  if (hits.length + mentions.length + times.spots.length > 0) return null;
  const politely = thanksFirst(scene) || says(scene, 'act:greeting');
  return politely && enough.test(fold(wordsOf(scene))) ? talk('thanks') : null;
}

// Read without marks, which people leave out.
const enough =
  /(?:^| )(?:du|co du|xong)(?: (?:so|so lieu|tu lieu|thong tin|du lieu|cai can|viec))? roi(?:$| (?:chao|cam on) )|(?:^| )khong (?:hoi|can|xem)(?: gi)? nua(?: |$)|(?:^| )(?:mai|lat|tuan sau|(?:hom|luc|khi|buoi|dip) (?:khac|sau|nao))(?: \S+){0,3} (?:hoi|xem|tra|nho|tim)(?: (?:tiep|sau|lai|nua|em|bot|ban|ha|nhe|nha))+$/;

function thanksFirst({ sentence: { chunks } }: Scene): boolean {
  return chunks
    .slice(0, 3)
    .some(({ tags, piece }) => tags.has('act:thanks') && (piece.match?.cost ?? 1) <= spelt);
}

const spelt = 0.3;
