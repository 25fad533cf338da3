import { typingCost } from '../match/distance.ts';
import { chooseUnits } from './choose-units.ts';
import { lettersIn } from './directory.ts';
import type { Unit, UnitLevel } from '#domain/unit.ts';
import type { Directory } from './directory.ts';

/** A name that no unit bears, with the type word before it. */
export interface UnknownName {
  readonly words: string;
  readonly type: string | null;
  readonly level: UnitLevel | null;
}

const most = 3;

/** The units whose names look most like an unknown one, likeliest first. */
export function nearestUnits(
  { words, type, level }: UnknownName,
  directory: Directory,
  limit = 0.8 + words.length * 0.3,
): readonly Unit[] {
  const typed = lettersIn(words);
  const near = directory.names
    .map(({ name, letters }) => ({ name, cost: typingCost(typed, letters, limit) }))
    .filter(({ cost }) => cost < Infinity)
    .sort((a, b) => a.cost - b.cost);
  const clues = { type, level, parent: null, era: null, past: false, since: false };
  const units = near.flatMap(({ name }) => chooseUnits(directory.bearing(name), clues).meant.slice(0, 1));
  return [...new Set(units)].slice(0, most);
}
