import { findMentions } from '../names/find-mentions.ts';
import { readTimes } from '../time/read-time.ts';
import { readLimit, readThreshold } from './read-numbers.ts';
import { firstDay } from '#domain/period.ts';
import type { IsoDate } from '#domain/date.ts';
import type { Directory } from '../names/directory.ts';
import type { Mention } from '../names/find-mentions.ts';
import type { Sentence } from '../sentence.ts';
import type { TopicFinder, TopicHit, TopicWord } from '../topics/find-topics.ts';
import type { Scene } from './scene.ts';

export interface SceneParts {
  readonly directory: Directory;
  readonly topics: TopicFinder;
  readonly isDocument: (id: string) => boolean;
  readonly today: IsoDate;
}

/** Finds the units, times, topics and numbers of a sentence. */
export function buildScene(sentence: Sentence, parts: SceneParts): Scene {
  const { chunks } = sentence;
  const times = readTimes(chunks, parts.today);
  const past = times.spots.length > 0 && times.spots.every(({ period }) => firstDay(period) < '2025-07-01');
  const comparing = chunks.some((chunk) => chunk.tags.has('cue:compare') || chunk.tags.has('cue:stronger'));
  const mentions = findMentions(sentence, parts.directory, { era: times.era, past, comparing });
  const { hits, words } = findTopicHits(sentence, mentions, parts.topics);
  const topicHits = hits.filter(({ means }) => !means.every(parts.isDocument));
  const documentHits = hits.filter(({ means }) => means.every(parts.isDocument));
  const topical = new Set(hits.flatMap((hit) => hit.words.map((place) => words[place]?.chunk ?? -1)));
  const taken = new Set([...times.used, ...mentions.flatMap(({ first, last }) => span(first, last))]);
  const busy = new Set([
    ...taken,
    ...documentHits.flatMap((hit) => hit.words.map((place) => words[place]?.chunk ?? -1)),
  ]);
  const threshold = readThreshold(chunks, new Set([...busy, ...topical]));
  for (const i of span(threshold?.first ?? 0, threshold?.last ?? 0)) taken.add(i);
  const limit = readLimit(chunks, new Set([...busy, ...taken]));
  for (const i of span(limit?.first ?? 0, limit?.last ?? 0)) taken.add(i);
  return {
    sentence,
    mentions,
    times,
    hits: topicHits,
    documents: documentHits.flatMap(({ means }) => means.slice(0, 1)),
    threshold: threshold?.value ?? null,
    limit: limit?.value ?? null,
    taken,
    topical,
  };
}

function span(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first }, (_, k) => first + k);
}

interface PlacedWord extends TopicWord {
  readonly chunk: number;
}

/** Weights of words by what their chunk is: topics explain themselves, cues and fillers hardly. */
function weigh(sorts: ReadonlySet<string>): number {
  if (sorts.has('topic') || sorts.has('word')) return 1;
  if (sorts.has('foreign')) return 1;
  return sorts.has('cue') || sorts.has('type') ? 0.35 : 0.2;
}

function findTopicHits(
  sentence: Sentence,
  mentions: readonly Mention[],
  finder: TopicFinder,
): { readonly hits: readonly TopicHit[]; readonly words: readonly PlacedWord[] } {
  const words = sentence.chunks.flatMap((chunk, i): readonly PlacedWord[] => {
    const mention = mentions.find(({ first, last }) => first <= i && i < last);
    const isName = mention !== undefined && chunk.sorts.has('name');
    const level = isName ? (mention.meant[0]?.level ?? null) : null;
    const weight = isName ? 0 : weigh(chunk.sorts);
    return chunk.text.split(' ').map((text) => ({ text, weight, level, chunk: i }));
  });
  return { hits: finder.find(words), words };
}
