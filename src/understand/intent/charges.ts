import { startOf, wordsIn } from '../sentence.ts';
import { fold } from '../text/syllable.ts';
import type { Scene } from './scene.ts';

const person = '(?:toi|tui|em|anh|chi|bac|chu|minh|chung toi|bon em|ben em|ben toi)';
const charge =
  '(?:phu trach|quan ly|theo doi|duoc giao|duoc phan cong|cong tac|phu trach dia ban|lam viec|lam bi thu|lam chu tich|duoc cu ve|moi ve|duoc dieu ve)';
const said = new RegExp(
  `^(?:la )?(?:o )?(?:cho|noi|dia ban|vung) (?:ma )?${person} (?:dang |moi |vua |duoc )*${charge}(?: (?:ay|do|day|a|nhe))*$`,
);
const longest = 8;

/**
 * The text without who has charge of the places that are named: "xã Vạn Xuân với xã Lương Sơn chỗ anh phụ trách ấy làm thủ
 * tục trên mạng được bao nhiêu". Null where nobody says so.
 */
export function withoutCharge({ sentence, mentions, topical }: Scene): string | null {
  const { chunks, text } = sentence;
  const first = mentions.at(-1)?.last;
  if (first === undefined) return null;
  for (let last = Math.min(chunks.length, first + longest); last > first + 1; last--) {
    if ([...topical].some((i) => i >= first && i < last)) continue;
    if (!said.test(fold(wordsIn(chunks.slice(first, last))))) continue;
    const [before, behind] = [text.slice(0, startOf(sentence, first)), text.slice(startOf(sentence, last))];
    return `${before.replace(/[\s,(–-]+$/, '')} ${behind.replace(/^[\s,)–-]+/, '')}`.trim();
  }
  return null;
}
