import { isSyllable } from './inventory.ts';
import { syllableOf } from './syllable.ts';
import type { Syllable } from './syllable.ts';

/** Tones by their key: huyền, sắc, hỏi, ngã, nặng. */
const toneKeys = 'fsrxj';
const hats = new Map([
  ['a', 'â'],
  ['e', 'ê'],
  ['o', 'ô'],
]);
const vowels = /[aeiouyăâêôơư]/;

/** A key can only be a tone behind a vowel, a horn, or a letter that stands there twice; most words hold none. */
const keysStanding = /[aeiouyăâêôơư].*[fsrxjz]|w|a.*a|e.*e|o.*o|^d.*d/;

interface Draft {
  shape: string;
  tone: number;
  keys: number;
}

/** Reads a word in which Telex keys were left standing (`chuyeenr`, partly typed `chuyểnr` too); null when it is none. */
export function decodeTelex(word: string): Syllable | null {
  const typed = syllableOf(word);
  if (!keysStanding.test(typed.shape)) return null;
  const draft: Draft = { shape: '', tone: typed.tone, keys: 0 };
  for (const char of typed.shape) {
    if (!pressKey(draft, char)) draft.shape += char;
  }
  if (draft.keys === 0) return null;
  const { letters } = syllableOf(draft.shape);
  return isSyllable(letters) ? { letters, shape: settleHorns(draft.shape), tone: draft.tone } : null;
}

function pressKey(draft: Draft, char: string): boolean {
  const done =
    pressTone(draft, char) || pressHorn(draft, char) || pressHat(draft, char) || pressStroke(draft, char);
  if (done) draft.keys += 1;
  return done;
}

function pressTone(draft: Draft, char: string): boolean {
  const tone = toneKeys.indexOf(char) + 1;
  if (!vowels.test(draft.shape)) return false;
  if (char === 'z' && draft.tone > 0) draft.tone = 0;
  else if (tone > 0) draft.tone = tone;
  else return false;
  return true;
}

function pressHorn(draft: Draft, char: string): boolean {
  if (char !== 'w') return false;
  const { shape } = draft;
  if (/uo/.test(shape)) draft.shape = shape.replace('uo', 'ươ');
  else if (/ưo/.test(shape)) draft.shape = shape.replace('ưo', 'ươ');
  else if (/[uoa][^uoa]*$/.test(shape))
    draft.shape = shape.replace(
      /([uoa])([^uoa]*)$/,
      (_, vowel: string, rest: string) => horned(vowel) + rest,
    );
  else if (/[ươă]/.test(shape)) return true;
  else draft.shape += 'ư';
  return true;
}

function horned(vowel: string): string {
  if (vowel === 'a') return 'ă';
  return vowel === 'u' ? 'ư' : 'ơ';
}

function pressHat(draft: Draft, char: string): boolean {
  const hat = hats.get(char);
  const place = draft.shape.lastIndexOf(char);
  if (hat === undefined || place < 0) return false;
  draft.shape = draft.shape.slice(0, place) + hat + draft.shape.slice(place + 1);
  return true;
}

function pressStroke(draft: Draft, char: string): boolean {
  if (char !== 'd' || !draft.shape.startsWith('d')) return false;
  draft.shape = `đ${draft.shape.slice(1)}`;
  return true;
}

/** `ưo` is never written: a horn typed on one vowel of the pair belongs to both. */
function settleHorns(shape: string): string {
  return shape.replace(/ưo(?=.)/, 'ươ').replace(/uơ(?=[^\s])/, 'ươ');
}
