import { isSyllable } from '../text/inventory.ts';
import { syllableOf } from '../text/syllable.ts';
import type { Syllable } from '../text/syllable.ts';
import type { Token } from '../text/tokens.ts';
import type { SyllableIndex } from './syllable-index.ts';

/** First letters that stand for a word, and the word behind them in the same token; null where it is the next token. */
export interface CutShort {
  readonly head: Syllable;
  readonly tail: Syllable | null;
}

const initials = /^(?:ch|gi|kh|ng|nh|ph|qu|th|tr|[bcdđghklmnpqrstvx])(?=.)/;

/** Words cut short to their first letters: "t.hình", "Q.Xương", "h/thành", "đvị", "ktra"; null for words in full. */
export function cutShort(token: Token, next: Token | undefined, index: SyllableIndex): CutShort | null {
  if (token.syllable.letters.length <= 2 && next !== undefined && isLedBySign(next))
    return { head: token.syllable, tail: null };
  if (isSyllable(token.syllable.letters) || index.idOf(token.syllable.letters) !== undefined) return null;
  return gluedInitial(token.text, index);
}

function isLedBySign({ number, gap, text }: Token): boolean {
  return number === null && (gap === '.' || (gap === '/' && text.length > 2));
}

/** A doubled letter is a slip, not a word cut short. */
function gluedInitial(text: string, index: SyllableIndex): CutShort | null {
  const [head] = initials.exec(text) ?? [];
  if (head === undefined) return null;
  const rest = text.slice(head.length);
  const tail = syllableOf(rest);
  const doubled = rest.startsWith(head.slice(-1));
  const known = rest.length >= 2 && !doubled && index.idOf(tail.letters) !== undefined;
  return known ? { head: syllableOf(head), tail } : null;
}
