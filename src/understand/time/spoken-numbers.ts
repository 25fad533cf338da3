import { spokenDigits, spokenHeads, spokenTens } from '../vocabulary/time.ts';
import type { Lexicon } from '../match/lexicon.ts';

const firstYear = 2010;
const lastYear = 2035;
/** Without marks "năm mươi tư", 54, looks like "năm mười tư": no figure is that old. */
const firstShort = 2020;

/** Enters years as people say them: "hai nghìn không trăm hai lăm", "hai không hai lăm", "năm hai lăm". */
export function addSpokenNumbers(lexicon: Lexicon): void {
  for (let year = firstYear; year <= lastYear; year++) {
    for (const tail of tailsOf(year % 100)) {
      for (const head of spokenHeads) lexicon.addSpoken(`${head} ${tail}`, String(year));
      if (year >= firstShort) lexicon.addSpoken(`năm ${tail}`, String(year));
    }
  }
}

/** A document's number said digit by digit: "chín sáu chín". */
export function spokenDigitsOf(number: string): string {
  return Array.from(number, (digit) => spokenDigits[Number(digit)]?.[0] ?? digit).join(' ');
}

/** The two last figures of a year, in every way they are said. */
function tailsOf(rest: number): readonly string[] {
  const [tens, ones] = [Math.floor(rest / 10), rest % 10];
  const heads = spokenTens[tens] ?? [];
  if (ones === 0) return heads;
  return heads.flatMap((head) => (spokenDigits[ones] ?? []).map((digit) => `${head} ${digit}`));
}
