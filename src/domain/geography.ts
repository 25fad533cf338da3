import type { Catalogue } from './catalogue.ts';
import type { Unit, UnitId } from './unit.ts';

/** A current commune on the ground of a former district; `partly` when it took in ground of other districts too. */
export interface CommuneOfDistrict {
  readonly commune: Unit;
  readonly partly: boolean;
}

/** The current communes that communes of a district went to, in the order of the catalogue. */
export function communesOfDistrict(catalogue: Catalogue, district: UnitId): readonly CommuneOfDistrict[] {
  return catalogue
    .children(district)
    .filter((unit) => unit.level === 'commune' && unit.validTo === null)
    .map((commune) => ({
      commune,
      partly: !catalogue.predecessors(commune.id).every(({ from }) => belonged(catalogue, from, district)),
    }));
}

/** True when the commune, or one it came from, was of the district. */
function belonged(catalogue: Catalogue, commune: UnitId, district: UnitId): boolean {
  const unit = catalogue.unit(commune);
  if (unit && (unit.parent === district || unit.otherParents.includes(district))) return true;
  return catalogue.predecessors(commune).some(({ from }) => belonged(catalogue, from, district));
}
