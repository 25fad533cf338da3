import { numberWords, spokenDigits, spokenHeads, spokenTens } from '../vocabulary/time.ts';
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

/**
 * Enters whole numbers up to a hundred as people say them, "mười lăm", "bốn mươi mốt", "ba chục"; before "phần trăm" the
 * short forms too, which alone are as often something else: "ba bảy phần trăm".
 */
export function addSpokenCounts(lexicon: Lexicon): void {
  for (let number = 13; number < 100; number++) {
    const [tens, ones] = [Math.floor(number / 10), number % 10];
    const full = fullForms(tens, ones);
    for (const words of full) lexicon.addSpoken(words, String(number));
    for (const words of [...full, ...shortForms(tens, ones)]) addPercent(lexicon, words, number);
  }
  for (const [words, number] of Object.entries(numberWords)) addPercent(lexicon, words, number);
  for (const words of ['một trăm', 'trăm']) addPercent(lexicon, words, 100);
}

function addPercent(lexicon: Lexicon, words: string, number: number): void {
  lexicon.addSpoken(`${words} phần trăm`, String(number), ['percent']);
}

function fullForms(tens: number, ones: number): readonly string[] {
  const digits = behindTens(ones);
  if (tens === 1) return digits.map((digit) => `mười ${digit}`);
  const heads = tensOf(tens);
  if (ones === 0) return heads.flatMap((head) => [`${head} mươi`, `${head} chục`]);
  return heads.flatMap((head) => digits.map((digit) => `${head} mươi ${digit}`));
}

function shortForms(tens: number, ones: number): readonly string[] {
  if (tens === 1 || ones === 0) return [];
  return tensOf(tens).flatMap((head) => behindTens(ones).map((digit) => `${head} ${digit}`));
}

/** "mười năm" are ten years, fifteen is "mười lăm". */
function behindTens(ones: number): readonly string[] {
  return (spokenDigits[ones] ?? []).filter((word) => word !== 'năm');
}

/** A digit before "mươi": never tư, lăm or mốt. */
function tensOf(tens: number): readonly string[] {
  return (spokenDigits[tens] ?? []).filter((word) => !/^(?:tư|lăm|nhăm|mốt)$/.test(word));
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
