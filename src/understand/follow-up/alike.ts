import { wordsIn } from '../sentence.ts';
import { isFree, says, wordsOf } from '../intent/scene.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { Scene } from '../intent/scene.ts';
import type { Given } from './given.ts';

/** "làm y như thế với Nga Sơn", "y hệt vậy nhưng về ký số": the question before, of something else. */
export function saysAlike(scene: Scene): boolean {
  return alike.test(wordsOf(scene)) || asksAlike(scene);
}

/** "Nông Cống cũng hỏi vậy", "hồ sơ đúng hạn thì y thế": a place or an indicator, and nothing but that. */
function asksAlike(scene: Scene): boolean {
  const { chunks } = scene.sentence;
  const named = new Set([
    ...scene.topical,
    ...scene.mentions.flatMap(({ first, last }) => [first, last - 1]),
  ]);
  const end = Math.max(-1, ...named) + 1;
  if (end === 0 || chunks.slice(end).some((_, i) => !isFree(scene, end + i))) return false;
  return alikeBehind.test(wordsIn(chunks.slice(end)));
}

/** The kind that a message asks for once more; null where it says of its own what is asked, or nothing else is named. */
export function kindAlike(previous: Question, { question, scene }: Given): QuestionKind | null {
  const { kind, topics, units } = question;
  const named =
    topics.length > 0 || (units.length + scene.times.spots.length > 0 && !ofMany.has(previous.kind));
  if (!named || !plain.has(kind) || says(scene, 'cue:compare')) return null;
  return saysAlike(scene) ? previous.kind : null;
}

const plain: ReadonlySet<QuestionKind> = new Set(['figure', 'overview']);
/** Whether another place or time stays with these is told elsewhere. */
const ofMany: ReadonlySet<QuestionKind> = new Set(['ranking', 'comparison', 'listing']);

const lead =
  '(?:làm|lọc|xem|lấy|tính|tra|vẽ|xếp|lập|cho|em|anh|giờ|rồi|thì|còn|và|cứ|hãy|cũng|lại|giúp|tôi|mình|câu|câu hỏi|hỏi|áp dụng)';
const same =
  '(?:(?:y|ỳ|ý)(?: (?:như|hệt|hết|chang|nguyên))* (?:thế|vậy|rứa|như thế|như vậy|trên|cái trên)|(?:giống|giống hệt|đúng|kiểu)? ?(?:như thế|như vậy|như trên|như rứa)|kiểu (?:đó|ấy|đấy|này|thế|vậy)|tương tự|y (?:hệt|chang))';
const alike = new RegExp(
  `^(?:${lead} )*${same}(?: (?:thế|vậy|luôn|nhưng|mà|này|đó|ấy))* (?:với|cho|về|của|sang|đối với|bên)(?: |$)`,
);
const alikeBehind =
  /^(?:thì )?(?:(?:cũng|cùng|hỏi|xem|làm|tra|lấy|cho|em|anh|tôi|mình|muốn|cần|y|hệt|giống|như) )*(?:(?:cũng|cùng|hỏi|làm|xem|y|hệt|giống|như) (?:câu |kiểu )?(?:vậy|thế|rứa|trên)|y (?:hệt|chang)|tương tự|(?:giống|cùng) câu (?:đó|ấy|này|trên))(?: (?:nhé|nha|đi|luôn|ạ|à|giúp|cho|em|anh|tôi|với|thôi))*$/;
