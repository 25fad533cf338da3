import { isRank } from '../intent/families.ts';
import { levelOver } from '../intent/read-signs.ts';
import { says } from '../intent/scene.ts';
import { passingKinds } from '#domain/question.ts';
import { asksIfMet } from './given.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { Scene } from '../intent/scene.ts';
import type { Given } from './given.ts';

/** A message that only fills slots keeps the kind; what says more brings its own. */
export function mergedKind(previous: Question, given: Given): QuestionKind {
  const { question, scene } = given;
  const told = toldKind(previous, given);
  if (told !== null) return told;
  const compares = comparesUnits(given);
  if (!onlyFills(question.kind, compares)) return question.kind;
  return (
    afterKind(previous, scene) ??
    (compares && question.units.length > 0 ? 'comparison' : kept(previous, question))
  );
}

/** What the words ask in the light of the question before, whatever they ask alone. */
function toldKind(previous: Question, { question, scene, catalogue }: Given): QuestionKind | null {
  const ranks = previous.topics.every((topic) => isRank(topic, catalogue));
  if (previous.kind === 'figure' && ranks && ranksAlone(question, scene)) return 'figure';
  const ofAll = previous.topics.length > 1 && question.topics.length === 0;
  if (ofAll && says(scene, 'sup:best', 'sup:worst')) return 'comparison';
  return previous.kind === 'target' && aimsFurther(question, scene) ? 'target' : null;
}

/** "năm 2021 thì hạng mấy" after the province's rank: no units stand beside one another. */
function ranksAlone({ kind, topics }: Question, scene: Scene): boolean {
  return kind === 'ranking' && topics.length === 0 && levelOver(scene) === null;
}

/** "đến 2030 thì tăng lên mấy" after a target. */
function aimsFurther({ kind }: Question, scene: Scene): boolean {
  const plain = kind === 'trend' || kind === 'figure' || kind === 'overview';
  return plain && scene.times.spots.some(({ by }) => by) && !asksIfMet(scene);
}

function comparesUnits({ question, scene }: Given): boolean {
  return says(scene, 'cue:compare') || (says(scene, 'follow:add') && question.units.length > 0);
}

function onlyFills(kind: QuestionKind, compares: boolean): boolean {
  return kind === 'overview' || kind === 'figure' || (kind === 'comparison' && !compares);
}

/** "ở đó chuyển đổi số thế nào" after what became of a unit, "đạt chưa" after a target. */
function afterKind(previous: Question, scene: Scene): QuestionKind | null {
  if (previous.kind === 'geography' && says(scene, 'cue:programme')) return 'overview';
  return previous.kind === 'target' && asksIfMet(scene) ? 'figure' : null;
}

/** Of many compared or ranked units, one named singly is a plain figure. */
function kept(previous: Question, question: Question): QuestionKind {
  if (!staysWith(previous, question))
    return previous.topics.length + question.topics.length > 0 ? 'figure' : 'overview';
  if (previous.kind !== 'overview' && previous.kind !== 'figure') return previous.kind;
  if (question.topics.length > 0) return question.kind;
  return question.units.length > 1 ? 'comparison' : previous.kind;
}

/** Kinds that a name or a time alone does not ask for again. */
const once: ReadonlySet<QuestionKind> = new Set([
  ...passingKinds,
  'export',
  'digest',
  'source',
  'definition',
  'freshness',
]);

function staysWith(previous: Question, question: Question): boolean {
  const singled =
    question.units.length > 0 && (previous.kind === 'comparison' || previous.kind === 'ranking');
  return !singled && !once.has(previous.kind);
}
