import { isFree, wordsOf } from '../intent/scene.ts';
import type { Question, Threshold } from '#domain/question.ts';
import type { Given } from './given.ts';
import type { Scene } from '../intent/scene.ts';

/** "nâng ngưỡng lên 97", "90% thì sao" after "dưới 95%": below the other number; null where the bound is not moved. */
export function movedBound(
  { threshold }: Pick<Question, 'threshold'>,
  { question, scene }: Pick<Given, 'question' | 'scene'>,
): Threshold | null {
  if (threshold === null || question.topics.length + question.units.length > 0) return null;
  const moves = moving.test(wordsOf(scene));
  if (question.threshold !== null)
    return moves ? { ...question.threshold, operator: threshold.operator } : null;
  const value = boundSaid(scene, moves);
  return value === null ? null : { ...threshold, value };
}

const moving =
  /(?:^| )(?:nâng|hạ|tăng|giảm|đổi|chuyển|kéo|đẩy)(?: ngưỡng| mức| mốc)?(?: lên| xuống| thành| sang| về)(?: |$)|(?:^| )(?:nâng|hạ|đổi) (?:ngưỡng|mức|mốc)(?: |$)|(?:^| )(?:đạt|được|tới|đến|chạm) (?:mức |mốc )?\d+(?: không|$)/;

/** The only share in a message; where the bound is said to move, the only number. */
function boundSaid(scene: Scene, moves: boolean): number | null {
  const [own, ...more] = scene.sentence.chunks.filter(
    ({ number, percent }, i) => isFree(scene, i) && number !== null && (percent || moves),
  );
  return own === undefined || more.length > 0 ? null : own.number;
}

/** The bound of the question before, moved or replaced by the one said. */
export function keptBound(kept: Question, given: Given): Threshold | null {
  return movedBound(kept, given) ?? given.question.threshold ?? kept.threshold;
}

/** How many of an order are wanted; "cho coi hết bảng" wants them all. */
export function keptLimit(kept: Question, { question, scene }: Given): number | null {
  return question.limit ?? (wantsWholeList(scene) ? null : kept.limit);
}

function wantsWholeList(scene: Scene): boolean {
  return /(?:^| )(?:hết|cả|toàn bộ|đầy đủ|nguyên) (?:cả )?(?:bảng|danh sách)(?: |$)|(?:^| )(?:tất cả|toàn bộ)(?: (?:các|những))?(?: (?:xã|huyện|đơn vị))?(?: (?:đi|luôn|nhé|xem))*$/.test(
    wordsOf(scene),
  );
}
