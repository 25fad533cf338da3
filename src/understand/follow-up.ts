import { isFree, says } from './intent/scene.ts';
import { period as toPeriod, spanOf } from '#domain/period.ts';
import { plainQuestion } from '#domain/question.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { Period } from '#domain/period.ts';
import type { UnitId } from '#domain/unit.ts';
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
export function isFollowUp(given: Given): boolean {
  const { question, scene } = given;
  if (says(scene, 'follow:pronoun', 'follow:more', 'follow:lead')) return true;
  const topics = question.topics.length > 0;
  if (says(scene, 'cue:compare') && !topics && question.units.length === 1) return true;
  if (lacksSubject(given)) return true;
  return hasSubject(given)
    ? !topics && slotOnly(scene)
    : question.kind === 'overview' || question.kind === 'figure';
}

function hasSubject({ question, scene }: Given): boolean {
  const named = question.topics.length + question.units.length > 0 || question.document !== null;
  return named || says(scene, 'cue:programme');
}

/** A kind that needs a subject, without one of its own. */
function lacksSubject({ question, scene }: Given): boolean {
  if (!elliptic.has(question.kind) || question.topics.length > 0 || says(scene, 'cue:programme'))
    return false;
  return question.units.length === 0 || question.kind === 'comparison';
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
export function mergeFollowUp(previous: Question, given: Given): Question {
  const { question } = given;
  const kind = mergedKind(previous, given);
  const kept = kind === previous.kind ? previous : plainQuestion(kind);
  return {
    ...question,
    kind,
    topics: ownOr(question.topics, previous.topics),
    units: mergedUnits(previous, question, kind),
    ...mergedTimes(previous, given, kind),
    document: question.document ?? kept.document,
    order: question.order ?? kept.order,
    limit: question.limit ?? kept.limit,
    threshold: question.threshold ?? kept.threshold,
    over: question.over ?? kept.over,
    status: question.status ?? kept.status,
  };
}

/** "so với Hà Trung" adds a unit to the one spoken of; any other unit takes its place. */
function mergedUnits(previous: Question, { units }: Question, kind: QuestionKind): readonly UnitId[] {
  if (kind === 'definition') return [];
  const added = kind === 'comparison' && previous.kind !== 'comparison' && units.length === 1;
  return added ? [...previous.units, ...units] : ownOr(units, previous.units);
}

function ownOr<T>(own: readonly T[], before: readonly T[]): readonly T[] {
  return own.length > 0 ? own : before;
}

/** A message that only fills slots keeps the kind; of many compared or ranked units, one named singly is a plain figure. */
function mergedKind(previous: Question, { question, scene }: Given): QuestionKind {
  const compares = says(scene, 'cue:compare');
  if (!onlyFills(question.kind, compares)) return question.kind;
  if (previous.kind === 'target' && says(scene, 'cue:versusPlan', 'cue:met')) return 'figure';
  if (compares && question.units.length > 0) return 'comparison';
  if (!staysWith(previous, question))
    return previous.topics.length + question.topics.length > 0 ? 'figure' : 'overview';
  if (previous.kind !== 'overview' && previous.kind !== 'figure') return previous.kind;
  if (question.topics.length > 0) return question.kind;
  return question.units.length > 1 ? 'comparison' : previous.kind;
}

function onlyFills(kind: QuestionKind, compares: boolean): boolean {
  return kind === 'overview' || kind === 'figure' || (kind === 'comparison' && !compares);
}

function staysWith(previous: Question, question: Question): boolean {
  const singled =
    question.units.length > 0 && (previous.kind === 'comparison' || previous.kind === 'ranking');
  return !singled && keepsKind(previous.kind);
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
  if (kind === 'definition') return { period: null, range: null, due: null };
  if (previous.period !== null && says(scene, 'follow:before'))
    return { period: before(previous.period), range: null, due: null };
  const named = question.period !== null || question.range !== null || question.due !== null;
  if (!named) return keptTimes(previous, kind);
  if (kind === 'target' && question.period !== null)
    return { period: null, range: null, due: question.period.slice(0, 4) };
  return { period: question.period, range: question.range, due: question.due };
}

/** A due year goes with targets, a period with everything else. */
function keptTimes(previous: Question, kind: QuestionKind): TimeParts {
  const target = kind === 'target';
  return {
    period: target ? null : previous.period,
    range: previous.range,
    due: target || kind === previous.kind ? previous.due : null,
  };
}

/** The period of the same length a year earlier. */
function before(period: Period): Period {
  const { year } = spanOf(period);
  return toPeriod(period.replace(String(year), String(year - 1)));
}
