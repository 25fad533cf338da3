import { levelCounted } from '../intent/counts.ts';
import { onFrom } from './turned.ts';
import { levelNamed, matter, noun, number, numberOf, whole, which } from './handled-words.ts';
import type { Question, QuestionKind, Threshold } from '#domain/question.ts';
import type { Handle } from './handled-words.ts';

const listed: ReadonlySet<QuestionKind> = new Set(['ranking', 'listing', 'missing', 'risk']);
const cuts =
  '(?:cat|cat lai|cat bot|cat ngan|cat gon|rut|rut gon|rut lai|rut bot|rut ngan|gon|gon lai|thu gon|thu lai|thu hep|giu|giu lai|de|de lai|chua|chua lai|lay|chon|xen|xen bot|tia|tia bot|bot|bot xuong|gioi han|ngat|ngat bot|loc|loc lay|tom)';
const first = '(?:dau|dau tien|dau bang|tren|tren cung|cao nhat|tot nhat|kha nhat|dan dau|dung dau)';
const last =
  '(?:cuoi|cuoi cung|cuoi bang|duoi|duoi cung|thap nhat|kem nhat|te nhat|yeu nhat|bet|bet bang|chot|chot bang|doi so|cham nhat)';
const someOf = whole(
  `(?:chi )?${cuts}(?: (?:lai|con|xuong|xuong con|ra|lay|o|trong|den|toi|dung|chi|moi))* (?:top |top dau )?${number}(?: (${noun}|cai|dong|hang|muc))?(?: (?:(${first})|(${last})))?(?: ra)?`,
);

/** "cắt còn 10 thôi", "rút gọn 5 huyện cuối" after an order or a list: so many of it. */
export const limited: Handle = (previous, { words }) => {
  const found = runsOver(previous) ? someOf.exec(words) : null;
  if (found === null) return null;
  const [, count = '', of, best, worst] = found;
  const over = previous.over ?? levelNamed(of);
  if (levelNamed(of) !== null && over !== levelNamed(of)) return null;
  return { ...previous, limit: numberOf(count), order: endOf(best, worst) ?? previous.order, over };
};

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
export const downTo: Handle = (previous, { words }) => {
  const [, to] = previous.kind === 'ranking' ? (fromTo.exec(words) ?? []) : [];
  return to === undefined ? null : { ...previous, limit: Number(to) };
};

const counts = whole(
  `(?:(?:dem|tinh|cong|tong|tong cong|tinh ra|vi chi|ca thay|tong so)(?: (?:ho|giup|coi|xem|thu|lai|gium|cho|tui|toi|em|anh|minh|ra|duoc|dc|la|co|tat ca|het|tong|tong cong|con|ca thay|nhanh))*) (?:may|bao nhieu|bn|bnhieu)(?: (?:${noun}|cai|chi tieu|muc|khoan))?(?: (?:tat ca|ca thay|het|ca|do|ay))?`,
  `dem(?: (?:ho|giup|coi|xem|thu|lai|gium|cho|tui|toi|em|anh|minh|het))*(?: (?:so|so luong))?(?: (?:${noun}|cai))?`,
);

/** "đếm hộ là mấy xã" after a list: the count of those, which the list tells where nothing else counts them. */
export const counted: Handle = (previous, { words, catalogue }) => {
  const { kind, topics, over, threshold } = previous;
  if (!listed.has(kind) || kind === 'ranking' || !counts.test(words)) return null;
  const [topic, ...more] = topics;
  const ofUnits = over !== null && threshold === null && topic !== undefined && more.length === 0;
  const counting = ofUnits && levelCounted(catalogue.indicator(topic)) === over;
  return counting ? onFrom(previous, 'figure') : previous;
};

const those = `(?:${noun}|cai|chi tieu|muc|khoan)`;
const out = '(?:moi|loi|moc|keo|lay|boc|loc|chi|dua|ke|doc|neu|in|xuat|nhat|vach|bay|don|phoi|goi|to)';
const noFigures =
  '(?: (?:khoi|khong|khong can|khoi can|dung|bo|chua can|khoi ghi|khong lay|chang can)(?: (?:can|ghi|kem|lay|noi|de|in))*(?: (?:so|so lieu|con so|diem|ty le|phan tram))?)?';
