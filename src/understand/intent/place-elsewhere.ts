import { placeAt, slippedPlaceAt } from '../names/places-elsewhere.ts';
import { lettersIn } from '../names/directory.ts';
import { fitMarks, syllableOf } from '../text/syllable.ts';
import type { UnitLevel } from '#domain/unit.ts';
import type { Directory } from '../names/directory.ts';
import type { UnknownName } from '../names/nearest-units.ts';
import type { Syllable } from '../text/syllable.ts';
import type { PlaceFound } from '../names/places-elsewhere.ts';
import type { Token } from '../text/tokens.ts';
import type { Scene } from './scene.ts';

/** A place outside of the province that a message names, the type word before it included as typed. */
export interface PlaceNamed extends UnknownName {
  readonly typed: string;
}

/** "huyện Kỳ Anh", "xa lap vo", "ở Củ Chi": a place elsewhere, unless the letters are those of a name of ours; null for none. */
export function placeElsewhere(scene: Scene, directory: Directory): PlaceNamed | null {
  const { tokens, text } = scene.sentence;
  const quarter = numberedQuarter(text);
  if (quarter !== null) return quarter;
  const textOf = (from: number, to: number) => text.slice(tokens[from]?.start, tokens[to - 1]?.end);
  for (const from of tokens.keys()) {
    const type = typeBefore(tokens, from);
    const found = placeAt(tokens, from) ?? (type && slippedPlaceAt(tokens, from));
    if (found === null || isNamedSo(textOf(from, found.to), directory) || isOurs(scene, found)) continue;
    if (!(type === null ? isPlainlyNamed(scene, found) : isTyped(scene, found, type))) continue;
    const { first, ...kind } = type ?? { first: from, type: null, level: null };
    return { typed: textOf(first, found.to), words: textOf(from, found.to), ...kind };
  }
  return null;
}

/** "quận 7": only cities elsewhere have such. */
function numberedQuarter(text: string): PlaceNamed | null {
  const [typed, number] = /(?<!\p{L})quận\s+(\d{1,2})(?![\d%])/iu.exec(text) ?? [];
  if (typed === undefined || number === undefined) return null;
  return { typed, words: number, type: 'Huyện', level: 'district' };
}

/** True for the letters of a name of ours: ours is meant, as "Thanh Hóa" and not "Thạnh Hóa". */
function isNamedSo(words: string, directory: Directory): boolean {
  const own = lettersIn(words);
  return directory.names.some(({ letters }) => letters === own);
}

/** True where a name of ours, or of a province, covers it that its letters do not speak against. */
function isOurs({ mentions, sentence: { chunks, marked } }: Scene, { from, to, fit }: PlaceFound): boolean {
  return mentions.some(({ first, last, place }) =>
    chunks.slice(first, last).some(({ piece: { first: start, last: end, match }, sorts }) => {
      if (end <= from || start >= to || !sorts.has('name') || match === null) return false;
      if (place !== null || match.slips === 0) return true;
      return start <= from && end <= to && match.slips <= oneSlip && !(marked && fit === 'same');
    }),
  );
}

/** What a single wrong letter may cost. */
const oneSlip = 1.2;

/** A type word that stands before a name, and the token it begins with. */
interface TypeFound {
  readonly first: number;
  readonly type: string;
  readonly level: UnitLevel;
}

const typeWords = (
  [
    ['thị xã', 'Thị xã', 'district'],
    ['thị trấn', 'Thị trấn', 'commune'],
    ['thành phố', 'Thành phố', 'district'],
    ['huyện', 'Huyện', 'district'],
    ['phường', 'Phường', 'commune'],
    ['quận', 'Huyện', 'district'],
    ['xã', 'Xã', 'commune'],
    ['tx', 'Thị xã', 'district'],
    ['tp', 'Thành phố', 'district'],
  ] as const
).map(([text, type, level]) => ({
  words: text.split(' ').map(syllableOf),
  // Without its marks "quận" begins names of ours.
  marked: text === 'quận',
  type,
  level,
}));

function typeBefore(tokens: readonly Token[], name: number): TypeFound | null {
  if (!/^[\s.]*$/.test(tokens[name]?.gap ?? '')) return null;
  for (const { words, marked, type, level } of typeWords) {
    const first = name - words.length;
    if (first >= 0 && words.every((word, i) => isWord(tokens[first + i], word, marked)))
      return { first, type, level };
  }
  return null;
}

function isWord(token: Token | undefined, meant: Syllable, marked: boolean): boolean {
  if (token?.syllable.letters !== meant.letters) return false;
  const fit = fitMarks(token.syllable, meant);
  return marked ? fit === 'same' : fit !== 'other';
}

/** True behind a type word, but for "cấp xã", "các huyện" and, where marks are typed, other marks than the name's. */
function isTyped({ sentence: { tokens, text, marked } }: Scene, found: PlaceFound, type: TypeFound): boolean {
  const capitals = hasCapitals(found, tokens, text);
  if (capitals && found.fit === 'same') return true;
  const before = tokens[type.first - 1];
  if (before && (before.number !== null || noName.test(before.syllable.letters))) return false;
  return found.to - found.from > 1 && (!marked || found.fit !== 'other' || capitals);
}

const noName = /^(?:cap|cac|nhung|moi|may|nhieu|toan|ca|tung|bao)$/;

/** True for a name of several words with its own marks where a place is spoken of: "ở Kỳ Anh", "ở củ chi". */
function isPlainlyNamed(scene: Scene, found: PlaceFound): boolean {
  const { tokens, text } = scene.sentence;
  const { from, to, fit } = found;
  const wordAt = (i: number) => tokens[i]?.text ?? '';
  if (fit !== 'same' || to - from === 1 || callsSomebody.test(wordAt(from))) return false;
  const capital = hasCapitals(found, tokens, text);
  const alone = tokens.length === to - from;
  if (capital ? !alone && !/(?<!\p{L})\p{Ll}/u.test(text) : !isStrange(scene, found)) return false;
  return from === 0 ? !speaks.test(wordAt(to)) : leadsToPlace.test(wordAt(from - 1));
}

/** True where a word could only be taken for something else, "củ chi" for "của chị", or all are words apart: "ở tam kỳ". */
function isStrange({ sentence: { chunks, tokens, marked } }: Scene, { from, to }: PlaceFound): boolean {
  const inside = chunks.filter(({ piece }) => piece.last > from && piece.first < to);
  const apart = inside.length === to - from && inside.at(-1)?.piece.last === to;
  const forced = inside.some(
    ({ piece: { match } }) => match === null || match.slips > 0 || match.fit === 'other',
  );
  return marked && (forced || (apart && /^(?:ở|tại)$/.test(tokens[from - 1]?.text ?? '')));
}

/** "Anh Sơn", "Cô Tô" may be somebody spoken to, and "Thanh Hà hỏi" somebody who speaks. */
const callsSomebody = /^(?:anh|cô|bác|ba|bà|chị|ông)$/;
const speaks = /^(?:hỏi|cho|xin|nhờ|muốn|cần|đây|ơi|chào|gửi|báo|nói|bảo)$/;
const leadsToPlace = /^(?:ở|tại|của|bên|với|và|hay|hoặc|còn|thế|vậy|từ|đến)$/;

function hasCapitals({ from, to }: PlaceFound, tokens: readonly Token[], text: string): boolean {
  return tokens.slice(from, to).every(({ start }) => /^\p{Lu}/u.test(text.slice(start)));
}
