import { chooseUnits } from './choose-units.ts';
import type { Unit } from '#domain/unit.ts';
import type { Match } from '../match/find-matches.ts';
import type { NameClues, UnitChoice } from './choose-units.ts';
import type { Directory } from './directory.ts';
import type { Spot } from './find-spots.ts';
import type { Mention } from './mention.ts';

export interface SpotParts {
  readonly directory: Directory;
  /** True when the message carries marks, so that their absence says something. */
  readonly marked: boolean;
  readonly around: Omit<NameClues, 'type' | 'level'>;
}

/** Decides whose name a spot is. */
export function resolveSpot(spot: Spot, parts: SpotParts): Mention {
  const { directory, marked, around } = parts;
  const clues: NameClues = { ...around, type: spot.type, level: spot.level };
  const choose = (match: Match) => chooseUnits(directory.bearing(match.entry.text), clues);
  const bearing = spot.matches.filter((match) => choose(match).meant.length > 0);
  const names = fittingNames(bearing.length > 0 ? bearing : spot.matches, marked);
  const choice = joinChoices(names.map(choose), spot.level === null);
  const place = spot.matches.find(({ entry }) => entry.tags.has('place'))?.entry.text ?? null;
  return {
    ...choice,
    first: spot.first,
    last: spot.last,
    place: choice.meant.length === 0 || spot.level === 'province' ? place : null,
    namesake: spot.level === null ? place : null,
    typed: spot.type !== null,
    level: spot.level ?? openLevel(choice),
    doubtful: marked && names.every((name) => name.doubtful),
    general: false,
  };
}

/** Names whose marks fit: letter for letter where marks are typed, else all that no mark speaks against. */
export function fittingNames(matches: readonly Match[], marked: boolean): readonly Match[] {
  if (matches.some((match) => match.slips > 0)) return matches;
  const same = matches.filter((match) => match.fit === 'same');
  if (marked && same.length > 0) return same;
  const fewer = matches.filter((match) => match.fit !== 'other');
  return fewer.length > 0 ? fewer : matches;
}

type Meant = Pick<UnitChoice, 'meant' | 'alternatives'>;

/** Brings the bearers of several names together; a bare name that a district bears is the district's first. */
function joinChoices(all: readonly UnitChoice[], bare: boolean): Meant {
  const choices = all.filter(({ meant }) => meant.length > 0);
  const fit = choices.filter((choice) => !choice.otherType);
  const standing = fit.length > 0 ? fit : choices;
  const districts = bare ? standing.filter(namesDistrict) : [];
  const chosen = districts.length > 0 ? districts : standing;
  const rest = choices.filter((choice) => !chosen.includes(choice)).flatMap((choice) => choice.meant);
  return {
    meant: chosen.flatMap((choice) => choice.meant),
    alternatives: [...chosen.flatMap((choice) => choice.alternatives), ...rest],
  };
}

function namesDistrict({ meant, alternatives }: Meant): boolean {
  return [...meant, ...alternatives].some((unit) => unit.level === 'district');
}

function openLevel(choice: Meant): Unit['level'] | null {
  return namesDistrict(choice) ? null : (choice.meant[0]?.level ?? null);
}
