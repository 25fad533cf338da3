import { syllableOf } from '../text/syllable.ts';
import { decodeTelex } from '../text/telex.ts';
import type { Syllable } from '../text/syllable.ts';
import type { SyllableIndex } from './syllable-index.ts';

const longest = 8;
const kept = 6;

/** The ways to cut a run of letters without spaces into syllables of the vocabulary, fewest syllables first. */
export function cutGlued(run: string, index: SyllableIndex, telex = true): readonly (readonly Syllable[])[] {
  if (run.length > 40) return [];
  const typed = telex && /[a-z](?:[fsrxjw]|aa|ee|oo)|dd/.test(run);
  const cuts: (readonly Syllable[])[][] = Array.from({ length: run.length + 1 }, () => []);
  cuts[run.length] = [[]];
  for (let from = run.length - 1; from >= 0; from--) {
    const found: (readonly Syllable[])[] = [];
    for (let to = from + 1; to <= Math.min(run.length, from + longest); to++) {
      const tails = cuts[to] ?? [];
      if (tails.length === 0) continue;
      const syllable = readPiece(run.slice(from, to), index, typed);
      if (syllable) found.push(...tails.map((tail) => [syllable, ...tail]));
    }
    cuts[from] = found.sort((a, b) => a.length - b.length).slice(0, kept);
  }
  return cuts[0] ?? [];
}

function readPiece(text: string, index: SyllableIndex, telex: boolean): Syllable | null {
  const plain = syllableOf(text);
  if ((text.length > 1 || text === 'ở') && index.idOf(plain.letters) !== undefined) return plain;
  const decoded = telex && text.length > 1 ? decodeTelex(text) : null;
  return decoded && index.idOf(decoded.letters) !== undefined ? decoded : null;
}
