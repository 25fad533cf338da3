import { plainQuestion } from '#domain/question.ts';
import { says } from '../intent/scene.ts';
import { likelyWord } from '../sentence.ts';
import { goingOn } from './going-on.ts';
import { fold } from '../text/syllable.ts';
import type { Context, News, Understood } from '#domain/reading.ts';
import type { Scene } from '../intent/scene.ts';

type Wish = 'subscribe' | 'unsubscribe';

/** "gửi vào thứ mấy vậy", "thôi khỏi em ạ", "à khoan, vẫn gửi như cũ" right after the weekly news was spoken of: about that. */
export function aboutNews(scene: Scene, { news: spokenOf = null, previous }: Context): Understood | null {
  const { hits, mentions, documents, sentence } = scene;
  const news = spokenOf ?? (previous?.kind === 'digest' ? 'seen' : null);
  if (news === null || hits.length + mentions.length + documents.length > 0) return null;
  if (sentence.chunks.length > fewChunks || says(scene, 'act:unsubscribe')) return null;
  const wish = wishOf(fold(sentence.chunks.map(likelyWord).join(' ')).replace(mood, ''), news);
  if (wish === null) return null;
  return goingOn(plainQuestion(wish));
}

const fewChunks = 14;
const mood = /(?: (?:day|do|vay|the|rua|a|em|anh|chi|ban|bot|ad|nhi|nhe|nha|oi|dong chi|nay|ta|hen|ha|hi))+$/;

/** "lần công bố gần đây nhất là bao giờ": figures come out, no news. */
const ofFigures = /(?:^| )(?:lan|dot|ky|so|so lieu|ket qua) (?:duoc )?(?:cong bo|cap nhat|chot)(?: |$)/;
/** "vẫn gửi như cũ nhé", but not "sao vẫn gửi như cũ". */
const asBefore =
  /^(?!.*(?:^| )(?:sao|mac gi)(?: |$)).*(?:^| )(?:nhu cu|nhu truoc|nhu thuong|binh thuong)(?: |$)/;

/** What the words, written without marks, would have of the news. */
function wishOf(words: string, news: News | 'seen'): Wish | null {
  if (ends.test(words.replace(tired, ''))) return 'unsubscribe';
  if (news === 'seen' || ofFigures.test(words)) return null;
  if (news === 'off' && stillComes.test(words) && !asBefore.test(words)) return 'unsubscribe';
  return wanted.some((way) => way.test(words)) ? 'subscribe' : null;
}

const person = '(?:toi|em|minh|anh|chi|co|bac|chau|tui|tao|bon em|ben em)';
const sends = '(?:gui|nhan|nhan duoc|nhan tin|bao|den|toi|ve|ra|phat|day)';
const when =
  '(?:may gio|gio nao|luc nao|khi nao|bao gio|hom nao|ngay nao|buoi nao|chung nao|thu may|bao lau|may (?:ngay|tuan|thang)|tuan may (?:lan|ban|so))';

const ends = new RegExp(
  [
    `^(?:(?:a|ma|um|u|nghi lai roi|nhu vay|the|vay) )*(?:thoi|doi y roi) (?:${person} )?(?:khong|khoi|dung|chang|cha)(?: (?:phai|can|muon|nhan|gui|lay|dang ky|theo doi|nua|dau|dang|${person}))*$`,
    `^(?:${person} )?(?:khong|khoi|dung|chang) (?:can|muon|nhan|gui|lay|thich)(?: \\S+)? nua(?: \\S+)?$`,
    `^(?:(?:a|u|ma|thoi|vay|the) )*(?:${person} )?(?:doi y|nghi lai)(?: roi)? (?:(?:thoi|la|nen|thi|${person}) )*(?:khoi|dung|khong|huy|ngung|bo)(?: (?:phai|can|muon|nhan|gui|lay|dang ky|theo doi|nua|dau|cho|${person}))*$`,
    `^(?:thoi )?(?:khoi|dung) (?:can )?(?:gui|nhan|dang ky)(?: (?:nua|cho|${person}))*$`,
    // A bare "dung" is rather "đúng".
    `^(?:(?:a|ma|thoi|nham roi|an nham|bam nham|nham) )*(?:bo|huy|huy bo|ngung|tat|rut|dung(?= ))(?: (?:di|luon|lai|ngay|ngay lap tuc|lap tuc|giup|gium|ho|cho|ten|thoi|${person}))*$`,
    '^(?:a |ma )*thoi (?:bo|huy|dung|ngung|tat)$',
  ].join('|'),
);

/** "thôi dừng lại đi, nhắn nhiều quá đầy máy": why somebody has had enough. */
const tired =
  / (?:(?:vi|tai|do|bot|em|may|tin|ngay nao cung|tuan nao cung) )*(?:gui|nhan|tin|nhieu|phien|met|day|ngap|ban|khong (?:doc|co thoi gian|dung|can))(?: \S+)* (?:qua|lam|the|may|hoai|mai|roi|het|mat|noi|den|bo nho)(?: \S+){0,3}$/;

