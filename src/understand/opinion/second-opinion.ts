import { kindFeatures, topicFeatures } from './features.ts';
import { mentionsTag, wordsOf } from '../intent/scene.ts';
import { judge } from './judge.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { LinearModel } from '#domain/opinion.ts';
import type { QuestionKind, Topic } from '#domain/question.ts';
import type { Scene } from '../intent/scene.ts';

/** The class that stands for every kind besides those that ask about the programme. */
export const otherKind = 'other';
/** The class that stands for no topic. */
export const noTopic = 'none';
/** The class that stands for what the programme does not measure. */
export const foreignTopic = 'foreign';

/** What the grammar took a message for. */
export interface Taken {
  readonly kind: QuestionKind;
  readonly topics: readonly Topic[];
}

/** What wordings like these have asked for instead; null where nothing speaks against the grammar. */
export interface SecondOpinion {
  readonly kind: QuestionKind | null;
  readonly topic: Topic | null;
}

/** Nothing speaks against the grammar. */
const noOpinion: SecondOpinion = { kind: null, topic: null };

/** Below this share a class is taken for wrong, and above the other it is offered instead. */
const doubted = { kind: 0.1, topic: 0.02 };
const believed = 0.6;

/**
 * Compares the grammar's reading with what was learned from examples. It never decides, it only makes the bot ask; of
 * kinds that it tells apart from one another only.
 */
export function secondOpinion(scene: Scene, taken: Taken, catalogue: Catalogue): SecondOpinion {
  const { opinion } = catalogue;
  if (!opinion?.kinds.classes.includes(taken.kind)) return noOpinion;
  const kind = rival(opinion.kinds, kindFeatures(scene, catalogue), {
    own: taken.kind,
    doubt: doubted.kind,
  });
  const [topic = noTopic, ...further] = taken.topics;
  const other =
    further.length > 0
      ? null
      : rival(opinion.topics, topicFeatures(scene), { own: topic, doubt: doubted.topic });
  return {
    kind: kind === null || isSettled(kind, taken, scene) ? null : (kind as QuestionKind),
    topic: isNamed(other) && taken.kind !== 'geography' ? other : null,
  };
}

function isNamed(topic: string | null): topic is Topic {
  return topic !== null && topic !== noTopic && topic !== foreignTopic;
}

/** A message is taken for a foreign one from this share on, and a topic is proposed from the other on. */
const outside = 0.7;
const proposed = { topic: 0.6, foreign: 0.3 };

/** True where wordings like these have asked for what the programme does not measure. */
export function isOutside(scene: Scene, { opinion }: Catalogue): boolean {
  return opinion !== null && shareOf(opinion.topics, topicFeatures(scene), foreignTopic) >= outside;
}

/** The topic that wordings like these have asked about, for words that say nothing to the grammar; null where none stands out. */
export function proposedTopic(scene: Scene, { opinion }: Catalogue): Topic | null {
  if (opinion === null) return null;
  const { classes } = opinion.topics;
  const shares = judge(opinion.topics, topicFeatures(scene));
  const most = Math.max(...shares);
  const topic = classes[shares.indexOf(most)] ?? noTopic;
  const foreign = shares[classes.indexOf(foreignTopic)] ?? 0;
  return isNamed(topic) && most >= proposed.topic && foreign < proposed.foreign ? topic : null;
}

/** At least so likely a kind and a topic are held for them to speak for a reading in spite of stray words. */
const held = { kind: 0.5, topic: 0.9 };

/** True where wordings like these have asked for just what the grammar took them for: a kind, and one topic. */
export function agrees(scene: Scene, { kind, topics }: Taken, catalogue: Catalogue): boolean {
  const { opinion } = catalogue;
  const [topic, ...further] = topics;
  if (!opinion || topic === undefined || further.length > 0) return false;
  return (
    shareOf(opinion.kinds, kindFeatures(scene, catalogue), kind) >= held.kind &&
    shareOf(opinion.topics, topicFeatures(scene), topic) >= held.topic
  );
}

function shareOf(model: LinearModel, features: readonly string[], own: string): number {
  return judge(model, features)[model.classes.indexOf(own)] ?? 0;
}

/** Where asking is not worth it: a target called so or due in years to come, reasons, and a figure against an overview. */
function isSettled(kind: string, taken: Taken, scene: Scene): boolean {
  const plain = (one: string) => one === 'figure' || one === 'overview';
  const ahead = scene.times.spots.some(({ period }) => period >= '2030');
  const aim = taken.kind === 'target' && (ahead || mentionsTag(scene, 'cue:targetNoun') || obliges(scene));
  return kind === otherKind || aim || mentionsTag(scene, 'cue:why') || (plain(kind) && plain(taken.kind));
}

/** "phải tăng mấy phần trăm mỗi năm": what must be, not "có phải" or "phải không". */
function obliges(scene: Scene): boolean {
  return /(?<!(?:có|không|cũng|chẳng) )phải (?:tăng|đạt|vào|đứng)/.test(wordsOf(scene));
}

/** The class held instead of the grammar's own; null where its own is likely enough, or no other is. */
function rival(
  model: LinearModel,
  features: readonly string[],
  { own, doubt }: { readonly own: string; readonly doubt: number },
): string | null {
  const shares = judge(model, features);
  const most = Math.max(...shares);
  if (most < believed || (shares[model.classes.indexOf(own)] ?? 0) >= doubt) return null;
  return model.classes[shares.indexOf(most)] ?? null;
}
