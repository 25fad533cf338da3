/** Vietnamese text in lower case without marks, single spaces between words: `Thứ Sáu  16h` → `thu sau 16h`. */
export function unmark(text: string): string {
  const plain = text.toLowerCase().replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '');
  return plain.replace(/\s+/g, ' ').trim();
}

/** The words as they were typed that unmarked ones stand for; the unmarked ones where they can't be found. */
export function asTyped(text: string, unmarked: string): string {
  const typed = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const at = unmark(text).indexOf(unmarked);
  return at < 0 ? unmarked : typed.slice(at, at + unmarked.length);
}

/** What a pattern found in unmarked words, and the words without it. */
export interface Taken {
  readonly found: RegExpExecArray | null;
  readonly rest: string;
}

/** Takes the first match of a pattern out of the words, so that nothing after it reads the same words again. */
export function take(words: string, pattern: RegExp): Taken {
  const found = pattern.exec(words);
  if (!found) return { found, rest: words };
  const rest = `${words.slice(0, found.index)} ${words.slice(found.index + found[0].length)}`;
  return { found, rest: rest.replace(/ +/g, ' ').trim() };
}
