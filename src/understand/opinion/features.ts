import { oncePer } from '../once-per.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Scene } from '../intent/scene.ts';

/** A word of a message, or what stands for names, times and numbers. */
type Word = string;

/** What tells the kind of a question: words and their order with names, times and topics masked, and the cues among them. */
export function kindFeatures(scene: Scene, catalogue: Catalogue): readonly string[] {
  return featuresWith(catalogue)(scene);
}

/** Several models ask for them while a message is read. */
const featuresWith = oncePer((catalogue: Catalogue) =>
  oncePer((scene: Scene) => findKindFeatures(scene, catalogue)),
);

function findKindFeatures(scene: Scene, catalogue: Catalogue): readonly string[] {
  const words = mask(scene, (i) => (scene.topical.has(i) ? 'TOPIC' : null));
  const { hits, times, threshold, limit } = scene;
  const measures = hits.flatMap(({ means }) =>
    means.map((topic) => catalogue.indicator(topic)?.measure ?? 'pillar'),
  );
  return unique([
    ...words.map((word) => `w:${word}`),
    ...pairs(words, 1).map((pair) => `b:${pair}`),
    ...words.slice(2).map((word, i) => `t:${words[i] ?? ''} ${words[i + 1] ?? ''} ${word}`),
    `first:${words[0] ?? ''}`,
    `last:${words.at(-1) ?? ''}`,
    `end:${words.slice(-2).join(' ')}`,
    ...foundIn(scene),
    `times:${String(Math.min(2, times.spots.length))}${times.range === null ? '' : '-'}`,
    `threshold:${String(threshold !== null)}`,
    `limit:${String(limit !== null)}`,
    ...measures.map((measure) => `m:${measure}`),
  ]);
}

/** What tells the topic of a question: all its words but names, times and numbers, and what the grammar found in it. */
export function topicFeatures(scene: Scene): readonly string[] {
  return [...wordFeatures(mask(scene, () => null)), ...foundIn(scene)];
}

/** Cues, and how many topics, names and documents there are. */
function foundIn(scene: Scene): readonly string[] {
  const { hits, mentions, documents } = scene;
  return unique([
    ...cuesOf(scene).map((cue) => `c:${cue}`),
    `topics:${String(Math.min(3, hits.length))}`,
    `units:${String(Math.min(3, mentions.length))}`,
    `documents:${String(documents.length)}`,
  ]);
}

/** Words alone, beside one another, and with one between. */
export function wordFeatures(words: readonly Word[]): readonly string[] {
  return unique([
    ...words.map((word) => `w:${word}`),
    ...pairs(words, 1).map((pair) => `b:${pair}`),
    ...pairs(words, 2).map((pair) => `s:${pair}`),
  ]);
}

function pairs(words: readonly Word[], apart: number): readonly string[] {
  return words.slice(apart).map((word, i) => `${words[i] ?? ''} ${word}`);
}

/** The words of a message; what is masked stands once, however many words it takes. */
function mask(scene: Scene, also: (i: number) => string | null): readonly Word[] {
  const { chunks } = scene.sentence;
  let before: string | null = null;
  return chunks.flatMap((chunk, i) => {
    const masked = slotAt(scene, i) ?? also(i);
    const again = masked !== null && masked === before;
    before = masked;
    if (masked !== null) return again ? [] : [masked];
    return chunk.text.split(' ');
  });
}

function slotAt({ sentence, mentions, times }: Scene, i: number): string | null {
  const mention = mentions.find(({ first, last }) => first <= i && i < last);
  if (mention) return `UNIT-${mention.meant[0]?.level ?? ''}`;
  if (times.used.has(i)) return 'TIME';
  return /^\d/.test(sentence.chunks[i]?.typed ?? '') ? 'NUMBER' : null;
}

function cuesOf({ sentence, taken, topical, said }: Scene): readonly string[] {
  const free = sentence.chunks.filter((_, i) => !taken.has(i) && !topical.has(i));
  const spoken = free.flatMap(({ sorts, tags }) =>
    [...tags].filter((tag) => !sorts.has('filler') || tag.startsWith('cue:')),
  );
  return [...spoken, ...said];
}

function unique(features: readonly string[]): readonly string[] {
  return [...new Set(features)];
}
