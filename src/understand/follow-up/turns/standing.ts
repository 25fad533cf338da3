import { says, wordsOf } from '../../intent/scene.ts';
import { levelOver } from '../../intent/read-signs.ts';
import { plainQuestion } from '#domain/question.ts';
import { twoSpokenOf } from '../points.ts';
import { onFrom } from './turn.ts';
import { inThose } from './within.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { UnitId } from '#domain/unit.ts';
import type { Said } from './turn.ts';

/**
 * How one unit's figure stands: "còn xã nào thấp hơn xã này không" asks for the others in order, "trên hay dưới trung bình"
 * for the province beside it, "cao nhất tỉnh chưa" for its place; null for anything else.
 */
export function standing(previous: Question, told: Said): Question | null {
  if (!ofOneUnit(previous)) return null;
  const words = wordsOf(told.scene);
  if (forComparing.test(words)) return onFrom(previous, 'figure', { units: [told.catalogue.province.id] });
  if (besideProvince(words))
    return onFrom(previous, 'comparison', { units: [...previous.units, told.catalogue.province.id] });
  if (asksForOthers(words)) return isOfTwo(previous, told) ? null : othersInOrder(previous, told);
  return asksItsPlace(words) ? onFrom(previous, 'ranking') : null;
}

const ofFigures: ReadonlySet<QuestionKind> = new Set([
  'figure',
  'ranking',
  'target',
  'trend',
  'source',
  'freshness',
]);

function ofOneUnit({ kind, topics, units, over }: Question): boolean {
  const [unit, ...more] = units;
  const local = unit !== undefined && unit !== 'province' && unit !== 'nation' && more.length === 0;
  return local && topics.length === 1 && ofFigures.has(kind) && over === null;
}

const noun = '(?:xã|phường|xã phường|huyện|thị xã|đơn vị|địa phương|nơi|chỗ|thằng|đứa|ông|bên|anh)';
const itself = `(?:nó|thế|vậy|đây|này|mình|${noun} (?:này|đó|ấy|đấy|mình|em|tôi|ta|trên|nhà mình|nhà em))`;
const which = `(?:${noun} (?:nào|mô)|(?:những |có |còn )?ai)`;
const mean = '(?:trung bình|bình quân|mức chung|mặt bằng|mặt bằng chung|mức bình quân|mức trung bình)';
const beside = '(?:trên|dưới|hơn|kém|thua|vượt|vượt qua|bằng|so|so với|thấp|cao|ngang|ngang ngửa|quá|qua)';

/** "cả tỉnh thì mấy phần trăm để em so". */
const forComparing = new RegExp(
  `(?:^| )(?:tỉnh|${mean})(?: .*)? (?:mấy|bao nhiêu)(?: .*)? để (?:\\S+ ){0,2}(?:so|so sánh|đối chiếu)(?: |$)`,
);

/** "trên trung bình hay dưới trung bình", "kém tỉnh bao nhiêu". */
function besideProvince(words: string): boolean {
  return !ofOthers.test(words) && withProvince.test(words);
}

const ofOthers = /(?:^| )(?:nước|quốc gia|toàn quốc|các (?:xã|huyện|tỉnh)|huyện|khu vực|miền)(?: |$)/;
const withProvince = new RegExp(
  [
    `(?:^| )${beside}(?: (?:hay|hoặc|được|hẳn|xa|với|mức|cái|cả|hơn|dưới|trên|thấp|cao)){0,4} ${mean}(?: |$)`,
    `(?:^| )(?:hơn|kém|thua|vượt|bằng|ngang)(?: (?:cả|toàn|mức|số|với|mức của|số của))* tỉnh(?: |$)`,
    `(?:^| )(?:bằng|hơn|kém|thua) (?:mấy|bao nhiêu)(?: phần trăm| phần| lần| điểm)?(?: (?:của|so với|mức|số|với|cả|toàn))* tỉnh(?: |$)`,
  ].join('|'),
);

/** "thằng nào cao hơn nó", "có huyện nào kém hơn nữa không", "xã nào đứng trên". */
function asksForOthers(words: string): boolean {
  return others.test(words) && !amongSome.test(words);
}

const amongSome =
  /(?:^| )năm (?:nào|mô)(?: |$)|(?:^| )trong (?:số |đám )?(?:này|đó|ấy|đấy)(?: |$)|(?:^| )(?:hai|2|ba|3|bốn|4|mấy|các|những) (?:xã|phường|huyện|nơi|chỗ|đơn vị|bên) (?:đó|này|ấy|kia|trên)(?: |$)/;
const rest = `(?: (?:được|nữa|hẳn|rồi|không|chưa|nhỉ|ạ|em|anh|hả|ta|đâu|hè|hở|so với|${itself}))*`;
const between =
  '(?:mà|là|thì|có|lại|còn|đang|được|đạt|làm|khác|cùng|trong|ở|huyện|cũ|tỉnh|vùng|số|tỷ lệ|điểm|này|cao|thấp|kém|tệ|tốt|khá|giỏi|yếu|nhiều|ít|lớn|nhỏ|chậm|nhanh|trội|nhỉnh|mạnh|ổn|hay|bét|xấu|đông)';
