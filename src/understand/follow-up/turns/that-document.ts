import { plainQuestion } from '#domain/question.ts';
import type { Turn } from './turn.ts';

const paper = '(?:van ban|quyet dinh|nghi quyet|ke hoach|cong van|nq|qd|kh)';
const that = `${paper} (?:do|ay|nay|day|kia|no|ni|tren)`;
const body =
  '(?:tinh|tinh uy|trung uong|chinh phu|thu tuong|bo|bo chinh tri|uy ban|ubnd|hoi dong|hdnd|so|xa|cap tren)';
const who = '(?:ai|ong nao|nguoi nao|co quan nao|cap nao|don vi nao|noi nao|ben nao|cho nao|chu tich nao)';
const makes = '(?:ky|ban hanh|ra|duyet|phe duyet|lam ra|ky ban hanh|phat hanh|dua ra|de ra)';
const when = '(?:ngay|nam|thang|khi|luc|hoi|hom|tu bao|bao)(?: (?:nao|may|gio|bao nhieu))?';
const ofIt = new RegExp(
  [
    `(?:^| )(?:do )?${who}(?: (?:la|dung|dung ra|da|thi|nguoi))* ${makes}(?: ra)? (?:cai |ra )*${that}(?: |$)`,
    `(?:^| )${that}(?: (?:la|do|cua|thi|cap|nguoi))* ${who}(?: (?:da|dung ra))?(?: ${makes})?$`,
    `(?:^| )${that}(?: (?:la|do|cua|thi|cap))* ${body} hay (?:la |cua |do |cap )*${body}(?: ${makes})?$`,
    `(?:^| )${that}(?: (?:la|duoc|thi|co))* ${makes}(?: (?:vao|tu|hoi))* ${when}$`,
    `(?:^| )${that}(?: (?:la|mang|co|thi))* so (?:hieu )?(?:may|bao nhieu|gi)$`,
  ].join('|'),
);

/** "ai ký ban hành văn bản ấy", "văn bản đó là của tỉnh hay trung ương" after what stands in a document: of that one. */
export const ofNamedDocument: Turn = (previous, { words, scene, before }) => {
  if (scene.documents.length > 0 || !ofIt.test(words)) return null;
  const document = previous.document ?? before?.document ?? null;
  return document === null ? null : { ...plainQuestion('source'), document };
};
