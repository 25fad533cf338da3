import { says, wordsOf } from '../intent/scene.ts';
import { levelOver } from '../intent/read-signs.ts';
import { plainQuestion } from '#domain/question.ts';
import { twoSpokenOf } from './points.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { Scene } from '../intent/scene.ts';
import type { Given } from './given.ts';

/** How one unit's figure stands: who is above or below it, how it is beside the province, which place it has. */
export type Standing = 'others' | 'province' | 'place';

type Spoken = Pick<Given, 'scene' | 'before'>;

/**
 * "còn xã nào thấp hơn xã này không", "trên hay dưới trung bình", "cao nhất tỉnh chưa" after the figure of one unit; null
 * for anything else.
 */
export function standingOf(previous: Question, { scene, before }: Spoken): Standing | null {
  if (!ofOneUnit(previous) || !namesNothing(scene)) return null;
  const words = wordsOf(scene);
  if (besideProvince(words)) return 'province';
  if (asksForOthers(words)) return isOfTwo(previous, { scene, before }) ? null : 'others';
  return asksItsPlace(words) ? 'place' : null;
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

/** No topic and no place but the province, which a mean of all is taken for as well. */
function namesNothing({ hits, documents, mentions }: Scene): boolean {
  if (hits.length + documents.length > 0) return false;
  return mentions.every(
    ({ general, meant: [unit] }) => general || unit?.level === 'province' || unit?.level === 'nation',
  );
}

const noun = '(?:xã|phường|xã phường|huyện|thị xã|đơn vị|địa phương|nơi|chỗ|thằng|đứa|ông|bên|anh)';
const itself = `(?:nó|thế|vậy|đây|này|mình|${noun} (?:này|đó|ấy|đấy|mình|em|tôi|ta|trên|nhà mình|nhà em))`;
const which = `(?:${noun} (?:nào|mô)|(?:những |có |còn )?ai)`;
const mean = '(?:trung bình|bình quân|mức chung|mặt bằng|mặt bằng chung|mức bình quân|mức trung bình)';
const beside = '(?:trên|dưới|hơn|kém|thua|vượt|vượt qua|bằng|so|so với|thấp|cao|ngang|ngang ngửa|quá|qua)';

/** "trên trung bình hay dưới trung bình", "kém tỉnh bao nhiêu", "cả tỉnh mấy phần trăm để em so". */
function besideProvince(words: string): boolean {
  return !ofOthers.test(words) && withProvince.test(words);
}

const ofOthers = /(?:^| )(?:nước|quốc gia|toàn quốc|các (?:xã|huyện|tỉnh)|huyện|khu vực|miền)(?: |$)/;
const withProvince = new RegExp(
  [
    `(?:^| )${beside}(?: (?:hay|hoặc|được|hẳn|xa|với|mức|cái|cả|hơn|dưới|trên|thấp|cao)){0,4} ${mean}(?: |$)`,
    `(?:^| )(?:hơn|kém|thua|vượt|bằng|ngang)(?: (?:cả|toàn|mức|số|với|mức của|số của))* tỉnh(?: |$)`,
    `(?:^| )(?:tỉnh|${mean})(?: .*)? để (?:\\S+ ){0,2}(?:so|so sánh|đối chiếu)(?: |$)`,
  ].join('|'),
);

/** "thằng nào cao hơn nó", "có huyện nào kém hơn nữa không", "xã nào đứng trên". */
function asksForOthers(words: string): boolean {
  return others.test(words) && !amongSome.test(words);
}

const amongSome =
  /(?:^| )năm (?:nào|mô)(?: |$)|(?:^| )(?:hai|2|ba|3|bốn|4|mấy|các|những) (?:xã|phường|huyện|nơi|chỗ|đơn vị|bên) (?:đó|này|ấy|kia|trên)(?: |$)/;
const rest = `(?: (?:được|nữa|hẳn|cả|rồi|không|chưa|nhỉ|ạ|em|anh|hả|ta|đâu|hè|hở|so với|${itself}))*`;
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
const ofItself = new RegExp(`(?:^| )(?:${itself}|nữa)(?: |$)|^(?:còn|có) .*(?:không|chưa)$|(?:^| )cùng `);

/** "xã nào hơn" after one unit and then another: of the two. */
function isOfTwo(previous: Question, { scene, before }: Spoken): boolean {
  const question = plainQuestion('figure');
  const words = wordsOf(scene).replace(/^(?:thế|vậy|rồi|ừ) (?!này|đấy)/, '');
  return !ofItself.test(words) && twoSpokenOf(previous, { question, scene, before }) !== null;
}

/** "cao nhất tỉnh chưa", "xã này đứng áp chót à", "xếp thứ mấy trong 166 xã". */
function asksItsPlace(words: string): boolean {
  if (/(?:^| )(?:từ trước|trước tới|trước đến|xưa|lâu nay|năm|tháng|quý)(?: |$)/.test(words)) return false;
  return place.test(words) || (atAnEnd.test(words) && ifSo.test(words) && !asksWhich.test(words));
}

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

/** What narrows a question besides its subject and its time. */
export type Narrowing = Pick<Question, 'document' | 'order' | 'limit' | 'threshold' | 'over' | 'status'>;

/** Where the order of the others begins, and what it runs over; null where a message asks of no standing. */
export function orderOfStanding(previous: Question, given: Given): Narrowing | null {
  const standing = standingOf(previous, given);
  if (standing === null) return null;
  const { document, order, limit, threshold, over, status } = plainQuestion('ranking');
  const plain = { document, order, limit, threshold, over, status };
  if (standing !== 'others') return plain;
  return {
    ...plain,
    order: below.test(wordsOf(given.scene)) || says(given.scene, 'adj:worst') ? 'worst' : 'best',
    over: levelOver(given.scene) ?? levelOf(previous, given.catalogue),
  };
}

const below = /(?:^| )(?:thấp|kém|tệ|yếu|ít|chậm|dưới|sau|thua|bét)(?: |$)/;

function levelOf({ units: [unit] }: Question, catalogue: Catalogue): Question['over'] {
  return unit === undefined ? null : (catalogue.unit(unit)?.level ?? null);
}
