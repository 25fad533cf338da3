import { idsOf, listIn, readEntries, readHead, readJson } from './read-entries.ts';
import { successionSchema, unitSchema, unitsSchema } from './schema/units.ts';
import type { Entries, Known } from './read-entries.ts';
import type { Mistake } from './mistake.ts';
import type { Succession, Unit } from '#domain/unit.ts';

const file = 'units.json';

/** What units.json holds, entry by entry. */
export interface UnitParts {
  readonly units: Entries<Unit>;
  readonly successions: Entries<Succession>;
  readonly known: Known;
  readonly mistakes: readonly Mistake[];
}

/** Reads units.json; entries of the wrong shape are told as mistakes. */
export function readUnits(folder: string): UnitParts {
  const { value: json, mistakes } = readJson(folder, file);
  const list = listIn(json, 'units');
  const head = readHead(json, file, unitsSchema);
  const units = readEntries<Unit>(list, unitSchema, { file, path: 'units' });
  const successions = readEntries<Succession>(listIn(json, 'successions'), successionSchema, {
    file,
    path: 'successions',
  });
  return {
    units,
    successions,
    known: idsOf(list),
    mistakes: [mistakes, head.mistakes, units.mistakes, successions.mistakes].flat(),
  };
}
