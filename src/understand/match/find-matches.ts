import { isSyllable } from '../text/inventory.ts';
import { bearable, bearableAtPinch, isGuess } from './path.ts';
import { stepBehind } from './trie.ts';
import { weighMarks } from './weigh-marks.ts';
import type { MarkFit } from '../text/syllable.ts';
import { isCounting, marksBeforeNumber, monthsBehindNumber, mostCounted, numbersIn } from './counted.ts';
import type { Bearing } from './care.ts';
import type { Edge, Lattice } from './lattice.ts';
import type { Entry, Lexicon, Step } from './lexicon.ts';
import type { Candidate } from './syllable-index.ts';
import type { Path } from './path.ts';
import type { Token } from '../text/tokens.ts';

/** A phrase of the vocabulary found in a message. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly entry: Entry;
  /** What was wrong with the typing: slips, marks, short forms. */
  readonly cost: number;
  /** The part of the cost that slips of letters make. */
  readonly slips: number;
  /** True where a slip turned one real syllable into another, so that the phrase may not be what was meant at all. */
  readonly doubtful: boolean;
  /** How well the typed marks fit, over all syllables. */
  readonly fit: MarkFit;
}

interface Walk {
  readonly lattice: Lattice;
  readonly lexicon: Lexicon;
  readonly bearing: Bearing;
  /** True when any word of the message carries marks: their absence then says something. */
  readonly marked: boolean;
  readonly found: Match[];
  readonly tokens: readonly Token[];
  /** Places where a number begins, with what it takes off a mistyped word that counts. */
  readonly numbers: ReadonlyMap<number, number>;
  /** What edges may have been meant for, as far as it was asked. */
  readonly mendings: Map<Edge, Mending>;
}

/** What an edge may have been meant for. */
interface Mending {
  /** True where it may well have been meant as it stands. */
  readonly real: boolean;
  readonly near: ReadonlyMap<number, Candidate>;
}

interface Finding {
  readonly tokens: readonly Token[];
  readonly bearing: Bearing;
  readonly marked: boolean;
}

/** Finds every phrase in the lattice, mistyped ones as far as the bearing goes. */
export function findMatches(
  lattice: Lattice,
  lexicon: Lexicon,
  { tokens, bearing, marked }: Finding,
): readonly Match[] {
  const numbers = numbersIn(lattice, tokens);
  const walk: Walk = { lattice, lexicon, bearing, marked, tokens, found: [], numbers, mendings: new Map() };
  for (const from of lattice.order) {
    if (lattice.inShort.has(from)) continue;
    goOn(
      walk,
      {
        from,
        cost: 0,
        slips: 0,
        slipped: 0,
        doubtful: false,
        byEar: true,
        cut: false,
        length: 0,
        count: 0,
        last: null,
      },
      from,
      lexicon.root,
    );
  }
  return walk.found;
}

function goOn(walk: Walk, path: Path, at: number, step: Step): void {
  for (const edge of walk.lattice.edges[at] ?? []) {
    for (const id of edge.exact) {
      const next = stepBehind(step, id);
      if (next) arrive(walk, extend(walk, path, edge), edge.to, next);
    }
    if (edge.initial !== null) goOnFromInitial(walk, path, edge, step);
    if (walk.bearing.mends && edge.mendable && !path.cut && bearsMore(walk, path, step))
      goOnMended(walk, path, edge, step);
  }
}

/** True where one more slip may still be borne by the longest phrase there is: of its syllables no more than half. */
function bearsMore({ bearing }: Walk, { count, slipped }: Path, { below }: Step): boolean {
  const syllables = count + below;
  const most = bearing.atPinch ? Math.ceil(syllables / 2) : (syllables + 1) / 2;
  return slipped + 1 <= most;
}

const mostSlips = 2.8;

