import { topicsNamed } from '../../intent/scene.ts';
import { numberOf } from './words.ts';
import { count, degree, lead, noun, politeOr, tail, those, unitsIn } from './shape.ts';
import { latestOf, ofOneTopic } from '../spoken-units.ts';
import { onFrom } from './turn.ts';
import type { Question } from '#domain/question.ts';
import type { UnitId } from '#domain/unit.ts';
import type { Said } from './turn.ts';
import type { Past } from '../spoken-units.ts';

export const direction = `(?: tu ${degree}(?: nhat)? (?:xuong|toi|den|ve|qua|sang|len) ${degree}(?: nhat)?| tu (?:tren xuong|duoi len))?`;
const puts = '(?:sap xep|sap|xep hang|xep|don|gom|gop|ke|ghep|dat|bay|lap bang|so sanh|so|doi chieu|dua|de)';
const ordering = new RegExp(
  `^${lead}${puts}(?: (?:lai|thu tu|theo thu tu|theo|hang))*(?: ${count}(?: ${noun}(?: ${those})?)?)?${politeOr(
    `thu tu|theo thu tu|theo|giam dan|tang dan|cao thap|hon kem|vao|(?:1|mot|chung)|de nhin|ai hon ai|so|so sanh|doi chieu|canh nhau|voi nhau|nhau|tu ${degree}(?: nhat)? (?:xuong|toi|den|ve|qua|sang|len) ${degree}(?: nhat)?|tu (?:tren xuong|duoi len)`,
  )}`,
);
const together = new RegExp(
  `^${lead}${count} ${noun}(?: ${those})?(?: (?:thi|ma))* (?:so|so sanh|doi chieu|dat canh|gop|dua)(?: (?:voi|canh|lai|chung|vao))*(?: (?:nhau|mot bang|1 bang|thanh mot bang|thanh 1 bang))${politeOr('di|thu|xem|coi')}`,
);
const ordersAll = /(?:^| )(?:thu tu|giam dan|tang dan|tu \S+)(?: |$)/;
const compares = /(?:^| )(?:so sanh|doi chieu|canh nhau|voi nhau)(?: |$)/;
const upwards = /(?:^| )(?:tang dan|tu (?:thap|te|kem|yeu|it|nho|be|duoi|cham))(?: |$)/;

/** "hai phường đó so với nhau đi": those beside one another. */
export function besideOneAnother(previous: Question, said: Said): Question | null {
  const units = severalIn(together, previous, said);
  return units && onFrom(previous, 'comparison', { units });
}

const bySubject = new RegExp(
  `^${lead}${puts}(?: (?:lai|rieng|giup|ho|em|toi))* ${count} ${noun}(?: ${those})? (?:theo|ve|tren)(?: (?:ty le|so|muc|chi tieu))* T${politeOr('cho')}`,
);

const all = new RegExp(
  `^${lead}(?:ca|trong|so) (?<count>hai|ba|bon|sau|[2-6])(?: ${noun})?(?: ${those})?(?: (?:thi|co|ve|deu|muc))* T${tail}`,
);

/**
 * "lập bảng hai phường theo tỷ lệ dân hài lòng", "cả 3 hài lòng bao nhiêu" after one unit and then another: all of them
 * under that topic.
 */
export function byTopic(previous: Question, said: Said): Question | null {
  const units = severalIn(bySubject, previous, said) ?? severalIn(all, previous, said);
  return underOneTopic(previous, said, units);
}

/** "sắp 3 cái từ tốt tới tệ", "dồn 3 xã đó lại so phát", "sắp thứ tự hộ tôi": those beside one another. */
export function inOrder(previous: Question, said: Said): Question | null {
  const found = ordering.exec(said.shape)?.groups;
  if (found === undefined) return null;
  const order = orderOf(said.shape);
  if (found['count'] === undefined && order === null && !compares.test(said.shape)) return null;
  const units = severalOf(previous, said, found['count']);
  return units && onFrom(previous, 'comparison', { units, order });
}

/** In which order several are put: null where no order is said. */
export function orderOf(shape: string): Question['order'] {
  if (!ordersAll.test(shape)) return null;
  return upwards.test(shape) ? 'worst' : 'best';
}

const alike = new RegExp(
  `^${lead}(?:(?:la|thi|co phai) )*${count} ${noun}(?: ${those})?(?: (?:co|la|deu|thi|nay|cung|gan|suyt soat|xap xi))* (?:ngang|bang|giong|nhu|tuong duong|tuong tu|chenh|chenh lech|xem xem|khac|hon kem|cach)(?: \\S+)? nhau${politeOr('ha|chua|may|bao nhieu|nhieu|hay sao|phai khong|phan tram|diem')}`,
);

/** "hai xã ngang nhau à". */
export function likeOneAnother(previous: Question, said: Said): Question | null {
  const units = severalIn(alike, previous, said);
  return units && onFrom(previous, 'comparison', { units });
}

