import { wordsOf } from './scene.ts';
import type { Scene } from './scene.ts';

const issues = '(?:ban hành|ký|ký ban hành|ra|ra đời|công bố|có hiệu lực|thông qua)';
const when =
  '(?:(?:từ|vào|hồi|lúc) )?(?:ngày nào|ngày mấy|khi nào|lúc nào|năm nào|năm mấy|tháng nào|tháng mấy|bao giờ|hôm nào|hồi nào|từ bao giờ)';
const ofItself = new RegExp(
  `^(?:(?:thế|vậy|mà|còn|cho|em|anh|tôi|hỏi|cái|ok|à|này|theo|thì) )*(?:nghị quyết|quyết định|kế hoạch|nq|qđ|kh) \\S+(?: \\S+){0,3} (?:(?:được |do )*${issues} ${when}|ai ${issues}|(?:do|được) (?:ai|cơ quan nào|cấp nào|đơn vị nào) ${issues}|số hiệu (?:là )?(?:gì|bao nhiêu|mấy)|ngày (?:ký|ban hành)(?: là)?(?: bao nhiêu| ngày nào)?)(?: (?:nhỉ|ạ|vậy|thế|hả|em|anh|rứa|đấy|hè))*$`,
);

/** "nghị quyết 06 ban hành ngày nào": of the document itself, whatever was spoken of before. */
export function asksOfItself(scene: Scene): boolean {
  const { documents, hits, mentions, times } = scene;
  if (documents.length !== 1 || hits.length + mentions.length + times.spots.length > 0) return false;
  return ofItself.test(wordsOf(scene));
}
