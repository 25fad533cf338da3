import { asksOfSoMany } from '../intent/of-so-many.ts';
import { isPlainlyAsked } from '../intent/kinds/plainly-asked.ts';
import { mentionsTag, wordsOf } from '../intent/scene.ts';
import { heldOf, likeliest, shareOf } from './held.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { QuestionKind, Topic } from '#domain/question.ts';
import type { Scene } from '../intent/scene.ts';
import type { Shares } from './held.ts';

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
 * Compares the grammar's reading with what was learned from examples. It makes the bot ask, of kinds that it tells apart from
 * one another only; what is held for all but sure is answered in place of asking (`intent/trust.ts`).
 */
export function secondOpinion(scene: Scene, taken: Taken, catalogue: Catalogue): SecondOpinion {
  const { opinion } = catalogue;
  if (!opinion?.kinds.classes.includes(taken.kind) || countsPassing(scene, taken)) return noOpinion;
  const held = heldOf(scene, opinion, catalogue);
  const kind = rival(held.kinds, { own: taken.kind, doubt: doubted.kind });
  const [topic = noTopic, ...further] = taken.topics;
  const other = further.length > 0 ? null : rival(held.topics, { own: topic, doubt: doubted.topic });
  return {
    kind: kind === null || isSettled(kind, taken, scene) ? null : (kind as QuestionKind),
    topic:
      isNamed(other) && taken.kind !== 'geography' && !meansTheSame(other, taken, catalogue) ? other : null,
  };
}

/** "bao nhiêu huyện dưới 50% ký số", "mấy xã chưa đạt mục tiêu hài lòng": units held against a mark of a named indicator. */
export function countsPassing(scene: Scene, { kind }: Taken): boolean {
  if (scene.hits.length === 0 || (kind !== 'listing' && kind !== 'risk')) return false;
  const held = scene.threshold !== null || mentionsTag(scene, 'cue:notMet', 'cue:met');
  return held && /(?:^| )(?:bao nhiêu|mấy) (?:xã|phường|huyện|đơn vị|địa phương)(?: |$)/.test(wordsOf(scene));
}

/** What the index is, is asked of its rank and of its score alike. */
export function meansTheSame(topic: Topic, { kind, topics }: Taken, catalogue: Catalogue): boolean {
  const familyOf = (one: Topic) => catalogue.indicator(one)?.family;
  const family = familyOf(topic);
  return kind === 'definition' && family !== undefined && topics.some((own) => familyOf(own) === family);
}

export function isNamed(topic: string | null): topic is Topic {
  return topic !== null && topic !== noTopic && topic !== foreignTopic;
}

/** A message is taken for a foreign one from this share on, and a topic is proposed from the other on. */
const outside = 0.7;
const proposed = { topic: 0.6, foreign: 0.3 };

/** True where wordings like these have asked for what the programme does not measure. */
export function isOutside(scene: Scene, catalogue: Catalogue): boolean {
  const { opinion } = catalogue;
  return opinion !== null && shareIn(heldOf(scene, opinion, catalogue).topics, foreignTopic) >= outside;
}

/** The topic that wordings like these have asked about, for words that say nothing to the grammar; null where none stands out. */
export function proposedTopic(scene: Scene, catalogue: Catalogue): Topic | null {
  const { opinion } = catalogue;
  if (opinion === null) return null;
  const { topics } = heldOf(scene, opinion, catalogue);
  const [topic, share] = likeliest(topics);
  const stands = share >= proposed.topic && shareIn(topics, foreignTopic) < proposed.foreign;
  return isNamed(topic) && stands ? topic : null;
}

/** At least so likely a kind and a topic are held for them to speak for a reading in spite of stray words. */
const vouching = { kind: 0.5, topic: 0.9 };

/** True where wordings like these have asked for just what the grammar took them for: a kind, and one topic. */
export function agrees(scene: Scene, taken: Taken, catalogue: Catalogue): boolean {
  const { kind, topic } = sharesOf(scene, taken, catalogue);
  return kind >= vouching.kind && topic >= vouching.topic;
}

