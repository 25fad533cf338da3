import { wordsIn } from '../sentence.ts';
import { isFormer } from '../time/stretches.ts';
import { tagValue } from './find-spots.ts';
import type { Chunk, Sentence } from '../sentence.ts';
import type { Directory } from './directory.ts';
import type { Spot } from './find-spots.ts';

/** Names that stand in one list, each for a unit of its own. */
export interface Listed {
  readonly spots: readonly Spot[];
  /** Those of a list: none of them says where another one lies. */
  readonly apart: ReadonlySet<Spot>;
}

/** "ba phường Hải Bình, Nghi Sơn, Tĩnh Gia", "các xã A, B": the noun is the type of every name behind it. */
export function withListed(spots: readonly Spot[], sentence: Sentence, directory: Directory): Listed {
  const read: Spot[] = [];
  const apart = new Set<Spot>();
  let i = 0;
  while (i < spots.length) {
    const list = listAt(spots.slice(i), sentence);
    const named = list?.spots.map((spot) => ofType(spot, list.type, directory)) ?? [];
    for (const spot of named) apart.add(spot);
    read.push(...(list === null ? spots.slice(i, i + 1) : named));
    i += list === null ? 1 : named.length;
  }
  return { spots: read, apart };
}

/** A list of names and the type they share; null where "các xã" may be said of districts as well. */
interface List {
  readonly type: string | null;
  readonly spots: readonly Spot[];
}

const fewest = 2;

/** The list that begins with the first of these names; null where none does. */
function listAt(spots: readonly Spot[], { chunks }: Sentence): List | null {
  const [first] = spots;
  if (first === undefined) return null;
  const at = first.type === null ? first.first - 1 : first.first;
  const [before, noun] = [chunks[at - 1], chunks[at]];
  if (noun?.tags.has('cue:communeNoun') !== true) return null;
  const type = tagValue(noun, 'type:');
  const run = runFrom(spots, chunks);
  const count = type === null ? null : (before?.number ?? null);
  if (count !== null) return listOf(run.slice(0, count), Math.max(count, fewest), type);
  if (!plural.test(wordsIn(before ? [before, noun] : [noun]))) return null;
  return listOf(
    run.filter(({ last }) => !isFormer(chunks[last])),
    fewest,
    type,
  );
}

/** "ba phường A, B" is short of one, and no list. */
function listOf(spots: readonly Spot[], least: number, type: string | null): List | null {
  return spots.length < least ? null : { type, spots };
}

/** The first name and those joined to it one after the other. */
function runFrom(spots: readonly Spot[], chunks: readonly Chunk[]): readonly Spot[] {
  const end = spots.findIndex((spot, i) => i > 0 && !isNextOf(spots[i - 1], spot, chunks));
  return end < 0 ? spots : spots.slice(0, end);
}

const plural = /(?:^| )(?:các|những|mấy) (?:xã|phường|thị trấn)$/;

/** ", B", "và B": a name without a type of its own. */
function isNextOf(one: Spot | undefined, next: Spot, chunks: readonly Chunk[]): boolean {
  if (one === undefined || next.type !== null) return false;
  const between = wordsIn(chunks.slice(one.last, next.first));
  return between === '' ? /^\s*,\s*$/.test(chunks[one.last]?.gap ?? '') : joins.test(between);
}

const joins = /^(?:và|với|cùng|lẫn|hay|hoặc)$/;

/** A name with the type of its list, where some unit of that name is of it. */
function ofType(spot: Spot, type: string | null, directory: Directory): Spot {
  if (spot.type !== null || type === null) return spot;
  const bearers = spot.matches.flatMap(({ entry }) => directory.bearing(entry.text));
  return bearers.some((unit) => unit.type === type) ? { ...spot, type, level: 'commune' } : spot;
}
