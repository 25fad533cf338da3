import type { Catalogue } from '#domain/catalogue.ts';
import type { Unit, UnitId } from '#domain/unit.ts';

/** Words for a unit that no other unit answers to: its type, district and time where they are needed. */
export function sayUnit(unit: Unit, catalogue: Catalogue): string {
  if (unit.id === 'provinces-mean') return 'trung bình các tỉnh';
  if (unit.level === 'nation') return 'cả nước';
  if (unit.level === 'province') return 'toàn tỉnh';
  const name = `${unit.type.toLowerCase()} ${unit.name}`;
  if (unit.level !== 'commune') return name;
  if (unit.validTo === null) return hasOldNamesake(unit, catalogue) ? `${name} hiện nay` : name;
  return `${name} ${sayParent(unit.parent, catalogue)} ${hasLaterSelf(unit, catalogue) ? 'trước năm 2025' : 'trước sáp nhập'}`;
}

function sayParent(id: UnitId | null, catalogue: Catalogue): string {
  const parent = id === null ? undefined : catalogue.unit(id);
  return parent ? `${parent.type.toLowerCase()} ${parent.name}` : '';
}

function namesakes(unit: Unit, catalogue: Catalogue): readonly Unit[] {
  return catalogue.units.filter(
    (other) => other !== unit && other.name === unit.name && other.type === unit.type,
  );
}

function hasOldNamesake(unit: Unit, catalogue: Catalogue): boolean {
  return namesakes(unit, catalogue).some((other) => other.validTo !== null);
}

/** A unit of 2024 that went on under another code in the last half year of the districts. */
function hasLaterSelf(unit: Unit, catalogue: Catalogue): boolean {
  if (!unit.id.endsWith('@2024')) return false;
  return namesakes(unit, catalogue).some(
    (other) => !other.id.endsWith('@2024') && other.validTo !== null && other.parent === unit.parent,
  );
}
