import { textAround, wordsIn } from '../sentence.ts';
import { fold } from '../text/syllable.ts';
import { isFormer } from '../time/stretches.ts';
import type { Scene } from './scene.ts';

const fewest = 3;
const shares =
  /^(?:(?:deu|la|van|von) )*(?:cung|chung|deu)(?: (?:la|mot|goc|thuoc|o|que|huyen|dat|trong|tach|ra|tu|nam|ben|duoi))+$/;

/**
 * The text without the district that units set side by side are told to have in common: "Nga Thắng và Tân Tiến cùng gốc Nga
 * Sơn, sao bên cao bên thấp". Null where it is none, or stands beside them itself.
 */
export function withoutSharedHome({ sentence, mentions }: Scene): string | null {
  if (mentions.length < fewest) return null;
  const [home, last] = [mentions.at(-1), mentions.at(-2)];
  if (!home || !last || home.first <= last.last) return null;
  const between = fold(wordsIn(sentence.chunks.slice(last.last, home.first)));
  if (!shares.test(between) && !(between === 'cung' && home.meant[0]?.level === 'district')) return null;
  const end = home.last + (isFormer(sentence.chunks[home.last]) ? 1 : 0);
  const [before, behind] = textAround(sentence, { first: last.last, last: end });
  return behind === '' ? null : `${before.replace(/[\s,]+$/, '')}, ${behind}`;
}
