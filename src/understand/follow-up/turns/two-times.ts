import { wordsOf } from '../../intent/scene.ts';
import { onFrom } from './turn.ts';
import { whole } from './words.ts';
import type { Question } from '#domain/question.ts';
import type { Said } from './turn.ts';

const time = '(?:nam|quy|thang|ky|dot)';
const degree = '(?:cao|thap|tot|te|kem|nhieu|it|lon|nho|kha|nhinh|troi)';
const matter = '(?:ty le|ti le|diem|hang|so|con so|so lieu|muc|ket qua)';
const those = `(?:(?:ca|trong|giua|so) )*(?:hai|2) ${time}(?: (?:do|nay|ay|day|kia|tren|vua roi))?`;
const whichTime = whole(
  `(?:con )?(?:${those} )?(?:thi )?(?:${matter} )?(?:cua )?${time} (?:nao|mo)(?: (?:thi|la|co|dat|duoc|${matter}))* ${degree} hon(?: (?:nam nao|la bao nhieu|bao nhieu|nhau|may))*`,
);
const moves = '(?:tang|giam|hon|kem|chenh|lech|nhich|len|xuong|sut|tut|them|bot)';
const upTo = '(?:den|toi|sang|va|voi|len)';
const firstToLast = `(?:(?:tinh )?(?:tu|giua|so) (?:cai )?(?:${time}|moc|so|ky|thoi diem|lan) (?:dau|truoc|thu nhat)(?: tien)? ${upTo} (?:cai )?(?:${time}|moc|so|ky|thoi diem|lan) (?:sau|cuoi|kia|thu hai) (?:thi |la )?)`;
const saysBoth = new RegExp(`^${firstToLast}`);
const howMuch = whole(
  `${firstToLast}?(?:(?:la|thi|nhu vay|nhu the|tinh ra|nghia la|tuc la|no|tinh|minh) )*${moves}(?: (?:them|len|duoc|nhau|di|xuong|la|mat|toi|den|lech|hon))* (?:bao nhieu|bn|bnhieu|may)(?: (?:phan tram|%|diem|diem phan tram|nua|\\S+|dich vu|don vi|tai khoan|doanh nghiep|ho so))?`,
);

/** "hai năm nay" runs up to today. */
const upToNow = /(?:^| )(?:hai|2) (?:năm|quý|tháng|kỳ) nay(?: |$)/;

/** "năm nào cao hơn", "tăng thêm bao nhiêu" after one year and then another: those two beside one another. */
export function ofTwoTimes(previous: Question, { words, scene, before }: Said): Question | null {
  if (scene.hits.length + scene.mentions.length > 0) return null;
  if (scene.times.spots.length > 0 && !saysBoth.test(words)) return null;
  if (![whichTime, howMuch].some((way) => way.test(words)) || upToNow.test(wordsOf(scene))) return null;
  const range = before === null ? null : rangeOf(before, previous);
  return range && onFrom(previous, 'comparison', { period: null, range });
}

/** From the earlier to the later of the times of one figure; null where there are no two of them. */
function rangeOf(before: Question, previous: Question): Question['range'] {
  const [one, other] = [before.period, previous.period];
  const ofOne =
    previous.kind === 'figure' && before.kind === 'figure' && subject(before) === subject(previous);
  if (!ofOne || one === null || other === null) return null;
  if (one === other || one.length !== other.length) return null;
  return one < other ? { from: one, to: other } : { from: other, to: one };
}

function subject({ topics, units }: Question): string {
  return [...topics, ...units].join();
}
