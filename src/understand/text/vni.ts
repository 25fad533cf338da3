import { isSyllable } from './inventory.ts';
import { syllableOf } from './syllable.ts';
import type { Syllable } from './syllable.ts';

/** VNI keys 1 to 5 in the order of our tones: 2 huyền, 1 sắc, 3 hỏi, 4 ngã, 5 nặng. */
const toneKeys = '21345';
const shapeKeys = new Map<string, readonly (readonly [string, string])[]>([
  [
    '6',
    [
      ['a', 'â'],
      ['e', 'ê'],
      ['o', 'ô'],
    ],
  ],
  [
    '7',
    [
      ['uo', 'ươ'],
      ['ưo', 'ươ'],
      ['u', 'ư'],
      ['o', 'ơ'],
    ],
  ],
  ['8', [['a', 'ă']]],
  ['9', [['d', 'đ']]],
]);

/** Reads a word in which VNI keys were left standing (`tie61n`, `d9o65`); null when it is none. */
export function decodeVni(word: string): Syllable | null {
  const typed = syllableOf(word);
  let { shape, tone } = { shape: '', tone: typed.tone };
  for (const char of typed.shape) {
    if (!/\d/.test(char)) {
      shape += char;
      continue;
    }
    const pressed = toneKeys.indexOf(char) + 1;
    if (pressed > 0) tone = pressed;
    else {
      const changed = pressShape(shape, char);
      if (changed === null) return null;
      shape = changed;
    }
  }
  const { letters } = syllableOf(shape);
  return isSyllable(letters) ? { letters, shape: shape.replace(/ưo(?=.)/, 'ươ'), tone } : null;
}

/** Puts a mark on the last letter that can carry it. */
function pressShape(shape: string, key: string): string | null {
  for (const [plain, marked] of shapeKeys.get(key) ?? []) {
    const place = key === '9' ? shape.indexOf(plain) : shape.lastIndexOf(plain);
    if (place >= 0) return shape.slice(0, place) + marked + shape.slice(place + plain.length);
  }
  return null;
}
