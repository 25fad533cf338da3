import { placesIn } from '../chunk-range.ts';
import { withoutCorrected } from '../corrected.ts';
import { findMentions } from '../names/find-mentions.ts';
import { readTimes } from '../time/read-time.ts';
import { layWords } from './lay-words.ts';
import { findAskedTopics } from './one-of-document.ts';
import { readBounds } from './read-bounds.ts';
import { readLimit } from './read-limit.ts';
import { firstDay } from '#domain/period.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { IsoDate } from '#domain/date.ts';
import type { Directory } from '../names/directory.ts';
import type { Mention, MentionClues } from '../names/mention.ts';
import type { Chunk, Sentence } from '../sentence.ts';
import type { Times } from '../time/read-time.ts';
import type { TimeSpot } from '../time/stretches.ts';
import type { Companions } from '../topics/companions.ts';
import type { TopicFinder } from '../topics/find-topics.ts';
import type { TopicHit } from '../topics/topic-hit.ts';
import type { PlacedWord } from './lay-words.ts';
import type { Scene } from './scene.ts';

export interface SceneParts {
  readonly catalogue: Catalogue;
  readonly directory: Directory;
  readonly topics: TopicFinder;
  readonly companions: Companions;
  readonly documents: TopicFinder;
  readonly gapped: TopicFinder;
  readonly today: IsoDate;
}

/** Finds the units, times, topics and numbers of a sentence. */
export function buildScene(sentence: Sentence, parts: SceneParts): Scene {
  const { chunks } = sentence;
  const times = readTimes(chunks, parts.today, issueDates(sentence, parts));
  const clues = cluesFor(chunks, times);
  const find = (idle?: ReadonlySet<number>) =>
    withoutCorrected(findMentions(sentence, parts.directory, clues, idle), chunks);
  const first = find();
  const plain = findSubjects(layWords(sentence, first, times.used), chunks, parts);
  const idle = idleNames(sentence, plain.topical);
  const mentions = idle.size === 0 ? first : find(idle);
  const words = layWords(sentence, mentions, times.used);
  const subjects = idle.size === 0 ? plain : findSubjects(words, chunks, parts);
  const numbers = readNumbers(chunks, { times, mentions, ...subjects });
  return {
    sentence,
    mentions,
    times,
    hits: subjects.hits,
    documents: [...new Set(subjects.documents.flatMap(({ means }) => means.slice(0, 1)))],
    topical: subjects.topical,
    companion: companionChunks(sentence, subjects.hits, parts.companions),
    beside: new Set(subjects.hits.flatMap((hit) => hit.beside.map((place) => chunkOf(words, place)))),
    ...numbers,
    ...findGapped(words, { hits: subjects.hits, times }, parts.gapped),
  };
}

/** "Quyết định 969/QĐ-UBND ngày 18/3/2022": the day or year right behind a document is when it was issued. */
function issueDates(sentence: Sentence, parts: SceneParts): (spot: TimeSpot) => boolean {
  let named: readonly Issued[] | null = null;
  return ({ first, period }) => {
    // Most messages name no time, and need not be looked through for documents here.
    named ??= documentsIn(sentence, parts);
    return named.some(({ issued, last }) => {
      const between = sentence.chunks.slice(last + 1, first);
      return (
        first > last &&
        issued.startsWith(period) &&
        between.every(({ text }) => /^(?:ngày|của|năm|tháng)$/.test(text))
      );
    });
  };
}

/** A document named, with its day of issue and its last chunk. */
interface Issued {
  readonly issued: string;
  readonly last: number;
}

function documentsIn(sentence: Sentence, { documents, catalogue }: SceneParts): readonly Issued[] {
  const words = layWords(sentence, []);
  return documents.find(words).map(({ means, words: places }) => ({
    issued: catalogue.document(means[0] ?? '')?.issued ?? '',
    last: Math.max(...places.map((place) => chunkOf(words, place))),
  }));
}

/** Words of some topic's wording that no topic found uses, and that may be a name as well: "dong tien". */
function idleNames({ chunks }: Sentence, topical: ReadonlySet<number>): ReadonlySet<number> {
  const idle = chunks.flatMap(({ piece: { match, others } }, i) => {
    const loose = match?.entry.sorts.size === 1 && match.entry.sorts.has('word') && !topical.has(i);
    return loose && others.some(({ entry, fit }) => entry.sorts.has('name') && fit !== 'other') ? [i] : [];
  });
  return new Set(idle);
}

/** The day on which districts ended and communes were merged. */
const mergers = '2025-07-01';

function cluesFor(chunks: readonly Chunk[], times: Times): MentionClues {
  const days = times.spots.map(({ period }) => firstDay(period));
  const past = days.length > 0 && days.every((day) => day < mergers);
  const geography = chunks.some(({ tags }) => tags.has('cue:geography'));
  const since = !geography && days.length > 0 && days.every((day) => day > mergers);
  const comparing = chunks.some((chunk) => chunk.tags.has('cue:compare') || chunk.tags.has('cue:stronger'));
  return { era: times.era, past, since, comparing };
}

interface Subjects {
  readonly hits: readonly TopicHit[];
  readonly documents: readonly TopicHit[];
  readonly topical: ReadonlySet<number>;
  /** Chunks of which at least a word belongs to a document's name. */
  readonly documentChunks: readonly number[];
}

