import { fold } from '../text/syllable.ts';
import type { Directory } from './directory.ts';
import type { Spot } from './find-spots.ts';
import type { Sentence } from '../sentence.ts';

const slipped = /(?:^| )(?:t?hi|ti|th|thj) xa$/;

/** "thì xá Bim Sờn", "ti xa Bim Son": the town, its type word slipped, where a town bore the name and no xã does. */
export function asTown(spot: Spot, { chunks }: Sentence, directory: Directory): Spot {
  const before = chunks.slice(Math.max(0, spot.last - 3), spot.last - 1);
  if (before.length === 0 || before.at(-1)?.tags.has('cue:communeNoun') !== true) return spot;
  if (!slipped.test(fold(before.map(({ typed }) => typed.toLowerCase()).join(' ')))) return spot;
  const bearers = spot.matches.flatMap(({ entry }) => directory.bearing(entry.text));
  const town = bearers.some(({ type }) => type === 'Thị xã') && bearers.every(({ type }) => type !== 'Xã');
  return town ? { ...spot, type: 'Thị xã', level: 'district' } : spot;
}
