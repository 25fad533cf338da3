import type { Entry } from './lexicon.ts';
import type { Lattice } from './lattice.ts';

/** How much likelier a mistyped "tháng" is before a number. */
export const beforeNumber = 0.2;
/** What is left of the cost of wrong marks on it: "quỷ 3", "tòp 5". */
export const marksBeforeNumber = 0.2;
/** As many slips may be in it. */
export const mostCounted = 1.45;

const counting = [
  'time:month',
  'time:quarter',
  'time:year',
  'cue:top',
  'cue:bottom',
  'thr:above',
  'thr:below',
];

/** True for the words that a number follows: "tháng", "quý", "top". */
export function isCounting({ tags, syllables }: Entry): boolean {
  return syllables.length === 1 && counting.some((tag) => tags.has(tag));
}

/** The places where a number begins. */
export function numbersIn({ edges, order }: Lattice): ReadonlySet<number> {
  return new Set(order.filter((node) => edges[node]?.some(({ syllable }) => /^\d/.test(syllable.letters))));
}