const others = new RegExp(
  [
    `(?:^| )${which}(?: ${between}){0,6} hơn${rest}$`,
    `^(?:thế |vậy )?(?:còn|có|còn có) ${which}(?: (?:như thế|như vậy|giống thế|giống vậy|khác))? nữa(?: không)?$`,
    `(?:^| )${which} (?:\\S+ ){0,3}(?:đứng|xếp|nằm|ở)(?: ngay| liền| kề| sát)? (?:trên|dưới|sau|trước)${rest}$`,
    `(?:^| )${which} (?:\\S+ ){0,2}(?:vượt|vượt qua|qua mặt|bỏ xa|bằng|ngang|ngang ngửa|thua|kém) ${itself}${rest}$`,
  ].join('|'),
);
const ofItself = new RegExp(
  `(?:^| )(?:hơn|trên|dưới|sau|trước|vượt|vượt qua|bằng|ngang|thua|kém)(?: (?:được|cả|hẳn))* (?:${itself}|nữa)(?: |$)|^(?:còn|có) .*(?:không|chưa)$|(?:^| )cùng `,
);

/** "xã nào hơn", "bên nào cao hơn", "ai hơn vậy" after one unit and then another: of the two. */
function isOfTwo(previous: Question, { scene, before }: Said): boolean {
  const question = plainQuestion('figure');
  const words = wordsOf(scene)
    .replace(/^(?:thế|vậy|rồi|ừ) (?!này|đấy)/, '')
    .replace(/(?<=(?:^| )(?:nào|mô|ai) (?:\S+ )?hơn) vậy$/, '');
  return !ofItself.test(words) && twoSpokenOf(previous, { question, scene, before }) !== null;
}

/** "cao nhất tỉnh chưa", "xã này đứng áp chót à", "xếp thứ mấy trong 166 xã". */
function asksItsPlace(words: string): boolean {
  if (ofTimesOrHouses.test(words)) return false;
  return place.test(words) || (atAnEnd.test(words) && ifSo.test(words) && !asksWhich.test(words));
}

const ofTimesOrHouses =
  /(?:^| )(?:từ trước|trước tới|trước đến|xưa|lâu nay|năm|tháng|quý|ủy ban|trụ sở|nhà)(?: |$)/;
const place = new RegExp(
  [
    '(?:^| )(?:xếp|đứng|hạng|vị trí|thứ)(?: \\S+){0,2} (?:mấy|bao nhiêu)(?: \\S+){0,4} (?:trên|trong)(?: \\S+){0,2} \\d+(?: |$)',
    '(?:^| )(?:mấy|bao nhiêu) (?:xã|phường|huyện|đơn vị|nơi)(?: \\S+){0,2} hơn (?:nó|xã này|huyện này|phường này|mình)(?: |$)',
    '(?:^| )(?:nằm|đứng|ở|thuộc)(?: \\S+)? (?:tốp|top|nhóm|khoảng|khúc|đoạn|chỗ) (?:nào|mô)(?: |$)',
  ].join('|'),
);
const atAnEnd =
  /(?:^| )(?:(?:cao|thấp|nhiều|ít|kém|tốt|tệ|giỏi|yếu|khá|chậm|nhanh|đứng|bét|hạng|xếp) nhất|nhất (?:tỉnh|huyện|bảng)|áp chót|đứng chót|đội sổ|bét|bét bảng|chót bảng|cuối bảng|đầu bảng|dẫn đầu|đứng đầu|đứng cuối|đứng bét|đứng nhất|(?:top|tốp|nhóm) (?:đầu|cuối|dẫn đầu|cuối bảng|đầu bảng|trên|dưới|\d+)|bảng vàng)(?: |$)/;
const ifSo = /(?:^| )(?:chưa|không|à|hả|hở|ư|phải không|đúng không|nhỉ|rồi|chứ|chăng|hay sao)$/;
const asksWhich = /(?:^| )(?:nào|mô|ai|gì|đâu|chỉ tiêu|mục tiêu|kế hoạch)(?: |$)/;

/** Those above or below it; "cùng huyện" those of its district only. */
function othersInOrder(previous: Question, { scene, catalogue }: Said): Question {
  const over = levelOver(scene) ?? levelOf(previous, catalogue);
  const units =
    over === 'district' || levelOf(previous, catalogue) !== 'commune'
      ? othersUnder(previous, over)
      : inThose(previous, scene, catalogue);
  const worst = below.test(wordsOf(scene)) || says(scene, 'adj:worst');
  return onFrom(previous, 'ranking', { units, over, order: worst ? 'worst' : 'best' });
}

/** "có xã nào thấp hơn không" after a district: its communes. */
function othersUnder({ units }: Question, over: Question['over']): readonly UnitId[] {
  return over === 'commune' ? units : [];
}

const below = /(?:^| )(?:thấp|kém|tệ|yếu|ít|chậm|dưới|sau|thua|bét)(?: |$)/;

function levelOf({ units: [unit] }: Question, catalogue: Catalogue): Question['over'] {
  return unit === undefined ? null : (catalogue.unit(unit)?.level ?? null);
}
