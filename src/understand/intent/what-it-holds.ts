import { wordsOf } from './scene.ts';
import type { Scene } from './scene.ts';

const holds =
  '(?:quy định|nói|nêu|viết|ghi|đề cập|có|gồm|bao gồm|yêu cầu|giao|đề ra|đặt ra|bắt|đòi)(?: (?:về|ra|đến|tới|cho))?';
const what =
  '(?:(?:những|các) )?(?:gì|cái gì|điều gì|nội dung gì|nội dung nào|chỉ tiêu gì|chỉ tiêu nào|mục tiêu gì|mục tiêu nào|việc gì|chi)';
const asked = new RegExp(
  `(?:^| )(?:có )?${holds} ${what}(?: (?:vậy|thế|ạ|nhỉ|hả|em|anh|chị|bot|rứa|đấy|đó|trong đó))*$`,
);

/** "QĐ 1829 quy định gì": all that one document demands, of nothing and no place in particular. */
export function asksWhatItHolds(scene: Scene): boolean {
  const { documents, hits, mentions, times } = scene;
  if (documents.length !== 1 || hits.length + mentions.length + times.spots.length > 0) return false;
  return asked.test(wordsOf(scene));
}
