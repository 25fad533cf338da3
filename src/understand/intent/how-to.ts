import { saysTyped, typedWordings } from '../text/typed-wordings.ts';
import { isFree, typedOf } from './scene.ts';
import { notMeasured } from './out-of-scope.ts';
import type { NotUnderstood } from '#domain/reading.ts';
import type { Scene } from './scene.ts';

const act =
  '(?:đăng ký|làm|xin|xin cấp|cấp|cấp lại|được cấp|gia hạn|kích hoạt|cài|cài đặt|tải|mua|mở|tạo|lập|lấy lại|đổi|lắp|nâng cấp)';
const thing =
  '(?:chữ ký số|chữ ký điện tử|token|tài khoản|định danh|vneid|thẻ|ví|ví điện tử|app|ứng dụng|internet|mạng|cáp quang|sim|dịch vụ công)';
const where =
  '(?:ở (?:đâu|chỗ nào|nơi nào|mô)|tại đâu|chỗ nào|đến đâu|tới đâu|ra đâu|gặp ai|hỏi ai|liên hệ (?:ai|đâu|với ai)|thế nào|như thế nào|ra sao|làm sao|sao|cần (?:những )?(?:gì|giấy tờ gì)|mất (?:bao nhiêu|mấy)(?: tiền| ngày)?|hết (?:bao nhiêu|mấy)(?: tiền| ngày)?)';
const wants = '(?:muốn|cần|định)';

/** What someone wants to do with a thing of their own, and then where or how. */
const asksHow = typedWordings([
  `(?:^| )${wants} (?:(?:đi|tự|được|thêm|mới|đăng ký) )*${act} (?:(?:một|cái|lại|thêm|mới|cho|cá nhân) )*${thing}(?: [^ ]+){0,5} (?:thì|phải|nên) (?:[^ ]+ ){0,4}${where}(?: (?:ạ|nhỉ|vậy|thế|hả|em|anh|chị|bot|ơi|đây|nhé))*$`,
]);
const ofFigures = typedWordings([
  '(?:^| )(?:số liệu|báo cáo|con số|tỷ lệ|bảng|biểu|chỉ tiêu|mục tiêu|xã|huyện|tỉnh)(?: |$)',
]);

/** "muốn làm chữ ký số thì đăng ký ở đâu": how things are done is nothing that figures tell; null for other words. */
export function refuseHowTo(scene: Scene): NotUnderstood | null {
  const words = typedOf(scene);
  if (scene.mentions.length > 0 || !saysTyped(words, asksHow) || saysTyped(words, ofFigures)) return null;
  const typed = scene.sentence.chunks.flatMap(({ typed, sorts }, i) =>
    isFree(scene, i) && !sorts.has('filler') ? [typed] : [],
  );
  return notMeasured(typed.slice(-2), []);
}
