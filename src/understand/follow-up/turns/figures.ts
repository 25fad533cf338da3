import { period as toPeriod } from '#domain/period.ts';
import { levelCounted } from '../../intent/counts.ts';
import { onFrom } from './turn.ts';
import { namesakeDistrict } from './within.ts';
import { levelNamed, noun, whole, which } from './words.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { UnitLevel } from '#domain/unit.ts';
import type { Turn } from './turn.ts';

const shown: ReadonlySet<QuestionKind> = new Set(['figure', 'trend', 'comparison', 'overview', 'target']);

function isOfOne({ kind, topics, over }: Question): boolean {
  return shown.has(kind) && topics.length === 1 && over === null;
}

const series = '(?:chuoi|day so|chuoi so|mot chuoi|mot day|chuoi thoi gian|chuoi nam|duong|mot duong)';
const parts =
  '(?:chia|tach|be|be nho|xe|xe nho|boc|boc tach|bung|trai|trai dai|keo dai|dan|banh|keo|ra|liet ke|ke|phan|xep|doc|cho)';
const inSeries = whole(
  `(?:noi|xau|xau chuoi|ghep|gop|keo|xep|dung|lap|lam|chuyen|doi|viet|ke|dua|don)(?: (?:lai|ra|cac|may|so|nam|ca|het|so lieu|nhung|chung|gium))* (?:thanh|lam|dang|sang|ve) ${series}(?: (?:cho|theo) .*)?`,
  `${parts}(?: (?:ra|nho|nho ra|lai|so|het|rieng|tung|cai))* (?:theo|tung|moi|cac|qua|qua cac|theo tung|ra tung|cho tung) (nam|quy|thang|ky)(?: (?:mot|1|di|qua))?`,
  `(?:noi|xau|ghep|gop|xep|don|dat)(?: lai)? (?:cac|may|nhung|tung) (nam|quy|thang|ky)(?: (?:lai|ra|chung|voi nhau|truoc|canh nhau|thanh (?:bang|mot bang|chuoi|day)|vao (?:bang|mot bang)))*`,
  `(?:chia|tach|be|boc|xe)(?: ra)? (quy|thang|nam)(?: ra)?`,
  `(?:moi|tung) (nam|quy|thang|ky) (?:mot|1|tung) (?:so|con so|dong|cai|muc)`,
);

/** "nối lại thành chuỗi", "chia ra từng năm" after a figure: its development. */
export const inTime: Turn = (previous, { words }) => {
  const found = isOfOne(previous) ? inSeries.exec(words) : null;
  if (found === null) return null;
  const [, ...steps] = found;
  const step = steps.find((part?: string) => part !== undefined);
  const within = (step === 'quy' || step === 'thang') && previous.period?.length === 4;
  return onFrom(previous, 'trend', { period: within ? previous.period : null });
};

const byUnits = whole(
  `(?:moi|tung) (${noun}) (?:mot|1|tung) (?:so|con so|dong|cai|muc|ket qua|gia tri)`,
  `(?:gom|nhom|tong hop|bo ra|bo nho|bung|xoe|trai|banh|xe|xe nho|be|be nho|boc|boc tach|rai|trai dai|dan|chia|chia nho|tach|ke)(?: (?:ra|nho|nho ra|het|het ra|rieng|so))* (?:tung|theo|cac|moi|theo tung|den tung|thanh tung|ra tung|cho tung|toi tung|xuong tung|ve tung) (${noun})(?: (?:mot|1|ra))?`,
);

/** "mỗi xã một số", "bung ra các huyện" after a figure: all of them in order. */
export const byEach: Turn = (previous, { words, catalogue }) => {
  const found = isOfOne(previous) ? byUnits.exec(words) : null;
  if (found === null) return null;
  const level = levelNamed(found[1] ?? found[2]) ?? 'commune';
  return inOrder(previous, { level, order: null, catalogue });
};

interface Ordering {
  readonly level: UnitLevel;
  readonly order: Question['order'];
  readonly catalogue: Catalogue;
}

/** The units of a level in order: those in the districts spoken of, or all; a list where the topic counts them. */
function inOrder(previous: Question, { level, order, catalogue }: Ordering): Question | null {
  const [topic] = previous.topics;
  const counts = topic === undefined ? null : levelCounted(catalogue.indicator(topic));
  if (counts !== null && counts === level) return null;
  const districts = previous.units.filter((id) => catalogue.unit(id)?.level === 'district');
  const parted = districts.length === 0 && order === null;
  const around = parted ? namesakeDistrict(previous.units, catalogue) : districts;
  const inside = level === 'commune' ? around : [];
  return onFrom(previous, 'ranking', { units: inside, over: level, order });
}

const weighs =
  '(?:can|can tro|keo xuong|keo lui|keo tut|keo chan|keo ca tinh xuong|keo tinh xuong|tri keo|ghim|lom|lom song|trang song|trat|tut|tut lui|tut lai|tut hau|let det|yeu|yeu nhat|kem|kem nhat|thap|thap nhat|cham|cham nhat|i|bet|bet nhat|duoi|doi so|lam xau|vuong|ket|i ach|te|te nhat|dang lo|dang lo nhat|thap dieu|thap du)';
const lifts =
  '(?:di dau|dan dau|tien phong|keo len|ganh|lam truoc|lam truoc tien|lam som|lam som nhat|xong truoc|xong truoc tien|xong som|xong som nhat|ve dich truoc|ve dich truoc tien|ve dich som|dau tien|tien phuoc|cao|cao nhat|lam tot|lam gioi)';
