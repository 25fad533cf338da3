import { spellOutCounted } from './text/spell-out.ts';
import { tokenize } from './text/tokens.ts';
import { decodeTelex } from './text/telex.ts';
import { decodeVni } from './text/vni.ts';
import { isSyllable } from './text/inventory.ts';
import { capitalsIn } from './text/capitals.ts';
import { bearings } from './match/care.ts';
import { cover } from './match/cover.ts';
import { findMatches } from './match/find-matches.ts';
import { passesOverTopic } from './match/passed-over.ts';
import { layOut } from './match/lattice.ts';
import { withSurcharges } from './match/surcharges.ts';
import type { ChunkRange } from './chunk-range.ts';
import type { Syllable } from './text/syllable.ts';
import type { Token } from './text/tokens.ts';
import type { Care } from './match/care.ts';
import type { Match } from './match/find-matches.ts';
import type { Cover, Piece } from './match/cover.ts';
import type { Entry, Lexicon } from './match/lexicon.ts';

/** One stretch of a message, read. */
export interface Chunk {
  /** The words as the vocabulary writes them, or as typed where nothing explains them. */
  readonly text: string;
  readonly tags: ReadonlySet<string>;
  readonly sorts: ReadonlySet<string>;
  readonly piece: Piece;
  /** The number it stands for; null where it is none. */
  readonly number: number | null;
  readonly percent: boolean;
  /** As typed. */
  readonly typed: string;
  /** What stands before it: spaces, commas, a slash. */
  readonly gap: string;
}

/** A message cut into chunks that together cover all of it. */
export interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Tokens written with a capital where no sentence begins. */
  readonly capitals: ReadonlySet<number>;
  readonly chunks: readonly Chunk[];
  /** True when any word carries marks, so that their absence says something. */
  readonly marked: boolean;
  /** True when a slip of letters had to be mended. */
  readonly mended: boolean;
  /** True when a mistyped topic may have been taken for plain words. */
  readonly passesOver: boolean;
  /** What reading it so costs: more for slips, wrong marks and words left over. */
  readonly cost: number;
}

export interface SentenceParts {
  readonly lexicon: Lexicon;
  readonly shortForms: (letters: string) => readonly (readonly Syllable[])[];
  readonly care: Care;
}

const nothing: ReadonlySet<string> = new Set();

/** Reads NFC text into chunks, letter for letter or with slips mended. */
export function readSentence(text: string, parts: SentenceParts): Sentence {
  const tokens = spellOutCounted(tokenize(text));
  const marked = tokens.some((token) => token.marked || isLeftover(token));
  const lattice = layOut({ tokens, index: parts.lexicon.index, shortForms: parts.shortForms });
  const capitals = capitalsIn(text, tokens);
  const numbers = numberMatches(tokens);
  const coverWith = (care: Care, bears: (match: Match) => boolean = () => true) => {
    const bearing = bearings[care];
    const matches = findMatches(lattice, parts.lexicon, { tokens, bearing, marked }).filter(bears);
    const found = withSurcharges(matches, { text, lattice, tokens, capitals, bearing });
    const best = cover(lattice, [...found, ...numbers], { tokens: tokens.length, marked });
    return { ...best, passesOver: passesOverTopic(best.pieces, found, lattice) };
  };
  // Without marks a slip looks like another word too often.
  const literal = marked && parts.care === 'mending' ? coverWith('exact', isOfOwnMarks) : null;
  const covered = literal !== null && isPlain(literal) ? literal : coverWith(parts.care);
  const chunks = covered.pieces.map((piece) => toChunk(piece, { tokens, text, marked }));
  const mended = covered.pieces.some((piece) => (piece.match?.slips ?? 0) > 0);
  const { cost, passesOver } = covered;
  return { text, tokens, capitals, chunks, marked, mended, passesOver, cost };
}

/** "điểm thì" is no "điểm thi": what is foreign to the programme takes no words of other marks from those as typed. */
function isOfOwnMarks({ fit, entry }: Match): boolean {
  return fit !== 'other' || !entry.sorts.has('foreign');
}

/** Beyond this a word is not quite as the vocabulary writes it. */
const asWritten = 0.05;

/** True where every word is as the vocabulary writes it, so that no slip need be looked for. */
function isPlain({ pieces }: Cover): boolean {
  return pieces.every(({ match }) => match !== null && match.cost <= asWritten);
}

/** Where a chunk begins in the text; the end of the text behind the last one. */
export function startOf({ chunks, tokens, text }: Sentence, i: number): number {
  const chunk = chunks[i];
  return chunk ? (tokens[chunk.piece.first]?.start ?? 0) : text.length;
}

/** The text before a range of chunks, and behind it. */
export function textAround(sentence: Sentence, { first, last }: ChunkRange): readonly [string, string] {
  const { text } = sentence;
  return [text.slice(0, startOf(sentence, first)), text.slice(startOf(sentence, last))];
}

/** The text without some of its chunks. */
export function textWithout(sentence: Sentence, places: readonly number[]): string {
  const { chunks, text } = sentence;
  const kept = chunks.map((_, i) => {
    const start = i === 0 ? 0 : startOf(sentence, i);
    return places.includes(i) ? '' : text.slice(start, startOf(sentence, i + 1));
  });
  return kept.join('');
}

