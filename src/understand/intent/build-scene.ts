import { findMentions } from '../names/find-mentions.ts';
import { readTimes } from '../time/read-time.ts';
import { readLimit, readThreshold } from './read-numbers.ts';
import { firstDay } from '#domain/period.ts';
import type { IsoDate } from '#domain/date.ts';
import type { Directory } from '../names/directory.ts';
import type { Mention } from '../names/find-mentions.ts';
import type { Sentence } from '../sentence.ts';
import type { Companions } from '../topics/companions.ts';
import type { TopicFinder, TopicHit, TopicWord } from '../topics/find-topics.ts';
import type { Scene } from './scene.ts';

export interface SceneParts {
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
  const times = readTimes(chunks, parts.today);
  const past = times.spots.length > 0 && times.spots.every(({ period }) => firstDay(period) < '2025-07-01');
  const comparing = chunks.some((chunk) => chunk.tags.has('cue:compare') || chunk.tags.has('cue:stronger'));
  const mentions = findMentions(sentence, parts.directory, { era: times.era, past, comparing });
  const words = layWords(sentence, mentions);
  const hits = parts.topics.find(words);
  const inTopics = new Set(hits.flatMap((hit) => hit.words));
  const documents = parts.documents
    .find(words)
    .filter((hit) => !hit.words.every((place) => inTopics.has(place)));
  const said = parts.gapped.findAll(
    words.map((word, i) =>
      inTopics.has(i) && word.weight >= 1 && !light.has(word.text) ? { ...word, text: '' } : word,
    ),
  );
  const chunksOf = (found: readonly TopicHit[]) =>
    found.flatMap((hit) => hit.words.map((place) => words[place]?.chunk ?? -1));
  const topical = wholeChunks(words, [...hits, ...documents]);
  const taken = new Set([...times.used, ...mentions.flatMap(({ first, last }) => span(first, last))]);
  const threshold = readThreshold(chunks, new Set([...taken, ...topical]));
  for (const i of span(threshold?.first ?? 0, threshold?.last ?? 0)) taken.add(i);
  const limit = readLimit(chunks, new Set([...taken, ...chunksOf(documents)]));
  for (const i of span(limit?.first ?? 0, limit?.last ?? 0)) taken.add(i);
  return {
    sentence,
    mentions,
    times,
    hits,
    documents: documents.flatMap(({ means }) => means.slice(0, 1)),
    threshold: threshold?.value ?? null,
    limit: limit?.value ?? null,
    taken,
    topical,
    said: new Set(said.map((chain) => chain.means)),
    companion: companionChunks(sentence, hits, parts.companions),
    spoken: new Set(said.flatMap((chain) => chain.words.map((place) => words[place]?.chunk ?? -1))),
  };
}

/** Chunks of which every word belongs to a topic found. */
function wholeChunks(words: readonly PlacedWord[], hits: readonly TopicHit[]): ReadonlySet<number> {
  const inside = new Set(hits.flatMap((hit) => hit.words));
  const open = new Set(words.flatMap((word, place) => (inside.has(place) ? [] : [word.chunk])));
  return new Set([...inside].map((place) => words[place]?.chunk ?? -1).filter((chunk) => !open.has(chunk)));
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

function span(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first }, (_, k) => first + k);
}

/** Words that may stand between two topics. */
const jointWords =
  /^(?:và|với|cùng|cùng với|lẫn|hay|hoặc|còn|so với|vs|so|and|or|với lại|kèm|kèm theo|rồi|đồng thời|thế còn|vậy còn|ngoài ra|bên cạnh đó|hay là|cả)$/;

interface PlacedWord extends TopicWord {
  readonly chunk: number;
}

/** Weights of words by what their chunk is: topics explain themselves, cues and fillers hardly. */
function weigh(sorts: ReadonlySet<string>): number {
  if (sorts.has('topic') || sorts.has('word')) return 1;
  if (sorts.has('foreign') || sorts.has('soft')) return 1;
  return sorts.has('cue') || sorts.has('type') ? 0.35 : 0.2;
}

/** The words of a mended message, names marked with their level. */
function layWords(sentence: Sentence, mentions: readonly Mention[]): readonly PlacedWord[] {
  return sentence.chunks.flatMap((chunk, i): readonly PlacedWord[] => {
    const mention = mentions.find(({ first, last }) => first <= i && i < last);
    const isName = mention !== undefined && chunk.sorts.has('name');
    const level = isName ? (mention.meant[0]?.level ?? null) : null;
    const weight = isName ? 0 : weigh(chunk.sorts);
    const joint = jointWords.test(chunk.text) || /[,;.?!&+/\n]/.test(chunk.gap);
    const texts = chunk.text.split(' ');
    return texts.map((text, k) => ({
      text,
      weight,
      level,
      chunk: i,
      joint: joint && k === 0,
      opens: k === 0,
    }));
  });
}
