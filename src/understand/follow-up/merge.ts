import { says } from '../intent/scene.ts';
import { plainQuestion } from '#domain/question.ts';
import { familyTopics } from './given.ts';
import { mergedKind } from './merged-kind.ts';
import { mergedTimes } from './merged-times.ts';
import { mergedUnits } from './merged-units.ts';
import type { Question } from '#domain/question.ts';
import type { Given } from './given.ts';

/** The question before with what the message says put in its place. */
export function mergeFollowUp(previous: Question, given: Given): Question {
  const family = familyTopics(previous, given);
  const question = family ? { ...given.question, topics: family } : given.question;
  const merged = mergedKind(previous, { ...given, question });
  const kind = family && merged === 'overview' ? 'figure' : merged;
  const topics = question.topics.length > 0 || kind === 'geography' ? question.topics : previous.topics;
  return {
    ...question,
    kind,
    topics,
    units: mergedUnits(previous, given, kind),
    ...mergedTimes(previous, given, kind),
    ...narrowed(previous, given, kind === previous.kind),
  };
}

type Narrowing = Pick<Question, 'document' | 'order' | 'limit' | 'threshold' | 'over' | 'status'>;

/** What narrows a question; kept from the one before as long as the kind stays. */
function narrowed(previous: Question, given: Given, sameKind: boolean): Narrowing {
  const { question } = given;
  const kept = sameKind ? previous : plainQuestion(previous.kind);
  return {
    document: question.document ?? kept.document,
    order: orderOf(previous, given) ?? kept.order,
    limit: question.limit ?? kept.limit,
    threshold: question.threshold ?? kept.threshold,
    over: question.over ?? kept.over,
    status: question.status ?? kept.status,
  };
}

/** "đảo lại" turns an order round. */
function orderOf(previous: Question, { question, scene }: Given): Question['order'] {
  if (question.order !== null || !says(scene, 'follow:reverse')) return question.order;
  return previous.order === 'worst' ? 'best' : 'worst';
}
