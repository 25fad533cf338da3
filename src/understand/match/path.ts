import type { Entry, Step } from './lexicon.ts';
import type { Link } from './weigh-marks.ts';

/** The way along a phrase so far, as it was typed. */
export interface Path {
  readonly from: number;
  readonly cost: number;
  readonly slips: number;
  readonly slipped: number;
  readonly doubtful: boolean;
  /** True when slips are only initials as other regions say them. */
  readonly byEar: boolean;
  /** True when a word is cut short: the others must then be there letter for letter. */
  readonly cut: boolean;
  readonly length: number;
  /** How many syllables so far, and the last of them. */
  readonly count: number;
  readonly last: Link | null;
}

/** A single word mended by guess must not turn a message into another kind of question. */
function decidesAlone({ sorts }: Entry, { byEar }: Path): boolean {
  return !byEar && sorts.has('cue') && !sorts.has('filler') && !sorts.has('type');
}

function undoes({ tags }: Entry): boolean {
  return tags.has('act:unsubscribe') || tags.has('act:forget');
}

/** What takes something away must be said, not guessed: "tuổi đăng ký" is no "thôi đăng ký". */
export function isGuess(entry: Entry, path: Path, alone: boolean): boolean {
  if (path.slipped === 0) return false;
  return undoes(entry) || (alone && decidesAlone(entry, path));
}

/** Longer phrases bear more slips; a short word, or a real syllable standing alone, bears none. */
export function bearable(path: Path): boolean {
  if (path.slipped === 0) return true;
  const { count } = path;
  if (count === 1 && path.byEar && !path.doubtful) return true;
  if (count === 1) return path.length >= 4 && !path.doubtful && path.slips <= (path.length >= 6 ? 1.3 : 0.95);
  if (path.slipped > (count + 1) / 2) return false;
  return path.slips <= 0.6 + 0.15 * path.length;
}

/** What may be borne where a stricter reading leaves words odd: more in a phrase, and the type of a unit alone. */
export function bearableAtPinch(path: Path, { ends }: Step): boolean {
  const { count, slipped, slips, length } = path;
  if (count > 1) return slipped <= Math.ceil(count / 2) && slips <= 1 + 0.15 * length;
  return bearable(path) || (slips <= 1.2 && ends.every(({ sorts }) => sorts.has('type')));
}
