import { fitMarks, isMarked } from '../text/syllable.ts';
import type { MarkFit, Syllable } from '../text/syllable.ts';
import type { Bearing } from './care.ts';
import type { Edge } from './lattice.ts';
import type { Lexicon } from './lexicon.ts';

/** One syllable of a phrase as it was typed, and the one before it. */
export interface Link {
  readonly edge: Edge;
  /** True when its letters are not those of the phrase. */
  readonly wrong: boolean;
  readonly before: Link | null;
}

interface Weighing {
  readonly lexicon: Lexicon;
  readonly bearing: Bearing;
  readonly marked: boolean;
}

const fewer = 0.12;
const other = 0.25;
const ownWord = 0.3;
const ownOther = 0.45;
const hookForTilde = 0.15;
/** What a single word with other marks costs besides: it may well be another word. */
const alone = { word: 0.75, noWord: 0.3, byEar: 0.15 };
/** Other marks on all syllables of a phrase. */
const throughout = 0.4;

interface Marks {
  readonly cost: number;
  readonly fit: MarkFit;
}

/** What the marks of a phrase cost that was typed so, and how they fit. */
export function weighMarks(last: Link | null, meant: readonly Syllable[], weighing: Weighing): Marks {
  let cost = 0;
  let others = 0;
  let fit: MarkFit = 'same';
  let i = meant.length;
  for (let link = last; link !== null; link = link.before) {
    const syllable = meant[--i];
    if (!syllable) continue;
    const here = weighOne(link, syllable, weighing);
    cost += here.cost;
    if (here.fit === 'other') others += 1;
    if (here.fit !== 'same' && fit !== 'other') fit = here.fit;
  }
  if (others === meant.length) cost += others === 1 ? oddWord(weighing, last, meant) : throughout;
  return { cost, fit };
}

const noMarks: Marks = { cost: 0, fit: 'same' };

function weighOne({ edge, wrong }: Link, meant: Syllable, weighing: Weighing): Marks {
  if (wrong) {
    const cost = edge.initial === null ? strayMarks(edge.syllable, meant, weighing) : 0;
    return cost === 0 ? noMarks : { cost, fit: 'same' };
  }
  const fit = fitMarks(edge.syllable, meant);
  if (fit === 'same') return noMarks;
  if (fit === 'other')
    return {
      cost: isHookForTilde(edge.syllable, meant) ? hookForTilde : otherMarks(weighing, edge),
      fit,
    };
  const own = standsItself(weighing, edge) ? ownWord : fewer;
  return { cost: weighing.marked ? own : 0, fit };
}

function oddWord(weighing: Weighing, last: Link | null, [meant]: readonly Syllable[]): number {
  const isWord = last !== null && standsItself(weighing, last.edge);
  if (isWord) return alone.word + weighing.bearing.oddWord;
  const heard = last !== null && meant !== undefined && isHookForTilde(last.edge.syllable, meant);
  return heard ? alone.byEar : alone.noWord;
}

const strayTone = { slip: 0.4, realWord: 1 };
const strayShape = 0.2;

/** Marks typed on wrong letters still speak: "cẩn" is hardly a slip for "trắng". */
function strayMarks(typed: Syllable, meant: Syllable, { lexicon }: Weighing): number {
  const tone = typed.tone !== 0 && typed.tone !== meant.tone && !isHookAndTilde(typed, meant);
  const shape = Array.from(typed.shape).some(
    (char, i) => char !== typed.letters[i] && !meant.shape.includes(char),
  );
  const stray = lexicon.isWord(typed) ? strayTone.realWord : strayTone.slip;
  return (tone ? stray : 0) + (shape ? strayShape : 0);
}

function otherMarks(weighing: Weighing, edge: Edge): number {
  return weighing.marked && standsItself(weighing, edge) ? ownOther : other;
}

/** A word of ours as it was typed, marks and all: "đạt" is hardly đặt with a mark forgotten. */
function standsItself({ lexicon }: Weighing, { syllable }: Edge): boolean {
  return isMarked(syllable) && lexicon.isWord(syllable);
}

/** Hỏi and ngã are one in much of the country's speech. */
function isHookForTilde(typed: Syllable, meant: Syllable): boolean {
  return typed.shape === meant.shape && isHookAndTilde(typed, meant);
}

function isHookAndTilde(typed: Syllable, meant: Syllable): boolean {
  return typed.tone + meant.tone === 7 && (typed.tone === 3 || typed.tone === 4);
}
