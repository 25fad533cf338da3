import { saysTyped, typedWordings } from '../text/typed-wordings.ts';
import { typedOf } from './scene.ts';
import { notMeasured } from './out-of-scope.ts';
import type { NotUnderstood } from '#domain/reading.ts';
import type { Scene } from './scene.ts';

const wishes = '(?:xin|cho|gửi|lấy|cần|muốn|có|hỏi|biết|nhắn)';
const between =
  '(?: (?:xin|cho|gửi|tôi|em|mình|anh|chị|cô|chú|bác|cháu|tui|cái|lại|hộ|giúp|luôn|biết|lấy|các|mấy))*';
const contact =
  '(?:số điện thoại|số đt|sđt|sdt|số máy|số liên lạc|số di động|số zalo|địa chỉ email|thông tin liên hệ)';
const someone = '(?:anh|chị|cô|chú|bác|ông|bà|đồng chí|đ c|vị|cán bộ|công chức|lãnh đạo|người) (?:nào|mô)';
const figures = '(?: (?:cung cấp|công bố|nhập|thống kê|khảo sát|tổng hợp|số|số liệu|con số|chỉ tiêu))';

/** "cho xin số điện thoại", not "… điện thoại thông minh", "gửi cho số máy này"; "chị nào phụ trách văn xã", not "… phụ trách số liệu này". */
const person = typedWordings([
  `(?:^| )${wishes}${between} ${contact}(?! (?:thông minh|này|của tôi|của em))(?: |$)`,
  `(?:^| )${someone}(?: (?:đang|là|được giao|được|trực tiếp|người|hiện))* phụ trách(?!${figures})(?: |$)`,
]);

/** "chị nào phụ trách văn xã, xin tên với", "cho xin số điện thoại": people are not followed; null for other words. */
export function refusePerson(scene: Scene): NotUnderstood | null {
  if (scene.hits.length > 0 || !saysTyped(typedOf(scene), person)) return null;
  const typed = scene.sentence.chunks.flatMap(({ text, typed }) => (named.test(text) ? [typed] : []));
  return notMeasured(typed, []);
}

const named = /^(?:phụ trách|người phụ trách|ai phụ trách|số điện thoại)$/;
