import { questionWords } from '../vocabulary/question-words.ts';
import { wordsOf } from './scene.ts';
import type { Scene } from './scene.ts';

const speaker = '(?:tôi|em|mình|anh|chị|tui|tao|tau|cháu|bác|xã tôi|xã em|chúng tôi|bọn em|bên em|bên tôi)';
const did = '(?:nộp|gửi|nhập|trình|khai|đẩy|hoàn thành|làm xong)';
const done = new RegExp(`(?:^| )${speaker}(?: (?:vừa|mới|vừa mới|đã))? ${did} .*(?:^| )(?:rồi|xong)(?: |$)`);
const asks = new RegExp(`(?:^| )(?:${questionWords}|cho|cần|xin|hỏi|muốn|xem|tra)(?: |$)`);

/** "hôm nay tôi gửi số liệu tháng 10 lên rồi nhé": somebody tells what they did and asks nothing. */
export function reportsOnly(scene: Scene): boolean {
  const words = wordsOf(scene);
  return done.test(words) && !asks.test(words) && !scene.sentence.text.includes('?');
}
