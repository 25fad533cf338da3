import type { Question, QuestionKind } from './question.ts';

/** What the `ask` contract calls a kind that it does not know. */
export function contractKind({ kind, topics, units, over }: Question): QuestionKind {
  if (kind === 'chart' && over !== null) return 'ranking';
  if (kind === 'chart' && units.length > 1) return 'comparison';
  if (kind === 'chart') return topics.length > 0 ? 'trend' : 'overview';
  if (kind === 'export') return topics.length > 0 ? 'figure' : 'overview';
  if (kind === 'digest') return 'freshness';
  return kind === 'start' ? 'help' : kind;
}
