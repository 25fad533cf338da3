import { fold, syllableOf } from '../text/syllable.ts';
import { isFormer } from '../time/stretches.ts';
import type { UnitLevel } from '#domain/unit.ts';
import type { Match } from '../match/find-matches.ts';
import type { Chunk, Sentence } from '../sentence.ts';

/** A name in a sentence with the type word at its side, before it is known whose name it is. */
export interface Spot {
  readonly first: number;
  readonly last: number;
  readonly type: string | null;
  readonly level: UnitLevel | null;
  /** The names it may be, likeliest first. */
  readonly matches: readonly Match[];
}

/** Finds the names of a sentence; those that it says are not meant are left out. */
export function findSpots(sentence: Sentence, revived: ReadonlySet<number> = new Set()): readonly Spot[] {
  const { chunks } = sentence;
  const spots = chunks.flatMap((chunk, i) =>
    chunk.piece.match?.entry.sorts.has('name') === true || revived.has(i) ? [spotAt(chunks, chunk, i)] : [],
  );
  const { text } = sentence;
  const capitals = sentence.marked && isCapital(chunks[0]) && text !== text.toUpperCase();
  return spots.filter((spot) => {
    const plain = (capitals || tellsHow(chunks[spot.first - 1])) && isPlainWord(chunks[spot.last - 1], spot);
    return !plain && !isDenied(sentence, spot);
  });
}

const before =
  /(?:^| )(?:có|không|rất|đã|chưa|là|được|cần|phải|mà|sự|quá|nên|để|hãy|cứ|bị|thật|thực sự|đang|sẽ|như|cũng|đều|chuyển đổi số)$/;

/** "chuyển đổi số có thành công không": a word that tells how, not the commune of that name. */
function tellsHow(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && (before.test(chunk.text) || chunk.tags.has('filler:tense'));
}

function isCapital(chunk: Chunk | undefined): boolean {
  return /^\p{Lu}/u.test(chunk?.typed ?? '');
}

const everyday = ['cue', 'soft', 'filler'] as const;

/** "hợp thành" without capitals is a word of the question, not the commune of that name, in a message that uses them. */
function isPlainWord(chunk: Chunk | undefined, { type }: Spot): boolean {
  if (chunk === undefined || type !== null || isCapital(chunk)) return false;
  const { match, others } = chunk.piece;
  return [match, ...others].some(
    (one) =>
      one !== null &&
      one.slips === 0 &&
      one.fit !== 'other' &&
      everyday.some((sort) => one.entry.sorts.has(sort)),
  );
}

function spotAt(chunks: readonly Chunk[], chunk: Chunk, i: number): Spot {
  return formerDistrict(chunks, chunk, i) ?? typedSpot(chunks, chunk, i);
}

function typedSpot(chunks: readonly Chunk[], chunk: Chunk, i: number): Spot {
  const at = isDescribed(chunks, i) ? i - 2 : i - 1;
  const before = chunks[at];
  const typed = before?.sorts.has('type') === true && besides.test(chunk.gap);
  const ahead = typed && !isCountNoun(chunks, at) ? before : null;
  const behind = ahead ? null : englishType(chunks, i + 1);
  const type = ahead ?? behind;
  return {
    first: ahead ? at : i,
    last: behind ? i + 2 : i + 1,
    type: type && tagValue(type, 'type:'),
    level: type && (tagValue(type, 'level:') as UnitLevel | null),
    matches: namesOf(chunk),
  };
}

/** "huyện biên giới Mường Lát", "xã cũ Phú Xuân". */
function isDescribed(chunks: readonly Chunk[], i: number): boolean {
  return tellsWhere(chunks[i - 1]) || isFormer(chunks[i - 1]);
}

/** A type word is no further from its name. */
const besides = /^[\s.:]*$/;

/** "huyện cũ Nga Sơn", where the two words are one of the vocabulary; null for others. */
function formerDistrict(chunks: readonly Chunk[], chunk: Chunk, i: number): Spot | null {
  if (chunks[i - 1]?.text !== 'huyện cũ' || !besides.test(chunk.gap)) return null;
  return { first: i - 1, last: i + 1, type: 'Huyện', level: 'district', matches: namesOf(chunk) };
}

/** "xã miền núi": what sort of place a unit is. */
export function tellsWhere(chunk: Chunk | undefined): boolean {
  return described.test(chunk?.text ?? '');
}

const described =
  /^(?:biên giới|miền núi|miền biển|vùng cao|vùng sâu|vùng xa|vùng biên|ven biển|trung du|nghèo|đồng bằng|trung tâm|giáp biển)$/;

