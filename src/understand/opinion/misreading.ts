import { shareOf } from './held.ts';
import { noTopic } from './second-opinion.ts';
import type { LogisticModel } from '#domain/opinion.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { Scene } from '../intent/scene.ts';
import type { Held } from './held.ts';

/** Kinds and topics that are not told apart are taken to be right. */
const untold = 0.99;

/** What tells whether a reading is wrong, each as a number. */
export function misreadingSigns(
  { kind, topics }: Question,
  { sentence: { tokens, cost } }: Scene,
  held: Held,
): ReadonlyMap<string, number> {
  const ofKind = kindShareOf(kind, held);
  const each = (topics.length > 0 ? topics : [noTopic]).map((topic) => shareOf(held.topics, topic) ?? untold);
  const least = Math.min(...each);
  return new Map([
    ['kind', odds(ofKind)],
    ['topic', odds(Math.max(...each))],
    ['least-topic', odds(least)],
    ['least', odds(Math.min(ofKind, least))],
    ['topics', topics.length],
    ['length', Math.log(tokens.length + 1)],
    ['cost', cost / Math.max(1, tokens.length)],
    [`kind:${kind}`, 1],
  ]);
}

/** A figure and a state are one another's answer. */
function kindShareOf(kind: QuestionKind, { kinds }: Held): number {
  const own = shareOf(kinds, kind) ?? untold;
  if (kind !== 'figure' && kind !== 'overview') return own;
  return own + (shareOf(kinds, kind === 'figure' ? 'overview' : 'figure') ?? 0);
}

const slightest = 1e-4;

/** The logarithm of a share's odds. */
function odds(share: number): number {
  const bounded = Math.min(Math.max(share, slightest), 1 - slightest);
  return Math.log(bounded / (1 - bounded));
}

/** From 0 to 1. */
export function likelihood({ base, weights }: LogisticModel, signs: ReadonlyMap<string, number>): number {
  const sum = [...signs].reduce((total, [name, value]) => total + (weights.get(name) ?? 0) * value, base);
  return shareAt(sum);
}

/** The share that odds, as a logarithm, stand for. */
export function shareAt(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
