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

/** Words of a message as typed, in small letters and parted by single blanks. */
export interface TypedWords {
  readonly words: string;
  /** True where none of them carries a mark. */
  readonly bare: boolean;
}

/** The words of a message as typed. */
export function typedWords(text: string): TypedWords {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
  return { words, bare: fold(words) === words };
}

/** True where typed words say one of the wordings. */
export function saysTyped({ words, bare }: TypedWords, wordings: TypedWordings): boolean {
  return (bare ? wordings.bare : wordings.marked).test(words);
}

/** What is left of typed words behind the first of the wordings in them; null where there is none. */
export function behindTyped({ words, bare }: TypedWords, wordings: TypedWordings): TypedWords | null {
  const found = (bare ? wordings.bare : wordings.marked).exec(words);
  return found && typedWords(words.slice(found.index + found[0].length));
}
