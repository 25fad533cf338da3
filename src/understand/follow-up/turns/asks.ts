import { plainQuestion } from '#domain/question.ts';
import { isLocal } from '#domain/unit.ts';
import { levelCounted } from '../../intent/counts.ts';
import { typedOf } from '../../intent/scene.ts';
import { onFrom } from './turn.ts';
import { matter, noun, whole, which } from './words.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { Said, Turn } from './turn.ts';

const answered: ReadonlySet<QuestionKind> = new Set(['figure', 'ranking', 'comparison', 'trend', 'listing']);
const figures = '(?:so|so lieu|con so|du lieu|ket qua|bang|ty le|danh sach|thong tin|cai)';
const these = '(?: (?:ni|nay|do|ay|kia|tren|no|vua roi))?';
const day = '(?:ngay|hom|bua|thang|ky|luc|khi|hoi|quy|dot|thoi diem)';
const whichDay = `(?:${day} ${which}|bao gio|thang may|quy may|ngay may|may bua roi|bao lau roi)`;
const reported =
  '(?:bao|bao cao|nop|gui|chot|cap nhat|ra|co|len|cong bo|nhap|tinh|lay|dua|duyet|trinh|thong ke)';
const howRecent = whole(
  `${figures}${these} (?:(?:con|co) )?(?:moi|cu|nong|hot|moi cap nhat)(?: (?:hay|hay la) (?:moi|cu))?(?: (?:khong|k|ko|kh|chua|roi|qua roi khong|nua khong))?`,
  `${figures}${these} (?:(?:la|cua|tu|thi|den|toi|chot|tinh|duoc|ra|lay|bao|cap nhat|vao|hoi|o) )*${whichDay}`,
  `(?:chot|bao cao|bao|nop|cap nhat|cong bo|thong ke|tong hop)(?: (?:so|so lieu|tu|vao|den|toi|la|hoi))* ${whichDay}(?: (?:roi|day))?`,
  `(?:den )?${whichDay} (?:(?:thi|moi|da|xa|ho|lai|ma|se) )*${reported}(?: (?:so|so lieu|ket qua|du lieu|bao cao|cao|nhat|${figures}${these}))*`,
  `(?:tu|co tu|tinh tu|lay tu|tinh den|den) ${whichDay}`,
  '(?:so )?(?:moi|cu) (?:hay|hay la) (?:moi|cu)',
  `(?:${figures}${these} )?(?:(?:co|cach day|da|tu) )*(?:cu|lau|cu ky|lac hau|loi thoi|qua han|cu rich)(?: (?:qua|lam|roi))* (?:khong|k|ko|kh|chua)`,
  `(?:(?:la )?(?:cua|vao|chot|tinh|so) )+(?:${whichDay}|nam ${which}|nam may)`,
  `(?:cua )?${day} (?:nay|ni|vua roi) (?:hay|hay la|hay cua) ${day} (?:truoc|qua|ngoai|roi)`,
  `(?:thu thap|ghi nhan|do|dem|khao sat|lay so|kiem dem|ra soat)(?: (?:tu|vao|hoi|den|luc))* ${whichDay}`,
);

/** "số ni còn mới không", "báo cáo ngày mô", "khi mô mới có số" after a figure: how recent it is. */
export const howRecentIs: Turn = (previous, { words }) => {
  if (!answered.has(previous.kind) || previous.topics.length === 0 || !howRecent.test(words)) return null;
  const { topics, units } = previous;
  const waits = /(?:^| )(?:moi|thi) (?:co|ra|len|cong bo)(?: |$)/.test(words);
  return { ...plainQuestion('freshness'), topics, units, period: waits ? previous.period : null };
};

const giver =
  '(?:nghi quyet|quyet dinh|ke hoach|tinh|tren|cap tren|trung uong|chinh phu|bo|tinh uy|uy ban|nha nuoc|nq|qd|kh)';
const gives =
  '(?:noi|noi la|bao|ghi|ghi la|doi|giao|giao cho|dat|dat ra|yeu cau|de ra|bat|bat dat|quy dinh|chot|an dinh|ra|can)';
