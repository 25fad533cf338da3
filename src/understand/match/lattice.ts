import { decodeTelex } from '../text/telex.ts';
import { decodeVni } from '../text/vni.ts';
import { isSyllable } from '../text/inventory.ts';
import { cutGlued } from './cut-glued.ts';
import { cutShort } from './cut-short.ts';
import type { Syllable } from '../text/syllable.ts';
import type { Token } from '../text/tokens.ts';
import type { SyllableIndex } from './syllable-index.ts';

/** One way to read a stretch of a message as one syllable. */
export interface Edge {
  readonly to: number;
  readonly syllable: Syllable;
  /** The vocabulary's syllables with these letters. */
  readonly exact: readonly number[];
  readonly cost: number;
  /** True where marks were typed, or a short form was spelt out: marks then count. */
  readonly marked: boolean;
  /** True where slips may be looked for. */
  readonly mendable: boolean;
  /** True for a short form of three consonants and more, which is hardly a slip: "SBN" for "sơn". */
  readonly short: boolean;
  /** The first letters of a word cut short, `t.hình`, `đvị`; null for a word in full. */
  readonly initial: string | null;
}

/** Nodes 0 … tokens are the places between tokens; further nodes stand inside of them. */
export interface Lattice {
  readonly edges: readonly (readonly Edge[])[];
  /** Nodes in the order of their place. */
  readonly order: readonly number[];
  /** For each node, the first token it has not fully passed. */
  readonly tokenAt: readonly number[];
  /** For each node, the tokens it has begun: the end of the tokens a match up to here covers. */
  readonly tokenEnd: readonly number[];
  /** Nodes inside of short forms of two words, where no phrase begins or ends: "th" for Thanh Hóa. */
  readonly inShort: ReadonlySet<number>;
}

export interface LatticeParts {
  readonly tokens: readonly Token[];
  readonly index: SyllableIndex;
  /** Spelt-out readings of a short form, by its unmarked letters. */
  readonly shortForms: (letters: string) => readonly (readonly Syllable[])[];
}

const costs = {
  telex: 0.02,
  telexOverSyllable: 0.45,
  short: 0.12,
  glued: 0.12,
  joined: 0.35,
  swapYi: 0.02,
  initial: 0.15,
};

/** Lays out every way to read the tokens as syllables. */
export function layOut(parts: LatticeParts): Lattice {
  const { tokens, index } = parts;
  const edges: Edge[][] = Array.from({ length: tokens.length + 1 }, () => []);
  const draft: Draft = { edges, places: edges.map((_, i) => i), index };
  const inShort = new Set<number>();
  for (const [i, token] of tokens.entries()) {
    const shortFor = mayBeShort(token) ? parts.shortForms(token.syllable.letters) : [];
    const mendable = token.number === null && !standsAsTyped(token);
    const short = shortFor.length > 0 && /^[^aeiouy]{3,}$/.test(token.syllable.letters);
    edges[i]?.push(
      makeEdge(i + 1, token.syllable, { index, cost: 0, marked: token.marked, mendable, short }),
    );
    if (token.number !== null) continue;
    addDecoded(draft, i, token);
    addInitial(draft, i, token, tokens[i + 1]);
    for (const spelt of shortFor) {
      const nodes = addPath(draft, { from: i, to: i + 1, cost: costs.short, marked: true }, spelt);
      const [only, ...more] = nodes;
      if (only !== undefined && more.length === 0) inShort.add(only);
    }
    addClipped(draft, i, token);
    addCuts(draft, i, token);
    addJoined(draft, i, token, tokens[i + 1]);
  }
  return { ...finish(edges, draft.places, tokens.length), inShort };
}

/** A letter that stands for a word carries no tone: "ã" is hardly "a" for anh. */
function mayBeShort({ number, syllable }: Token): boolean {
  return number === null && (syllable.tone === 0 || syllable.letters.length > 1);
}

/** "ở", "à" and "xã" are what they are, and so are the numbers of quarters. */
function standsAsTyped({ marked, text }: Token): boolean {
  return (marked && /^(?:[ởờàạừý]|xã|huyện|phường)$/.test(text)) || /^(?:ii|iii|iv)$/.test(text);
}

interface Draft {
  readonly edges: Edge[][];
  readonly places: number[];
  readonly index: SyllableIndex;
}

/** Words cut short to their first letters. */
function addInitial({ edges, places, index }: Draft, i: number, token: Token, next: Token | undefined): void {
  const short = cutShort(token, next, index);
  if (short === null) return;
  const node = short.tail === null ? i + 1 : edges.push([]) - 1;
  edges[i]?.push(initialEdge(node, short.head));
  if (short.tail === null) return;
  places.push(i + 0.5);
  edges[node]?.push(makeEdge(i + 1, short.tail, { index, cost: 0, marked: token.marked, mendable: false }));
}

