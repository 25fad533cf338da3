import { plainQuestion } from '#domain/question.ts';
import { period as toPeriod, yearOf } from '#domain/period.ts';
import { levelOver, endOf } from './read-signs.ts';
import { mentionsTag, says } from './scene.ts';
import type { Period } from '#domain/period.ts';
import type { Question, QuestionKind, StatusFilter, Topic } from '#domain/question.ts';
import type { UnitId } from '#domain/unit.ts';
import type { Scene } from './scene.ts';

export interface QuestionParts {
  readonly kind: QuestionKind;
  readonly topics: readonly Topic[];
  readonly units: readonly UnitId[];
}

/** Kinds that are the same everywhere. */
const placeless: ReadonlySet<QuestionKind> = new Set([
  'definition',
  'greeting',
  'thanks',
  'help',
  'unsubscribe',
  'language',
  'forget',
]);

/** Puts everything a message says into one question. */
export function composeQuestion(scene: Scene, { kind, topics, units }: QuestionParts): Question {
  return {
    ...plainQuestion(kind),
    topics,
    units: placeless.has(kind) ? [] : units,
    ...timesFor(scene, kind),
    document: scene.documents[0] ?? null,
    ...(orders(kind) ? { order: endOf(scene, kind !== 'ranking'), limit: scene.limit } : {}),
    ...(kind === 'trend' ? { limit: scene.times.recent } : {}),
    threshold: scene.threshold,
    over: runsOver(kind) ? levelOver(scene) : null,
    status: statusFor(scene, kind),
    rest: formFor(scene, kind, topics),
  };
}

/** What an answer is to be put into, where it is said: a map, or a page about a unit. */
function formFor(scene: Scene, kind: QuestionKind, topics: readonly Topic[]): string | null {
  if (kind === 'chart') return says(scene, 'act:map') ? 'map' : null;
  const reports = (kind === 'overview' || kind === 'export') && topics.length === 0;
  return reports && says(scene, 'act:report') ? 'report' : null;
}

type TimeParts = Pick<Question, 'period' | 'range' | 'due'>;

function timesFor(scene: Scene, kind: QuestionKind): TimeParts {
  const { spots, range } = scene.times;
  const periods = spots.map((spot) => spot.period);
  const [first] = periods;
  if (kind === 'trend' && first !== undefined && says(scene, 'cue:yearOnYear'))
    return { period: null, range: { from: yearBefore(first), to: first }, due: null };
  if (kind === 'target' || (kind === 'risk' && first !== undefined && isYear(first))) {
    const due = first ?? range?.to ?? null;
    return { period: null, range: null, due: due === null ? null : String(yearOf(due)) };
  }
  if (kind === 'geography' || kind === 'definition') return { period: null, range: null, due: null };
  if (range !== null) return { period: null, range, due: null };
  if (periods.length > 1 && (kind === 'comparison' || kind === 'trend' || kind === 'figure'))
    return { period: null, range: ends(periods), due: null };
  if (
    first !== undefined &&
    says(scene, 'cue:versusPlan', 'cue:targetNoun') &&
    isYear(first) &&
    nearTarget(scene)
  )
    return { period: null, range: null, due: first };
  return { period: first ?? null, range: null, due: null };
}

/** The same stretch of the year before. */
function yearBefore(one: Period): Period {
  return toPeriod(one.replace(/^\d{4}/, (year) => String(Number(year) - 1)));
}

function isYear(period: Period): boolean {
  return /^\d{4}$/.test(period);
}

function ends(periods: readonly Period[]): Question['range'] {
  const ordered = [...periods].sort();
  const [from, to] = [ordered[0], ordered.at(-1)];
  return from === undefined ? null : { from, to: to ?? null };
}

/** "đã đạt mục tiêu 2025 chưa": the year right after the target is its due year. */
function nearTarget(scene: Scene): boolean {
  const [spot] = scene.times.spots;
  const before = scene.sentence.chunks[(spot?.first ?? 0) - 1];
  return (
    before !== undefined &&
    (before.tags.has('cue:targetNoun') ||
      before.tags.has('cue:target') ||
      /mục tiêu|chỉ tiêu|kế hoạch/.test(before.text))
  );
}

function orders(kind: QuestionKind): boolean {
  return ['ranking', 'listing', 'risk', 'overview', 'chart', 'export'].includes(kind);
}

function runsOver(kind: QuestionKind): boolean {
  return ['ranking', 'listing', 'missing', 'risk', 'freshness', 'chart', 'export'].includes(kind);
}

function statusFor(scene: Scene, kind: QuestionKind): StatusFilter | null {
  if (kind !== 'risk' && kind !== 'listing') return null;
  if (
    mentionsTag(scene, 'cue:notMet') ||
    /chưa (?:đạt|hoàn thành|xong|về đích)|không (?:đạt|hoàn thành)/.test(textOf(scene))
  )
    return 'not-met';
  if (mentionsTag(scene, 'cue:risk')) return 'at-risk';
  if (mentionsTag(scene, 'cue:onTrack')) return 'on-track';
  if (mentionsTag(scene, 'cue:met')) return 'met';
  return kind === 'risk' ? 'at-risk' : null;
}

function textOf(scene: Scene): string {
  return scene.sentence.chunks.map((chunk) => chunk.text).join(' ');
}
