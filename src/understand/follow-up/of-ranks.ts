import { isRank } from '../intent/families.ts';
import { levelOver } from '../intent/read-signs.ts';
import { says, wordsOf } from '../intent/scene.ts';
import type { Question, Topic } from '#domain/question.ts';
import type { Given } from './given.ts';

/** "đến 2030 phải đứng thứ mấy" after the province's rank. */
export function aimsAtRank(
  previous: Question,
  { question: { kind, period }, scene, catalogue, today }: Given,
): boolean {
  const ranks = previous.topics.length > 0 && previous.topics.every((topic) => isRank(topic, catalogue));
  const ahead = period !== null && period.slice(0, 4) > today.slice(0, 4);
  return ranks && kind === 'ranking' && (ahead || says(scene, 'cue:target')) && levelOver(scene) === null;
}

/** "năm 2021 thì hạng mấy" after the province's rank: no units stand beside one another. */
export function staysRank(
  previous: Question,
  { question: { kind, topics }, scene, catalogue }: Given,
): boolean {
  const related = (all: readonly Topic[]) =>
    all.every((topic) => catalogue.indicator(topic)?.family !== undefined);
  if (previous.kind === 'ranking' || previous.topics.length === 0 || !related(previous.topics)) return false;
  if (previous.topics.length > 1 && says(scene, 'sup:best', 'sup:worst')) return false;
  return kind === 'ranking' && related(topics) && levelOver(scene) === null;
}

/** "còn thấp nhất?" after an order. */
export function turnsRound(previous: Question, { question: { kind, topics, units }, scene }: Given): boolean {
  if (previous.kind !== 'ranking') return false;
  return kind === 'risk' && topics.length + units.length === 0 && says(scene, 'sup:best', 'sup:worst');
}

/** "Nga Sơn nằm ở đâu trong đó" after an order. */
export function asksPlaceThere({ kind }: Question, { question: { units }, scene }: Given): boolean {
  return kind === 'ranking' && units.length === 1 && / trong (?:đó|bảng)(?: |$)/.test(` ${wordsOf(scene)}`);
}