const difference = new RegExp(
  `^${lead}(?:(?:la|thi|the la|vay la|nhu the|tinh ra|minh|tinh minh|no) )*(?:hon|kem|thua|chenh|chenh lech|lech|cach|cach biet)(?: nhau)?(?: (?:la|mat|den|khoang))* (?:bao nhieu|may)${politeOr('phan tram|diem|bac|hang|nua')}`,
);

/** "thế là kém bao nhiêu" after the country and then the province: both of them. */
export function differenceOfTwo(previous: Question, { shape, before }: Said): Question | null {
  if (before === null || String(before.topics) !== String(previous.topics)) return null;
  const units = [...new Set([...before.units, ...previous.units])];
  if (previous.kind !== 'figure' || units.length !== 2 || !difference.test(shape)) return null;
  return onFrom(previous, 'comparison', { units });
}

const most = new RegExp(
  `^${lead}(?:(?:trong do|trong so do|trong may noi do|thi) )*(?:noi|cho|don vi|dia phuong|ben|thang|dua|ong|ai)(?: (?:nao|mo|la|thi|ma))* ${degree} nhat${politeOr('la|thi|dat|duoc|co|bao nhieu|la bao nhieu|may|phan tram|noi|cho|ai|ben|dua|thang|nao')}`,
);
const least = /(?:thap|te|kem|yeu|it|nho|be|cham) nhat/;

/** "nơi thấp nhất là bao nhiêu" after one unit and then another. */
export function mostOfThose(previous: Question, said: Said): Question | null {
  if (previous.units.length !== 1 || !most.test(said.shape)) return null;
  const units = severalOf(previous, said, undefined);
  return units && onFrom(previous, 'comparison', { units, order: least.test(said.shape) ? 'worst' : 'best' });
}

const which = `${noun} (?:nao|mo)`;
const ofTopic = new RegExp(
  `^${lead}(?:trong do |thi )*${which}(?: (?:thi|co|duoc|dat|la|ma))*(?: ${degree})? T(?: (?:thi|la|dat))*(?: ${degree})? hon(?: nhau)?${politeOr('zay|nhi|ha|vay')}`,
);

/** "chỗ nào nhiều doanh nghiệp chuyển đổi số hơn" after one unit and then another: both under that topic. */
export function moreOfTopic(previous: Question, said: Said): Question | null {
  if (previous.kind === 'ranking') return null;
  return underOneTopic(previous, said, severalIn(ofTopic, previous, said));
}

function underOneTopic(
  previous: Question,
  { scene }: Said,
  units: readonly UnitId[] | null,
): Question | null {
  const topics = topicsNamed(scene);
  return units && topics.length === 1 ? onFrom(previous, 'comparison', { units, topics }) : null;
}

const beside = '(?:bang|ngang|hon|thua|kem|so voi|so|dung canh|canh|voi|cung)';
const withNamed = new RegExp(
  `^${lead}(?:so )?X(?: (?:co|thi|la|da|duoc|cao|thap|tot|kem|nhieu|it|voi))* ${beside} (?:duoc |noi |voi )?${count} ${noun}(?: (?:${those}))?${politeOr('chua|ha|nao|hay|hon|kem')}`,
);
const withBefore = new RegExp(
  `^${lead}(?:xa|phuong|huyen|noi|cho|don vi|ben)(?: (?:hoi nay|luc nay|ban nay|truoc do|vua nay|hoi dau|luc dau|ban dau))(?: (?:co|thi|la|da))* (?:${degree} hon|hon|thua|kem|bang)${politeOr('chua|ha|hay|hon|kem|khong')}`,
);

/** "Minh Sơn có bằng 2 xã trên không", "xã hồi nãy có cao hơn không" after another one: all of them beside one another. */
export function asPlace(previous: Question, said: Said): Question | null {
  if (withBefore.test(said.shape)) {
    const units = severalOf(previous, said, '2');
    return units && onFrom(previous, 'comparison', { units });
  }
  const others = severalIn(withNamed, previous, said);
  const units = unitsIn(said.scene);
  if (others === null || units === null || units.some((id) => others.includes(id))) return null;
  return onFrom(previous, 'comparison', { units: [...others, ...units] });
}

const plain: ReadonlySet<Question['kind']> = new Set(['figure', 'overview', 'comparison']);

/** Those that such words mean, as many as they count where they do; null for other words, or too few. */
function severalIn(words: RegExp, previous: Question, said: Said): readonly UnitId[] | null {
  const found = words.exec(said.shape);
  return found && severalOf(previous, said, found.groups?.['count']);
}

/** As many as are said of those spoken of, or all of them under one topic; null for fewer than two. */
export function severalOf(
  previous: Question,
  past: Past,
  said: string | undefined,
): readonly UnitId[] | null {
  if (said !== undefined) return latestOf(previous, past, numberOf(said));
  return plain.has(previous.kind) ? ofOneTopic(previous, past) : null;
}
