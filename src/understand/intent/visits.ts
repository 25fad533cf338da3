import { startOf, wordsIn } from '../sentence.ts';
import { fold } from '../text/syllable.ts';
import type { Scene } from './scene.ts';

const person = '(?:toi|tui|em|anh|chi|bac|chu|minh|bon anh|bon em|chung toi|doan|doan anh|sep|sep em)';
const time = '(?:(?:sang|chieu|toi|trua) (?:nay|mai)|mai|ngay mai|hom nay|tuan sau|dau gio chieu)';
const visit =
  '(?:kiem tra|cong tac|tham|lam viec|khao sat|giam sat|hop|du hoi nghi|tiep xuc cu tri|nam tinh hinh|di thuc te|thuc te)';
const on = new RegExp(
  `^(?:(?:alo|chao|em oi|da|a|em|oi) )*(?:${time} ${person} |${person} (?:dang|sap|chuan bi|vua|moi|phai|${time}) )(?:(?:dang|sap|chuan bi|phai|co|se|${time}) )*(?:(?:di|xuong|len|ve|vao|ra|sang) )*${visit}(?: (?:o|tai|voi|ben|duoi|tren|xuong|len|ve))*$`,
);
const wants = /^[,;.]?\s*(?:cho|xin|gui|lay|can|bao cao|tra|xem|doc|em cho|em gui|em bao|em tra|nho)(?: |$)/;

/**
 * The text without the errand on which its writer goes to a place, which is asked about right behind: "anh đang đi kiểm tra
 * xã Pù Nhi cho anh mấy số chính" asks for figures of Pù Nhi. Null where nobody says so.
 */
export function withoutVisit({ sentence, mentions, topical }: Scene): string | null {
  const { chunks, text } = sentence;
  const [place, ...more] = mentions;
  if (!place || more.length > 0 || [...topical].some((i) => i >= place.first)) return null;
  if (!on.test(fold(wordsIn(chunks.slice(0, place.first))))) return null;
  if (!wants.test(fold(wordsIn(chunks.slice(place.last))))) return null;
  return text.slice(startOf(sentence, place.first));
}
