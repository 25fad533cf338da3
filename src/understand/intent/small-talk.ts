import { fold } from '../text/syllable.ts';
import { says, wordsOf } from './scene.ts';
import { plainQuestion } from '#domain/question.ts';
import type { QuestionKind } from '#domain/question.ts';
import type { Reading } from '#domain/reading.ts';
import type { Scene } from './scene.ts';

const asks =
  /(?:^| )(?:sao|rang|chua|khong|bao nhieu|may|gi|chi|nao|mo|dau|ai|khi nao|bao gio|the nao|can|hoi|xem|tra|biet|liet ke|top|so sanh|muc tieu|tinh hinh)(?: |$)/;
const someone =
  /(?:^| )(?:toi|em|minh|anh|chi|bac|chau|co|chu|tui|ben|day|dan|thay giao|chung toi)(?: (?:la|o|ben|tu|lam|thuoc|phu trach|cong tac|moi|nguoi|dan|day|can bo|vua|gai|thay|giup))+(?: |$)| day(?: (?:a|em oi|chau oi|nhe|nha))*$/;
const praise =
  /(?:^| )(?:roi|nho|lam|qua|kip|rat|hay|tot|ro|xong|gioi|xin|tuyet|khen|nhieu|nhanh|dinh|that|ghe)(?: |$)/;

/**
 * "chào bạn, tôi là công chức xã Biện Thượng", "cảm ơn, nhờ bảng xếp hạng mà kịp họp": small talk, whatever else it names;
 * null for the rest.
 */
export function smallTalk(scene: Scene): Reading | null {
  const kind = kindOfTalk(scene);
  if (kind === null) return null;
  const questions = [plainQuestion(kind)] as const;
  return { kind: 'understood', questions, certainty: 'exact', alternatives: [], unused: [] };
}

function kindOfTalk(scene: Scene): QuestionKind | null {
  const words = fold(wordsOf(scene));
  if (scene.sentence.text.includes('?') || asks.test(words)) return null;
  const named = scene.hits.length > 0 || scene.mentions.length > 0;
  if (says(scene, 'act:greeting') && someone.test(words)) return 'greeting';
  return thanksFirst(scene) && (praise.test(words) || !named) ? 'thanks' : null;
}

function thanksFirst({ sentence: { chunks } }: Scene): boolean {
  return chunks
    .slice(0, 3)
    .some(({ tags, piece }) => tags.has('act:thanks') && (piece.match?.cost ?? 1) <= spelt);
}

const spelt = 0.3;
