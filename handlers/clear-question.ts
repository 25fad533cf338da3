import { pillarOf, type Question } from '#domain/question.ts';
import type { House } from '#domain/turn.ts';

/**
 * A question whose words are read as a question and not asked back: the one given, else the nearest to it; null where
 * there is none. What is offered for a tap must lead on.
 */
export function clearQuestion(question: Question, house: House): Question | null {
  return candidates(question).find((own) => house.isClear(house.say(own))) ?? null;
}

/** Questions that a tap can ask in the place of those that it can't, in their order. */
export function clearQuestions(questions: readonly Question[], house: House): readonly Question[] {
  const clear = questions.flatMap((question) => clearQuestion(question, house) ?? []);
  return [...new Map(clear.map((question) => [house.say(question), question])).values()];
}

/**
 * Without its limits; and a list of what an indicator is made of is how the indicator is understood, a list of units by it
 * their order.
 */
function candidates(question: Question): readonly Question[] {
  const [topic, ...others] = question.topics;
  const isSole = topic !== undefined && others.length === 0 && pillarOf(topic) === null;
  const unlimited = { ...question, threshold: null, limit: null };
  if (question.kind !== 'listing' || !isSole) return [question, unlimited];
  if (question.over !== null) return [question, { ...unlimited, kind: 'ranking', status: null }];
  return [question, { ...unlimited, kind: 'definition', over: null, status: null }];
}
