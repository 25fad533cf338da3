import { pillarOf } from '#domain/question.ts';
import { levelCounted } from '../../intent/counts.ts';
import { onFrom } from './turn.ts';
import { levelNamed, matter, noun, whole, which } from './words.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { Turn } from './turn.ts';

const listed: ReadonlySet<QuestionKind> = new Set(['ranking', 'listing', 'missing', 'risk']);

const counts = whole(
  `(?:(?:dem|tinh|cong|tong|tong cong|tinh ra|vi chi|ca thay|tong so)(?: (?:ho|giup|coi|xem|thu|lai|gium|cho|tui|toi|em|anh|minh|ra|duoc|dc|la|co|tat ca|het|tong|tong cong|con|ca thay|nhanh))*) (?:may|bao nhieu|bn|bnhieu)(?: (?:${noun}|cai|chi tieu|muc|khoan))?(?: (?:tat ca|ca thay|het|ca|do|ay))?`,
  `dem(?: (?:ho|giup|coi|xem|thu|lai|gium|cho|tui|toi|em|anh|minh|het))*(?: (?:so|so luong))?(?: (?:${noun}|cai))?`,
);

/** "đếm hộ là mấy xã" after a list: the count of those, which the list tells where nothing else counts them. */
export const counted: Turn = (previous, { words, catalogue }) => {
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
  `(?:(?:t|toi|em|anh|minh|muon|can|xin|lay|cho|biet) )*ten (?:cac|nhung|tung) ${those} (?:trong|cua|thuoc|o) (?:nhom|mang|tru|tru cot|linh vuc|so) (?:do|ay|nay)`,
);

/**
 * "mỗi tên thôi, khỏi cần số" after a list: the same; "moi ra mấy xã đó" after a count of communes, "tên từng chỉ tiêu trong
 * nhóm ấy" after one of targets: which they are.
 */
export const named: Turn = (previous, { words, catalogue }) => {
  const { kind, topics } = previous;
  if (!names.test(words)) return null;
  if (listed.has(kind)) return previous;
  const [topic, ...more] = topics;
  const indicator = topic === undefined || more.length > 0 ? undefined : catalogue.indicator(topic);
  if (kind === 'figure' && indicator?.counts !== undefined && indicator.pillar !== 'general')
    return onFrom(previous, 'listing', { topics: [`pillar:${indicator.pillar}`] });
  const level = levelCounted(indicator);
  if (kind !== 'figure' || level === null) return null;
  const below = previous.units.some((id) => catalogue.unit(id)?.level === 'commune');
  return below ? null : onFrom(previous, 'listing', { over: level, status: 'met' });
};

const lefts = whole(
  `(?:(?:ke|neu|doc|liet ke|cho|xem|ra) )*(?:ten )?(?:(?:may|nhung|cac|con|co|so|mot so) )*(${noun})(?: ${which})?(?: (?:ma|con|van|thi|la|dang))* (?:chua|chua chiu)(?: (?:xong|dat|hoan thanh|lam xong|lam|lam duoc|duoc|ve dich|dat duoc|xong xuoi))?(?: (?:ke ra|ke ten|la ai))?`,
);

/** "tên mấy xã chưa xong" after those in a district that have done it, or their count: those that have not. */
export const leftOf: Turn = (previous, { words, catalogue }) => {
  const { kind, topics, units } = previous;
  const [topic, ...more] = topics;
  const level = topic === undefined || more.length > 0 ? null : levelCounted(catalogue.indicator(topic));
  if (level === null || (kind !== 'listing' && kind !== 'figure')) return null;
  const [, of] = lefts.exec(words) ?? [];
  if (of === undefined || (levelNamed(of) ?? level) !== level) return null;
  const single = kind === 'figure' && units.some((id) => catalogue.unit(id)?.level === 'commune');
  return single ? null : onFrom(previous, 'listing', { over: level, status: 'not-met' });
};

const asksAmong = whole(
  `(?:(?:the|con) )*(?:ben|mang|nhom|tru|tru cot|linh vuc|phia|trong do|trong so do|o|ve|khoi) .{2,40} (?:co|thieu|bi)(?: (?:${matter}|con|gi|thieu|bi))*(?: ${which})? (?:khong|k|ko|kh)`,
  `(?:trong do|trong so do)(?: thi| co)* ${matter} ${which} (?:thuoc|cua|o|ben|ve) .{2,40}? (?:khong|k|ko|kh)`,
  `.{2,40} (?:co|con) ${matter} ${which} (?:khong|k|ko|kh)`,
);
const ofTargets: ReadonlySet<QuestionKind> = new Set(['missing', 'risk']);

/** "bên kinh tế số có không" after what has no figures, or is behind: of that pillar. */
export const amongThose: Turn = (previous, { words, scene }) => {
  const { kind, over } = previous;
  const [hit, ...more] = scene.hits;
  if (!ofTargets.has(kind) || over !== null || hit === undefined || more.length > 0) return null;
  if (scene.mentions.length + scene.times.spots.length > 0 || !asksAmong.test(words)) return null;
  const pillar = hit.means.find((topic) => pillarOf(topic) !== null);
  return { ...previous, topics: [pillar ?? hit.means[0] ?? ''] };
};

const stuck =
  '(?:trat|trat lat|truot|hut|lo|lo hen|ket|i|i ach|dung|dam chan|nghen|tac|chet|hong|gay|phoi|moc|meo|vuong|mac|cham|tre|tut|lui|toi|yeu|te|duoi|hut hoi|dut ganh)';
const whichStuck = whole(
  `(?:(?:nhung|cac|may|co|con) )*${matter} ${which}(?: (?:con|la|bi|dang|se|de|hay|ma|van|cu|lai|co the|co kha nang|nguy co))* ${stuck}(?: (?:lai|cho|o do|nhat|tien do|han))?`,
);
const missed = /(?:^| )(?:trat|truot|hut|lo|hong|chet|phoi)(?: |$)/;

/** "cái nào trật" after the targets, or a list of them: those not met; "cái mô kẹt": those at risk. */
export const stuckOf: Turn = (previous: Question, { words }) => {
  const { kind, topics, units, over, due, document } = previous;
  const ofMany = topics.every((topic) => topic.startsWith('pillar:')) && over === null;
  if (!ofMany || (kind !== 'listing' && kind !== 'target' && kind !== 'overview')) return null;
  if (!whichStuck.test(words)) return null;
  const status = missed.test(words) ? 'not-met' : 'at-risk';
  return onFrom(previous, 'risk', { topics, units, due, document, status });
};
