import type { Entry } from './lexicon.ts';
import type { Lattice } from './lattice.ts';
import type { Token } from '../text/tokens.ts';

/** How much likelier a mistyped "tháng" is before a number, and before a number with its year. */
const before = { number: 0.2, dated: 0.6 };
/** What is left of the cost of wrong marks on it: "quỷ 3", "tòp 5". */
export const marksBeforeNumber = 0.2;
/** As many slips may be in it. */
export const mostCounted = 1.65;

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

/** The places where a number begins, with how much likelier a mistyped word that counts is before it. */
export function numbersIn({ edges, order }: Lattice, tokens: readonly Token[]): ReadonlyMap<number, number> {
  const isNumber = (node: number) =>
    edges[node]?.some(({ syllable }) => /^\d/.test(syllable.letters)) === true;
  const isDated = (node: number) =>
    tokens[node + 1]?.gap === '/' && (tokens[node + 1]?.number ?? 0) > lastMonth;
  return new Map(order.filter(isNumber).map((node) => [node, isDated(node) ? before.dated : before.number]));
}

const lastMonth = 12;

/** "6 tang dau nam": what counts months from the start of a year is likelier behind a number. */
export function monthsBehindNumber({ tags }: Entry, before: Token | undefined): number {
  return tags.has('time:monthsFromStart') && typeof before?.number === 'number' ? monthsBonus : 0;
}

const monthsBonus = 0.4;