/** Every syllable that the typed one may have been meant for. */
function goOnMended(walk: Walk, path: Path, edge: Edge, step: Step): void {
  const { real, near } = mendingOf(walk, edge);
  const penalty = real ? walk.bearing.realWord[walk.marked ? 'marked' : 'plain'] : 0;
  const most = mostSlips - path.slips - penalty;
  // Another word than the one typed, standing alone, is taken before a number only.
  const alone = path.count === 0 && real && !walk.bearing.atPinch && walk.numbers.get(edge.to) === undefined;
  const mend = ({ cost, byEar }: Candidate, next: Step) => {
    if (cost <= most && (next.below > 0 || !alone))
      arrive(walk, extend(walk, path, edge, { cost: cost + penalty, real, byEar }), edge.to, next);
  };
  // The fewer of the two are gone through: most steps go on in a few ways only.
  if (step.next.length < near.size) {
    for (const next of step.next) {
      const candidate = near.get(next.key);
      if (candidate) mend(candidate, next);
    }
    return;
  }
  for (const candidate of near.values()) {
    if (candidate.cost > most) return;
    const next = stepBehind(step, candidate.id);
    if (next) mend(candidate, next);
  }
}

/** A word cut short stands for any that begins so, as long as another follows it in full. */
function goOnFromInitial(walk: Walk, path: Path, edge: Edge, step: Step): void {
  const last = { edge, wrong: true, before: path.last };
  const cut = { ...extend(walk, path, edge), last, cut: true };
  for (const next of walk.lexicon.beginning(step, edge.initial ?? '')) goOn(walk, cut, edge.to, next);
}

function mendingOf(walk: Walk, edge: Edge): Mending {
  const known = walk.mendings.get(edge);
  if (known) return known;
  const found = { real: isReal(walk, edge), near: walk.lexicon.index.near(edge.syllable.letters) };
  walk.mendings.set(edge, found);
  return found;
}

/** True for what may well have been meant as it stands: a word of ours where marks are typed, else any syllable. */
function isReal({ marked, lexicon }: Walk, { syllable, short }: Edge): boolean {
  const word = marked ? lexicon.isWord(syllable) : isSyllable(syllable.letters);
  return short || (syllable.letters.length > 1 && word);
}

interface Slip {
  readonly cost: number;
  readonly real: boolean;
  readonly byEar: boolean;
}

const exact: Slip = { cost: 0, real: false, byEar: true };

function extend(walk: Walk, path: Path, edge: Edge, slip = exact): Path {
  const slipped = slip.cost > 0;
  return {
    from: path.from,
    cost: path.cost + edge.cost * (edge.initial === null ? 1 : walk.bearing.cutShort) + slip.cost,
    slips: path.slips + slip.cost,
    slipped: path.slipped + (slipped ? 1 : 0),
    doubtful: path.doubtful || (slipped && slip.real && !walk.bearing.atPinch),
    byEar: path.byEar && slip.byEar,
    cut: path.cut,
    length: path.length + edge.syllable.letters.length,
    count: path.count + 1,
    last: { edge, wrong: slipped, before: path.last },
  };
}

function arrive(walk: Walk, path: Path, to: number, step: Step): void {
  if (step.ends.length > 0 && !walk.lattice.inShort.has(to)) {
    const borne = walk.bearing.atPinch ? bearableAtPinch(path, step) : bearable(path);
    for (const entry of step.ends) take(walk, path, { to, entry, borne });
  }
  if (step.next.length > 0) goOn(walk, path, to, step);
}

interface Taking {
  readonly to: number;
  readonly entry: Entry;
  readonly borne: boolean;
}

/** A short word that counts may be mended before a number, whatever else it would decide. */
function take(walk: Walk, path: Path, { to, entry, borne }: Taking): void {
  const alone = path.slipped > 0 && path.count === 1;
  const before = path.count === 1 ? walk.numbers.get(to) : undefined;
  const counts = before !== undefined && isCounting(entry);
  const counted = counts && alone && path.slips <= mostCounted;
  if (!counted && (!borne || isGuess(entry, path, alone))) return;
  const marks = weighMarks(path.last, entry.syllables, walk);
  const marksCost = counts ? marks.cost * marksBeforeNumber : marks.cost;
  walk.found.push({
    from: path.from,
    to,
    entry,
    cost: path.cost + marksCost - (counted ? before : 0) - besideNumber(walk, path, entry),
    slips: path.slips,
    doubtful: path.doubtful,
    fit: marks.fit,
  });
}

/** How much likelier a mistyped word is beside a number that it counts. */
function besideNumber({ lattice, tokens }: Walk, { from, slipped }: Path, entry: Entry): number {
  return slipped === 0 ? 0 : monthsBehindNumber(entry, tokens[(lattice.tokenAt[from] ?? 0) - 1]);
}
