import { wordsOf } from '../../intent/scene.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Question } from '#domain/question.ts';
import type { UnitId } from '#domain/unit.ts';
import type { Scene } from '../../intent/scene.ts';

const inside =
  /trong đó|ở đó|(?:^| )(?:trong|cùng|của|thuộc|bên trong|nội) (?:huyện|thị xã|thành phố)(?: |$)|(?:^| )(?:trong|ở|bên) (?:này|đấy|đây)(?: |$)|(?:huyện|thị xã|thành phố) (?:này|đó|ấy|đấy|nớ)(?: |$)/;

/**
 * "các xã trong đó xã nào yếu nhất", "xã nào trễ nhất" after a district, "các xã khác cùng huyện" after a commune: those
 * in it only.
 */
export function inThose({ units, over }: Question, scene: Scene, catalogue: Catalogue): readonly UnitId[] {
  const words = wordsOf(scene);
  const ofDistricts = units.every((id) => catalogue.unit(id)?.level === 'district');
  const within = ofDistricts && (over === 'commune' || whichCommune.test(words)) && !outside.test(words);
  return within || inside.test(words) ? districtsAround(units, catalogue) : [];
}

const whichCommune = /(?:^| )(?:xã|phường|xã phường) (?:nào|mô)(?: |$)/;
const outside = /(?:^| )(?:cả|toàn|trong|của|khắp) (?:tỉnh|thanh hóa)(?: |$)/;

/** "trong huyện", "cùng thị xã". */
export function saysInside(scene: Scene): boolean {
  return inside.test(wordsOf(scene));
}

/** "cả tỉnh", "trong tỉnh". */
export function saysOutside(scene: Scene): boolean {
  return outside.test(wordsOf(scene));
}

/** The units themselves where they are districts, else the ones they lie in; none where one lies in several. */
export function districtsAround(units: readonly UnitId[], catalogue: Catalogue): readonly UnitId[] {
  const around = units.map((id) => {
    const unit = catalogue.unit(id);
    if (unit?.level === 'district') return id;
    return unit?.level === 'commune' && unit.otherParents.length === 0 ? unit.parent : null;
  });
  return around.every((id) => id !== null) ? [...new Set(around)] : [];
}

/** "tôi muốn xem từng xã" after Hậu Lộc, which a commune and a district are called: those in the district. */
export function namesakeDistrict(units: readonly UnitId[], catalogue: Catalogue): readonly UnitId[] {
  const [one, ...more] = units.map((id) => catalogue.unit(id));
  if (one?.level !== 'commune' || more.length > 0) return [];
  return catalogue.units
    .filter((unit) => unit.level === 'district' && unit.name === one.name)
    .map(({ id }) => id);
}
