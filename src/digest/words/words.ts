/** A text twice, letter under letter: as it was typed, and in lower case without marks for patterns to match. */
export interface Words {
  readonly typed: string;
  readonly plain: string;
}

/** What a pattern found, also as it was typed, and the words without it. */
export interface Taken {
  readonly found: RegExpExecArray | null;
  readonly typed: string;
  readonly rest: Words;
}

/** Whoever asks, in a pattern for words without marks. */
export const me = '(?:toi|em|minh|anh|chi|chung toi|nhom(?: nay)?|me|us)';

/** A typed text with single spaces, ready to be matched. */
export function wordsOf(text: string): Words {
  const typed = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return {
    typed,
    plain: Array.from({ length: typed.length }, (_, at) => plainLetter(typed.charAt(at))).join(''),
  };
}

/** Takes the first match of a pattern out of the words, so that nothing after it reads the same words again. */
export function take(words: Words, pattern: RegExp): Taken {
  const found = pattern.exec(words.plain);
  if (!found) return { found, typed: '', rest: words };
  const [start, end] = [found.index, found.index + found[0].length];
  const without = (text: string) => `${text.slice(0, start)} ${text.slice(end)}`;
  const rest = { typed: without(words.typed), plain: without(words.plain) };
  return { found, typed: words.typed.slice(start, end).trim(), rest };
}

/** The letter alone, `Ệ` as `e`; what has no single plain letter stays as it is. */
function plainLetter(char: string): string {
  const lower = char.toLowerCase().replace('đ', 'd');
  const plain = lower.normalize('NFD').replace(/\p{M}/gu, '');
  return plain.length === 1 ? plain : char;
}
