import { fold } from './syllable.ts';

/** Wordings as people type them: with their marks, or all of it without any. */
export interface TypedWordings {
  readonly marked: RegExp;
  readonly bare: RegExp;
}

/**
 * Wordings, any of which fits, for words that the vocabulary does not hold: "thảo nào" is also found in "thao nao roi".
 * Patterns in small letters, without classes like `\S`.
 */
export function typedWordings(patterns: readonly string[]): TypedWordings {
  const source = patterns.join('|');
  return { marked: new RegExp(source), bare: new RegExp(fold(source)) };
}

/** The words of a message as typed, parted by single blanks. */
export function typedWords(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

/** True where typed words say one of the wordings. */
export function saysTyped(words: string, wordings: TypedWordings): boolean {
  return patternFor(words, wordings).test(words);
}

/** What is left of typed words behind the first of the wordings in them; null where there is none. */
export function behindTyped(words: string, wordings: TypedWordings): string | null {
  const found = patternFor(words, wordings).exec(words);
  return found && words.slice(found.index + found[0].length).trim();
}

function patternFor(words: string, { marked, bare }: TypedWordings): RegExp {
  return fold(words) === words ? bare : marked;
}
