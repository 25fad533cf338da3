import { isRank } from '../intent/families.ts';
import { levelOver } from '../intent/read-signs.ts';
import { says, wordsOf } from '../intent/scene.ts';
import { passingKinds } from '#domain/question.ts';
import { asksIfMet, speaksOfBoth, timeBeside } from './given.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { Scene } from '../intent/scene.ts';
import type { Given } from './given.ts';

/** A message that only fills slots keeps the kind; what says more brings its own. */
export function mergedKind(previous: Question, given: Given): QuestionKind {
  const { question } = given;
  const told = toldKind(previous, given);
  if (told !== null) return told;
  const compares = comparesUnits(given);
  if (!onlyFills(question.kind, compares)) return question.kind;
  return (
    afterKind(previous, given) ??
    (compares && question.units.length > 0 ? 'comparison' : kept(previous, question))
  );
}

/** What the words ask in the light of the question before, whatever they ask alone. */
function toldKind(previous: Question, { question, scene, catalogue }: Given): QuestionKind | null {
  const ranks = previous.topics.every((topic) => isRank(topic, catalogue));
  if (previous.kind === 'figure' && ranks && ranksAlone(question, scene, catalogue)) return 'figure';
  if (aimsFurther(previous, question, scene)) return 'target';
  if (setsBeside(previous, question, scene)) return 'comparison';
  if (previous.kind === 'figure' && stepsOn(question, scene)) return 'figure';
  if (turnsRound(previous, question, scene)) return 'ranking';
  if (asksWhatBecame(previous, question, scene)) return 'geography';
  return asksWhere(previous, question, scene) ? 'risk' : null;
}

/** Two units, two times or several indicators spoken of before, beside one another. */
function setsBeside(previous: Question, question: Question, scene: Scene): boolean {
  if (setsBothBeside(question, scene) || timeBeside(previous, { question, scene }) !== null) return true;
  const ofAll = previous.topics.length > 1 && question.topics.length === 0;
  return ofAll && says(scene, 'sup:best', 'sup:worst');
}

/** "năm 2021 thì hạng mấy" after the province's rank: no units stand beside one another. */
function ranksAlone({ kind, topics }: Question, scene: Scene, catalogue: Catalogue): boolean {
  return kind === 'ranking' && topics.every((topic) => isRank(topic, catalogue)) && levelOver(scene) === null;
}

/** "so sánh hai huyện này". */
function setsBothBeside({ kind, topics, units }: Question, scene: Scene): boolean {
  const plain = kind === 'overview' || kind === 'figure' || kind === 'comparison' || kind === 'ranking';
  const joined = kind === 'geography' && says(scene, 'cue:compare');
  return (plain || joined) && topics.length + units.length === 0 && speaksOfBoth(scene);
}

/** "đến quý I năm 2025 thì lên được bao nhiêu", "trợ cấp an sinh cùng kỳ luôn nhé": a figure of one time. */
function stepsOn({ kind, period, topics }: Question, scene: Scene): boolean {
  if (kind !== 'trend' || says(scene, 'cue:compare')) return false;
  if (says(scene, 'follow:same')) return topics.length > 0;
  const one = period !== null || says(scene, 'follow:after', 'follow:before');
  const howMuch = says(scene, 'cue:howMuch') || /(?:bao nhiêu|mấy)$/.test(wordsOf(scene));
  return one && howMuch && !says(scene, 'cue:byTime');
}

/** "còn thấp nhất?" after an order. */
function turnsRound(previous: Question, { kind, topics, units }: Question, scene: Scene): boolean {
  if (previous.kind !== 'ranking') return false;
  return kind === 'risk' && topics.length + units.length === 0 && says(scene, 'sup:best', 'sup:worst');
}

/** "gồm những xã cũ nào" after a unit. */
function asksWhatBecame({ units }: Question, { kind, topics }: Question, scene: Scene): boolean {
  return kind === 'overview' && units.length === 1 && topics.length === 0 && says(scene, 'cue:geography');
}

/** "chậm ở những chỗ nào" after a unit: matters, not places. */
function asksWhere({ units }: Question, { kind, topics, order }: Question, scene: Scene): boolean {
  const places = / ở (?:những |các |mấy )?(?:chỗ|khâu|đâu)/.test(` ${wordsOf(scene)}`);
  return kind === 'ranking' && order === 'worst' && topics.length === 0 && units.length === 1 && places;
}

/** "đến 2030 thì tăng lên mấy" after a target. */
function aimsFurther(previous: Question, { kind }: Question, scene: Scene): boolean {
  if (previous.kind !== 'target') return false;
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
function afterKind(previous: Question, { question, scene }: Given): QuestionKind | null {
  const another = question.units.length > 0 && says(scene, 'follow:lead');
  const state = says(scene, 'cue:programme') || (says(scene, 'cue:state') && !another);
  if (previous.kind === 'geography' && state) return 'overview';
  const now =
    asksIfMet(scene) || /(?:^| )(?:thực tế|hiện nay|hiện tại|hiện giờ|bây giờ)(?: |$)/.test(wordsOf(scene));
  return previous.kind === 'target' && now ? 'figure' : null;
}

/** Of many compared or ranked units, one named singly is a plain figure. */
function kept(previous: Question, question: Question): QuestionKind {
  if (previous.kind === 'geography' && question.topics.length > 0) return question.kind;
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
