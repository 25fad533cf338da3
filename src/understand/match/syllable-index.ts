import { isSyllable } from '../text/inventory.ts';
import { typingCost } from './distance.ts';
import { initialKey, soundKey } from './spelling.ts';

/** A syllable of the vocabulary that a typed one may stand for. */
export interface Candidate {
  readonly id: number;
  readonly cost: number;
  /** True when only the initial differs, as regions confuse them. */
  readonly byEar: boolean;
}

/** Every syllable the vocabulary uses, by its unmarked letters. */
export interface SyllableIndex {
  /** The id of letters, adding them when new. Only while the vocabulary is built. */
  readonly add: (letters: string) => number;
  readonly idOf: (letters: string) => number | undefined;
  readonly lettersOf: (id: number) => string;
  /** What letters may have been meant for, by id, the exact syllable left out, cheapest first. */
  readonly near: (letters: string) => ReadonlyMap<number, Candidate>;
}

const alike = 0.45;
const kept = 4000;

export function makeSyllableIndex(): SyllableIndex {
  const ids = new Map<string, number>();
  const all: { readonly letters: string; readonly mask: number }[] = [];
  const bySound = new Map<string, number[]>();
  const memo = new Map<string, ReadonlyMap<number, Candidate>>();

  function add(letters: string): number {
    const known = ids.get(letters);
    if (known !== undefined) return known;
    const id = all.push({ letters, mask: maskOf(letters) }) - 1;
    ids.set(letters, id);
    const key = soundKey(letters);
    bySound.set(key, [...(bySound.get(key) ?? []), id]);
    return id;
  }

  function search(letters: string): readonly Candidate[] {
    const limit = limitFor(letters.length);
    const mask = maskOf(letters);
    const own = ids.get(letters);
    const found = new Map<number, number>();
    // Only what can be said is heard for something else.
    const heard = isSyllable(letters) ? (bySound.get(soundKey(letters)) ?? []) : [];
    for (const id of heard) found.set(id, alike);
    for (const [id, other] of all.entries()) {
      if (bitCount(mask ^ other.mask) > 3 || Math.abs(other.letters.length - letters.length) > 2) continue;
      const cost = typingCost(letters, other.letters, limit);
      if (cost < (found.get(id) ?? Infinity)) found.set(id, cost);
    }
    if (own !== undefined) found.delete(own);
    const initial = initialKey(letters);
    const byEar = (id: number) => initialKey(all[id]?.letters ?? '') === initial;
    return [...found].map(([id, cost]) => ({ id, cost, byEar: byEar(id) })).sort((a, b) => a.cost - b.cost);
  }

  return {
    add,
    idOf: (letters) => ids.get(letters),
    lettersOf: (id) => all[id]?.letters ?? '',
    near: (letters) => {
      const known = memo.get(letters);
      if (known) return known;
      const candidates = letters.length > 12 ? [] : search(letters);
      const found = new Map(candidates.map((candidate) => [candidate.id, candidate]));
      if (memo.size >= kept) memo.clear();
      memo.set(letters, found);
      return found;
    },
  };
}

/** Longer syllables bear more slips. */
function limitFor(length: number): number {
  if (length <= 2) return 1.15;
  return length <= 4 ? 1.3 : 1.8;
}

function maskOf(letters: string): number {
  let mask = 0;
  for (let i = 0; i < letters.length; i++) mask |= 1 << ((letters.charCodeAt(i) - 97) & 31);
  return mask;
}

function bitCount(bits: number): number {
  let [rest, count] = [bits, 0];
  for (; rest !== 0; rest &= rest - 1) count++;
  return count;
}
