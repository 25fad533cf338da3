import { levelCounted } from '../../intent/counts.ts';
import { wordsOf } from '../../intent/scene.ts';
import { plainQuestion } from '#domain/question.ts';
import { isLocal } from '#domain/unit.ts';
import { onFrom } from './turn.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { Said } from './turn.ts';

const lead = '^(?:(?:thế|vậy|còn|à|tức là|tức|nghĩa là|thế là|vậy là|tính ra|là|cũng) )*';
const mood = '(?: (?:rồi|vậy|thế|nhỉ|ạ|đấy|đó|em|anh|hả|à|ta|nhé|cả|tất cả))*$';

/** "chiếm bao nhiêu phần trăm" after how many communes have not done it: the count, which tells its share. */
export function shareOfAll(previous: Question, { scene, catalogue }: Said): Question | null {
  const { kind, topics, over } = previous;
  const [topic, ...more] = topics;
  if (!countedKinds.has(kind) || topic === undefined || more.length > 0) return null;
  if (levelCounted(catalogue.indicator(topic)) === null || (kind === 'listing' && over === null)) return null;
  return asksShare.test(wordsOf(scene)) ? onFrom(previous, 'figure') : null;
}

const countedKinds: ReadonlySet<QuestionKind> = new Set(['risk', 'figure', 'listing']);
const asksShare = new RegExp(
  `${lead}(?:(?:chiếm|tương đương|bằng|được|đạt|khoảng|tỷ lệ|tỷ lệ là|ra|quy ra|vào) )*(?:bao nhiêu|mấy) (?:phần trăm|%)(?: (?:tổng|trên tổng|số xã|tổng số xã|trong tổng số|toàn tỉnh|số|của|tổng số|xã|phường|các))*${mood}|${lead}tỷ lệ (?:là )?(?:bao nhiêu|mấy)${mood}`,
);

/** "thế xã này chiếm bao nhiêu trong đó" after the commune's figure and then the province's: the commune's. */
export function shareOfOne(previous: Question, { scene, before, catalogue }: Said): Question | null {
  if (before === null || previous.kind !== 'figure') return null;
  const [unit, ...more] = before.units.map((id) => catalogue.unit(id));
  const wider = previous.units.every((id) => catalogue.unit(id)?.level === 'province');
  if (!wider || more.length > 0 || !isLocal(unit?.level)) return null;
  if (before.topics.join() !== previous.topics.join() || !hasShare.test(wordsOf(scene))) return null;
  return onFrom(previous, 'figure', { units: before.units });
}

const hasShare =
  /(?:^| )(?:xã|phường|huyện|thị xã|đơn vị|nơi|chỗ|bên) (?:này|đó|ấy|đấy|mình|kia|nớ)(?: \S+)? (?:chiếm|góp|đóng góp)(?: được)? (?:bao nhiêu|mấy)(?: |$)|(?:^| )(?:trong|trong số) (?:đó|này|ấy)(?: thì)? (?:xã|phường|huyện|đơn vị) (?:này|đó|ấy|mình)(?: (?:có|chiếm|là|được))* (?:bao nhiêu|mấy)(?: |$)/;

/** "đạt được mấy rồi" after the targets of a resolution: how many of them are met. */
export function metOfDocument(
  { kind, topics, document, units }: Question,
  { scene, catalogue }: Said,
): Question | null {
  if (!ofDocument.has(kind) || topics.length > 0 || document === null) return null;
  const count = catalogue.programme.indicators.find(({ counts }) => counts === document);
  if (count === undefined || !asksMet.test(wordsOf(scene))) return null;
  return { ...plainQuestion('figure'), topics: [count.id], units };
}

const ofDocument: ReadonlySet<QuestionKind> = new Set(['listing', 'target']);
const asksMet = new RegExp(
  `${lead}(?:(?:đã|mới|giờ|hiện|thực tế|tỉnh|mình|nay|đến nay) )*(?:đạt|xong|hoàn thành|làm|làm xong)(?: được)? (?:mấy|bao nhiêu)(?: (?:cái|chỉ tiêu|mục))?${mood}|${lead}(?:mấy|bao nhiêu) (?:cái|chỉ tiêu|mục) (?:đã )?(?:đạt|xong|hoàn thành)${mood}`,
);

/** "được bao nhiêu phần trăm" after who is best: the order with its figures again. */
export function figureOfFirst(previous: Question, { scene }: Said): Question | null {
  const { kind, topics, units, order, over } = previous;
  if (kind !== 'ranking' || topics.length !== 1 || units.length > 1 || order === null) return null;
  return over !== null && asksHowMuch.test(wordsOf(scene)) ? previous : null;
}

const asksHowMuch = new RegExp(
  `${lead}(?:(?:cụ thể|được|đạt|đạt được|con số|số|nó|đó|xã đó|xã này|huyện đó|huyện này|nơi đó|chỗ đó|đơn vị đó|có) )*(?:là )?(?:bao nhiêu|mấy)(?: (?:phần trăm|%))?${mood}|^(?:con )?số cụ thể${mood}`,
);

/** "đã tới mốc 100% chưa" after an indicator: its figure, no target. */
export function reachesMark(previous: Question, { scene }: Said): Question | null {
  const { kind, topics } = previous;
  if ((kind !== 'figure' && kind !== 'definition' && kind !== 'target') || topics.length !== 1) return null;
  return mark.test(wordsOf(scene)) ? onFrom(previous, 'figure') : null;
}

const mark =
  /(?:^| )(?:mốc|mức|ngưỡng|đích) \d\S*(?: %| phần trăm)?(?: \S+)? (?:chạm|đạt|tới|đến|cán|qua|vượt)(?: được)? (?:chưa|không)(?: |$)|(?:^| )(?:tới|đến|chạm|cán|đạt|lên|được|qua|vượt|sát)(?: (?:được|tới|đến))? (?:mốc|mức|ngưỡng|đích) \d\S*(?: %| phần trăm)? (?:chưa|không|rồi)(?: |$)/;

/** "thực tế thì được mấy xã" after a target: what is reached by now. */
export function reachedByNow(previous: Question, { scene }: Said): Question | null {
  if (previous.kind !== 'target' || previous.topics.length !== 1) return null;
  return byNow.test(wordsOf(scene)) ? onFrom(previous, 'figure') : null;
}

const done = '(?: (?:thì|đã|mới|có|được|đạt|làm|làm được|xong|hoàn thành|là|tỉnh))*';
const counted = '(?:xã|huyện|phường)';
const byNow = new RegExp(
  `${lead}(?:đến giờ|tới giờ|đến nay|tới nay|hiện|hiện nay|hiện tại|giờ|bây giờ|nay)${done} (?:mấy|bao nhiêu)(?: ${counted})?${mood}|${lead}(?:trên )?(?:thực tế|làm được|mới được|mới xong)${done} (?:mấy|bao nhiêu) ${counted}${mood}`,
);