const goesOn = '(?:van|con|cu|lai)(?: con| thay| cu| bi| tiep tuc)?';
const stillComes = new RegExp(
  [
    `^(?:ua |the |ma )*(?:sao|ua|mac gi|the ma|ma) (?:\\S+ )?${goesOn} ${sends}(?: |$)`,
    `^van(?: con| thay| cu| bi)? ${sends}(?: |$)`,
    '^(?:the |vay )?(?:la )?(?:khong gui nua|huy|dung|ngung|tat)(?: \\S+)?(?: (?:chua|a|roi|dung khong|phai khong|xong chua))*$',
  ].join('|'),
);

/** Questions about the news, wishes of how it is to come, and having it after all. */
const wanted: readonly RegExp[] = [
  new RegExp(`(?:^| )${when}(?: \\S+){0,3} ${sends}(?: |$)|(?:^| )${sends}(?: \\S+){0,3} ${when}(?: |$)`),
  new RegExp(
    `^(?:the |vay |con )?(?:(?:vao|luc|moi tuan|mot tuan|moi thang|mot thang) )?${when}(?: (?:co|thi co|la co|mot|hang|trong)(?: \\S+){0,3})?$`,
  ),
  /(?:^| )(?:zalo|telegram|email|e mail|mail|gmail|facebook|messenger|sms|tin nhan|dien thoai|may tinh)(?: |$)/,
  /(?:^| )(?:mat|ton|tra|dong|thu|tinh|co|het) (?:phi|tien|cuoc|gi)(?: |$)|(?:^| )mien phi(?: |$)/,
  /^(?:the |vay |ma )?(?:trong (?:do|day|ay|ban tin|tin)|no|tin|ban tin|ban tin do|tin do|noi dung)?(?: ?(?:thi|se|co|gom|bao gom|viet|noi|noi ve|ve|la|nhung|cac|noi dung|cai))+ gi(?: trong (?:do|ay))?$/,
  /(?:^| )(?:moi|mot|1|hai|2|hang|cach|vai) (?:ngay|tuan|thang|quy)(?: (?:mot|1|hai|2|may) (?:lan|ban|so))?(?: thoi)?(?: co)?(?: duoc (?:khong|chu)|thoi)?$/,
  /^(?:(?:toi|em|minh|anh|chi|co|thi|muon|xin|cho) )*(?:doi|chuyen|dat|hen|doi lai|lui) (?:gio |ngay |lich |lai |luc |no )?(?:sang|qua|thanh|vao|ve|toi|chieu|trua|ngay|gio|lich|thu|som|muon|tre)(?: \S+){0,6}$/,
  /^(?:\S+ )?(?:som|muon|tre|thua|day|it|ngan|dai) hon(?: \S+){0,3} (?:duoc khong|duoc chu|di)$/,
  /(?:^| )(?:sao|ma|van|tuan nay|hom nay|den gio|toi gio)(?: \S+){0,4} (?:chua|khong|chang|cha)(?: (?:co|thay|duoc|he))* (?:gui|nhan|nhan duoc|co|den|toi|ve|gi)(?: \S+){0,3}$/,
  /^(?:chua|khong)(?: co| thay| duoc)* (?:gui|nhan|nhan duoc)(?: \S+){0,3}$/,
  /^(?:the |vay |con )?(?:nhan|gui|dang ky|bat)(?: tin| ban tin)? (?:kieu gi|the nao|lam sao|bang gi|bang cach nao|o dau|(?:lai|tiep) duoc khong)$/,
  /(?:^| )(?:muon|can|khi nao|neu) (?:\S+ )?(?:nhan|dang ky|gui|bat)(?: lai| tiep)?(?: \S+)? (?:lam the nao|lam sao|the nao|ra sao|kieu gi|o dau|sao)$/,
  new RegExp(
    `^(?:(?:a|u|uh|um|ok|oke|ma|thoi|vay|the|thi|thoi thi|du|vang|da|ua|roi|cu|lai|hay|khoan|khoan da|nghi lai|doi y|van) )*(?:gui|nhan|dang ky|bat|mo|cho)(?: (?:lai|tiep|luon|di|nhu cu|nhu truoc|cho|giup|gium|ho|voi|${person}|xem|dang ky|nhan|cu|mot ban|binh thuong|deu|moi tuan|hang tuan))*$`,
  ),
  /^(?:(?:a|u|ok|ma|thoi|vay|the|thi) )*(?:cu )?(?:de|giu)(?: (?:do|day|vay|the|yen|nguyen|nhu cu|lai|cung duoc|di|cho|roi|nhu the|nhu vay|luon))+$/,
  /^(?!.*(?:^| )(?:bang|so lieu|xep hang|bieu do|file|excel|hinh|anh|bao cao|danh sach|chi tieu|muc tieu|ban do|pdf|xa|phuong|huyen|tinh|phan anh|gop y|kien nghi|y kien|dung|ngung|khoi|huy|tat|thoi)(?: |$))(?:\S+ ){0,3}gui(?: \S+){1,4}$/,
];