const howMuch = '(?:may|bao nhieu|bn|bnhieu|the nao|rang|ra rang|sao|ra sao|may phan|may phan tram)';
const setFor = whole(
  `(?:theo |trong )?${giver} (?:(?:thi|ma|co|no|phai|tinh) )*${gives}(?: (?:la|phai|xa|minh|dat|duoc|tinh|cho|co))* ${howMuch}(?: (?:phan tram|%))?`,
  `(?:cai |con )?(?:muc tieu|chi tieu|dich|muc)(?: (?:de ra|dat ra|giao|duoc giao|cua no|cua tinh|nghi quyet|phai dat|can dat|la|thi|ban dau))* ${howMuch}(?: (?:phan tram|%))?`,
);

/** "tỉnh đạt bao nhiêu" is what the province has reached; only "tỉnh đặt bao nhiêu" is what it has set. */
function reaches({ words, scene }: Said): boolean {
  return provinceDoes.test(words) && !/(?:^| )đặt(?: |$)/.test(typedOf(scene).words);
}

const provinceDoes = /^tinh (?:(?:thi|ma|co|no|minh|ta|da|moi) )*dat (?!ra )/;

const mustBe =
  /(?:^| )(?:phai|yeu cau|duoc giao|dat ra|de ra|an dinh)(?: (?!nop|gui|bao|chi|tra|tien)\S+){0,3} (?:may|bao nhieu|bn|bnhieu)(?: (?:phan tram|%|xa|phuong|diem|tieu chi|moi dat|moi xong|the|vay))*$/;
/** A document that is named sets something for what was spoken of; how many of its targets are met is not asked. */
function isSetBy({ words, scene, catalogue }: Said): boolean {
  const { hits, mentions, times, documents } = scene;
  const ofCounts = hits.every(({ means }) =>
    means.every((topic) => catalogue.indicator(topic)?.counts !== undefined),
  );
  if (documents.length + hits.length === 0 || mentions.length + times.spots.length > 0) return false;
  return ofCounts && mustBe.test(words);
}

const setOf: ReadonlySet<QuestionKind> = new Set(['figure', 'trend', 'definition', 'source']);

const paper = '(?:nghi quyet|quyet dinh|ke hoach|nq|qd|kh)';
const otherwise = whole(
  `(?:(?:sao|rang|the sao|vay sao|nhung|ma|tuong|nghe) )*${paper} (?:(?:thi|ma|no|kia|tinh|lai) )*${gives}(?: (?:la|phai|toi|den|tan|nhung|co|moi))* \\d+(?: (?:xa|huyen|phan tram|%|ma|co ma|co|kia))*`,
);

/** "sao nghị quyết lại nói 300" after what another document aims at: all that is aimed at. */
export const whatElseIsSet: Turn = (previous, { words, scene }) => {
  const { kind, topics } = previous;
  if (kind !== 'target' || topics.length !== 1 || !otherwise.test(words)) return null;
  return scene.hits.length + scene.documents.length > 0 ? null : onFrom(previous, 'target', { period: null });
};

/** "nghị quyết nói mấy", "theo NQ06 phải đạt mấy" after a figure: what it is to be. */
export const whatIsSet: Turn = (previous, order) => {
  const { kind, topics, period } = previous;
  if (!setOf.has(kind) || topics.length !== 1 || reaches(order)) return null;
  if (!setFor.test(order.words) && !isSetBy(order)) return null;
  const due = kind === 'figure' && period?.length === 4 ? period : null;
  return onFrom(previous, 'target', { period: null, range: null, due });
};

const degree = '(?:thap|cao|te|kem|cham|yeu|it|nhieu|tot|lon|nho|be|khiem ton|leo teo|let det|bet)';
const mood =
  '(?: (?:ri|rua|the|vay|du|du rua|du vay|qua|qua rua|qua vay|ghe|lam|the nay|nhu ri|nhu vay|nhu the|he|ha))*';
const wonders = whole(
  `(?:sao|rang|vi sao|tai sao|lam sao|co sao|chi|gi|lam chi|lam gi)(?: (?:ma|chi|lai|no|toan|con|van|xa|tinh|co))* ${degree}${mood}`,
  `(?:(?:nhu )?(?:muc |so )?(?:the|vay|rua|ri|nhu ri|nhu rua|chung do|chung nay|bay nhieu|tung do|tung ni) )?(?:la|thi|da|co|co la|duoc coi la|tinh ra|nhu the)(?: (?:la|da|co|duoc coi))* (?:duoc|tot|kha|on|cao|thap|nhieu|it|du|dat|ngon|yeu|kem|te) (?:chua|khong|k|ko|kh|hay chua|hay khong)`,
  `(?:(?:the|vay|rua|ri) )?(?:(?:la|thi|tinh ra) )*(?:cao|thap|tot|nhieu|hon|dat|kha) (?:hay|hay la|hoac) (?:cao|thap|te|kem|it|chua|chua dat|xau)`,
);

