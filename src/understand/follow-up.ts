import { isFree, says } from './intent/scene.ts';
import { period as toPeriod, spanOf } from '#domain/period.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { Period } from '#domain/period.ts';
import type { Scene } from './intent/scene.ts';

/** What a message gives by itself, before the chat's past is taken in. */
export interface Given {
  readonly question: Question;
  readonly scene: Scene;
}

/** Kinds that say nothing without a subject, so that they take it from the question before. */
const elliptic: ReadonlySet<QuestionKind> = new Set([
  'source',
  'definition',
  'chart',
  'export',
  'trend',
  'ranking',
  'target',
  'freshness',
  'comparison',
]);

/** True when a message goes on from the question before rather than starting a new one. */
export function isFollowUp({ question, scene }: Given): boolean {
  if (says(scene, 'follow:pronoun', 'follow:more')) return true;
  const topics = question.topics.length > 0;
  if (says(scene, 'cue:compare') && !topics && question.units.length === 1) return true;
  const units = question.units.length > 0;
  const subject = topics || units || says(scene, 'cue:programme') || question.document !== null;
  if (says(scene, 'follow:lead')) return true;
  if (
    elliptic.has(question.kind) &&
    !topics &&
    (!units || question.kind === 'comparison') &&
    !says(scene, 'cue:programme')
  )
    return true;
  if (!subject) return question.kind === 'overview' || question.kind === 'figure';
  return slotOnly(scene) && !topics;
}

/** Nothing but names and times, and words that add nothing. */
function slotOnly(scene: Scene): boolean {
  return scene.sentence.chunks.every(
    (chunk, i) => !isFree(scene, i) || (chunk.sorts.has('filler') && !asksByItself(chunk.tags)),
  );
}

function asksByItself(tags: ReadonlySet<string>): boolean {
  for (const tag of tags) if (tag.startsWith('cue:') && tag !== 'cue:which') return true;
  return false;
}

/** The question before with what the message says put in its place. */
export function mergeFollowUp(previous: Question, { question, scene }: Given): Question {
  const kind = mergedKind(previous, question, scene);
  const kept = kind === previous.kind;
  const added =
    kind === 'comparison' &&
    question.units.length === 1 &&
    previous.units.length > 0 &&
    previous.kind !== 'comparison';
  return {
    ...question,
    kind,
    topics: question.topics.length > 0 ? question.topics : previous.topics,
    units:
      kind === 'definition'
        ? []
        : added
          ? [...previous.units, ...question.units]
          : ownOr(question.units, previous.units),
    ...mergedTimes(previous, { question, scene }, kind),
    document: question.document ?? (kept ? previous.document : null),
    order: question.order ?? (kept ? previous.order : null),
    limit: question.limit ?? (kept ? previous.limit : null),
    threshold: question.threshold ?? (kept ? previous.threshold : null),
    over: question.over ?? (kept ? previous.over : null),
    status: question.status ?? (kept ? previous.status : null),
  };
}

function ownOr<T>(own: readonly T[], before: readonly T[]): readonly T[] {
  return own.length > 0 ? own : before;
}

/** A message that only fills slots keeps the kind; of many compared or ranked units, one named singly is a plain figure. */
function mergedKind(previous: Question, question: Question, scene: Scene): QuestionKind {
  const plain =
    question.kind === 'overview' ||
    question.kind === 'figure' ||
    (question.kind === 'comparison' && !says(scene, 'cue:compare'));
  if (!plain) return question.kind;
  if (previous.kind === 'target' && says(scene, 'cue:versusPlan', 'cue:met')) return 'figure';
  if (says(scene, 'cue:compare') && question.units.length > 0) return 'comparison';
  const singled =
    question.units.length > 0 && (previous.kind === 'comparison' || previous.kind === 'ranking');
  if (singled || !keepsKind(previous.kind))
    return previous.topics.length + question.topics.length > 0 ? 'figure' : 'overview';
  if (previous.kind === 'overview' || previous.kind === 'figure')
    return question.topics.length > 0 ? question.kind : settle(previous, question);
  return previous.kind;
}

function settle(previous: Question, question: Question): QuestionKind {
  return question.units.length > 1 ? 'comparison' : previous.kind;
}

function keepsKind(kind: QuestionKind): boolean {
  return ![
    'help',
    'greeting',
    'thanks',
    'start',
    'subscribe',
    'unsubscribe',
    'export',
    'language',
    'forget',
    'link',
    'digest',
    'source',
    'definition',
    'freshness',
  ].includes(kind);
}

type TimeParts = Pick<Question, 'period' | 'range' | 'due'>;

function mergedTimes(previous: Question, { question, scene }: Given, kind: QuestionKind): TimeParts {
  const named = question.period ?? question.range ?? question.due;
  if (previous.period !== null && says(scene, 'follow:before'))
    return { period: before(previous.period), range: null, due: null };
  if (kind === 'definition') return { period: null, range: null, due: null };
  if (named === null)
    return {
      period: kind === 'target' ? null : previous.period,
      range: previous.range,
      due: kind === 'target' || kind === previous.kind ? previous.due : null,
    };
  if (kind === 'target' && question.period !== null)
    return { period: null, range: null, due: question.period.slice(0, 4) };
  return { period: question.period, range: question.range, due: question.due };
}

/** The period of the same length a year earlier. */
function before(period: Period): Period {
  const { year } = spanOf(period);
  return toPeriod(period.replace(String(year), String(year - 1)));
}
