import type { Catalogue } from '#domain/catalogue.ts';
import { firstDay, lastDay, type Period } from '#domain/period.ts';
import type { Unit } from '#domain/unit.ts';
import { fold } from './fold.ts';

const shortTypes: Readonly<Record<string, string>> = {
  Phường: 'p',
  Xã: 'x',
  'Thị trấn': 'tt',
  Huyện: 'h',
  'Thị xã': 'tx',
  'Thành phố': 'tp',
};

export interface NamesakeCase {
  readonly unit: Unit;
  /** What was typed about it. */
  readonly words: string;
  /** Null where none was named: then units of any time may be meant. */
  readonly period: Period | null;
  readonly catalogue: Catalogue;
}

/** The units that the words of an order name as well as the given one; empty where only it can be meant. */
export function namesakes({ unit, words, period, catalogue }: NamesakeCase): readonly Unit[] {
  if (unit.level === 'nation') return [];
  const folded = ` ${fold(words.normalize('NFC'))
    .replace(/[.,;:]+/g, ' ')
    .replace(/\s+/g, ' ')} `;
  const typed = namesItsType(unit, folded);
  const district = catalogue.unit(unit.parent ?? unit.id);
  const withDistrict = district !== undefined && district !== unit && namesItsType(district, folded);
  return catalogue.units.filter(
    (other) =>
      other.id !== unit.id &&
      fold(other.name) === fold(unit.name) &&
      (!typed || other.type === unit.type) &&
      (!withDistrict || other.parent === unit.parent) &&
      livesIn(other, period),
  );
}

function namesItsType({ type, name, level }: Unit, folded: string): boolean {
  if (level === 'province') return /(?<![a-z])tinh(?![a-z])/.test(folded);
  const short = shortTypes[type];
  return [fold(type), ...(short === undefined ? [] : [short])].some((own) =>
    folded.includes(` ${own} ${fold(name)} `),
  );
}

function livesIn({ validFrom, validTo }: Unit, period: Period | null): boolean {
  if (period === null) return true;
  return (
    (validFrom === null || validFrom <= lastDay(period)) && (validTo === null || validTo >= firstDay(period))
  );
}

/** True when words speak of a commune, ward, township or district: its name then has to be understood too. */
export function speaksOfUnit(words: string): boolean {
  const folded = fold(words.normalize('NFC')).replace(/(?<![a-z])cap (?:xa|huyen)(?![a-z])/g, '');
  return /(?<![a-z])(?:xa|phuong|thi tran|huyen|thi xa|thanh pho|tp|tx|tt)\.?\s+[a-z]/.test(folded);
}
