import { wordsOf } from './scene.ts';
import type { Scene } from './scene.ts';

/** "kế hoạch 2023 đặt ra 34 chỉ tiêu, làm trọn được bao nhiêu": of so many that were set, how many were reached. */
export function asksOfSoMany(scene: Scene): boolean {
  const words = wordsOf(scene);
  const wonders = scene.times.spots.length === 0 && wondering.test(words);
  return ofSoMany.test(words) || wonders || ofTotal.test(words);
}

/** "liệu có tăng nổi 9,6% mỗi năm như nghị quyết đặt ra không": what is, held against that, where no year to come is named. */
const wondering =
  /(?:^| )liệu (?:có )?(?:tăng|đạt|lên|tới|vượt|qua|chạm)(?: được| nổi| nỗi| tới)? \d.* (?:không|chưa)(?: |$)/;

/** "năm đó đạt bao nhiêu trên tổng số chỉ tiêu": how many of all, whatever is said of those left. */
export function asksOfTotal(scene: Scene): boolean {
  return ofTotal.test(wordsOf(scene));
}

const ofTotal =
  /(?:^| )(?:đạt|hoàn thành|xong|làm được)(?: được)? (?:mấy|bao nhiêu)(?: chỉ tiêu| mục tiêu)? (?:trên|trong) tổng(?: số)?(?: |$)/;

const digit = '(?:một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mười|mươi|chục)';
const ofSoMany = new RegExp(
  `(?:^| )(?:đặt ra|đề ra|giao|có) (?:\\d+|${digit}(?: ${digit}){0,2}) (?:chỉ tiêu|mục tiêu) .*(?:làm|làm trọn|làm tròn|làm xong|xong|hoàn thành|đạt|thực hiện|về đích|tăng|lên) (?:được )?(?:mấy|bao nhiêu)(?: chỉ tiêu| cái)?(?: ạ| nhỉ| rồi| em| anh| chị)*$`,
);
