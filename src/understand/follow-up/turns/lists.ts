import { onFrom } from './turn.ts';
import { levelNamed, noun, number, numberOf, whole, which } from './words.ts';
import type { Question, Threshold } from '#domain/question.ts';
import type { Turn } from './turn.ts';

const cuts =
  '(?:cat|cat lai|cat bot|cat ngan|cat gon|rut|rut gon|rut lai|rut bot|rut ngan|gon|gon lai|thu gon|thu lai|thu hep|giu|giu lai|de|de lai|chua|chua lai|lay|chon|xen|xen bot|tia|tia bot|bot|bot xuong|gioi han|ngat|ngat bot|loc|loc lay|tom)';
const first = '(?:dau|dau tien|dau bang|tren|tren cung|cao nhat|tot nhat|kha nhat|dan dau|dung dau)';
const last =
  '(?:cuoi|cuoi cung|cuoi bang|duoi|duoi cung|thap nhat|kem nhat|te nhat|yeu nhat|bet|bet bang|chot|chot bang|doi so|cham nhat)';
const some = `(?:top |top dau )?${number}(?: (${noun}|cai|dong|hang|muc))?`;
const someOf = whole(
  `(?:chi )?${cuts}(?: (?:lai|con|xuong|xuong con|ra|lay|o|trong|den|toi|dung|chi|moi))* ${some}(?: (?:(${first})|(${last})))?(?: ra)?`,
  `(?:(?:chi|cho|dung|con|xuong|xuong con|lay|xem|can) )+${some}(?: (?:(${first})|(${last})))?`,
  `(?:toi|den|xuong|xuong toi) (?:hang|thu|top|vi tri) (\\d{1,3})`,
);

/** "cắt còn 10 thôi", "rút gọn 5 huyện cuối" after an order or a list: so many of it. */
export const limited: Turn = (previous, { words }) => {
  const found = runsOver(previous) ? someOf.exec(words) : null;
  if (found === null) return null;
  const [count = '', of, best, worst] = limitIn(found);
  const over = previous.over ?? levelNamed(of);
  if (levelNamed(of) !== null && over !== levelNamed(of)) return null;
  return { ...previous, limit: numberOf(count), order: endOf(best, worst) ?? previous.order, over };
};

/** The parts of the wording that fits: how many, of what, and from which end. */
function limitIn(found: RegExpExecArray): readonly (string | undefined)[] {
  const first = [1, 5, 9].find((i) => found[i] !== undefined) ?? 1;
  return found.slice(first, first + 4);
}

function runsOver({ kind, over }: Question): boolean {
  return kind === 'ranking' || (kind === 'listing' && over !== null);
}

function endOf(best: string | undefined, worst: string | undefined): Question['order'] {
  if (best !== undefined) return 'best';
  return worst === undefined ? null : 'worst';
}

const fromTo = whole(
  `(?:bo(?: qua)? (?:top )?\\d+(?: (?:${noun}|cai|dua))?(?: dau(?: tien| bang)?)? )?(?:(?:chi|cho|xem|coi|lay|ke|doc|xin|di) )*tu (?:(?:top|hang|thu|vi tri|so) )*\\d+ (?:den|toi) (?:(?:top|hang|thu|vi tri|so) )*(\\d+)`,
);

/** "bỏ qua top 3, xem từ thứ 4 đến thứ 10" after an order: it has no part like this, so all of it down to there. */
export const downTo: Turn = (previous, { words }) => {
  const [, to] = previous.kind === 'ranking' ? (fromTo.exec(words) ?? []) : [];
  return to === undefined ? null : { ...previous, limit: Number(to) };
};

const drops = '(?:khoi|gat|loai|bo|bo bot|bo qua|tru|gach|xoa|luoc|bot|gach ten)';
const picks = '(?:loc|nhat|tach|chon|luom|khoanh|vot|lay|giu|giu lai|de lai|loc lay|chi lay|chi xem|gom)';
const below = '(?:duoi|thap hon|chua toi|chua den|chua duoc|kem hon|khong toi|khong den|it hon|<)';
const sifted = whole(
  `(?:(${drops})|${picks})(?: (?:het|ra|di|rieng|nhung|cac|may|lai))*(?: (${noun}|cai))?(?: ${which})?(?: (?:ma|bi|co|dang|con|dat|duoc))* (?:(${below})|tren|qua|hon|cao hon|nhieu hon|tu) (\\d{1,3}) ?(?:%|phan tram|phan|diem|phay)?(?: (?:ra|di|het|lai|tro len|tro xuong|ngoai|rieng))*`,
);

/** "gạt xã dưới 80 ra" after an order: the others; "lọc xã dưới 80 ra": those. */
export const sifts: Turn = (previous, { words }) => {
  const { kind, topics, over } = previous;
  if (topics.length !== 1 || (kind !== 'ranking' && kind !== 'listing')) return null;
  const found = sifted.exec(words);
  if (found === null) return null;
  const [, dropped, named, less, value] = found;
  const level = over ?? levelNamed(named) ?? 'commune';
  const operator = operatorOf(dropped !== undefined, less !== undefined);
  return onFrom(previous, 'listing', { over: level, threshold: { operator, value: Number(value) } });
};

function operatorOf(dropped: boolean, less: boolean): Threshold['operator'] {
  if (less) return dropped ? '>=' : '<';
  return dropped ? '<=' : '>';
}

const groups = whole(
  `(?:don|gom|nhom|xep|chia|tach|phan|gop|sap|sap xep|phan loai|cho)(?: (?:lai|danh sach|bang|ra|cho|thanh|het|nhom|chung))* theo (?:tung )?${noun}`,
);

/** "dồn danh sách theo huyện" after a list of communes: the list again, which tells where each of them lies. */
export const grouped: Turn = (previous, { words }) => {
  const over = previous.over === 'commune' && (previous.kind === 'listing' || previous.kind === 'missing');
  return over && groups.test(words) ? previous : null;
};

const lines = '(?:dong|cau|y|y chinh|gach dau dong|hang)';
const sums = whole(
  `(?:tom|tom gon|tom lai|tom tat|gon|gon lai|rut gon|rut lai|rut ngan|goi|goi gon|goi lai|co|co lai|dong goi|viet lai|viet gon|noi gon|noi ngan|viet|noi|thu gon|tra loi|ke)(?: (?:lai|gon|trong|thanh|con|vao|tat|ngan|ngan gon|khoang|cho|tui|em|anh|minh|toi|dung|cac|moi))* ${number} ${lines}`,
  `${number} ${lines}(?: (?:gon|ngan|ngan gon))?`,
);

/** "tóm gọn 3 dòng" after any answer: it once more, which is short as it is. */
export const shortened: Turn = (previous, { words }) => (sums.test(words) ? previous : null);
