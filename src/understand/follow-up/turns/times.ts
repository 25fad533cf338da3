import { wordsOf } from '../../intent/scene.ts';
import { onFrom } from './turn.ts';
import type { Question } from '#domain/question.ts';
import type { Said } from './turn.ts';

const mood = '(?: (?:vậy|thế|nhỉ|ạ|đấy|đó|đây|em|anh|hả|rứa|ta|nhé))*$';

/** "bảng này tính theo năm nào" after an order or a figure: how recent it is. */
export function ofWhichTime(previous: Question, { scene }: Said): Question | null {
  const { kind, topics } = previous;
  const shown = kind === 'ranking' || kind === 'figure' || kind === 'comparison' || kind === 'listing';
  if (!shown || topics.length === 0) return null;
  return whichTime.test(wordsOf(scene)) ? onFrom(previous, 'freshness') : null;
}

const thing = '(?:bảng xếp hạng|bảng|số liệu|dữ liệu|con số|số|thống kê|danh sách|kết quả|xếp hạng|cái)';
const whichTime = new RegExp(
  `^(?:(?:thế|vậy|còn|à|mà) )*${thing} (?:này|đó|ấy|đấy|ni|nớ|trên|đây|kia)(?: (?:là|được|thì|tính|lấy|chốt|của|theo|số|từ|vào|ở|tính theo|tính đến|đến|tới))* (?:năm|tháng|quý|kỳ|thời điểm) (?:nào|mô|mấy)${mood}`,
);

/** "số mấy, ban hành ngày nào" after where something stands written: of that document. */
export function ofThatDocument(previous: Question, { scene }: Said): Question | null {
  if (previous.kind !== 'source' && previous.kind !== 'target') return null;
  return ofDocument.test(wordsOf(scene)) ? onFrom(previous, 'source', { due: previous.due }) : null;
}

const issued =
  '(?:ban hành|ký|ra|ra đời|có hiệu lực|có từ|công bố) (?:ngày|năm|tháng|khi|lúc|hôm) (?:nào|mấy|bao nhiêu)';
const ofDocument = new RegExp(
  `^(?:(?:thế|vậy|còn|à|mà|văn bản|quyết định|nghị quyết|cái|đó|ấy|này|nó|số hiệu) )*(?:số (?:mấy|bao nhiêu)|${issued})(?: (?:và|rồi|thì|là))*(?: ${issued})?${mood}`,
);

/** "số thấp vậy thì bao giờ mới đạt" after a figure: how far it is, not how recent. */
export function whenReached(previous: Question, { scene }: Said): Question | null {
  const { kind, topics } = previous;
  if (kind !== 'figure' || topics.length !== 1) return null;
  return reached.test(wordsOf(scene)) ? { ...previous, period: null, range: null } : null;
}

const reached =
  /(?:^| )(?:bao giờ|khi nào|chừng nào|lúc nào|năm nào|biết bao giờ)(?: (?:thì|mới|được|có thể|tỉnh|xã|mình|ta|nó|phủ|là|cho))* (?:đạt|xong|hoàn thành|hết|về đích|cán đích|tới đích|đủ|kịp)(?: (?:được|đây|nhỉ|chỉ tiêu|mục tiêu|ạ|em|vậy|thế|đích))*$/;

const amount = '\\d\\S*(?: %| phần trăm)?';
const twoAmounts = new RegExp(
  `^(?:(?:là|thế|vậy|thì|mục tiêu|chỉ tiêu) )*${amount} (?:hay|hoặc|hay là) (?:là )?${amount}${mood}`,
);

/** "50% hay 80%?" after a target or a figure: which of the two it is. */
export function whichAmount(previous: Question, { scene }: Said): Question | null {
  const { kind, topics } = previous;
  if ((kind !== 'target' && kind !== 'figure') || topics.length !== 1) return null;
  return twoAmounts.test(wordsOf(scene)) ? previous : null;
}