/** How likely a kind and its only topic are held; 0 where there is not just one. */
function sharesOf(
  scene: Scene,
  { kind, topics }: Taken,
  catalogue: Catalogue,
): { readonly kind: number; readonly topic: number } {
  const { opinion } = catalogue;
  const [topic, ...further] = topics;
  if (!opinion || topic === undefined || further.length > 0) return { kind: 0, topic: 0 };
  const held = heldOf(scene, opinion, catalogue);
  return { kind: shareIn(held.kinds, kind), topic: shareIn(held.topics, topic) };
}

/** From these shares on a kind is asked of no topic. */
const topicless = { none: 0.9, kind: 0.8 };

/** The kind that wordings like these have asked for of no topic at all; null where none stands out. */
export function kindWithoutTopic(scene: Scene, catalogue: Catalogue): QuestionKind | null {
  const { opinion } = catalogue;
  if (opinion === null) return null;
  const { kinds, topics } = heldOf(scene, opinion, catalogue);
  const [kind, share] = likeliest(kinds);
  const stands = share >= topicless.kind && kind !== otherKind && shareIn(topics, noTopic) >= topicless.none;
  return stands ? (kind as QuestionKind) : null;
}

const sure = 0.95;

/** True where wordings like these have all but always asked for that kind of question about that topic. */
export function isHeldFor(scene: Scene, taken: Taken, catalogue: Catalogue): boolean {
  const { kind, topic } = sharesOf(scene, taken, catalogue);
  return kind * topic >= sure;
}

/** How likely wordings like these have asked for that kind; 1 for kinds that are not told apart. */
export function kindShare(scene: Scene, kind: QuestionKind, catalogue: Catalogue): number {
  const { opinion } = catalogue;
  return opinion === null ? 1 : (shareOf(heldOf(scene, opinion, catalogue).kinds, kind) ?? 1);
}

function shareIn(shares: Shares, name: string): number {
  return shareOf(shares, name) ?? 0;
}

/**
 * Where asking is not worth it: a target called so or due in years to come, what is held against the plan, reasons, and a
 * figure against an overview.
 */
export function isSettled(kind: string, taken: Taken, scene: Scene): boolean {
  const plain = (one: string) => one === 'figure' || one === 'overview';
  const ahead = scene.times.spots.some(({ period }) => period >= '2030');
  const aim = taken.kind === 'target' && (ahead || mentionsTag(scene, 'cue:targetNoun') || obliges(scene));
  const planned = kind === 'comparison' && mentionsTag(scene, 'cue:versusPlan');
  const reached = kind === 'target' && asksOfSoMany(scene);
  return (
    kind === otherKind ||
    aim ||
    planned ||
    reached ||
    isSaid(taken, scene) ||
    (plain(kind) && plain(taken.kind))
  );
}

/** Asked for by wordings that no others weigh against. */
function isSaid({ kind }: Taken, scene: Scene): boolean {
  return mentionsTag(scene, 'cue:why') || isPlainlyAsked(kind, scene);
}

/** "phấn đấu", "phải tăng mấy phần trăm mỗi năm": what must be, not "có phải" or "phải không". */
function obliges(scene: Scene): boolean {
  return /(?:^| )(?:phấn đấu|đề ra|đặt ra|được giao)(?: |$)|(?<!(?:có|không|cũng|chẳng) )phải (?:tăng|đạt|vào|đứng)/.test(
    wordsOf(scene),
  );
}

/** The class held instead of the grammar's own; null where its own is likely enough, or no other is. */
function rival(
  shares: Shares,
  { own, doubt }: { readonly own: string; readonly doubt: number },
): string | null {
  const [name, share] = likeliest(shares);
  if (!shares.names.includes(own)) return null;
  return share < believed || shareIn(shares, own) >= doubt ? null : name;
}
