import { toTelex, tones, toVni } from './keyboards.ts';
import type { Chance } from './random.ts';

/** A way of typing that differs from clean text. */
export type Noise = (text: string, chance: Chance) => string;

/** Every kind of typing noise, by the name the report uses. */
export const noises: Readonly<Record<string, Noise>> = {
  clean: (text) => text,
  'no diacritics': (text) => bare(text),
  'partial diacritics': (text, chance) => perWord(text, (word) => (chance.next() < 0.5 ? bare(word) : word)),
  'wrong tones': (text, chance) =>
    perWord(text, (word) => (chance.next() < 0.35 ? changeTone(word, chance) : word)),
  'old tone placement': (text) =>
    text.replace(/([oOuU])([\u0300\u0301\u0309\u0303\u0323])([aeyAEY])(?![\p{L}])/gu, '$1$3$2'),
  telex: (text) => perWord(text, toTelex),
  'partial telex': (text, chance) => perWord(text, (word) => (chance.next() < 0.5 ? toTelex(word) : word)),
  vni: (text) => perWord(text, toVni),
  capitals: (text) => text.toUpperCase(),
  nfd: (text) => text.normalize('NFD'),
  '1 typo': (text, chance) => typo(text, chance),
  '2 typos': (text, chance) => typo(typo(text, chance), chance),
  'no diacritics, 1 typo': (text, chance) => typo(bare(text), chance),
  glued: (text, chance) => glue(glue(text, chance), chance),
  regional: (text, chance) => perWord(text, (word) => (chance.next() < 0.2 ? regional(word, chance) : word)),
  teencode: (text, chance) => perWord(text, (word) => (chance.next() < 0.3 ? teencode(word) : word)),
};

function perWord(text: string, change: (word: string) => string): string {
  return text.replace(/[\p{L}\p{M}]+/gu, change);
}

/** Text without marks. */
export function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

function changeTone(word: string, chance: Chance): string {
  const plain = word.normalize('NFD').replace(/[\u0300\u0301\u0309\u0303\u0323]/g, '');
  const places = [...plain.matchAll(/[aeiouy][\u0302\u0306\u031b]?/gi)];
  const place = places.at(-1);
  if (!place) return word;
  const at = place.index + place[0].length;
  return (plain.slice(0, at) + chance.pick(['', ...tones]) + plain.slice(at)).normalize('NFC');
}

const neighbours: Readonly<Record<string, string>> = {
  a: 'qsz',
  b: 'vng',
  c: 'xvd',
  d: 'sfe',
  e: 'wrd',
  f: 'dgr',
  g: 'fht',
  h: 'gjy',
  i: 'uok',
  j: 'hku',
  k: 'jli',
  l: 'kop',
  m: 'nk',
  n: 'bmh',
  o: 'ipl',
  p: 'ol',
  q: 'wa',
  r: 'etf',
  s: 'adw',
  t: 'ryg',
  u: 'yij',
  v: 'cbf',
  w: 'qes',
  x: 'zcs',
  y: 'tuh',
  z: 'xa',
};

/** One slip of the hand: two letters swapped, one dropped, one doubled, or a neighbouring key hit. */
function typo(text: string, chance: Chance): string {
  const chars = Array.from(text.normalize('NFC'));
  const places = chars.flatMap((char, i) => (/\p{L}/u.test(char) ? [i] : []));
  const at = chance.pick(places);
  const char = chars[at] ?? '';
  const next = chars[at + 1];
  const kind = chance.below(4);
  if (kind === 0 && next !== undefined && /\p{L}/u.test(next) && next !== char)
    chars.splice(at, 2, next, char);
  else if (kind === 1) chars.splice(at, 1);
  else if (kind === 2) chars.splice(at, 0, char);
  else chars[at] = chance.pick(Array.from(neighbours[bare(char).toLowerCase()] ?? 'e'));
  return chars.join('');
}

function glue(text: string, chance: Chance): string {
  const spaces = [...text.matchAll(/(?<=\p{L}) (?=\p{L})/gu)];
  if (spaces.length === 0) return text;
  const at = chance.pick(spaces).index;
  return text.slice(0, at) + text.slice(at + 1);
}

const swaps: readonly (readonly [string, string])[] = [
  ['tr', 'ch'],
  ['ch', 'tr'],
  ['s', 'x'],
  ['x', 's'],
  ['gi', 'd'],
  ['d', 'gi'],
  ['r', 'd'],
  ['l', 'n'],
  ['n', 'l'],
];

function regional(word: string, chance: Chance): string {
  const fitting = swaps.filter(
    ([from]) => word.startsWith(from) && !/^n[gh]/.test(word) && word.length > from.length,
  );
  if (fitting.length === 0) return word;
  const [from, to] = chance.pick(fitting);
  return to + word.slice(from.length);
}

const chat: Readonly<Record<string, string>> = {
  không: 'ko',
  được: 'dc',
  bao: 'bao',
  nhiêu: 'nhiu',
  gì: 'j',
  rồi: 'r',
  với: 'vs',
  biết: 'bít',
  vậy: 'z',
  người: 'ng',
  nào: 'nèo',
  giờ: 'h',
  mình: 'mk',
  huyện: 'h',
  phường: 'p',
  xã: 'x',
  năm: 'n',
  điện: 'dien',
  quyền: 'quyên',
  phần: 'phần',
  trong: 'trog',
  những: 'nhữg',
  lòng: 'lòg',
  chính: 'chíh',
  thanh: 'thah',
  công: 'côg',
};

function teencode(word: string): string {
  return chat[word.toLowerCase()] ?? word;
}
