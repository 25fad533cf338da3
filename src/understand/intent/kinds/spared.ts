import { wordsOf } from '../scene.ts';
import type { Signs } from '../signs.ts';

const spares =
  /(?:^| )(?:không|khỏi|chẳng|đỡ|khỏi cần|không cần|không phải|khỏi phải|chẳng phải) (?:phải |cần )?(?:\S+ ){0,6}nữa(?: |$)/;
const news = /(?:^| )(?:tin|bản tin|thông báo|tin nhắn|nhận tin|gửi tin|đăng ký)(?: |$)/;
const asks = ['cue:howMuch', 'cue:count', 'cue:rank'];

/**
 * "trợ cấp chuyển thẳng vào tài khoản không phải ra xã ký nhận nữa được mấy phần trăm": what an indicator spares people, of
 * which the figure is asked; nobody is tired of letters.
 */
export function tellsWhatIsSpared({ scene, topics }: Signs): boolean {
  if (topics === 0 || !asks.some((tag) => scene.said.has(tag) || carries(scene, tag))) return false;
  const words = wordsOf(scene);
  return spares.test(words) && !news.test(words);
}

function carries({ sentence }: Signs['scene'], tag: string): boolean {
  return sentence.chunks.some(({ tags }) => tags.has(tag));
}
