import { wordsIn } from '../sentence.ts';
import type { Chunk } from '../sentence.ts';
import type { Mention } from './mention.ts';

const leads =
  /(?:^| )(?:các|từng|những|mỗi) (?:xã|phường|xã phường)(?: một)?(?: của| thuộc| trong| ở| bên| tại)?$/;

/** True where a name stands behind "các xã của", "từng xã ở": of the district its parts are meant. */
export function leadsToParts(chunks: readonly Chunk[], first: number): boolean {
  return leads.test(wordsIn(chunks.slice(Math.max(0, first - 4), first)));
}

/** "hài lòng từng xã của Vĩnh Lộc": a name that a district bears too is the district's, as a commune has no communes. */
export function withDistrictsOfParts(
  mentions: readonly Mention[],
  chunks: readonly Chunk[],
): readonly Mention[] {
  const [only, ...more] = mentions;
  if (only === undefined || more.length > 0 || only.typed || !leadsToParts(chunks, only.first))
    return mentions;
  const bearers = [...only.meant, ...only.alternatives];
  const district = bearers.find(({ level }) => level === 'district');
  if (district === undefined) return mentions;
  const alternatives = bearers.filter((unit) => unit !== district);
  return [{ ...only, meant: [district], alternatives, level: 'district' }];
}