/** Chunks as the vocabulary writes them. */
export function wordsIn(chunks: readonly Chunk[]): string {
  return chunks.map(({ text }) => text).join(' ');
}

/** The chunk behind as many words as those at the beginning; -1 where none begins there. */
export function chunkBehind(words: string, chunks: readonly Chunk[]): number {
  const count = words.split(' ').length;
  return chunks.findIndex((_, i) => i > 0 && wordsIn(chunks.slice(0, i)).split(' ').length === count);
}

/** A chunk as the vocabulary writes it; what was taken for something far from it as typed. */
export function likelyWord({ piece, text, typed }: Chunk): string {
  return (piece.match?.cost ?? 1) > farFetched ? typed.toLowerCase() : text;
}

const farFetched = 1;

function isLeftover(token: Token): boolean {
  if (token.number !== null || isSyllable(token.syllable.letters)) return false;
  return (/\d/.test(token.text) ? decodeVni(token.text) : decodeTelex(token.text)) !== null;
}

function numberMatches(tokens: readonly Token[]): readonly Match[] {
  return tokens.flatMap((token, i) => {
    if (token.number === null) return [];
    const entry: Entry = {
      price: 0.3,
      text: token.text,
      syllables: [token.syllable],
      sorts: new Set(['number']),
      tags: new Set(['num']),
    };
    return [{ from: i, to: i + 1, entry, cost: 0, slips: 0, doubtful: false, fit: 'same' }];
  });
}

type Typed = Pick<Sentence, 'tokens' | 'text' | 'marked'>;

function toChunk(piece: Piece, { tokens, text, marked }: Typed): Chunk {
  const [first, last] = [tokens[piece.first], tokens[piece.last - 1]];
  const typed = text.slice(first?.start ?? 0, last?.end ?? 0);
  const gap = first?.gap ?? '';
  const { match } = piece;
  if (match === null) {
    return {
      text: typed.toLowerCase(),
      tags: nothing,
      sorts: nothing,
      piece,
      number: null,
      percent: false,
      typed,
      gap,
    };
  }
  const alike = piece.others.filter((other) => other.cost <= match.cost + 0.03);
  const tags = spokenTags(tagsOf([match, ...alike], marked), match);
  const sorts = new Set([...match.entry.sorts, ...alike.flatMap(({ entry }) => [...entry.sorts])]);
  return {
    text: match.entry.text,
    tags,
    sorts,
    piece,
    number: pointsBack(match.entry.text, tags) ? null : (first?.number ?? numberIn(tags)),
    percent: isPercent(tags, last),
    typed,
    gap,
  };
}

/** "3 xã đó" counts what is pointed at, and holds no number to be read with the words behind it. */
function pointsBack(text: string, tags: ReadonlySet<string>): boolean {
  if (!tags.has('follow:pronoun') && !tags.has('follow:both')) return false;
  return /^\S+ (?:xã|phường|huyện|thị xã|đơn vị|nơi|chỗ|địa phương|bên) /.test(text);
}

/** "40%", or "bốn mươi phần trăm" said in words. */
function isPercent(tags: ReadonlySet<string>, last: Token | undefined): boolean {
  return tags.has('percent') || last?.percent === true;
}

/**
 * The tags of phrases that look alike: those with the typed marks, and of the rest the everyday ones. Where no marks are
 * typed at all, those of other marks may go on from the message before as well: `con` is còn as well as con.
 */
function tagsOf(alike: readonly Match[], marked: boolean): ReadonlySet<string> {
  const everyday = alike.some(({ entry }) => entry.sorts.has('filler'));
  const sameMarks = alike.filter(({ fit }) => fit === 'same');
  const read = sameMarks.length > 0 ? sameMarks : alike.filter(({ entry }) => !isOrder(entry, alike));
  const rest = marked ? [] : alike.filter((match) => !read.includes(match));
  return new Set([
    ...read.flatMap(({ entry }) =>
      [...entry.tags].filter((tag) => !everyday || entry.sorts.has('filler') || !rare(tag)),
    ),
    ...rest.flatMap(({ entry }) => [...entry.tags].filter((tag) => tag.startsWith('follow:'))),
  ]);
}

/** "chuyển ổk số", "định" for "đỉnh": one word with marks of its own thanks nobody. */
function spokenTags(tags: ReadonlySet<string>, { fit, entry }: Match): ReadonlySet<string> {
  if (fit !== 'other' || entry.syllables.length > 1 || !tags.has('act:thanks')) return tags;
  return new Set([...tags].filter((tag) => tag !== 'act:thanks'));
}

/** Without marks `dat bao nhieu` is đạt, what has been reached, rather than đặt, what has been set. */
function isOrder({ tags }: Entry, all: readonly Match[]): boolean {
  return tags.has('cue:target') && all.some(({ entry }) => entry.tags.has('cue:met'));
}

/** Of words that look alike without marks, the everyday one is meant: `ve` is về, not vẽ. */
function rare(tag: string): boolean {
  return (
    tag === 'foreign' ||
    /^(?:act:|adj:|sup:|cue:(?:risk|trend|compare|where|target|geography|why|when))/.test(tag)
  );
}

function numberIn(tags: ReadonlySet<string>): number | null {
  for (const tag of tags) if (tag.startsWith('num:')) return Number(tag.slice(4));
  return null;
}
