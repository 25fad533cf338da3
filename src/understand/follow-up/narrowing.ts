import { says, wordsOf } from '../intent/scene.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { Given } from './given.ts';

const area =
  'phạm vi|trong phạm vi|mỗi|của mỗi|riêng của|khu vực|khu|vùng|phía|mạn|bên|khối|địa bàn|huyện|cụm';
const within = new RegExp(
  `(?:^| )(?:trong|riêng|lọc|lọc lấy|lọc ra|lọc giúp|khoanh lại|thuộc|chỉ|chỉ lấy|chỉ xét|chỉ xem|các xã|những xã|mấy xã|thu hẹp lại|giới hạn)(?: |$)|^(?:thế |còn |vậy )?(?:ở |trong )?(?:${area}) |(?:^| )thôi$|^(?:thế |còn )?ở .* (?:cũ |thì |cơ |thôi )*(?:xã nào|những xã nào|cơ|thôi|ai)$`,
);

/** "riêng trong huyện Nông Cống" after an order of communes, "lọc lại còn Hoằng Hóa" after a list: those in it only. */
export function narrowsOrder(previous: Question, given: Given): boolean {
  if (!runsOverCommunes(previous) || given.question.units.length === 0 || !districtsNamed(given))
    return false;
  const inDistricts =
    previous.over === 'commune' &&
    previous.units.length > 0 &&
    previous.units.every((id) => given.catalogue.unit(id)?.level === 'district');
  return inDistricts || within.test(wordsOf(given.scene));
}

function runsOverCommunes({ kind, over, topics }: Question): boolean {
  if (kind === 'ranking') return over !== 'district';
  return over === 'commune' && (kind === 'missing' || (kind === 'listing' && topics.length > 0));
}

/** "giờ cả tỉnh", "bỏ giới hạn huyện đi, toàn tỉnh" after an order or a list within a district: the same of all. */
export function widensOrder(previous: Question, { question, scene, catalogue }: Given): boolean {
  const levelsOf = (units: Question['units']) => units.map((id) => catalogue.unit(id)?.level);
  if (!runsOverCommunes(previous) || previous.units.length === 0 || question.topics.length > 0) return false;
  if (!levelsOf(previous.units).every((level) => level === 'district')) return false;
  const province =
    question.units.length > 0 && levelsOf(question.units).every((level) => level === 'province');
  return province && !asksOther.test(wordsOf(scene)) && !says(scene, 'cue:compare', 'cue:howMuch');
}

/** "chỉ lấy mấy xã vùng Ngọc Lặc thôi", whatever else its words could ask. */
export function narrowsOnly(previous: Question, given: Given): boolean {
  const { question, scene } = given;
  if (question.topics.length > 0 || !narrowing.has(question.kind)) return false;
  return narrowsOrder(previous, given) && !asksOther.test(wordsOf(scene)) && !says(scene, 'cue:compare');
}

/** "chỉ liệt kê các phường" after what has not come in: of those units only. */
export function narrowsToType({ kind }: Question, { question, scene }: Given): boolean {
  if (kind !== 'missing' || question.topics.length + question.units.length > 0) return false;
  return onlyType.test(wordsOf(scene));
}

const onlyType =
  /^(?:(?:thôi|thế|vậy|cho|giúp|giờ|tôi|em|anh|mình|chỉ|riêng|lọc|lấy|xem|nêu|kể|liệt kê|nêu tên|kể tên|cần|lọc ra|ra|còn|tên) )*(?:các|những|mấy|riêng|cấp|khối) (?:xã|phường|huyện|thị trấn)(?: (?:thôi|nhé|ạ|đi|giúp|tôi|em|ra|với|nha|cho))*$/;

const narrowing: ReadonlySet<QuestionKind> = new Set([
  'overview',
  'figure',
  'geography',
  'missing',
  'ranking',
]);
const asksOther =
  /(?:^| )(?:bao nhiêu|có mấy|được mấy|thế nào|ra sao|xếp thứ|đứng thứ|thứ mấy|hạng mấy|gồm|nhập|sáp nhập|trung bình|bình quân|chung)(?: |$)/;

/** Every name in the message is a district's, or one that a district bears too. */
function districtsNamed({ scene: { mentions } }: Given): boolean {
  return (
    mentions.length > 0 &&
    mentions.every(({ meant, alternatives }) =>
      [...meant, ...alternatives].some(({ level }) => level === 'district'),
    )
  );
}
