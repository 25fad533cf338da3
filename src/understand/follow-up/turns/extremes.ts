import { isWhole } from '../../intent/families.ts';
import { wordsOf } from '../../intent/scene.ts';
import { pillarOf, plainQuestion } from '#domain/question.ts';
import { onFrom } from './turn.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Question, Topic } from '#domain/question.ts';
import type { Said } from './turn.ts';

/** "đã là cao nhất từ trước tới giờ chưa", "có năm nào cao hơn không" after a figure: its development. */
export function amongItsTimes(previous: Question, { scene }: Said): Question | null {
  const { kind, topics, units } = previous;
  if ((kind !== 'figure' && kind !== 'trend') || topics.length !== 1 || units.length > 1) return null;
  const words = wordsOf(scene);
  if (!ever.test(words) || ofAnother.test(words)) return null;
  return onFrom(previous, 'trend', {
    period: null,
    range: previous.kind === 'trend' ? previous.range : null,
  });
}

const degree = '(?:cao|thấp|tốt|tệ|kém|nhiều|ít|lớn|khá|nhanh|chậm|yếu)';
const soFar =
  '(?:từ trước (?:tới|đến) (?:giờ|nay)|trước (?:giờ|nay)|trước (?:tới|đến) (?:giờ|nay)|xưa nay|lâu nay|từ xưa (?:tới|đến) (?:giờ|nay)|(?:các|mọi|mấy) (?:năm|tháng|quý|kỳ)(?: qua| trước| nay)?|trong lịch sử)';
const ever = new RegExp(
  [
    `(?:^| )${degree} nhất(?: \\S+)? ${soFar}(?: |$)`,
    `(?:^| )(?:có )?(?:năm|tháng|quý|kỳ) (?:nào|mô)(?: (?:mà|được|đạt|lại|còn|là))* ${degree} hơn(?: |$)`,
    `(?:^| )(?:đã )?(?:bao giờ|khi nào|lúc nào|lần nào)(?: (?:mà|được|đạt|lại))* ${degree} hơn (?:thế|vậy|thế này|nữa|không|chưa)(?: |$)`,
    `(?:^| )(?:năm|tháng|quý|kỳ) (?:đó|này|ấy|đấy)(?: (?:đã|có phải|có|phải))*(?: là)? ${degree} nhất (?:à|chưa|không|phải không|hả|đúng không)(?: |$)`,
  ].join('|'),
);
const ofAnother = /(?:^| )(?:xã|phường|huyện|đơn vị|nơi|chỗ|chỉ tiêu|mục tiêu) (?:nào|mô|gì)(?: |$)/;

/** "cái nào thiếu nhiều nhất" after the targets not met, "cái nào vượt xa nhất" after those met: of the same ones. */
export function farthestOfThose(previous: Question, { scene }: Said): Question | null {
  const { kind, topics, over, status } = previous;
  const listed = kind === 'risk' || (kind === 'listing' && status === 'met');
  if (!listed || over !== null) return null;
  if (topics.some((topic) => pillarOf(topic) === null) || !whichMost.test(wordsOf(scene))) return null;
  const worst = kind === 'risk' && !near.test(wordsOf(scene));
  return { ...previous, order: worst ? 'worst' : 'best', limit: null };
}

const matter = '(?:cái|chỉ tiêu|chỉ số|mục|thứ|nội dung|mục tiêu)';
const whichMost = new RegExp(
  `(?:^| )${matter} (?:nào|mô|gì)(?: \\S+){1,4} nhất(?: |$)|(?:^| )nhất(?: trong đó| trong số đó)? (?:là |thì )?${matter} (?:nào|mô|gì)(?: |$)|(?:^| )nhất là (?:gì|cái gì)(?: |$)`,
);
const near = /(?:^| )(?:gần|sát|sắp|vừa|dễ|ít|nhẹ)(?: |$)/;

/** "trong 4 trụ cột thì yếu nhất trụ cột nào" after the index: its parts beside one another, or how all pillars stand. */
export function weakestPart(previous: Question, { scene, catalogue }: Said): Question | null {
  const [topic, ...more] = previous.topics;
  if (previous.kind !== 'figure' || topic === undefined || more.length > 0) return null;
  const words = wordsOf(scene);
  if (!isOfFamily(topic, catalogue) || !whichPart.test(words)) return null;
  if (/(?:^| )(?:4|bốn) (?:trụ cột|trụ|mảng|nhóm)(?: |$)/.test(words))
    return { ...plainQuestion('overview'), units: [catalogue.province.id], period: previous.period };
  return onFrom(previous, 'comparison', { topics: partsOf(topic, catalogue) });
}

/** The index, or the rank or score of one of its parts: "trụ nào hạng thấp nhất năm đó" after the rank in digital society. */
function isOfFamily(topic: Topic, catalogue: Catalogue): boolean {
  return catalogue.indicator(topic)?.family !== undefined;
}

const part = '(?:trụ cột|trụ|mảng|nhóm|lĩnh vực|phần|cấu phần|thành phần|hợp phần)';
const whichPart = new RegExp(
  `(?:^| )${part} (?:nào|mô|gì)(?: \\S+){0,3} (?:nhất|yếu|kém|thấp|tốt|mạnh|cao|khá)(?: |$)|(?:^| )(?:yếu|kém|thấp|tốt|mạnh|cao|khá|tệ) nhất(?: \\S+){0,2} ${part} (?:nào|mô|gì)(?: |$)`,
);

function partsOf(topic: Topic, catalogue: Catalogue): readonly Topic[] {
  const own = catalogue.indicator(topic);
  return catalogue.programme.indicators
    .filter(({ family, measure }) => family === own?.family && measure === own?.measure)
    .map(({ id }) => id)
    .filter((id) => !isWhole(id, catalogue));
}
