import type { Period } from './period.ts';
import type { DocumentId, PillarId } from './programme.ts';
import type { UnitId, UnitLevel } from './unit.ts';

/** What a person can ask for; the names are the `ask` contract. */
export type AskingKind =
  | 'figure'
  | 'target'
  | 'overview'
  | 'ranking'
  | 'comparison'
  | 'trend'
  | 'listing'
  | 'risk'
  | 'missing'
  | 'freshness'
  | 'source'
  | 'definition'
  | 'geography'
  | 'help'
  | 'start'
  | 'greeting'
  | 'thanks'
  | 'subscribe'
  | 'unsubscribe'
  | 'digest'
  | 'chart'
  | 'export'
  | 'language'
  | 'forget'
  | 'link';

/** What only linked people with a role may do. */
export type PrivilegedKind =
  | 'update'
  | 'correct'
  | 'undo'
  | 'approve'
  | 'import'
  | 'log'
  | 'invite'
  | 'people'
  | 'revoke'
  | 'remind'
  | 'announce'
  | 'status';

export type QuestionKind = AskingKind | PrivilegedKind;

/** An indicator by its id, or all of a pillar as `pillar:ID`. */
export type Topic = string;

/** The pillar a topic names as a whole; null when the topic is an indicator. */
export function pillarOf(topic: Topic): PillarId | null {
  return topic.startsWith('pillar:') ? topic.slice('pillar:'.length) : null;
}

/** Which of several things a listing names, or which targets a risk question means. */
export type StatusFilter = 'met' | 'not-met' | 'at-risk' | 'on-track' | 'no-data';

export interface Threshold {
  readonly operator: '<' | '<=' | '>' | '>=' | '=';
  readonly value: number;
}

/** What was asked, fully resolved: one reading of a message. */
export interface Question {
  readonly kind: QuestionKind;
  readonly topics: readonly Topic[];
  readonly units: readonly UnitId[];
  /** The period figures are wanted for; null means the latest there is. */
  readonly period: Period | null;
  /** Start and end of a stretch ("từ 2021 đến nay", "giai đoạn 2021-2025"); null where none was named. */
  readonly range: { readonly from: Period; readonly to: Period | null } | null;
  /** The year of the due date a target question means; a due date is not a period. */
  readonly due: string | null;
  readonly document: DocumentId | null;
  /** Which end of an order comes first. */
  readonly order: 'best' | 'worst' | null;
  readonly limit: number | null;
  readonly threshold: Threshold | null;
  /** Which units a ranking, listing or missing question runs over; null where not said. */
  readonly over: UnitLevel | null;
  readonly status: StatusFilter | null;
  /** Words that a command passes on as they were typed (an update's value and source, a search). */
  readonly rest: string | null;
}

/** What is said in passing. */
export const passingKinds: readonly QuestionKind[] = [
  'start',
  'help',
  'greeting',
  'thanks',
  'language',
  'forget',
  'link',
  'subscribe',
  'unsubscribe',
];

/** True for what is said in passing: what the chat spoke of before stays its subject. */
export function isPassing({ kind }: Question): boolean {
  return passingKinds.includes(kind);
}

/** A question of a kind with nothing else in it. */
export function plainQuestion(kind: QuestionKind): Question {
  return {
    kind,
    topics: [],
    units: [],
    period: null,
    range: null,
    due: null,
    document: null,
    order: null,
    limit: null,
    threshold: null,
    over: null,
    status: null,
    rest: null,
  };
}

/** Questions, each once. */
export function distinct(questions: readonly Question[]): readonly Question[] {
  return questions.filter((question, i) => questions.findIndex((other) => isSame(other, question)) === i);
}

/** True for questions that ask the very same. */
export function isSame(a: Question, b: Question): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
