import type { Lattice } from './lattice.ts';
import type { Match } from './find-matches.ts';

/** A stretch of the message with what it was read as; `match` is null for words that nothing explains. */
export interface Piece {
  /** First token and the one after the last. */
  readonly first: number;
  readonly last: number;
  readonly match: Match | null;
  /** Every other phrase that the very same stretch may be. */
  readonly others: readonly Match[];
}

/** A message cut into pieces; `cost` tells how much had to be mended or left over. */
export interface Cover {
  readonly pieces: readonly Piece[];
  readonly cost: number;
}

const unknownCost = 2.6;
const typeBeforeName = 0.6;

/** What stands right before a node: nothing of note, the type of a unit, or that of a district. */
const [plain, behindType, behindDistrict] = [0, 1, 2];
const states = [plain, behindType, behindDistrict];

interface Best {
  readonly cost: number;
  readonly match: Match | null;
  readonly from: number;
  readonly fromState: number;
}

/** The cheapest way to read the whole message. */
export function cover(
  lattice: Lattice,
  matches: readonly Match[],
  { tokens, marked }: { readonly tokens: number; readonly marked: boolean },
): Cover {
  const bare = barePrices(matches, marked);
  const byStart = Map.groupBy(matches, (match) => match.from);
  const best = new Map<number, Best>([[0, { cost: 0, match: null, from: -1, fromState: plain }]]);
  const reach = (node: number, state: number, next: Best) => {
    const key = node * states.length + state;
    const known = best.get(key);
    if (!known || next.cost < known.cost - 1e-9) best.set(key, next);
  };
  for (const node of lattice.order) {
    for (const state of states) {
      const here = best.get(node * states.length + state);
      if (!here) continue;
      if (node < tokens)
        reach(node + 1, plain, { cost: here.cost + unknownCost, match: null, from: node, fromState: state });
      for (const match of byStart.get(node) ?? []) {
        const whole = node === 0 && match.to === tokens;
        const { cost, next } = price(match, state, whole ? named : bare);
        reach(match.to, next, { cost: here.cost + cost, match, from: node, fromState: state });
      }
    }
  }
  return trace(lattice, byStart, best, tokens);
}

/** What a commune's name costs besides where no type word stands before it; one that is no more costs more. */
interface BarePrice {
  readonly small: number;
  readonly rare: number;
}

const free: BarePrice = { small: 0, rare: 0 };
/** Without marks everyday syllables look like names. */
const bareName: BarePrice = { small: 0.05, rare: 0.1 };
/** With a slip as well, nearly all of them do. */
const slippedName: BarePrice = { small: 0.35, rare: 0.8 };

interface BarePrices {
  readonly asTyped: BarePrice;
  readonly slipped: BarePrice;
}

const named: BarePrices = { asTyped: free, slipped: free };

/** A message that asks what became of a unit names one, with a slip or without. */
function barePrices(matches: readonly Match[], marked: boolean): BarePrices {
  if (marked) return named;
  return { asTyped: bareName, slipped: matches.some(asksWhatBecame) ? bareName : slippedName };
}

function asksWhatBecame({ entry, slips }: Match): boolean {
  return slips === 0 && entry.tags.has('cue:geography') && entry.syllables.length > 2;
}

function price(
  match: Match,
  state: number,
  bare: BarePrices,
): { readonly cost: number; readonly next: number } {
  const { sorts, tags, price: own } = match.entry;
  const next = stateBehind(match);
  if (!sorts.has('name')) return { cost: own + match.cost, next };
  if (state === behindType || (state === behindDistrict && isDistricts(tags)))
    return { cost: own + match.cost - typeBeforeName, next };
  const besides = match.slips > 0 ? bare.slipped : bare.asTyped;
  return { cost: own + match.cost + (sorts.size > 1 ? 0 : bareCost(tags, besides)), next };
}

function stateBehind({ entry: { sorts, tags } }: Match): number {
  if (!sorts.has('type')) return plain;
  return tags.has('level:district') ? behindDistrict : behindType;
}

/** "5 huyen hai long": no district was called Hải Long. */
function isDistricts(tags: ReadonlySet<string>): boolean {
  return !tags.has('rare') && !tags.has('small');
}

function bareCost(tags: ReadonlySet<string>, bare: BarePrice): number {
  if (tags.has('rare')) return bare.rare;
  return tags.has('small') ? bare.small : 0;
}

function trace(
  lattice: Lattice,
  byStart: ReadonlyMap<number, readonly Match[]>,
  best: ReadonlyMap<number, Best>,
  tokens: number,
): Cover {
  const ends = states.map((state) => ({ state, best: best.get(tokens * states.length + state) }));
  const end = ends.reduce((a, b) => ((b.best?.cost ?? Infinity) < (a.best?.cost ?? Infinity) ? b : a));
  const pieces: Piece[] = [];
  let [node, state] = [tokens, end.state];
  while (node !== 0 || pieces.length === 0) {
    const step = best.get(node * states.length + state);
    if (!step || step.from < 0) break;
    pieces.unshift(toPiece(lattice, byStart.get(step.from) ?? [], step, node));
    [node, state] = [step.from, step.fromState];
  }
  return { pieces, cost: end.best?.cost ?? 0 };
}

/** A piece with what else begins and ends where it does. */
function toPiece(lattice: Lattice, beside: readonly Match[], step: Best, node: number): Piece {
  const { match } = step;
  const others = match ? beside.filter((other) => other !== match && other.to === match.to) : [];
  return {
    first: lattice.tokenAt[step.from] ?? 0,
    last: lattice.tokenEnd[node] ?? 0,
    match,
    others,
  };
}