function initialEdge(to: number, syllable: Syllable): Edge {
  const { initial: cost } = costs;
  return {
    to,
    syllable,
    exact: [],
    cost,
    marked: false,
    mendable: false,
    short: false,
    initial: syllable.letters,
  };
}

interface PathParts {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
  readonly marked: boolean;
}

/** Several syllables in the place of a token, with nodes of their own between them, which it returns. */
function addPath(
  { edges, places, index }: Draft,
  { from, to, cost, marked }: PathParts,
  syllables: readonly Syllable[],
): readonly number[] {
  const inner: number[] = [];
  let at = from;
  for (const [i, syllable] of syllables.entries()) {
    const last = i === syllables.length - 1;
    const node = last ? to : edges.push([]) - 1;
    if (!last) {
      places.push(from + ((to - from) * (i + 1)) / syllables.length);
      inner.push(node);
    }
    edges[at]?.push(makeEdge(node, syllable, { index, cost: i === 0 ? cost : 0, marked, mendable: false }));
    at = node;
  }
  return inner;
}

/** The syllable that Telex or VNI keys left standing were meant to make. */
function addDecoded({ edges, index }: Draft, i: number, token: Token): void {
  const decode = /\d/.test(token.text) ? decodeVni : decodeTelex;
  const syllable = decode(token.text);
  if (syllable === null) return;
  const cost = isSyllable(token.syllable.letters) ? costs.telexOverSyllable : costs.telex;
  edges[i]?.push(makeEdge(i + 1, syllable, { index, cost, marked: true, mendable: true }));
}

/** "đừg", "thág": chat leaves out the n of a final ng. */
function addClipped({ edges, index }: Draft, i: number, token: Token): void {
  const { letters, shape } = token.syllable;
  if (isKnown(token, index) || !/[aeiouy]g$/.test(letters)) return;
  const whole = { ...token.syllable, letters: withFinal(letters), shape: withFinal(shape) };
  edges[i]?.push(makeEdge(i + 1, whole, { index, cost: costs.short, marked: token.marked, mendable: false }));
}

function withFinal(clipped: string): string {
  return `${clipped.slice(0, -1)}ng`;
}

const shortestGlued = 3;
const longestJoined = 16;

/** Words run together in one token. */
function addCuts(draft: Draft, i: number, token: Token): void {
  if (isKnown(token, draft.index) || token.text.length < shortestGlued) return;
  for (const cut of cutGlued(token.text, draft.index))
    addPath(draft, { from: i, to: i + 1, cost: costs.glued, marked: token.marked }, cut);
}

/** Words cut at the wrong place between two tokens. */
function addJoined(draft: Draft, i: number, token: Token, next: Token | undefined): void {
  if (next?.number !== null || next.gap !== ' ') return;
  const joined = token.text + next.text;
  if (joined.length > longestJoined || (isKnown(token, draft.index) && isKnown(next, draft.index))) return;
  for (const cut of cutGlued(joined, draft.index, false))
    addPath(draft, { from: i, to: i + 2, cost: costs.joined, marked: token.marked || next.marked }, cut);
}

function isKnown({ syllable }: Token, index: SyllableIndex): boolean {
  return index.idOf(syllable.letters) !== undefined;
}

interface EdgeParts {
  readonly index: SyllableIndex;
  readonly cost: number;
  readonly marked: boolean;
  readonly mendable: boolean;
  readonly short?: boolean;
}

function makeEdge(to: number, syllable: Syllable, parts: EdgeParts): Edge {
  const ids = [syllable.letters, ...spellings(syllable.letters)].map((letters) => parts.index.idOf(letters));
  const exact = ids.filter((id) => id !== undefined);
  return {
    to,
    syllable,
    exact,
    cost: parts.cost,
    marked: parts.marked,
    mendable: parts.mendable,
    short: parts.short ?? false,
    initial: null,
  };
}

/** The same syllable with y for i or i for y at its end: tỉ and tỷ, quí and quý. */
function spellings(letters: string): readonly string[] {
  if (/^(?:[bdhklmnst]|th|qu|gh|v|x|r|ph|kh|nh)y$/.test(letters)) return [`${letters.slice(0, -1)}i`];
  if (/^(?:[hklmst]|qu)i$/.test(letters)) return [`${letters.slice(0, -1)}y`];
  return [];
}

function finish(
  edges: readonly (readonly Edge[])[],
  places: readonly number[],
  count: number,
): Omit<Lattice, 'inShort'> {
  const order = places.map((_, node) => node).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  return {
    edges,
    order,
    tokenAt: places.map((place) => Math.min(Math.floor(place + 1e-9), count)),
    tokenEnd: places.map((place) => Math.min(Math.ceil(place - 1e-9), count)),
  };
}
