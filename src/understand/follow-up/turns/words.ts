import { fold } from '../../text/syllable.ts';
import { typedWords } from '../../text/typed-wordings.ts';
import type { UnitLevel } from '#domain/unit.ts';

const begun =
  /^(?:(?:the|vay|rua|thoi|gio|ok|oke|okie|uh|um|da|vang|ma|roi|nhung|hay|em|anh|bot|ban|ad|giup|ho|nho|lam on|gium|thu(?! thap| lai| gon| hep)|xin|(?:dai|nhieu|roi)(?: dong)? (?:qua|the|rua|vay)) )+/;
const ended =
  /(?: (?:thoi|di|nhe|nha|nhen|nghe|hen|a|voi|giup|ho|gium|dum|cho|toi|tui|em|anh|minh|xem nao|coi nao|di nao|xem|coi|luon|cai|vay|the|rua|ri|he|hi|ha|nhi|ta|da|bot|ban|duoc khong|dc khong|duoc k|dc k|duoc ko|dc ko))+$/;

/** The words of a message as an order has them: "cắt còn 10 thôi nhé" is "cat con 10". */
export function orderedWords(text: string): string {
  return fold(typedWords(text).words).replace(begun, '').replace(ended, '');
}

export const which = '(?:nao|mo|gi|chi)';
export const noun = '(?:xa phuong|xa|phuong|huyen|don vi|dia phuong|noi|cho|dua|thang|nha|ong)';
export const matter = '(?:cai|chi tieu|muc tieu|muc|khoan|thu|so|mang|khau|tieu chi|viec)';
export const number = '(\\d{1,3}|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi|chuc)';

/** A pattern that takes in all the words of an order. */
export function whole(...patterns: readonly string[]): RegExp {
  return new RegExp(patterns.map((pattern) => `^(?:${pattern})$`).join('|'));
}

const spelt = ['mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'];

/** "10", "mười" and "chục" as a number. */
export function numberOf(word: string): number {
  if (word === 'chuc') return 10;
  const place = spelt.indexOf(word);
  return place < 0 ? Number(word) : place + 1;
}

/** The level of units that a noun names; null for one of any level. */
export function levelNamed(word: string | undefined): UnitLevel | null {
  if (word === 'huyen') return 'district';
  return word === 'xa' || word === 'phuong' || word === 'xa phuong' ? 'commune' : null;
}
