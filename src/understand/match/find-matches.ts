import { isSyllable } from '../text/inventory.ts';
import { fitMarks } from '../text/syllable.ts';
import type { MarkFit, Syllable } from '../text/syllable.ts';
import type { Edge, Lattice } from './lattice.ts';
import type { Entry, Lexicon, Step } from './lexicon.ts';

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
  readonly fuzzy: boolean;
  /** True when any word of the message carries marks: their absence then says something. */
  readonly marked: boolean;
  readonly found: Match[];
}

interface Path {
  readonly from: number;
  readonly cost: number;
  readonly slips: number;
  readonly slipped: number;
  readonly doubtful: boolean;
  readonly length: number;
  readonly edges: readonly Edge[];
  readonly wrong: readonly boolean[];
}

const fewerCost = 0.05;
const otherCost = 0.16;
const hookForTilde = 0.08;
/** A real syllable typed with its marks was hardly meant to be another. */
const markedWord = 0.45;

/** Finds every phrase in the lattice; with `fuzzy`, mistyped ones too. */
export function findMatches(
  lattice: Lattice,
  lexicon: Lexicon,
  { fuzzy, marked }: { readonly fuzzy: boolean; readonly marked: boolean },
): readonly Match[] {
  const walk: Walk = { lattice, lexicon, fuzzy, marked, found: [] };
  for (const from of lattice.order) {
    goOn(
      walk,
      { from, cost: 0, slips: 0, slipped: 0, doubtful: false, length: 0, edges: [], wrong: [] },
      from,
      lexicon.root,
    );
  }
  return walk.found;
}

function goOn(walk: Walk, path: Path, at: number, step: Step): void {
  for (const edge of walk.lattice.edges[at] ?? []) {
    for (const id of edge.exact) {
      const next = step.next.get(id);
      if (next) arrive(walk, extend(path, edge, 0, false), edge.to, next);
    }
    if (!walk.fuzzy || !edge.mendable) continue;
    for (const { id, cost } of walk.lexicon.index.near(edge.syllable.letters)) {
      const next = step.next.get(id);
      if (!next || path.slips + cost > 2.8) continue;
      const real = edge.marked ? walk.lexicon.isWord(edge.syllable) : isSyllable(edge.syllable.letters);
      arrive(walk, extend(path, edge, cost + (real && edge.marked ? markedWord : 0), real), edge.to, next);
    }
  }
}

function extend(path: Path, edge: Edge, slip: number, doubtful: boolean): Path {
  return {
    from: path.from,
    cost: path.cost + edge.cost + slip,
    slips: path.slips + slip,
    slipped: path.slipped + (slip > 0 ? 1 : 0),
    doubtful: path.doubtful || (slip > 0 && doubtful),
    length: path.length + edge.syllable.letters.length,
    edges: [...path.edges, edge],
    wrong: [...path.wrong, slip > 0],
  };
}

function arrive(walk: Walk, path: Path, to: number, step: Step): void {
  if (step.entries.length > 0 && bearable(path)) {
    for (const entry of step.entries) {
      const marks = weighMarks(walk, path, entry.syllables);
      walk.found.push({
        from: path.from,
        to,
        entry,
        cost: path.cost + marks.cost,
        slips: path.slips,
        doubtful: path.doubtful,
        fit: marks.fit,
      });
    }
  }
  if (step.next.size > 0) goOn(walk, path, to, step);
}

/** Longer phrases bear more slips; a short word, or a real syllable standing alone, bears none. */
function bearable(path: Path): boolean {
  if (path.slipped === 0) return true;
  const count = path.edges.length;
  if (count === 1) return path.length >= 4 && !path.doubtful && path.slips <= (path.length >= 6 ? 1.3 : 0.95);
  if (path.slipped > (count + 1) / 2) return false;
  return path.slips <= 0.5 + 0.13 * path.length;
}

function weighMarks(
  walk: Walk,
  path: Path,
  meant: readonly Syllable[],
): { readonly cost: number; readonly fit: MarkFit } {
  let cost = 0;
  let others = 0;
  let fit: MarkFit = 'same';
  for (const [i, edge] of path.edges.entries()) {
    const syllable = meant[i];
    if (!syllable || path.wrong[i] === true) continue;
    const here = fitMarks(edge.syllable, syllable);
    if (here === 'same') continue;
    if (here === 'other') {
      others += 1;
      cost += isHookForTilde(edge.syllable, syllable) ? hookForTilde : otherCost;
      fit = 'other';
    } else {
      if (walk.marked) cost += fewerCost;
      if (fit === 'same') fit = 'fewer';
    }
  }
  if (others === meant.length) cost += others === 1 ? 0.75 : 0.25;
  return { cost, fit };
}

/** Hỏi and ngã are one in much of the country's speech. */
function isHookForTilde(typed: Syllable, meant: Syllable): boolean {
  return (
    typed.shape === meant.shape && typed.tone + meant.tone === 7 && (typed.tone === 3 || typed.tone === 4)
  );
}
