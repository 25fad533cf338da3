import { idsOf, readEntries, readJson } from './read-entries.ts';
import { anything } from './read-programme.ts';
import { successionSchema, unitSchema, unitsSchema } from './schema/units.ts';
import type { Known } from './read-programme.ts';
import type { Located, Mistake } from './mistake.ts';
import type { Succession, Unit } from '#domain/unit.ts';

const file = 'units.json';

/** What units.json holds, entry by entry. */
export interface UnitParts {
  readonly units: readonly Located<Unit>[];
  readonly successions: readonly Located<Succession>[];
  readonly known: Known;
  readonly mistakes: readonly Mistake[];
}

/** Reads units.json; entries of the wrong shape are left out and told as mistakes. */
export function readUnits(folder: string): UnitParts {
  const { value: head, mistakes } = readJson(folder, file, unitsSchema);
  const units = readEntries<Unit>(head?.units ?? [], unitSchema, { file, path: 'units' });
  const steps = readEntries<Succession>(head?.successions ?? [], successionSchema, {
    file,
    path: 'successions',
  });
  return {
    units: units.value,
    successions: steps.value,
    known: head ? idsOf(head.units) : anything,
    mistakes: [...mistakes, ...units.mistakes, ...steps.mistakes],
  };
}
