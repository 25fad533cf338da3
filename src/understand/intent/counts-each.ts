import { wordsOf } from './scene.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Topic } from '#domain/question.ts';
import type { Scene } from './scene.ts';

/** "mấy thủ tục làm trọn gói trên mạng, mấy cái còn phải ra quầy": two things are counted, each with a word of its own. */
export function countsEach(
  named: readonly { readonly topic: Topic }[],
  scene: Scene,
  catalogue: Catalogue,
): boolean {
  const counts = named.filter(({ topic }) => catalogue.indicator(topic)?.measure === 'count');
  return counts.length > 1 && twice.test(wordsOf(scene));
}

const counted = '(?:mấy|bao nhiêu) (?:cái|thủ tục|dịch vụ|loại|tài khoản|tổ|thôn|chỗ|nơi)';
const twice = new RegExp(`(?:^| )${counted} .*${counted}(?: |$)`);