/** "8 xã Triệu Sơn": a noun that is counted is no type of the name behind it; "quý 3 xã Nga Sơn" counts none. */
function isCountNoun(chunks: readonly Chunk[], i: number): boolean {
  const count = chunks[i - 1]?.number ?? 0;
  const counted = chunks[i]?.tags.has('cue:communeNoun') === true && count > 1 && count <= mostCommunes;
  const dates = [...(chunks[i - 2]?.tags ?? [])].some((tag) => tag.startsWith('time:'));
  return counted && !dates && chunks[i + 2]?.gap.includes(',') !== true;
}

/** No district had as many. */
const mostCommunes = 40;

const englishTypes = /^(?:districts?|communes?|wards?|town|city|province)$/;

/** "Muong Lat district", "Hoang Hoa and Nga Son districts": English puts the type last. */
function englishType(chunks: readonly Chunk[], i: number): Chunk | null {
  const next = chunks[i];
  if (next && englishTypes.test(next.text)) return next;
  const further = next?.text === 'and' ? chunks[i + 2] : undefined;
  return further && /s$/.test(further.text) && englishTypes.test(further.text) ? further : null;
}

const denials = /^(?:không phải|chứ không|chứ không phải|chẳng phải|không phải là)$/;

/** "chứ không phải bên Thọ Xuân"; in "không phải, Nam Sầm Sơn cơ" what was understood before is denied. */
function isDenied({ chunks }: Sentence, { first, last }: Spot): boolean {
  if (chunks[first - 1]?.text === 'sau' && asksWhoFollows(chunks.slice(last))) return true;
  const from = Math.max(0, first - 2);
  const at = chunks.slice(from, first).findIndex((chunk) => denials.test(chunk.text));
  if (at < 0) return false;
  const corrects = from + at === 0 && /^cơ(?: mà)?$/.test(chunks[last]?.text ?? '');
  const between = chunks.slice(from + at + 1, first);
  return (
    !corrects && ![...between, chunks[first]].some((chunk) => chunk?.gap.includes(',')) && !between.some(asks)
  );
}

/** "sau Hoằng Hóa thì ai nhì", "sau thành phố là đến huyện nào". */
function asksWhoFollows(rest: readonly Chunk[]): boolean {
  const asked = rest.some(({ tags }) => tags.has('cue:which') || tags.has('cue:who'));
  return asked && rest.some(({ text }) => /(?:^| )(?:nhì|á quân|là|đến|tới)$/.test(text));
}

/** "không phải anh hỏi Thọ Xuân". */
function asks({ text }: Chunk): boolean {
  return /(?:^| )hỏi(?: về)?$|^ý (?:tôi|em|anh|chị|mình)(?: là| hỏi)?$/.test(text);
}

const slipMargin = 0.7;
const otherMarks = 0.4;

/** The names a stretch may be: all that are about as far from what was typed as the nearest. */
function namesOf(chunk: Chunk): readonly Match[] {
  const { match, others } = chunk.piece;
  const named = [...(match ? [match] : []), ...others].filter(({ entry }) => entry.sorts.has('name'));
  // Other tones on the right letters are likelier than wrong letters; other vowels are not.
  const letterForLetter = named.filter(({ slips }) => slips === 0);
  const all = letterForLetter.some((match) => !hasOtherVowels(match, chunk)) ? letterForLetter : named;
  const strangeness = ({ slips, fit }: Match) => slips + (fit === 'other' ? otherMarks : 0);
  const least = Math.min(...all.map(strangeness));
  const near = all
    .filter((name) => strangeness(name) <= least + (least > 0 ? slipMargin : 0))
    .sort((a, b) => a.cost - b.cost);
  return near.filter((name, i) => near.findIndex((other) => other.entry === name.entry) === i);
}

/** "Thắnh Lộc" for Thành Lộc: a vowel was typed with a mark that the name has not. */
function hasOtherVowels({ fit, entry }: Match, { typed }: Chunk): boolean {
  if (fit !== 'other') return false;
  const words = typed.toLowerCase().split(/\s+/).map(syllableOf);
  return entry.syllables.some(({ letters, shape }, i) => {
    const word = words[i];
    return word?.letters === letters && word.shape !== shape && word.shape !== letters;
  });
}

/** "của xã", "ở phường": behind such a word, as typed, a place is named. */
export function leadsToPlace(typed: string): boolean {
  return /^(?:cua|o|tai)$/.test(fold(typed));
}

/** The value of a chunk's tag: `Xã` of `type:Xã`. */
export function tagValue(chunk: Chunk, prefix: string): string | null {
  for (const tag of chunk.tags) if (tag.startsWith(prefix)) return tag.slice(prefix.length);
  return null;
}
