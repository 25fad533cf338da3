import { canonical } from '../match/lexicon.ts';
import { fold } from '../text/syllable.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Unit, UnitId } from '#domain/unit.ts';
import type { Lexicon } from '../match/lexicon.ts';

/** The units that carry a name. */
export interface Directory {
  readonly bearing: (name: string) => readonly Unit[];
  readonly unit: (id: UnitId) => Unit | undefined;
  readonly names: readonly SpeltName[];
}

/** A name with the letters it is spelt with. */
export interface SpeltName {
  readonly name: string;
  readonly letters: string;
}

const longest = 15;

/** The first letters of words, without marks and spaces. */
export function lettersIn(words: string): string {
  return fold(words)
    .replace(/[^a-z]/g, '')
    .slice(0, longest);
}

/** How much a name needs words around it to be taken for one: most for communes that are no more. */
function rarity(bearers: readonly Unit[]): readonly string[] {
  if (bearers.some((unit) => unit.level !== 'commune')) return [];
  return bearers.some((unit) => unit.validTo === null) ? ['small'] : ['rare'];
}

/** Enters all names of units, everyday ones too, into the vocabulary. */
export function makeDirectory(catalogue: Catalogue, lexicon: Lexicon): Directory {
  const byName = new Map<string, Unit[]>();
  const enter = (name: string, unit: Unit) => {
    const key = canonical(name);
    const bearers = byName.get(key) ?? [];
    if (!bearers.includes(unit)) byName.set(key, [...bearers, unit]);
  };
  for (const unit of catalogue.units) if (unit.level !== 'nation') enter(unit.name, unit);
  for (const { text, means } of catalogue.phrases) {
    const unit = catalogue.unit(means as UnitId);
    if (unit) enter(text, unit);
  }
  for (const [name, bearers] of byName) {
    lexicon.add(name, 'name', ['unit', ...rarity(bearers)]);
  }
  return {
    bearing: (name) => byName.get(name) ?? [],
    unit: (id) => catalogue.unit(id),
    names: [...byName.keys()].map((name) => ({ name, letters: lettersIn(name) })),
  };
}
