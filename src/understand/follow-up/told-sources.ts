import { says, typedOf, wordsOf } from '../intent/scene.ts';
import { saysTyped } from '../text/typed-wordings.ts';
import { doubts, grounds } from './source-wordings.ts';
import { pillarOf } from '#domain/question.ts';
import { isLocal } from '#domain/unit.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { Scene } from '../intent/scene.ts';
import type { Given } from './given.ts';

/** "tổ này lập theo văn bản nào", "ai khảo sát đấy" after an indicator: where its figure comes from. */
export function asksWhoSays(
  previous: Question,
  { question, scene, catalogue }: Pick<Given, 'question' | 'scene' | 'catalogue'>,
): boolean {
  const [topic, ...more] = previous.topics;
  if (topic === undefined || more.length > 0 || pillarOf(topic) !== null) return false;
  if (question.units.some((id) => isLocal(catalogue.unit(id)?.level))) return false;
  if (asksInPassing(scene)) return true;
  if (!open.has(question.kind) || question.topics.some((other) => other !== topic)) return false;
  return saysWho(scene);
}

const open: ReadonlySet<QuestionKind> = new Set(['figure', 'overview', 'definition', 'source', 'target']);

/** True for words that ask who says so, or on what paper it stands. */
export function wondersWhoSays(scene: Scene): boolean {
  return asksInPassing(scene) || saysWho(scene);
}

/** "báo Thanh Hóa đăng con số khác mà": words for no figure of its own, whatever else they sound like. */
function asksInPassing(scene: Scene): boolean {
  if (scene.documents.length + scene.times.spots.length > 0) return false;
  const typed = typedOf(scene);
  if (typed.words.split(' ').length > fewWords) return false;
  return saysTyped(typed, doubts) || saysTyped(typed, grounds);
}

function saysWho(scene: Scene): boolean {
  if (scene.documents.length > 0 || says(scene, ...ofUnits)) return false;
  const words = wordsOf(scene);
  return words.split(' ').length <= fewWords && saidBy.test(words);
}

const ofUnits = ['cue:missing', 'cue:risk', 'cue:notMet', 'sup:best', 'sup:worst', 'adj:worst'];
const fewWords = 14;
const makes =
  '(?:khảo sát|công bố|cung cấp|chấm|ban hành|nhập|báo cáo|thống kê|phụ trách|tổng hợp|đánh giá|ra văn bản)';
const body = '(?:bộ|sở|tỉnh|trung ương|xã|huyện|công an|ngân hàng|bưu điện)';

const saidBy = new RegExp(
  [
    `(?:^| )ai (?:(?:là|đứng|đứng ra|đi|ra|phụ trách|làm) )*${makes}(?: |$)`,
    '(?:^| )(?:theo|căn cứ|dựa vào|dựa trên|lập theo|trong|ở) (?:vào )?(?:văn bản|quyết định|nghị quyết|giấy tờ|công văn) (?:nào|gì|mô)(?: |$)',
    '(?:^| )(?:giấy|giấy tờ|văn bản|báo) (?:nào|mô|gì) (?:quy định|ra|đưa tin|nói|ghi|viết)(?: |$)',
    '(?:^| )(?:dẫn|xin|gửi|trích|cho) (?:\\S+ ){0,2}(?:văn bản|quyết định)(?: công nhận)?$',
    `(?:^| )${makes} hay (?:\\S+ ){0,2}(?:tự|từ) ${makes}`,
    `(?:^| )${body} (?:\\S+ ){0,2}hay (?:\\S+ ){0,2}tự ${makes}`,
    `(?:^| )${body} hay (?:là )?${body} (?:tự )?${makes}`,
    `(?:^| )${makes}[, ]+${body} hay ${body}(?: |$)`,
    '(?:^| )lấy (?:\\S+ ){0,3}(?:trên|ở|từ) (?:hệ thống|đâu|chỗ nào)',
    `(?:^| )nguồn (?:nào|gì|mô)(?: \\S+){0,2} ${makes}(?: |$)`,
    '(?:^| )(?:ô|cột|dòng|mục|phần|chỗ) (?:ghi chú )?nguồn (?:\\S+ )?(?:điền|ghi|để|viết|đề) (?:là )?(?:gì|chi|sao|thế nào|cái gì|như nào|như thế nào)(?: |$)',
    '(?:^| )lấy (?:gì|chi) làm (?:tin|bằng|căn cứ)',
  ].join('|'),
);