const whoIs = whole(
  `(?:(?:may|nhung|cac|co|con) )*(${noun}|ai)(?: ${which})?(?: (?:la|ma|dang|con|lam|bi|cu|lai|hay|nhat|van|chung|so|ty le|ket qua))* (?:(${weighs})|(${lifts}))(?: (?:nhat|the|vay|so|xuong|lai|song|qua|ca tinh|chung))*`,
  `(?:(?:la|thi) )?(?:do|tai|vi|boi|la tai|la do) (?:(?:may|nhung|cac) )?(${noun}) ${which}`,
  `(?:${weighs})(?: (?:la|thi|nhieu|nam))* (?:o|tai|do|cho) (${noun}) ${which}`,
  `(?:thap|yeu|kem|cham|te|tut)(?: nhat)?(?: (?:la|thi|nhieu|nam))* (?:o|tai) (?:mo|dau|nhung dau)`,
  `o mo (?:(${weighs})|(${lifts}))`,
);

const asksWho = new RegExp(`(?:^| )(?:${which}|ai|dau)(?: |$)`);

/** "xã mô kéo xuống", "xã nào còn lõm", "xã nào làm trước tiên" after a figure: the units in order from that end. */
export const whoWeighs: Turn = (previous, { words, catalogue }) => {
  const found = isOfOne(previous) && asksWho.test(words) ? whoIs.exec(words) : null;
  if (found === null) return null;
  const best = found[3] !== undefined || found[7] !== undefined;
  const level = levelNamed(found[1] ?? found[4] ?? found[5]) ?? 'commune';
  const order = best ? 'best' : 'worst';
  return inOrder(previous, { level, order, catalogue }) ?? ofCount(previous, best);
};

/** Of what counts communes: those that have not done it, or those that have. */
function ofCount(previous: Question, done: boolean): Question {
  const units = previous.units.filter((id) => id.startsWith('district'));
  return onFrom(previous, 'listing', {
    units,
    over: 'commune',
    status: done ? 'met' : 'not-met',
    period: null,
  });
}

const lies = whole(
  `(?:chu yeu |phan lon |da phan |hau het )?(?:tap trung|don|don cuc|nam|rai|rai rac|roi|tap hop|phan bo|co nhieu|nhieu nhat|nhieu|dong nhat|trung)(?: (?:nhieu|chu yeu|la|o|vao|tai|phan lon|nhat|het))* (?:o dau|dau|(?:${noun}|vung|mien|mien nui|khu|khu vuc) ${which})(?: (?:nhieu|nhat|nhieu nhat|la nhieu|chu yeu))*`,
);

/** "tập trung ở đâu" after the figure of all: the units in order, from the lowest on where they are no amounts. */
export const whereMost: Turn = (previous, { words, catalogue }) => {
  const wide = previous.units.every((id) => catalogue.unit(id)?.level !== 'commune');
  if (previous.kind !== 'figure' || !isOfOne(previous) || !wide || !lies.test(words)) return null;
  const amount = catalogue.indicator(previous.topics[0] ?? '')?.measure === 'count';
  const level = /(?:^| )huyen (?:nao|mo)/.test(words) ? 'district' : 'commune';
  return inOrder(previous, { level, order: amount ? 'best' : 'worst', catalogue });
};

const addsYear = whole(
  `(?:ghep|gop|them|kem|cho|dua|bo|lay|noi|keo|dat|cong|chen|bo sung|ke|de)(?: (?:them|ca|luon|vao|vo|so|so lieu|cua|canh|ben|chung))*(?: nam)? (20[12]\\d)(?: (?:vo|vao|nua|luon|canh|ben canh|chung|ben|de so|so|vao bang|vo bang))*`,
);
const adds = /(?:^| )(?:them|kem|ghep|gop|ca|luon|vao|vo|canh|bo sung|chung|nua)(?: |$)/;

/** "ghép thêm năm 2024 vô" after the figure of another year: the two side by side. */
export const yearBeside: Turn = (previous, { words }) => {
  const { kind, period, topics } = previous;
  const [, year] = addsYear.exec(words) ?? [];
  if (kind !== 'figure' || topics.length === 0 || year === undefined || !adds.test(words)) return null;
  if (period?.length !== 4 || period === year) return null;
  const [from, to] = period < year ? [period, toPeriod(year)] : [toPeriod(year), period];
  return onFrom(previous, 'comparison', { period: null, range: { from, to } });
};

const ofTime = whole(
  `(?:chi )?(?:tinh|lay|xem|coi|doi|chuyen|xet|cho)(?: (?:theo|sang|rieng|cua|so|ve|qua|trong|rieng cua|so cua))* (?:quy|thang|nam|6 thang|sau thang|nua) .*`,
);

/** "tính theo quý 1 năm nay" after a figure: that of the time said. */
export const ofThatTime: Turn = (previous, { words, scene }) => {
  const [spot, ...more] = scene.times.spots;
  if (previous.kind !== 'figure' || previous.topics.length === 0 || !ofTime.test(words)) return null;
  if (spot === undefined || more.length + scene.mentions.length + scene.hits.length > 0) return null;
  const rest = scene.sentence.chunks.slice(spot.last);
  if (spot.yearless || rest.some(({ sorts }) => !sorts.has('filler'))) return null;
  return onFrom(previous, 'figure', { period: spot.period, range: null });
};
