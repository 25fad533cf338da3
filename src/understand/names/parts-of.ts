import { wordsIn } from '../sentence.ts';
import type { Chunk } from '../sentence.ts';
import type { Mention } from './mention.ts';

const leads =
  /(?:^| )(?:các|từng|những|mỗi) (?:xã|phường|xã phường)(?: một)?(?: của| thuộc| trong| ở| bên| tại)?$/;

/** True where a name stands behind "các xã của", "từng xã ở": of the district its parts are meant. */
export function leadsToParts(chunks: readonly Chunk[], first: number): boolean {
  return leads.test(wordsIn(chunks.slice(Math.max(0, first - 4), first)));
}

/**
 * "hài lòng từng xã của Vĩnh Lộc", "Nga Thắng đứng thứ mấy trong các xã của Nga Sơn": a name that a district bears too is
 * the district's, as a commune has no communes.
 */
export function withDistrictsOfParts(
  mentions: readonly Mention[],
  chunks: readonly Chunk[],
): readonly Mention[] {
  return mentions.map((mention, i) => {
    const last = i === mentions.length - 1;
    return last && !mention.typed && leadsToParts(chunks, mention.first) ? asDistrict(mention) : mention;
  });
}

function asDistrict(mention: Mention): Mention {
  const bearers = [...mention.meant, ...mention.alternatives];
  const district = bearers.find(({ level }) => level === 'district');
  if (district === undefined) return mention;
  const alternatives = bearers.filter((unit) => unit !== district);
  return { ...mention, meant: [district], alternatives, level: 'district' };
}