/** Topics, and documents whose names are not themselves part of a topic's. */
function findSubjects(words: readonly PlacedWord[], chunks: readonly Chunk[], parts: SceneParts): Subjects {
  const found = findAskedTopics(words, parts).filter((hit) => !asksWhichDocument(hit, words, chunks));
  const hits = withoutCorrectedHits(found, words, chunks);
  const inside = (document: TopicHit, topic: TopicHit) =>
    document.words.length < topic.words.length &&
    document.words.every((place) => topic.words.includes(place));
  const named = parts.documents.find(words).filter((hit) => !hits.some((topic) => inside(hit, topic)));
  return {
    hits,
    documents: named,
    topical: wholeChunks(words, [...hits, ...named], chunks),
    documentChunks: named.flatMap((hit) => hit.words.map((place) => chunkOf(words, place))),
  };
}

/** "văn bản số mấy" asks for the number of a document, not for digital documents. */
function asksWhichDocument(hit: TopicHit, words: readonly PlacedWord[], chunks: readonly Chunk[]): boolean {
  const [place, ...more] = [...new Set(hit.words.map((word) => chunkOf(words, word)))];
  return place !== undefined && more.length === 0 && chunks[place]?.tags.has('cue:source') === true;
}

/** "xã hội số, à quên, chính quyền số": the topic right before the slip is not meant. */
function withoutCorrectedHits(
  hits: readonly TopicHit[],
  words: readonly PlacedWord[],
  chunks: readonly Chunk[],
): readonly TopicHit[] {
  if (hits.length < 2) return hits;
  const placed = hits.map((hit) => {
    const places = hit.words.map((place) => chunkOf(words, place));
    return { hit, first: Math.min(...places), last: Math.max(...places) + 1 };
  });
  return withoutCorrected(placed, chunks).map(({ hit }) => hit);
}

function chunkOf(words: readonly PlacedWord[], place: number): number {
  return words[place]?.chunk ?? -1;
}

interface Found extends Subjects {
  readonly times: Times;
  readonly mentions: readonly Mention[];
}

/** Bounds and counts among the chunks that names and times have left, and all the chunks taken in the end. */
function readNumbers(
  chunks: readonly Chunk[],
  { times, mentions, topical, documentChunks }: Found,
): Pick<Scene, 'threshold' | 'ceiling' | 'further' | 'limit' | 'taken'> {
  const taken = new Set([...times.used, ...mentions.flatMap(placesIn)]);
  const { places, ...bounds } = readBounds(chunks, new Set([...taken, ...topical]));
  for (const i of places) taken.add(i);
  const limit = readLimit(chunks, new Set([...taken, ...documentChunks]));
  if (limit) for (const i of placesIn(limit)) taken.add(i);
  return { ...bounds, limit: limit?.value ?? null, taken };
}

/** Cues whose words stand apart; the words of topics themselves do not count for them, nor is "cách đây 3 năm" a distance. */
function findGapped(
  words: readonly PlacedWord[],
  { hits, times }: { readonly hits: readonly TopicHit[]; readonly times: Times },
  gapped: TopicFinder,
): Pick<Scene, 'said' | 'spoken'> {
  const inTopics = new Set(hits.flatMap((hit) => hit.words));
  const isContent = (word: PlacedWord, place: number) =>
    inTopics.has(place) && word.weight >= 1 && !light.has(word.text);
  const chains = gapped.findAll(
    words.map((word, place) =>
      isContent(word, place) || (word.text === 'cách' && times.used.has(word.chunk))
        ? { ...word, text: '' }
        : word,
    ),
  );
  return {
    said: new Set(chains.map((chain) => chain.means)),
    spoken: new Set(chains.flatMap((chain) => chain.words.map((place) => chunkOf(words, place)))),
  };
}

/** Chunks of which every word belongs to a topic found, and wordings of a topic of which any does: "mảng chính quyền số". */
function wholeChunks(
  words: readonly PlacedWord[],
  hits: readonly TopicHit[],
  chunks: readonly Chunk[],
): ReadonlySet<number> {
  const inside = new Set(hits.flatMap((hit) => hit.words));
  const isTopic = (chunk: number) => chunks[chunk]?.sorts.size === 1 && chunks[chunk].sorts.has('topic');
  const open = new Set(
    words.flatMap((word, place) => (inside.has(place) || isTopic(word.chunk) ? [] : [word.chunk])),
  );
  return new Set([...inside].map((place) => chunkOf(words, place)).filter((chunk) => !open.has(chunk)));
}

/** Words that belong to a topic's wording and to the cue beside it: "phải có chữ ký số". */
const light: ReadonlySet<string> = new Set(['có', 'được', 'đạt', 'hoàn', 'thành', 'xong', 'chưa', 'không']);

/** Words that say nothing of their own in "tăng được bao nhiêu". */
const empty: ReadonlySet<string> = new Set(['được', 'bao', 'nhiêu', 'mấy', 'lên', 'là', 'có']);

function companionChunks(
  sentence: Sentence,
  hits: readonly TopicHit[],
  companions: Companions,
): ReadonlySet<number> {
  const known = hits.flatMap(({ means }) => means.flatMap((topic) => companions.get(topic) ?? []));
  const belongs = (text: string) => {
    const own = text.split(' ').filter((word) => !empty.has(word));
    return own.length > 0 && known.some((words) => own.every((word) => words.has(word)));
  };
  return new Set(sentence.chunks.flatMap((chunk, i) => (belongs(chunk.text) ? [i] : [])));
}
