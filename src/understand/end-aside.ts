import { fold } from './text/syllable.ts';
import { startOf, wordsIn } from './sentence.ts';
import { questionWords } from './vocabulary/question-words.ts';
import type { Scene } from './intent/scene.ts';

const someone =
  '(?:toi|em|minh|anh|chi|tui|sep|thu truong|chu tich|bi thu|lanh dao|chung toi|bon em|ben em|xa em|xa toi|co quan)';
const time =
  '(?:sang|chieu|toi)?(?: )?(?:mai|nay|kia|thu hai|tuan sau|chieu|sang|lat nua|ti nua|hom sau|dau gio)';
const event =
  '(?:hop|giao ban|bao cao|trinh|di hop|di trinh|lam viec|tiep doan|don doan|phat bieu|thuyet trinh|len tinh)';
const visitors = '(?:doan|to) (?:kiem tra |giam sat |cong tac |tinh )?(?:ve|xuong|len|toi|den)';

/** "…, mai anh giao ban cụm", "…, sắp có đoàn về kiểm tra": what it is wanted for. */
const occasion = new RegExp(
  `^(?:vi |de |do )?(?:${time} (?:${someone} )?(?:phai |co |con |can |sap )*${event}|${someone} (?:sap |phai |dang )+${event}|(?:${time} )?sap (?:co )?${visitors}|${time} (?:co )?${visitors}|${someone} (?:sap|phai|dang|can)(?: \\S+){1,3} (?:trong|o|cho|tai) (?:cuoc |buoi )?(?:hop|giao ban|hoi nghi))(?: |$)`,
);

/** "…, trung bình cả nước tính sau": what is not to be told yet. */
const putOff = /(?:^| )(?:tinh|de|noi|ban|xem|hoi|tra) sau(?: nhe| nha| di| cung duoc| ha)*$/;

/** "…, khỏi kèm tỉnh khác": what is not to stand beside it. */
const notBeside =
  /^(?:khoi|khong can|chua can|khong|dung|mien|bo)(?: (?:phai|can))? (?:kem|so|so sanh|lay|tinh|them|ke|dua|keo|noi|xem)(?: (?:theo|voi|ca|vao|den|toi|gi))* (?:(?:cac|may|nhung|bat ky) )?(?:tinh(?: thanh)?|noi|xa|huyen|phuong|dia phuong|don vi|cho) (?:khac|nao khac|nao nua|nao het|ban)(?: (?:vao|lam gi|nhe|nha|nua|dau|het))*$/;

/** "…, anh đọc trên điện thoại": where it is read. */
const readOn = new RegExp(
  `^(?:vi |do )?${someone} (?:dang |se |chi |phai )*(?:doc|xem|nghe) (?:tren|qua|bang|o) (?:dien thoai|may|xe|loa|ipad|may tinh bang|man hinh|di dong)(?: |$)`,
);

const asking = new RegExp(`(?:^| )(?:${fold(questionWords)}|cho|xin|gui|lay|xem)(?: |$)`);

/**
 * The text without what its last clause says besides the question: what the answer is wanted for, or what can wait. Null
 * where the clause says neither, or the question stands in it.
 */
export function withoutEndAside({ sentence, topical, mentions }: Scene): string | null {
  const { chunks, text } = sentence;
  const at = chunks.findLastIndex(({ gap }, i) => i > 0 && /[,;.!–-]\s*$/.test(gap));
  if (at < 2) return null;
  const words = fold(wordsIn(chunks.slice(at)));
  const named = [...topical].some((i) => i < at) || mentions.some(({ first }) => first < at);
  if (!named || text.slice(startOf(sentence, at)).includes('?')) return null;
  const aside =
    putOff.test(words) ||
    notBeside.test(words) ||
    readOn.test(words) ||
    (occasion.test(words) && !asking.test(words) && tellsOnly(at, { topical, mentions }));
  return aside ? text.slice(0, startOf(sentence, at)).replace(/[\s,;.–-]+$/, '') : null;
}

/** Neither a topic nor a name stands there. */
function tellsOnly(at: number, { topical, mentions }: Pick<Scene, 'topical' | 'mentions'>): boolean {
  return ![...topical].some((i) => i >= at) && mentions.every(({ first }) => first < at);
}
