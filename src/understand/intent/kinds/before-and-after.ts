import { wordsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** "trước và sau sáp nhập hài lòng khác gì nhau": a figure on either side of the mergers, not what became of a unit. */
export function isBeforeAndAfter(scene: Scene): boolean {
  return bothSides.test(wordsOf(scene));
}

const merger = '(?:khi |lúc |ngày |đợt )?(?:sáp nhập|sát nhập|sắp xếp|hợp nhất|nhập xã|bỏ huyện|giải thể)';
const bothSides = new RegExp(
  `(?:^| )trước (?:${merger} )?(?:và|với|so với|hay) sau ${merger}(?: |$)|(?:^| )sau ${merger} (?:so với|với|và) trước(?: ${merger})?(?: |$)`,
);
