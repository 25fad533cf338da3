import type { DocumentId } from '#domain/programme.ts';
import { oncePer } from '../once-per.ts';
import { wordsIn } from '../sentence.ts';
import { typedWords } from '../text/typed-wordings.ts';
import type { Threshold, Topic } from '#domain/question.ts';
import type { UnitId } from '#domain/unit.ts';
import type { Mention } from '../names/mention.ts';
import type { Sentence } from '../sentence.ts';
import type { Times } from '../time/read-time.ts';
import type { TopicHit } from '../topics/topic-hit.ts';

/** Everything found in a message, before deciding what it asks. */
export interface Scene {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly times: Times;
  readonly hits: readonly TopicHit[];
  readonly documents: readonly DocumentId[];
  readonly threshold: Threshold | null;
  /** The upper bound where values are to lie between two, of which the threshold is the lower. */
  readonly ceiling: Threshold | null;
  /** Another bound besides, of another topic: "ký số trên 90% và hài lòng trên 95%". */
  readonly further: Threshold | null;
  readonly limit: number | null;
  /** Chunks taken up by names, times, thresholds and limits. */
  readonly taken: ReadonlySet<number>;
  /** Chunks that topics and documents are made of. */
  readonly topical: ReadonlySet<number>;
  /** Cues whose words stand apart in the message. */
  readonly said: ReadonlySet<string>;
  /** Chunks that those cues are made of. */
  readonly spoken: ReadonlySet<number>;
  /** Chunks of topics passed over, which are asked about where they are not part of the one found. */
  readonly beside: ReadonlySet<number>;
  /** Chunks made of words that belong to a topic found, so that they need not say more. */
  readonly companion: ReadonlySet<number>;
}

/** The words of a message as the vocabulary writes them; very many rules look at them. */
export const wordsOf = oncePer(({ sentence }: Scene) => wordsIn(sentence.chunks));

/** The words of a message as typed. */
export const typedOf = oncePer(({ sentence }: Scene) => typedWords(sentence.text));

/** The first meaning of each topic found. */
export function topicsNamed({ hits }: Pick<Scene, 'hits'>): readonly Topic[] {
  return hits.flatMap(({ means }) => means.slice(0, 1));
}

/** The first bearer of each name found. */
export function unitsNamed({ mentions }: Pick<Scene, 'mentions'>): readonly UnitId[] {
  return mentions.flatMap(({ meant }) => meant.slice(0, 1).map(({ id }) => id));
}

/** True when a chunk outside of names, times and topics carries the tag. */
export function says(scene: Scene, ...tags: readonly string[]): boolean {
  const { free } = tagsIn(scene);
  return tags.some((tag) => free.has(tag));
}

/** True when any chunk outside of names carries the tag, topics included. */
export function mentionsTag(scene: Scene, ...tags: readonly string[]): boolean {
  const { all } = tagsIn(scene);
  return tags.some((tag) => all.has(tag));
}

/** The tags of a message outside of names and times, with topics and without; very many rules look for some. */
const tagsIn = oncePer((scene: Scene) => {
  const all = new Set(scene.said);
  const free = new Set(scene.said);
  for (const [i, { tags }] of scene.sentence.chunks.entries()) {
    if (scene.taken.has(i)) continue;
    for (const tag of tags) {
      all.add(tag);
      if (!scene.topical.has(i)) free.add(tag);
    }
  }
  return { all, free };
});

/** Chunks outside of names, times and topics that carry the tag. */
export function freeWith(scene: Scene, tag: string): readonly number[] {
  return scene.sentence.chunks.flatMap((chunk, i) => (isFree(scene, i) && chunk.tags.has(tag) ? [i] : []));
}

export function isFree(scene: Scene, i: number): boolean {
  return !scene.taken.has(i) && !scene.topical.has(i);
}
