import { composeQuestion } from './compose-question.ts';
import { askedOfBefore } from './of-before.ts';
import { agrees, kindWithoutTopic } from '../opinion/second-opinion.ts';
import { notMeasured, proposeTopic } from './out-of-scope.ts';
import { askTopics, suggestTopics } from './suggest-topics.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { Ambiguous, Reading } from '#domain/reading.ts';
import type { Leftovers } from '../zones.ts';
import type { Circumstances, Draft } from './make-draft.ts';
import type { Scene } from './scene.ts';

/** Kinds whose few words are clear enough to bear a stray one. */
const talk: ReadonlySet<QuestionKind> = new Set([
  'help',
  'greeting',
  'thanks',
  'subscribe',
  'unsubscribe',
  'digest',
  'export',
  'chart',
  'forget',
  'language',
]);

/** What is done, rather than said: hardly a word may be passed over. */
const acts: ReadonlySet<QuestionKind> = new Set(['subscribe', 'unsubscribe', 'forget', 'export']);

/** True when words are left over that the rest does not make up for. */
export function isInDoubt(
  { kind, topics }: Draft,
  { foreign, unknown, share, nameLike }: Leftovers,
): boolean {
  const chatter = topics.length > 0 && share <= 0.2 && !nameLike;
  const heard = acts.has(kind) ? unknown.length <= 1 && !nameLike : talk.has(kind) && unknown.length <= 3;
  const bearable = heard || (chatter && unknown.length <= 1);
  return foreign.length > 0 || (unknown.length > 0 && !bearable);
}

const mostStray = 4;

/** True where stray words, none of them a name or a topic, stand beside what wordings like these have always asked. */
export function isVouchedFor(
  scene: Scene,
  { draft, left }: Omit<Doubt, 'question'>,
  { catalogue }: Circumstances,
): boolean {
  if (left.foreign.length > 0 || left.nameLike || left.unknown.length > mostStray) return false;
  return agrees(scene, draft, catalogue);
}

interface Doubt {
  readonly draft: Draft;
  readonly left: Leftovers;
  readonly question: Question;
}

/** Words are left over: asks about the rest where enough else is clear, refuses by name where not. */
export function doubt(scene: Scene, { draft, left, question }: Doubt, circumstances: Circumstances): Reading {
  const { catalogue, companions } = circumstances;
  const unknown = [...left.foreign, ...left.unknown];
  const few = left.foreign.length === 0 && left.unknown.length <= 2;
  if (few) {
    const plain = left.clear ? question : plainlyAsked(scene, { draft, question }, circumstances);
    if (plain) return { kind: 'ambiguous', about: 'question', readings: [plain], unknown };
    const suggested = suggestTopics(left.words, companions, catalogue);
    if (suggested.length > 0) return askTopics(scene, { draft, question }, suggested);
  }
  const proposed = proposeTopic(scene, { draft, question }, circumstances);
  if (proposed) return proposed;
  const anchored = draft.topics.length > 0 || draft.mentions.length > 0;
  return notMeasured(unknown, anchored ? [question] : []);
}

function plainlyAsked(
  scene: Scene,
  found: Omit<Doubt, 'left'>,
  circumstances: Circumstances,
): Question | null {
  return kindAlone(scene, found, circumstances) ?? askedOfBefore(scene, found.question, circumstances);
}

/** What wordings like these have asked about a unit, no topic named: "xã X cũ nhập đâu"; null where that is open. */
function kindAlone(
  scene: Scene,
  { draft, question }: Omit<Doubt, 'left'>,
  { catalogue }: Circumstances,
): Question | null {
  if (draft.mentions.length === 0 || draft.topics.length > 0) return null;
  const kind = kindWithoutTopic(scene, catalogue);
  return kind && composeQuestion(scene, { kind, topics: [], units: question.units });
}

/** True for a word that nothing explains right before "nhất". */
export function asksEnd(scene: Scene): boolean {
  return scene.sentence.chunks.some(
    (chunk, i) => chunk.text === 'nhất' && scene.sentence.chunks[i - 1]?.sorts.size === 0,
  );
}

/** Which end of the order is meant. */
export function askDirection(question: Question, unknown: readonly string[]): Ambiguous {
  const readings = (['best', 'worst'] as const).map((order) => ({ ...question, order }));
  return { kind: 'ambiguous', about: 'direction', readings, unknown };
}
