import type { Catalogue } from '#domain/catalogue.ts';
import type { IsoDate } from '#domain/date.ts';
import type { Indicator } from '#domain/programme.ts';
import { existsOn, type Unit } from '#domain/unit.ts';
import { nameKey } from './name-key.ts';

/** What a name or code in a table may mean; more than one where it is not unique. */
export interface NameIndex {
  indicators(name: string): readonly Indicator[];
  /** Units of the list that was in force on a day, by their code or name. */
  units(name: string, day: IsoDate): readonly Unit[];
}

/** Indexes a programme's names for tables of thousands of rows. Names must be right to the letter. */
export function makeNameIndex(catalogue: Catalogue): NameIndex {
  const { programme, units } = catalogue;
  const indicators = indexBy(programme.indicators, ({ id, short, name }) => [
    id,
    short.vi,
    short.en,
    name.vi,
    name.en,
  ]);
  const lists = new Map<string, ReadonlyMap<string, readonly Unit[]>>();

  function listOf(day: IsoDate): ReadonlyMap<string, readonly Unit[]> {
    const known = lists.get(day);
    if (known) return known;
    const list = indexBy(
      units.filter((own) => existsOn(own, day)),
      (own) => namesOf(own, own.parent === null ? undefined : catalogue.unit(own.parent)),
    );
    lists.set(day, list);
    return list;
  }

  return {
    indicators: (name) => indicators.get(nameKey(name)) ?? [],
    units: (name, day) => listOf(day).get(nameKey(name)) ?? [],
  };
}

const shortTypes: Readonly<Record<string, readonly string[]>> = {
  Phường: ['P'],
  Xã: ['X'],
  'Thị trấn': ['TT'],
  Huyện: ['H'],
  'Thị xã': ['TX'],
  'Thành phố': ['TP'],
};

/** The ways a table may call a unit: its code, its name with or without the type, and with the district behind it. */
function namesOf(unit: Unit, parent: Unit | undefined): readonly string[] {
  const { code, name, type, fullName, id } = unit;
  const typed = [fullName.vi, fullName.en, ...(shortTypes[type] ?? []).map((short) => `${short} ${name}`)];
  const placed = parent?.level === 'district' ? typed.map((own) => `${own}, ${parent.fullName.vi}`) : [];
  return [id, ...(code === '' ? [] : [code]), name, ...typed, ...placed];
}

function indexBy<Item>(
  items: readonly Item[],
  namesOf: (item: Item) => readonly string[],
): ReadonlyMap<string, readonly Item[]> {
  const index = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of new Set(namesOf(item).map(nameKey))) {
      const there = index.get(key);
      if (there) there.push(item);
      else index.set(key, [item]);
    }
  }
  return index;
}