/** "sao thấp ri", "rứa là tốt chưa" after a figure: the figure again, which tells the target and how far it is. */
export const judged: Turn = (previous, { words }) =>
  (previous.kind === 'figure' || previous.kind === 'comparison' || previous.kind === 'trend') &&
  previous.topics.length > 0 &&
  wonders.test(words)
    ? previous
    : null;

const weak =
  '(?:te|kem|yeu|thap|dot|cham|hut|thieu|vuong|ket|mac|trat|i ach|i|no|duoi|bet|nghen|tac|chua xong|chua dat|toi)';
const doubts = '(?:(?:chua|the|vay|rua|ua|o|ui|ha) (?:a|ha|ah|he|co a|sao)? ?)?';
const weakness = whole(
  `${doubts}(?:(?:thi|con|dang|bi|no|xa|no bi) )*(?:vuong|ket|mac|tac|nghen|dung|dung lai|i|hut|yeu|thieu) (?:cho|khau|mat|muc|o|o cho|o khau)? ?(?:${which}|dau)`,
  `(?:con )?(?:diem|mat|cho|khau) (?:yeu|kem|chua duoc|dang lo|can khac phuc|te)(?: (?:nhat|la|o|${which}|dau|cua|cua xa|${noun}|ni|nay|do|ay))*`,
  `(?:con |co |nhung |may )*${matter} ${which}(?: (?:nua|con|la|bi|dang|ma|cung))* ${weak}(?: (?:nua|nhat|the|vay))*(?: (?:o|cua))? ${noun} (?:ni|nay|do|ay|no|kia)`,
  `(?:cho|mat|khau|diem) ${which}(?: (?:con|la|bi|dang|ma))* ${weak}(?: nhat)?`,
  `(?:yeu|kem|te|dot|duoi|do) nhat (?:la |o |thi )*(?:${matter} |mat |khau |cho )?(?:${which}|dau)`,
);

/** "vướng chỗ mô" after whether a commune is done, "điểm yếu" after how it stands: what it lacks. */
export const weakOf: Turn = (previous: Question, { words, catalogue }) => {
  const [id, ...more] = previous.units;
  const [topic, ...others] = previous.topics;
  if (id === undefined || more.length > 0 || !isLocal(catalogue.unit(id)?.level)) return null;
  if (others.length > 0 || !weakness.test(words)) return null;
  const open = topic === undefined || levelCounted(catalogue.indicator(topic)) !== null;
  const ofUnit = new RegExp(` ${noun} (?:ni|nay|do|ay|no|kia)$`).test(words);
  return open || ofUnit ? onFrom(previous, 'risk', { topics: [], status: 'at-risk' }) : null;
};

const before = whole(
  `(?:bua|dot|hom|lan|ky|thoi|hoi) truoc(?: (?:thi|la|duoc|dat|no|do|so|nam))* (?:${howMuch}|cao hon|thap hon)`,
);

/** "bữa trước bao nhiêu" after a figure: what came before it, along its development. */
export const whatWas: Turn = (previous, { words }) =>
  previous.kind === 'figure' && previous.topics.length === 1 && before.test(words)
    ? onFrom(previous, 'trend', { period: null })
    : null;

const sinceWhen = whole(
  `(?:(?:tang|giam|hon|kem|len|xuong) (?:la|nghia la|tuc la) )?(?:tang|giam|hon|kem|len|xuong) (?:la )?so (?:voi )?(?:(?:khi|luc|hoi|moc|ky|cai|bua|nam|thang) ${which}|ai|bao gio)`,
);

/** "tăng là tăng so với khi mô" after an indicator: what it means. */
export const againstWhat: Turn = (previous, { words }) =>
  previous.topics.length === 1 && sinceWhen.test(words)
    ? { ...plainQuestion('definition'), topics: previous.topics }
    : null;
