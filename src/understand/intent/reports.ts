import { questionWords } from '../vocabulary/question-words.ts';
import { wordsOf } from './scene.ts';
import type { Scene } from './scene.ts';

const speaker = '(?:tôi|em|mình|anh|chị|tui|tao|tau|cháu|bác|xã tôi|xã em|chúng tôi|bọn em|bên em|bên tôi)';
const did = '(?:nộp|gửi|nhập|trình|khai|đẩy|hoàn thành|làm xong)';
const done = new RegExp(`(?:^| )${speaker}(?: (?:vừa|mới|vừa mới|đã))? ${did} .*(?:^| )(?:rồi|xong)(?: |$)`);
const asks = new RegExp(`(?:^| )(?:${questionWords}|cho|cần|xin|hỏi|muốn|xem|tra)(?: |$)`);

const own =
  /(?:^| )(?:báo cáo|xin báo cáo) (?:với )?(?:anh|chị|sếp|lãnh đạo|bác|thủ trưởng|đồng chí|các đồng chí)(?: |$)|(?:^| )(?:anh|chị|sếp|bác) (?:nắm|rõ)$|(?:^| )(?:xã|phường|thôn|bản|bên|cơ quan|đơn vị) (?:em|tôi|mình|tui|chúng tôi|bọn em)(?: |$)|(?:^| )em xin báo cáo(?: |$)/;
const wants = new RegExp(`(?:^| )(?:${questionWords}|cần|hỏi|muốn|xem|tra|so|xếp|nhờ|giúp)(?: |$)`);

/**
 * "hôm nay tôi gửi số liệu tháng 10 lên rồi nhé", "báo cáo anh, xã em đạt 96% đúng hạn ạ": somebody tells what they did, or
 * their own figures, and asks nothing.
 */
export function reportsOnly(scene: Scene): boolean {
  if (scene.sentence.text.includes('?')) return false;
  const words = wordsOf(scene);
  return (done.test(words) && !asks.test(words)) || tellsFigure(scene, words);
}

function tellsFigure(scene: Scene, words: string): boolean {
  const { chunks } = scene.sentence;
  const counted = chunks.some(({ sorts }, i) => sorts.has('number') && !scene.times.used.has(i));
  return counted && scene.hits.length > 0 && own.test(words) && !wants.test(words);
}
