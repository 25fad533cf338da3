import type { Unit, UnitLevel } from '#domain/unit.ts';
import type { NameClues } from './choose-units.ts';

/** A unit, or another place, that a message speaks of. */
export interface Mention {
  /** Chunks it takes up, type word and district included. */
  readonly first: number;
  readonly last: number;
  readonly meant: readonly Unit[];
  readonly alternatives: readonly Unit[];
  /** The name of a place outside of the province; null for our own. */
  readonly place: string | null;
  /** A province or city elsewhere of the same name, where no type word tells them apart. */
  readonly namesake: string | null;
  /** True for "huyện X": a type word decided. */
  readonly typed: boolean;
  /** The level a bare name of several levels may still take. */
  readonly level: UnitLevel | null;
  /** True when the name was mended in a way that may have made another name of it. */
  readonly doubtful: boolean;
  /** True when this is the field of a comparison with the whole country rather than a unit asked about. */
  readonly general: boolean;
}

/** What a message says besides names about which units are meant. */
export interface MentionClues {
  readonly era: NameClues['era'];
  readonly past: boolean;
  readonly since: boolean;
  /** True where a comparison is asked for, so that two names side by side are two units. */
  readonly comparing: boolean;
}

/** "đứng thứ mấy trong các xã Như Xuân cũ": the order is of that district's communes only. */
export function isFieldOfCommunes({ general, meant }: Mention): boolean {
  return general && meant[0]?.level === 'district';
}
