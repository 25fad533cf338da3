import { says, wordsOf } from '../intent/scene.ts';
import { asksIfMet, saysYearAfter } from './given.ts';
import type { Question } from '#domain/question.ts';
import type { Given } from './given.ts';

/** "sang năm sau thì thế nào" after a figure of a year gone by: no target. */
export function asksNextYear(previous: Question, { question, scene, today }: Given): boolean {
  const { kind } = previous;
  return (
    (kind === 'figure' || kind === 'source') &&
    question.kind === 'target' &&
    saysYearAfter(previous, scene, today) &&
    !says(scene, 'cue:target')
  );
}

/** "tôi hỏi kết quả chứ không hỏi mục tiêu". */
export function asksWhatIs({ kind }: Question, { scene }: Given): boolean {
  return kind === 'target' && /kết quả chứ/.test(wordsOf(scene));
}

/** "đã vào được chưa", "thế đã lên tới đó chưa" after a target: what is, held against it. */
export function asksIfThereYet({ kind, topics }: Question, { question, scene }: Given): boolean {
  if (kind !== 'target' || topics.length === 0 || question.topics.length > 0) return false;
  return !says(scene, 'cue:which') && thereYet.test(wordsOf(scene));
}

const thereYet =
  /^(?:(?:thế|vậy|rứa|mà|rồi|thực tế|tỉnh|mình|tỉnh mình|ta|hiện|giờ|đến nay|tới nay) )*(?:đã|có) (?:được )?(?:vào|vô|lọt|lên|tới|đến|chạm|cán|chen chân|bằng)(?: (?:được|nổi|tới|đến|vào|vô|đó|đấy|ấy|mức|mốc|đích|ngưỡng|lần nào|năm nào|bao giờ|top \d+))* chưa(?: (?:em|ạ|nhỉ|vậy|thế|hả|bạn))*$/;

/** "đến 2030 thì tăng lên mấy" after a target. */
export function aimsFurther(previous: Question, { question: { kind }, scene }: Given): boolean {
  const plain = kind === 'trend' || kind === 'figure' || kind === 'overview';
  if (previous.kind !== 'target' || !plain) return false;
  return scene.times.spots.some(({ by }) => by) && !asksIfMet(scene);
}

/** "đến 2030 ý" after what may be missed: what may be missed then. */
export function aimsRisk(previous: Question, { question: { kind, topics, units }, scene }: Given): boolean {
  if (previous.kind !== 'risk' || kind !== 'target' || topics.length + units.length > 0) return false;
  return scene.times.spots.length === 1 && !says(scene, 'cue:target', 'cue:targetNoun', 'cue:howMuch');
}

/** "qđ 969 có khác không" after what another document aims at. */
export function asksOtherDocument({ kind, topics }: Question, { question, scene }: Given): boolean {
  const [document, ...more] = scene.documents;
  if (kind !== 'target' || topics.length === 0 || document === undefined || more.length > 0) return false;
  return question.topics.length + question.units.length === 0 && otherwise.test(wordsOf(scene));
}

const otherwise =
  /(?:^| )(?:khác|giống|vậy|thế) (?:không|gì không|nhau không|hay không)(?: (?:ạ|nhỉ|vậy|thế|em))*$/;

/** "có chỉ tiêu cho cái này không" after an indicator. */
export function asksIfTargeted({ topics }: Question, { question, scene }: Given): boolean {
  if (topics.length === 0 || question.topics.length > 0 || says(scene, 'cue:which', 'cue:risk')) return false;
  return /(?:^| )có (?:đặt |giao )?(?:chỉ tiêu|mục tiêu|kế hoạch)(?: \S+){0,4} không$/.test(wordsOf(scene));
}

/** "chỉ tiêu 9,6 phải không" after an indicator. */
export function asksIfAimed({ topics }: Question, { question, scene }: Given): boolean {
  if (topics.length === 0 || question.topics.length > 0) return false;
  return /(?:^| )(?:chỉ tiêu|mục tiêu|kế hoạch|giao)(?: là)? \d\S*(?: \S+){0,3} (?:phải không|đúng không|à|hả)$/.test(
    wordsOf(scene),
  );
}

/** "kế hoạch?" after a figure. */
export function saysPlan({ kind, topics }: Question, { question, scene }: Given): boolean {
  if (kind !== 'figure' || topics.length === 0 || question.topics.length > 0) return false;
  return /^(?:thế |còn |vậy )?(?:kế hoạch|chỉ tiêu giao|mục tiêu)(?: thì sao| là gì| thế nào| bao nhiêu| là bao nhiêu)?$/.test(
    wordsOf(scene),
  );
}

/** "so với chỉ tiêu nghị quyết" after a figure: that, held against what is due. */
export function holdsAgainstPlan({ kind, topics }: Question, { question, scene }: Given): boolean {
  if ((kind !== 'figure' && kind !== 'freshness') || topics.length === 0) return false;
  const words = wordsOf(scene);
  if (againstAmount.test(words)) return question.topics.every((topic) => topics.includes(topic));
  return question.topics.length + question.units.length === 0 && againstPlan.test(words);
}

/** "so với 300 xã nghị quyết giao thì hụt mất bao nhiêu". */
const againstAmount =
  /^(?:thế |vậy |còn )?so (?:với|cùng) (?:(?:con số|mức|mốc) )?\d+(?: %| \S+){0,2} (?:mà )?(?:nghị quyết|kế hoạch|tỉnh|trên|cấp trên|quyết định) (?:đã )?(?:giao|đề ra|đặt ra|yêu cầu|đặt|đòi)(?: (?:thì|là|còn|đang|bị))* (?:hụt|thiếu|kém|thấp hơn|vượt|hơn|cách|thừa|chênh|thế nào|ra sao|sao)(?: |$)/;

const againstPlan =
  /^(?:thế |vậy |còn )?so (?:với|cùng) (?:chỉ tiêu|mục tiêu|kế hoạch)(?: của)?(?: nghị quyết| kế hoạch| tỉnh| chương trình)+(?: đề ra| giao)?(?: thì)?(?: sao| thế nào| ra sao)?$/;

/** "đã đạt mục tiêu 2025 chưa" after a figure: that, held against what is due then. */
export function asksIfMetBy({ kind, topics }: Question, { question, scene }: Given): boolean {
  if (kind !== 'figure' || topics.length === 0 || scene.times.spots.length !== 1) return false;
  return question.topics.length + question.units.length === 0 && metBy.test(wordsOf(scene));
}

const metBy =
  /^(?!.* (?:nào|gì|đâu|ai) )(?:.* )?(?:đạt|hoàn thành|vượt|kịp) (?:được |qua )?(?:mục tiêu|chỉ tiêu|kế hoạch) .*(?:chưa|không)(?: (?:em|ạ|nhỉ|vậy|thế))*$/;
