import { isLocal } from '#domain/unit.ts';
import { likelyWord } from '../../sentence.ts';
import { fold } from '../../text/syllable.ts';
import type { UnitId } from '#domain/unit.ts';
import type { Scene } from '../../intent/scene.ts';

/** "cộng với Định Tân" is "cong voi X". */
export function shapeOf(scene: Scene): string {
  const words = scene.sentence.chunks.map((chunk, i) => standIn(scene, i) ?? fold(likelyWord(chunk)));
  return words.filter((word, i) => !(stands.has(word) && word === words[i - 1])).join(' ');
}

const stands: ReadonlySet<string> = new Set(['X', 'T', 'P']);

function standIn({ mentions, topical, times }: Scene, i: number): string | null {
  if (mentions.some(({ first, last }) => i >= first && i < last)) return 'X';
  if (topical.has(i)) return 'T';
  return times.used.has(i) ? 'P' : null;
}

/**
 * The units a message names, of several bearers of a name the only one there still is; null where that leaves more than one
 * or one is no commune or district.
 */
export function unitsIn({ mentions }: Scene): readonly UnitId[] | null {
  const named = mentions.map(({ meant, general }) => {
    const present = meant.length > 1 ? meant.filter(({ validTo }) => validTo === null) : meant;
    const [unit, ...more] = present;
    return general || more.length > 0 || !isLocal(unit?.level) ? undefined : unit;
  });
  const units = named.filter((unit) => unit !== undefined).map(({ id }) => id);
  return units.length === named.length ? units : null;
}

export const count = '(?:ca )?(?<count>hai|ba|bon|nam|sau|[2-6])';
export const noun =
  '(?:xa phuong|xa|phuong|huyen|thi xa|thanh pho|noi|cho|don vi|dia phuong|ben|thang|dua|ong|cai)';
export const those =
  '(?:do|ay|day|nay|kia|no|ni|tren|vua roi|vua hoi|vua neu|nay gio|ban nay|luc nay|hoi nay)';
export const degree = '(?:cao|thap|tot|te|kem|yeu|kha|gioi|nhieu|it|lon|nho|be|manh|nhanh|cham)';

/** Words in front that say nothing of their own. */
export const lead =
  '(?:(?:thoi|roi|the|vay|rua|a|o|u|uh|um|gio|bay gio|con|em|anh|minh|nho|lam on|gium|giup|ho) )*';
const polite =
  'lai|phat|cho|giup|gium|dum|ho|toi|tui|em|anh|chi|minh|sep|xem|coi|thu|di|nhe|nha|nhi|a|voi|nao|luon|thoi|duoc|ra|thanh|bang|ket qua|no|khong|the|vay|rua';
const asking =
  'la|thi|duoc|dat|co|bao nhieu|la bao nhieu|may|phan tram|sao|thi sao|the nao|nhu the nao|ra sao';

/** What may follow: politeness, and how much it is. */
export const tail = `(?: (?:${polite}|${asking}))*$`;
export const politeOr = (words: string) => `(?: (?:${words}|${polite}))*$`;
