import { wordings } from '../match/expand.ts';
import { fold } from '../text/syllable.ts';
import { leadsToPlace, tellsWhere } from '../names/find-spots.ts';
import { afterType } from '../vocabulary/after-type.ts';
import type { Match } from '../match/find-matches.ts';
import type { Chunk } from '../sentence.ts';
import type { Scene } from './scene.ts';

const sure = listOf(afterType.sure);
const open = listOf(afterType.open);
const placed = listOf(afterType.placed);
const ownSorts = ['topic', 'name', 'type'];
/** What may be wrong with the typing of words that are still taken for what follows a type word. */
const likely = { word: 0.9, further: 0.25, firstOfTopic: 1.2, along: 1, eachOfLong: 0.5 };

/** Where a type word stands before what hardly follows one but in a name that we do not know: "huyện bác ái". */
export function strangeName(scene: Scene): { readonly first: number; readonly last: number } | null {
  const { chunks } = scene.sentence;
  const first = chunks.findIndex((chunk, i) => {
    if (isCounted(chunks[i - 1]) || leadsToName(scene, i)) return false;
    if (isLoneType(scene, chunk, i))
      return !mayStandBehind(scene, i + 1) || (isPlaced(chunks[i - 1]) && !mayStandInPlace(scene, i + 1));
    return isTypeTakenAlong(chunk) && (isForced(chunk) || !mayStandBehind(scene, i + 1));
  });
  return first < 0 ? null : { first, last: endOfName(scene, first) };
}

/** Names have two words, seldom three; what is something of its own is no part of them. */
function endOfName(scene: Scene, first: number): number {
  const { chunks } = scene.sentence;
  const behind = chunks.slice(first + 1, first + (isWhole(chunks[first + 1]) ? 2 : 3));
  const own = behind.findIndex(
    (chunk, k) => k > 0 && (isOwn(scene, chunk, first + 1 + k) || endsThere(chunk)),
  );
  return first + 1 + (own < 0 ? behind.length : own);
}

/** Words of two syllables in the place of a name are all of it. */
function isWhole(chunk: Chunk | undefined): boolean {
  return /^\S+\s+\S+$/.test(chunk?.typed ?? '');
}

const types = /^(?:xã|phường|huyện|thị xã) /;
const typeTag = /^type:(?!Tỉnh)/;

function isLoneType({ taken, sentence: { chunks, marked } }: Scene, chunk: Chunk, i: number): boolean {
  const { match } = chunk.piece;
  if (taken.has(i) || match === null || ![...chunk.tags].some((tag) => typeTag.test(tag))) return false;
  if (match.slips > 0 || (marked && match.fit !== 'same')) return false;
  return english.test(chunk.text) ? false : !isShort(chunk) || beginsName(chunks[i + 1]);
}

const english = /^[a-z]+$/;

/** "TT", "H.": as often another word, and of a name only before a capital. */
function isShort({ typed }: Chunk): boolean {
  return /^[^aeiouy]{1,2}$/.test(fold(typed));
}

function beginsName(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && /^\p{Lu}\p{Ll}/u.test(chunk.typed);
}

/** "nào" with any marks, or as the province says it. */
function asksWhich(typed: string): boolean {
  return /\snao$/.test(fold(typed)) || /\sm[ôo]$/i.test(typed);
}

/** "huyen kim bang" for "huyện kia …": what was read with the type word may be the beginning of a name. */
function isTypeTakenAlong({ text, typed, sorts, piece: { match } }: Chunk): boolean {
  if (match === null || match.cost === 0 || sorts.has('topic')) return false;
  if (text.endsWith(' nào') && (match.slips > 0 || asksWhich(typed))) return false;
  const [type = ''] = types.exec(text) ?? [];
  return match.entry.syllables.length > 1 && type !== '' && fold(typed).startsWith(fold(type));
}

/** "xã ân thi" for "xã ấy thì". */
function isForced({ text, piece: { match } }: Chunk): boolean {
  return match !== null && match.slips > 0 && match.cost >= likely.along && !text.endsWith(' nào');
}

/** Other marks than were typed: "lấp" for "lập", "văn bàn" for "văn bản", but not "xã nàoo" and "phường củ nào". */
function isOtherWord({ sentence: { chunks, marked } }: Scene, chunk: Chunk, i: number): boolean {
  const { tags, sorts, piece } = chunk;
  if (!marked || piece.match?.fit !== 'other' || piece.match.entry.syllables.length > 2) return false;
  return !sorts.has('topic') && ![tags, chunks[i + 1]?.tags].some((some) => some?.has('cue:which') === true);
}

function mayStandBehind(scene: Scene, i: number): boolean {
  const next = scene.sentence.chunks[i];
  if (next === undefined || endsThere(next) || isGiven(scene, i)) return true;
  const { match } = next.piece;
  return match !== null && isOrdinary(scene, next, { match, i });
}

