import { typingCost } from '../match/distance.ts';
import { isSyllable } from '../text/inventory.ts';
import { fitMarks } from '../text/syllable.ts';
import { tokenize } from '../text/tokens.ts';
import { elsewhere } from '../vocabulary/elsewhere.ts';
import type { MarkFit, Syllable } from '../text/syllable.ts';
import type { Token } from '../text/tokens.ts';

/** The names of places elsewhere as they are written, by their letters. */
const byLetters = Map.groupBy(
  Object.values(elsewhere).flatMap((list) => list.toLowerCase().split(', ')),
  (name) => lettersOf(tokenize(name)),
);

const inWords = [...byLetters.keys()].map((letters) => letters.split(' '));
const beginnings = new Set(inWords.map(([first]) => first));
const longest = Math.max(...inWords.map(({ length }) => length));

/** "Mỹ Đức" and "Mĩ Đức" are one name. */
function lettersOf(tokens: readonly Token[]): string {
  return tokens.map(({ syllable }) => withoutY(syllable.letters)).join(' ');
}

function withoutY(letters: string): string {
  return letters.replace(/y$/, 'i');
}

/** A place elsewhere found in a message: its tokens, and how well their marks fit. */
export interface PlaceFound {
  readonly from: number;
  readonly to: number;
  readonly fit: MarkFit;
}

/** The longest name of a place elsewhere that begins with this token, letter for letter; null where none does. */
export function placeAt(tokens: readonly Token[], from: number): PlaceFound | null {
  const first = tokens[from];
  if (!first || !beginnings.has(lettersOf([first]))) return null;
  for (let to = Math.min(tokens.length, from + longest); to > from; to--) {
    const typed = tokens.slice(from, to);
    if (!isOneStretch(typed)) continue;
    const fits = (byLetters.get(lettersOf(typed)) ?? []).map((name) => fitAll(typed, name));
    const fit = (['same', 'fewer', 'other'] as const).find((one) => fits.includes(one));
    if (fit !== undefined) return { from, to, fit };
  }
  return null;
}

/** "van bsn", "bc ái": a place elsewhere with one slip, which leaves no syllable that could be another word; null where none is near. */
export function slippedPlaceAt(tokens: readonly Token[], from: number): PlaceFound | null {
  for (let to = Math.min(tokens.length, from + mostSlipped); to > from + 1; to--) {
    const typed = tokens.slice(from, to);
    const odd = typed.filter(({ syllable }) => !isSyllable(syllable.letters));
    // Two letters are as often a short form: "DN".
    if (odd.length !== 1 || odd.some(({ text }) => text.length < 3) || !isOneStretch(typed)) continue;
    const letters = lettersOf(typed).split(' ');
    if (inWords.some((name) => isOneSlipFrom(letters, name))) return { from, to, fit: 'fewer' };
  }
  return null;
}

const mostSlipped = 3;
const oneSlip = 1.3;

function isOneSlipFrom(typed: readonly string[], name: readonly string[]): boolean {
  if (typed.length !== name.length) return false;
  const costs = name.map((word, i) => typingCost(typed[i] ?? '', word, oneSlip));
  return costs.filter((cost) => cost > 0).length === 1 && costs.every((cost) => cost <= oneSlip);
}

/** "Phan Rang-Tháp Chàm", "Cư M'gar". */
function isOneStretch([, ...rest]: readonly Token[]): boolean {
  return rest.every(({ gap }) => /^[\s'’–-]*$/.test(gap));
}

function fitAll(typed: readonly Token[], name: string): MarkFit {
  const fits = tokenize(name).map((token, i) => fitOne(typed[i]?.syllable, token.syllable));
  return fits.find((fit) => fit === 'other') ?? fits.find((fit) => fit === 'fewer') ?? 'same';
}

function fitOne(typed: Syllable | undefined, meant: Syllable): MarkFit {
  return typed === undefined ? 'other' : fitMarks(typed, { ...meant, ...shapeLike(typed, meant) });
}

/** The shape of a name, its last letter as it was typed: i or y. */
function shapeLike(typed: Syllable, { shape }: Syllable): Pick<Syllable, 'shape'> {
  return { shape: /y$|i$/.test(shape) ? shape.slice(0, -1) + typed.letters.slice(-1) : shape };
}
