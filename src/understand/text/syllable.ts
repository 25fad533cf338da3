/**
 * A written syllable taken apart: `letters` without any mark (`hoang`), `shape` with the marks that change a letter
 * (`hoăng`), and the tone, 0 for level. The place of the tone is gone, so `hoà` and `hòa` are one syllable.
 */
export interface Syllable {
  readonly letters: string;
  readonly shape: string;
  readonly tone: number;
}

/** Combining grave, acute, hook above, tilde, dot below: tones 1 to 5. */
const toneMarks = '\u0300\u0301\u0309\u0303\u0323';
const shapeMarks = /[\u0302\u0306\u031b]/;

interface CharParts {
  readonly letter: string;
  readonly shape: string;
  readonly tone: number;
}

/** By code point: no text need be made of a character to look it up. */
const known = new Map<number, CharParts>();

function partsOf(code: number): CharParts {
  const found = known.get(code);
  if (found) return found;
  const parts = takeApart(String.fromCodePoint(code));
  if (known.size < 2000) known.set(code, parts);
  return parts;
}

/** The parts of every character of a text. */
function partsIn(text: string): readonly CharParts[] {
  const parts: CharParts[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) ?? 0;
    if (code > lastOfOne) i++;
    parts.push(partsOf(code));
  }
  return parts;
}

/** Code points beyond take two places in a text. */
const lastOfOne = 0xffff;

function takeApart(char: string): CharParts {
  if (char === 'đ') return { letter: 'd', shape: 'đ', tone: 0 };
  const [letter = char, ...marks] = char.normalize('NFD');
  const tone = marks.reduce((found, mark) => Math.max(found, toneMarks.indexOf(mark) + 1), 0);
  const shaped = marks.filter((mark) => shapeMarks.test(mark)).join('');
  return { letter, shape: (letter + shaped).normalize('NFC'), tone };
}

/** Takes a lower-case NFC word apart. */
export function syllableOf(word: string): Syllable {
  let letters = '';
  let shape = '';
  let tone = 0;
  for (const parts of partsIn(word)) {
    letters += parts.letter;
    shape += parts.shape;
    if (parts.tone > 0) tone = parts.tone;
  }
  return { letters, shape, tone };
}

/** True when the writer typed any mark. */
export function isMarked(syllable: Syllable): boolean {
  return syllable.tone > 0 || syllable.shape !== syllable.letters;
}

/** The words of a message are asked for again and again without their marks. */
const foldedWords = new Map<string, string>();
const kept = { words: 5000, length: 30 };

/** Text without marks, in lower case: `Nga Sơn` → `nga son`. */
export function fold(text: string): string {
  if (text.length > kept.length) return withoutMarks(text);
  const before = foldedWords.get(text);
  if (before !== undefined) return before;
  const folded = withoutMarks(text);
  if (foldedWords.size >= kept.words) foldedWords.clear();
  foldedWords.set(text, folded);
  return folded;
}

function withoutMarks(text: string): string {
  let folded = '';
  for (const { letter } of partsIn(text.normalize('NFC').toLowerCase())) folded += letter;
  return folded;
}

/** How what was typed relates to the marks of the word meant, when the letters are the same. */
export type MarkFit = 'same' | 'fewer' | 'other';

/** `fewer` when every typed mark is right but some are missing. */
export function fitMarks(typed: Syllable, meant: Syllable): MarkFit {
  if (typed.shape === meant.shape && typed.tone === meant.tone) return 'same';
  if (typed.tone !== 0 && typed.tone !== meant.tone) return 'other';
  if (typed.shape === typed.letters || typed.shape === meant.shape) return 'fewer';
  for (let i = 0; i < typed.shape.length; i++) {
    if (typed.shape[i] !== typed.letters[i] && typed.shape[i] !== meant.shape[i]) return 'other';
  }
  return 'fewer';
}
