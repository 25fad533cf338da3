import type { Catalogue } from '#domain/catalogue.ts';
import type { Unit } from '#domain/unit.ts';
import type { Mention } from '../names/mention.ts';

/** True for a commune of the district that the other mention names or may name, today's of communes that lay in it too. */
export function liesIn({ meant }: Mention, around: Mention, catalogue: Catalogue): boolean {
  const [unit] = meant;
  if (unit?.level !== 'commune') return false;
  const homes = new Set(
    [unit, ...formerParts(unit, catalogue)].flatMap(({ parent, otherParents }) => [parent, ...otherParents]),
  );
  return [...around.meant, ...around.alternatives].some(
    ({ id, level }) => level === 'district' && homes.has(id),
  );
}

/** The units that one was made of. */
export function formerParts({ id }: Unit, catalogue: Catalogue): readonly Unit[] {
  return catalogue.predecessors(id).flatMap(({ from }) => catalogue.unit(from) ?? []);
}
