import { fold } from './text/syllable.ts';
import { asideChunks } from './intent/asides.ts';
import { tellsEra } from './intent/own-era.ts';
import { reasonChunks } from './intent/reasons.ts';
import { reportsOnOther } from './intent/reported.ts';
import { isFree, says } from './intent/scene.ts';
import { isCounted } from './intent/whom-counted.ts';
import type { Chunk } from './sentence.ts';
import type { Scene } from './intent/scene.ts';

/** Words of a message that its reading does not account for. */
export interface Leftovers {
  /** Known topics that the programme does not measure, as typed. */
  readonly foreign: readonly string[];
  /** Words that nothing explains, as typed. */
  readonly unknown: readonly string[];
  /** Those words as the vocabulary writes them. */
  readonly words: readonly string[];
  /** True when enough else is clear to ask about the rest rather than refuse. */
  readonly clear: boolean;
  /** How much of the message is left over, from 0 to 1. */
  readonly share: number;
  /** True when a word left over may be a name, or the type of one: it must not be passed over. */
  readonly nameLike: boolean;
}

/** Collects what is left over once names, times, topics and words of everyday use are taken out. */
export function findLeftovers(scene: Scene): Leftovers {
  const { chunks, tokens } = scene.sentence;
  const clear = isClear(scene);
  const aside = new Set([...asideChunks(scene), ...reasonChunks(scene)]);
  const left = chunks.flatMap((_, i) => {
    const sort =
      isFree(scene, i) && !scene.companion.has(i) && !aside.has(i) && !isOwnRole(scene, i)
        ? sortOf(scene, i, clear)
        : null;
    return sort === null ? [] : [{ i, sort }];
  });
  const typed = (sort: LeftSort) =>
    left
      .filter((one) => one.sort === sort)
      .map(({ i }) => (isOtherDocument(scene, i) ? withNoun(scene, i) : (chunks[i]?.typed ?? '')));
  return {
    foreign: typed('foreign'),
    unknown: typed('unknown'),
    words: left.filter(({ sort }) => sort === 'unknown').flatMap(({ i }) => chunks[i]?.text.split(' ') ?? []),
    clear,
    share: left.length / Math.max(1, tokens.length),
    nameLike: left.some(({ i, sort }) => sort === 'unknown' && mayBeName(scene, i)),
  };
}

type LeftSort = 'foreign' | 'unknown';

/** True when a topic, the programme or a plain purpose is named, so that office talk beside it is no topic itself. */
function isClear(scene: Scene): boolean {
  if (scene.hits.length + scene.documents.length > 0) return true;
  if (says(scene, 'cue:risk', 'cue:notMet') && says(scene, 'cue:indicatorNoun', 'cue:targetNoun'))
    return true;
  return says(
    scene,
    'cue:programme',
    'cue:allPillars',
    'cue:missing',
    'cue:freshness',
    'cue:geography',
    'act:subscribe',
  );
}

function sortOf(scene: Scene, i: number, clear: boolean): LeftSort | null {
  const chunk = scene.sentence.chunks[i];
  if (!chunk || scene.spoken.has(i) || tellsEra(scene, i) || isCounted(chunk, scene)) return null;
  if (isOtherDocument(scene, i)) return 'foreign';
  if (isForeign(chunk.sorts, clear)) return isSlight(chunk, scene, clear) ? 'unknown' : 'foreign';
  return isUnexplained(scene, i, clear) ? 'unknown' : null;
}

function withNoun({ sentence: { chunks } }: Scene, i: number): string {
  return `${chunks[i - 1]?.typed ?? ''} ${chunks[i]?.typed ?? ''}`;
}

/** "quyết định 123" where the programme has no such document. */
function isOtherDocument(scene: Scene, i: number): boolean {
  const [before, chunk] = [scene.sentence.chunks[i - 1], scene.sentence.chunks[i]];
  return (
    /^\d/.test(chunk?.typed ?? '') &&
    chunk?.percent === false &&
    before?.tags.has('cue:documentNoun') === true
  );
}

function isUnexplained(scene: Scene, i: number, anchored: boolean): boolean {
  const chunk = scene.sentence.chunks[i];
  if (!chunk || scene.beside.has(i)) return false;
  return !isExplained(chunk.sorts, anchored) || (!anchored && isForced(chunk));
}

/** A capital inside of a message, a word right before a name or, without marks, one behind a type word or "ở". */
function mayBeName({ sentence: { chunks, text, marked }, mentions }: Scene, i: number): boolean {
  const isCapital = (k: number) => /^\p{Lu}/u.test(chunks[k]?.typed ?? '') && text !== text.toUpperCase();
  // At the start of a message a capital tells nothing, but one behind it does.
  const capital = isCapital(i) && (i > 0 || (isCapital(1) && chunks[1]?.gap === ' '));
  const [before, earlier] = [chunks[i - 1], chunks[i - 2]];
  const placed = !marked && [before, earlier].some((chunk) => chunk !== undefined && puts(chunk));
  return capital || placed || mentions.some(({ first }) => first === i + 1);
}

/** A word that a name may follow: "xã", "ở". */
function puts({ sorts, text }: Chunk): boolean {
  return sorts.has('type') || /^(?:o|tai)$/.test(fold(text));
}

/** "tôi là phó chủ tịch xã", "tôi giúp việc đại biểu, cần biết …": who asks is not what is asked. */
function isOwnRole(scene: Scene, i: number): boolean {
  const { chunks } = scene.sentence;
  const start = chunks.findLastIndex((chunk, k) => k <= i && k > 0 && endsClause(chunk));
  const from = Math.max(0, start);
  const next = chunks.findIndex((chunk, k) => k > i && endsClause(chunk));
  const clause = chunks.slice(from, next < 0 ? chunks.length : next);
  const alone =
    next > 0 &&
    clause.every((_, k) => !scene.topical.has(from + k)) &&
    !reportsOnOther(scene, { first: from, last: next });
  const about = /^(?:toi|em|minh|anh|chi|chau|tui|chung toi|ben em|ben toi|nha toi)$/;
  const speaks = clause.some(({ text }, k) => k < 3 && about.test(fold(text)));
  return speaks && (alone || clause.slice(0, i - from).some(({ text }) => fold(text) === 'la'));
}

function endsClause({ gap }: Chunk): boolean {
  return /[,.;?!]\s/.test(gap);
}

/** A single syllable is no topic of its own beside a clear one, nor where marks are not typed. */
function isSlight({ text, piece }: Chunk, { sentence }: Scene, anchored: boolean): boolean {
  return !text.includes(' ') && (anchored || (!sentence.marked && piece.match?.fit !== 'same'));
}

/** A single word with other marks than were typed: another word, where nothing else tells what is asked. */
function isForced({ piece: { match } }: Chunk): boolean {
  return match !== null && match.fit === 'other' && match.entry.syllables.length === 1 && match.cost >= 1;
}

const everyday = ['cue', 'filler', 'type', 'number', 'name'];

/** Office talk explains itself beside a topic only. */
function isExplained(sorts: ReadonlySet<string>, anchored: boolean): boolean {
  return everyday.some((sort) => sorts.has(sort)) || (anchored && sorts.has('soft'));
}

function isForeign(sorts: ReadonlySet<string>, anchored: boolean): boolean {
  return sorts.has('foreign') && !sorts.has('topic') && !isExplained(sorts, anchored);
}
