import { wordsOf } from '../../intent/scene.ts';
import { latestTimes } from './times-beside.ts';
import { onFrom } from './turn.ts';
import { whole } from './words.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
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
const between = `(?:(?:(?:giua|trong|tinh|so) )?(?:ca )?(?:hai|2) (?:${time}|moc|moc thoi gian|thoi diem|lan)(?: (?:do|ay|day|kia|tren|vua roi))? (?:thi |la |ma )?)`;
const howMuch = whole(
  `(?:${firstToLast}|${between})?(?:(?:la|thi|nhu vay|nhu the|tinh ra|nghia la|tuc la|no|tinh|minh) )*${moves}(?: (?:them|len|duoc|nhau|di|xuong|la|mat|toi|den|lech|hon))* (?:bao nhieu|bn|bnhieu|may)(?: (?:phan tram|%|diem|diem phan tram|nua|\\S+|dich vu|don vi|tai khoan|doanh nghiep|ho so))?`,
);

const told = `(?:vay|the|rua|la|thi|nhu vay|nhu the|tinh ra|so ra|tuc la|nghia la|no|tinh|minh|xa|huyen|co|da|dang|cuoi cung|chung quy|ket cuc|toi|muon hoi|hoi|${matter})`;
const up = '(?:tang|len|tot|cao|tien|kha|di len|nhich)(?: (?:len|hon|bo|duoc))?';
const down = '(?:giam|xuong|te|thap|lui|sut|tut|kem|di xuong|xau)(?: (?:xuong|hon|di))?';
const turn = '(?:hay|hay la|hoac|hay bi)';
const change =
  '(?:tang|giam|cai thien|tien bo|kha hon|cao hon|tot hon|kha len|tot len|di len|nhich len|nhuc nhich|len|xuong)';
const so =
  '(?:khong|ko|k|kh|hong|chua|ha|a|nhi|chut nao khong|ti nao khong|gi khong|them khong|len khong|duoc khong)';
const amount =
  '(?: (?:va |cu the )?(?:(?:la|khoang|chung) )*(?:bao nhieu|bn|bnhieu|bnh|may)(?: (?:phan tram|%|diem|to|dich vu))?)?';
const upOrDown = whole(
  `(?:${told} )*(?:${up} ${turn} ${down}|${down} ${turn} ${up})${amount}(?: (?:the|vay|nhi|a|ha|so voi nhau))*`,
  `(?:${told} )*${change} ${so}${amount}`,
);
const byOnly = whole(
  `(?:(?:la|thi|nhu vay|nhu the|tinh ra|nghia la|tuc la|hoa ra|vay la|the la|no|tinh|minh|chi|moi) )*(?:tang|giam|hon|kem|chenh|lech|nhich|them|len|sut)(?: (?:co|duoc|them|moi|chi|len|dung|nhau|khoang|co moi|hon))* (?:\\d+(?:[.,]\\d+)?|mot|hai|ba|vai)(?: (?:phan tram|%|diem|diem phan tram|phan|dich vu|don vi|tai khoan|doanh nghiep|ho so|to|xa|cai))?`,
);

/** "hai năm nay" runs up to today. */
const upToNow = /(?:^| )(?:hai|2) (?:năm|quý|tháng|kỳ) nay(?: |$)/;

const asksOfBoth = [whichTime, howMuch, upOrDown, byOnly];

/** "năm nào cao hơn", "tăng thêm bao nhiêu", "lên hay xuống" after one year and then another: those two beside one another. */
export function ofTwoTimes(previous: Question, said: Said): Question | null {
  const { words, shape, scene } = said;
  if (scene.hits.length + scene.mentions.length > 0) return null;
  if (scene.times.spots.length > 0 && !saysBoth.test(words)) return null;
  const asks = [words, shape].some((one) => asksOfBoth.some((way) => way.test(one)));
  if (!asks || upToNow.test(wordsOf(scene)) || !ofOneTime.has(previous.kind)) return null;
  const times = previous.topics.length > 0 ? latestTimes(previous, said, 2) : null;
  const [from, to] = times ?? [];
  if (from === undefined || to === undefined) return null;
  const kind = previous.kind === 'overview' ? 'trend' : 'comparison';
  return onFrom(previous, kind, { period: null, range: { from, to } });
}

/** A pillar of a place is told as an overview. */
const ofOneTime: ReadonlySet<QuestionKind> = new Set(['figure', 'overview']);
