import { says, wordsOf } from '../intent/scene.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { Given } from './given.ts';

const area = 'khu vực|khu|vùng|phía|mạn|bên|khối|địa bàn|huyện|cụm';
const within = new RegExp(
  `(?:^| )(?:trong|riêng|lọc|lọc lấy|lọc ra|lọc giúp|khoanh lại|thuộc|chỉ|chỉ lấy|chỉ xét|chỉ xem|các xã|những xã|mấy xã|thu hẹp lại|giới hạn)(?: |$)|^(?:thế |còn |vậy )?(?:ở |trong )?(?:${area}) |^(?:thế |còn )?ở .* (?:cũ |thì |cơ |thôi )*(?:xã nào|những xã nào|cơ|thôi|ai)$`,
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

/** "chỉ lấy mấy xã vùng Ngọc Lặc thôi", whatever else its words could ask. */
export function narrowsOnly(previous: Question, given: Given): boolean {
  const { question, scene } = given;
  if (question.topics.length > 0 || !narrowing.has(question.kind)) return false;
  return narrowsOrder(previous, given) && !asksOther.test(wordsOf(scene)) && !says(scene, 'cue:compare');
}

const narrowing: ReadonlySet<QuestionKind> = new Set([
  'overview',
  'figure',
  'geography',
  'missing',
  'ranking',
]);
const asksOther =
  /(?:^| )(?:bao nhiêu|có mấy|được mấy|thế nào|ra sao|xếp thứ|đứng thứ|thứ mấy|hạng mấy|gồm|nhập|sáp nhập)(?: |$)/;

/** Every name in the message is a district's, or one that a district bears too. */
function districtsNamed({ scene: { mentions } }: Given): boolean {
  return (
    mentions.length > 0 &&
    mentions.every(({ meant, alternatives }) =>
      [...meant, ...alternatives].some(({ level }) => level === 'district'),
    )
  );
}