/** Words of the question that may stand behind a type word in place of a name. */
function isOrdinary(
  scene: Scene,
  next: Chunk,
  { match, i }: { readonly match: Match; readonly i: number },
): boolean {
  if (isOwn(scene, next, i) || isLongCue(next, match)) return !hasStrangeHead(next);
  if (match.cost > likely.word || isOtherWord(scene, next, i) || isOtherPair(scene, match)) return false;
  if (match.entry.syllables.length > 1 || isIn(sure, scene, next)) return true;
  return isIn(open, scene, next) && goesOn(scene, i + 1);
}

/** "xax cham nop baoc cao": words this long are no name, whatever slipped in typing them. */
function isLongCue({ sorts }: Chunk, { cost, entry: { syllables } }: Match): boolean {
  return sorts.has('cue') && syllables.length >= longest && cost / syllables.length <= likely.eachOfLong;
}

const longest = 4;

/** "cả huyện cho bác", "xem xã cho em": for whom. */
function isGiven({ sentence: { chunks } }: Scene, i: number): boolean {
  return chunks[i]?.text === 'cho' && chunks[i + 1]?.tags.has('filler:people') === true;
}

/** "xa bang lang" for "xã bản làng": two syllables as names have, of which a slip would make other words. */
function isOtherPair({ sentence: { marked } }: Scene, { doubtful, entry }: Match): boolean {
  return !marked && doubtful && entry.syllables.length === 2;
}

/** "của xã", "ở phường": a unit is to be named. */
function isPlaced(before: Chunk | undefined): boolean {
  return before !== undefined && leadsToPlace(before.typed);
}

/** "của xã nào", but not "của xã chí đạo", "ở xã bang lang". */
function mayStandInPlace(scene: Scene, i: number): boolean {
  const next = scene.sentence.chunks[i];
  const match = next?.piece.match;
  if (!next || !match || endsThere(next) || scene.taken.has(i) || /^\d/.test(next.typed)) return true;
  const { length } = match.entry.syllables;
  if (tellsWhere(next)) return true;
  if (length === 1) return isIn(placed, scene, next);
  const mended = match.slips > 0 && length === 2;
  return !mended && ['cue', 'filler', 'topic', 'name', 'type'].some((sort) => next.sorts.has(sort));
}

/** "top 5 xã", "ghép ba xã lại": what is counted is not named. */
function isCounted(before: Chunk | undefined): boolean {
  return /^(?:\d+|hai|ba|bốn)$/i.test(before?.typed ?? '');
}

/** "xã bãi ngang Ngư Lộc": words between tell of the unit that is named. */
function leadsToName({ mentions }: Scene, i: number): boolean {
  return mentions.some(({ first, typed }) => !typed && first > i && first <= i + 3);
}

/** "xã Kbang kinh tế số" for "mảng kinh tế số": all that is wrong with it is its first word. */
function hasStrangeHead({ text, typed, piece: { match } }: Chunk): boolean {
  if (match === null || match.cost <= likely.firstOfTopic) return false;
  const [, ...rest] = fold(typed).split(' ');
  return rest.length > 0 && fold(text).endsWith(` ${rest.join(' ')}`);
}

function goesOn(scene: Scene, i: number): boolean {
  const next = scene.sentence.chunks[i];
  if (next === undefined || endsThere(next)) return true;
  const { match } = next.piece;
  if (match === null || match.cost > likely.word || isOtherWord(scene, next, i)) return false;
  if (match.entry.syllables.length > 1 || isOwn(scene, next, i)) return true;
  if (isIn(sure, scene, next) || isIn(open, scene, next)) return true;
  return scene.sentence.marked && match.fit !== 'other' && match.cost <= likely.further;
}

/** Found to be something of its own: a topic, a name, a time, a number. */
function isOwn({ taken }: Scene, { sorts, typed }: Chunk, i: number): boolean {
  return taken.has(i) || /^\d/.test(typed) || ownSorts.some((sort) => sorts.has(sort));
}

function endsThere({ gap, typed }: Chunk): boolean {
  return !/^\s+$/.test(gap) && !(/^\.\s*$/.test(gap) && /^\p{Lu}\p{Ll}/u.test(typed));
}

function isIn({ words, bare }: Words, { sentence: { marked } }: Scene, { text }: Chunk): boolean {
  return marked ? words.has(text) : bare.has(fold(text));
}

interface Words {
  readonly words: ReadonlySet<string>;
  readonly bare: ReadonlySet<string>;
}

function listOf(list: string): Words {
  const words = wordings(list);
  return { words: new Set(words), bare: new Set(words.map(fold)) };
}
