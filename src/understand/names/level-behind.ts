import { wordsIn } from '../sentence.ts';
import { fold } from '../text/syllable.ts';
import type { Directory } from './directory.ts';
import type { Spot } from './find-spots.ts';
import type { Sentence } from '../sentence.ts';

const behind =
  /^(?:(?:(?:hoi|luc|khi|thoi|ngay) (?:no )?(?:van )?(?:dang )?con(?: la)?|cap) (huyen|thi xa|thanh pho)|(?:(?:y|tuc|la|cai) )*(huyen|thi xa|thanh pho) cu)$/;
const farthest = 4;
const types = new Map([
  ['huyen', 'Huyện'],
  ['thi xa', 'Thị xã'],
  ['thanh pho', 'Thành phố'],
]);

/** "Nghi Sơn hồi còn thị xã", "Nga Sơn cấp huyện", "Nga Sơn, cái huyện cũ ấy": the district, where there was one of that name and type. */
export function withLevelBehind(spot: Spot, { chunks }: Sentence, directory: Directory): Spot {
  if (spot.type !== null) return spot;
  for (let last = spot.last + 1; last <= spot.last + farthest; last++) {
    const [, still, former] = behind.exec(fold(wordsIn(chunks.slice(spot.last, last)))) ?? [];
    const type = types.get(still ?? former ?? '');
    if (type === undefined) continue;
    const bearers = spot.matches.flatMap(({ entry }) => directory.bearing(entry.text));
    return bearers.some((unit) => unit.type === type) ? { ...spot, type, level: 'district', last } : spot;
  }
  return spot;
}
