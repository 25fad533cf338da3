import type { IsoDate } from '#domain/date.ts';
import { readSubject } from './read-subject.ts';
import { readWishes, type Wishes } from './read-wishes.ts';
import { saysWhen } from './read-schedule.ts';
import { me, wordsOf } from './words.ts';

const command = /^ *\/(?:dang ?k[yi]|subscribe)\b/;
const wanting = new RegExp(
  `\\b(?:dang k[yi]|theo doi|nhan ban tin|gui ban tin|subscribe|follow|remind me` +
    `|(?:gui|bao|nhan|nhac|nhan tin|cap nhat|send)(?: cho)? ${me}|gui (?:\\S+ ){1,8}cho ${me})\\b`,
);
const ending = /\b(?:huy|ngung|dung|thoi|bo|tat|stop|unsubscribe)\b|\b(?:khong|ko|khoi)\b.*\bnua\b/;
const pausing = /\b(?:tam (?:dung|ngung|hoan)|pause)\b.*\b(?:ban tin|dang k[yi]|gui|tin|digest)\b/;
/** The digest or the subscription is what is changed, shown or added to. */
const changing = new RegExp(
  '^ *chi (?:nhan|theo doi) |^ *tam (?:dung|ngung|hoan)\\b' +
    '|\\b(?:doi|chuyen|dat|sua)(?: lai)? (?:(?:gio|ngay|lich)(?: gui| nhan)?|ban tin|dang k[yi])\\b.*\\b(?:ban tin|dang k[yi]|gui|nhan|sang|thanh|\\d)' +
    '|^ *(?:them|bo)\\b.*\\b(?:vao|khoi) (?:ban tin|dang k[yi])\\b' +
    '|^ *(?:xem|cho xem)(?: lai)? dang k[yi]\\b|\\bdang (?:theo doi|dang k[yi]|nhan)(?: nhung)? (?:gi|ban tin)\\b',
);

/**
 * True where a message asks for a subscription or a change of it: by the command, by words of wanting with a rhythm
 * ("gửi tôi … mỗi thứ sáu 16h"), by asking for a pause, or by naming the digest as what is to be changed.
 */
export function asksToSubscribe(text: string, today: IsoDate): boolean {
  const { plain } = wordsOf(text);
  if (command.test(plain) || pausing.test(plain) || changing.test(plain)) return true;
  if (!wanting.test(plain) || ending.test(plain)) return false;
  return saysWhen(readWishes(text, today).schedule);
}

/** Longer messages are about something else as well. */
const longest = 100;

/** `bộ chỉ số` and `Bộ` are written alike without marks; only before these nothing but dropping can be meant. */
const adding = /^(?:thêm|them)\s/iu;
const dropping = /^(?:bỏ\s|bo (?:theo doi|xa|phuong|thi tran|huyen|nhom|muc|chi tieu) )/iu;
/** More is asked to be told or drawn, or a question is asked; nothing is named that could be followed. */
const otherwise =
  /^\S+ (?:\d|qua\b|di\b|nua\b|chut\b|mot\b|vai\b|cac\b|nhung\b|thong tin|chi tiet|so lieu|du lieu|cau hoi|hinh|anh\b|bieu do|do thi|ban do)|\?|\b(?:gi|nao|sao|khong|chua|may|nguon)\b/;

/**
 * True for a bare `thêm xã Nga Sơn` or `bỏ DTI`: an order to the digest where the digest was spoken of right before, and a
 * question anywhere else.
 */
export function addsOrDrops(text: string): boolean {
  const { typed, plain } = wordsOf(text);
  if (typed.length > longest || otherwise.test(plain)) return false;
  return adding.test(typed) || dropping.test(typed);
}

/**
 * What a message wishes of a subscription that holds nothing but such wishes: `surely` where its words say nothing else
 * ("giờ yên tĩnh 21h đến 6h"), `maybe` where another question may be meant ("thứ sáu 16h"); null for any other message.
 */
export function wishesOnly(text: string, today: IsoDate): 'surely' | 'maybe' | null {
  if (text.length > longest) return null;
  const wishes = readWishes(text, today);
  if (wishes.follow !== 'add' || readSubject(wishes.rest) !== '') return null;
  if (isSure(wishes)) return 'surely';
  const { schedule, pausedUntil } = wishes;
  return saysWhen(schedule) || pausedUntil === null ? 'maybe' : null;
}

const ofSubscriptions = ['digest-bad-pause', 'digest-bad-date', 'digest-bad-quiet'];

function isSure({ quiet, pausedUntil, whenUnchanged, mistakes }: Wishes): boolean {
  const wished = quiet !== undefined || whenUnchanged !== undefined || typeof pausedUntil === 'string';
  return wished || mistakes.some(({ id }) => ofSubscriptions.includes(id));
}
