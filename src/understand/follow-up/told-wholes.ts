import { says, wordsOf } from '../intent/scene.ts';
import { fold } from '../text/syllable.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { Scene } from '../intent/scene.ts';
import type { Given } from './given.ts';

/** "xem tổng thể luôn", "nói chung bên nào chuyển đổi số tốt hơn" after an indicator or a pillar: the units as a whole. */
export function asksTheWhole(previous: Question, { question, scene }: Given): boolean {
  if (question.topics.length > 0 || previous.topics.length === 0) return false;
  if (!plain.has(question.kind) || previous.kind === 'ranking') return false;
  return speaksOfWhole(scene);
}

const plain: ReadonlySet<QuestionKind> = new Set(['overview', 'figure', 'comparison']);

/** True for "xem tổng thể luôn" and nothing else, and for "toàn cảnh chuyển đổi số của tỉnh". */
export function speaksOfWhole(scene: Scene): boolean {
  const words = fold(wordsOf(scene));
  return (
    whole.test(words) ||
    placeAsWhole.test(words) ||
    (says(scene, 'cue:overview') && stands.test(words)) ||
    (says(scene, 'cue:programme') && inGeneral.test(words))
  );
}

// Both are read without marks, which people leave out.
const inGeneral =
  /(?:^| )(?:noi chung|nhin chung|tuu trung|tong the|tong quan|toan canh|buc tranh|tom lai|tinh chung)(?: |$)/;
const stands =
  /(?:^| )(?:tinh hinh chung|tinh hinh tong the|buc tranh chung|tong the chung)(?: (?:thi|ra|sao|the|nao|nhu|cua|xa|huyen|phuong|nay|do|ay|a|em|nhi|vay))*$/;
const whole =
  /^(?:(?:thoi|the|vay|a|cho|gio|hay|hay la|em|anh|toi|minh|xem|coi|nhin|lay|dua) )*(?:tong the|tong quan|tong quat|toan canh|buc tranh chung|toan dien|(?:het|tat ca|du|ca bon) cac mang|ca bon mang|moi mat)(?: (?:luon|di|cho|nhanh|tien|nhe|nha|a|thi|sao|the|nao|ra|xem|cua|xa|huyen|phuong|nay|do|ay|toi|em|de|nhin))*$/;
const there = '(?:xa|huyen|phuong|thi xa|thanh pho|noi|cho|don vi|o|ben)(?: (?:do|ay|day|nay|kia|minh))';
const asWhole = '(?:tong the|noi chung|nhin chung|toan dien|tinh chung|toan canh)';
const stand =
  '(?:(?:thi|la|co|dang|lam) )*(?:the nao|nhu the nao|ra sao|sao|tot khong|on khong|tot hay kem|tot hay te|kha hay yeu)';
/** "nói chung huyện đó tổng thể thế nào, tốt hay kém". */
const placeAsWhole = new RegExp(
  `^(?:(?:the|vay|con|thoi) )*(?:${asWhole} (?:thi )?${there}(?: ${asWhole})?|${there} (?:thi )?${asWhole}) ${stand}(?: (?:tot|kem|hay|te|kha|yeu|a|nhi|vay|roi))*$`,
);