const names = whole(
  `${out}(?: (?:ra|het|het ra|ro))+ (?:ten )?(?:may|nhung|cac|tung|danh sach|ten)(?: (?:may|nhung|cac))? ${those}(?: (?:do|ay|nay|no|kia|dat|xong))?(?: ra)?`,
  `(?:(?:moi|chi|cho|can|lay|doc|ke|goi|diem|xuong|neu|lay moi|chi can|chi lay|ghi|in) )+ten(?: (?:ra|tung|cac|may|nhung))*(?: ${those})?(?: (?:do|ay|nay|no|kia|thoi|ra|la du|la duoc))*${noFigures}`,
  `ten thoi${noFigures}`,
  `ten (?:may|cac|nhung|tung) ${those} (?:do|ay|nay|no|kia)`,
);

/** "mỗi tên thôi, khỏi cần số" after a list: the same; "moi ra mấy xã đó" after a count of communes: which they are. */
export const named: Handle = (previous, { words, catalogue }) => {
  const { kind, topics } = previous;
  if (!names.test(words)) return null;
  if (listed.has(kind)) return previous;
  const [topic, ...more] = topics;
  const level = topic === undefined || more.length > 0 ? null : levelCounted(catalogue.indicator(topic));
  if (kind !== 'figure' || level === null) return null;
  const below = previous.units.some((id) => catalogue.unit(id)?.level === 'commune');
  return below ? null : onFrom(previous, 'listing', { over: level, status: 'met' });
};

const drops = '(?:gat|loai|bo|bo bot|bo qua|tru|gach|xoa|luoc|bot|gach ten)';
const picks = '(?:loc|nhat|tach|chon|luom|khoanh|vot|lay|giu|giu lai|de lai|loc lay|chi lay|chi xem|gom)';
const below = '(?:duoi|thap hon|chua toi|chua den|chua duoc|kem hon|khong toi|khong den|it hon|<)';
const sifted = whole(
  `(?:(${drops})|${picks})(?: (?:het|ra|di|rieng|nhung|cac|may|lai))*(?: (${noun}|cai))?(?: ${which})?(?: (?:ma|bi|co|dang|con|dat|duoc))* (?:(${below})|tren|qua|hon|cao hon|nhieu hon|tu) (\\d{1,3}) ?(?:%|phan tram|phan|diem|phay)?(?: (?:ra|di|het|lai|tro len|tro xuong|ngoai|rieng))*`,
);

/** "gạt xã dưới 80 ra" after an order: the others; "lọc xã dưới 80 ra": those. */
export const sifts: Handle = (previous, { words }) => {
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
export const grouped: Handle = (previous, { words }) => {
  const over = previous.over === 'commune' && (previous.kind === 'listing' || previous.kind === 'missing');
  return over && groups.test(words) ? previous : null;
};

const lines = '(?:dong|cau|y|y chinh|gach dau dong|hang)';
const sums = whole(
  `(?:tom|tom gon|tom lai|tom tat|gon|gon lai|rut gon|rut lai|rut ngan|goi|goi gon|goi lai|co|co lai|dong goi|viet lai|viet gon|noi gon|noi ngan|viet|noi|thu gon|tra loi|ke)(?: (?:lai|gon|trong|thanh|con|vao|tat|ngan|ngan gon|khoang|cho|tui|em|anh|minh|toi|dung|cac|moi))* ${number} ${lines}`,
  `${number} ${lines}(?: (?:gon|ngan|ngan gon))?`,
);

/** "tóm gọn 3 dòng" after any answer: it once more, which is short as it is. */
export const shortened: Handle = (previous, { words }) => (sums.test(words) ? previous : null);

const stuck =
  '(?:trat|trat lat|truot|hut|lo|lo hen|ket|i|i ach|dung|dam chan|nghen|tac|chet|hong|gay|phoi|moc|meo|vuong|mac|cham|tre|tut|lui|toi|yeu|te|duoi|hut hoi|dut ganh)';
const whichStuck = whole(
  `(?:(?:nhung|cac|may|co|con) )*${matter} ${which}(?: (?:con|la|bi|dang|se|de|hay|ma|van|cu|lai|co the|co kha nang|nguy co))* ${stuck}(?: (?:lai|cho|o do|nhat|tien do|han))?`,
);
const missed = /(?:^| )(?:trat|truot|hut|lo|hong|chet|phoi)(?: |$)/;

/** "cái nào trật" after the targets, or a list of them: those not met; "cái mô kẹt": those at risk. */
export const stuckOf: Handle = (previous: Question, { words }) => {
  const { kind, topics, units, over, due, document } = previous;
  const ofMany = topics.every((topic) => topic.startsWith('pillar:')) && over === null;
  if (!ofMany || (kind !== 'listing' && kind !== 'target' && kind !== 'overview')) return null;
  if (!whichStuck.test(words)) return null;
  const status = missed.test(words) ? 'not-met' : 'at-risk';
  return onFrom(previous, 'risk', { topics, units, due, document, status });
};
