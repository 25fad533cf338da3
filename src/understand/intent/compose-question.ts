import { pictureSaid } from '../commands/picture-form.ts';
import { plainQuestion } from '#domain/question.ts';
import { period as toPeriod, yearOf } from '#domain/period.ts';
import { levelOver, endOf } from './read-signs.ts';
import { mentionsTag, says, wordsOf } from './scene.ts';
import { isFieldOfCommunes } from '../names/mention.ts';
import type { Period } from '#domain/period.ts';
import type { Question, QuestionKind, StatusFilter, Topic } from '#domain/question.ts';
import type { UnitId, UnitLevel } from '#domain/unit.ts';
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
    units: placeless.has(kind) ? [] : placesOf(kind, units),
    ...timesFor(scene, kind),
    document: scene.documents.length === 1 ? (scene.documents[0] ?? null) : null,
    ...(orders(kind) ? { order: endOf(scene, kind !== 'ranking'), limit: scene.limit } : {}),
    ...(kind === 'trend' ? { limit: scene.times.recent } : {}),
    threshold: kind === 'definition' ? null : scene.threshold,
    over: runsOver(kind) ? (levelOver(scene) ?? levelUnsaid(scene, kind, units)) : null,
    status: statusFor(scene, kind),
    rest: formFor(scene, kind, topics),
  };
}

/** "xã X so với các xã khác trong tỉnh": the province only says among whom a place is held. */
function placesOf(kind: QuestionKind, units: readonly UnitId[]): readonly UnitId[] {
  const own = units.filter((id) => id !== 'province');
  return kind === 'ranking' && own.length > 0 ? own : units;
}

/**
 * "ký số dưới 50%": values of units are held against a number; communes are the units there are. "xã X đứng thứ mấy trong
 * huyện Y": among its communes.
 */
function levelUnsaid(scene: Scene, kind: QuestionKind, units: readonly UnitId[]): UnitLevel | null {
  if (kind === 'ranking' && scene.mentions.some(isFieldOfCommunes)) return 'commune';
  const bound = kind === 'listing' && scene.threshold !== null && scene.hits.length > 0;
  return bound && units.length === 0 ? 'commune' : null;
}

/** What an answer is to be put into, where it is said: a map, or a page about a unit. */
function formFor(scene: Scene, kind: QuestionKind, topics: readonly Topic[]): string | null {
  if (kind === 'language') return languageSaid(scene);
  if (kind === 'chart') return pictureSaid(wordsOf(scene), says(scene, 'act:map'));
  const reports = (kind === 'overview' || kind === 'export') && topics.length === 0;
  return reports && says(scene, 'act:report') ? 'report' : null;
}

/** The language named, in the form a command gives it. */
function languageSaid(scene: Scene): string | null {
  const words = wordsOf(scene);
  if (/tiếng anh|english/.test(words)) return 'en';
  return /tiếng việt|vietnamese/.test(words) ? 'vi' : null;
}

type TimeParts = Pick<Question, 'period' | 'range' | 'due'>;

const noTime: TimeParts = { period: null, range: null, due: null };

function timesFor(scene: Scene, kind: QuestionKind): TimeParts {
  if (kind === 'geography' || placeless.has(kind)) return noTime;
  const { spots, range } = scene.times;
  const periods = spots.map((spot) => spot.period);
  const [first] = periods;
  if (isDue(kind, first)) return { ...noTime, due: first === undefined ? dueIn(range) : dueYear(first) };
  const stretch = stretchFor(scene, kind, periods);
  if (stretch !== null) return { ...noTime, range: stretch };
  if (first !== undefined && endsTarget(scene, first)) return { ...noTime, due: first };
  return { ...noTime, period: first ?? impliedFor(scene, kind) };
}

/** "trước sáp nhập tỉnh có bao nhiêu xã hoàn thành": of the whole province only, for former units stand for their time. */
function impliedFor(scene: Scene, kind: QuestionKind): Period | null {
  if (kind !== 'figure' || scene.times.implied === null || countsDistricts(scene)) return null;
  const whole = scene.mentions.every(({ meant }) => meant.every(({ level }) => level === 'province'));
  return whole ? scene.times.implied : null;
}

/** A stretch of time that is named, or that lies between the times named; null where one time is meant. */
function stretchFor(scene: Scene, kind: QuestionKind, periods: readonly Period[]): Question['range'] {
  const [first, second] = periods;
  if (kind === 'trend' && first !== undefined && says(scene, 'cue:yearOnYear'))
    return { from: yearBefore(first), to: first };
  if (scene.times.range !== null) return scene.times.range;
  return second !== undefined && spansTimes.has(kind) ? ends(periods) : null;
}

const spansTimes: ReadonlySet<QuestionKind> = new Set(['comparison', 'trend', 'figure']);

/** The year of a target is when it is due; so is a whole year at which something is in danger. */
function isDue(kind: QuestionKind, first: Period | undefined): boolean {
  return kind === 'target' || (kind === 'risk' && first !== undefined && isYear(first));
}

/** "mấy huyện", but not "bỏ cấp huyện", which says when. */
function countsDistricts({ sentence }: Scene): boolean {
  return sentence.chunks.some(
    ({ text, tags }) => !tags.has('time:oldTime') && /(?:^| )huyện(?: |$)/.test(text),
  );
}

/** The last year that anything is due. */
const lastDue = '2030';

/** "mục tiêu sau năm 2025": what is due in a stretch that is still open. */
function dueIn(range: Question['range']): string | null {
  if (range === null || range.to !== null) return dueYear(range?.to ?? null);
  return range.from >= '2025' ? lastDue : null;
}

function dueYear(due: Period | null): string | null {
  return due === null ? null : String(yearOf(due));
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
function endsTarget(scene: Scene, first: Period): boolean {
  if (!isYear(first) || !says(scene, 'cue:versusPlan', 'cue:targetNoun')) return false;
  const before = scene.sentence.chunks[(scene.times.spots[0]?.first ?? 0) - 1];
  return (
    before !== undefined && (before.tags.has('cue:target') || /mục tiêu|chỉ tiêu|kế hoạch/.test(before.text))
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
    /chưa (?:đạt|hoàn thành|xong|về đích)|không (?:đạt|hoàn thành)/.test(wordsOf(scene))
  )
    return 'not-met';
  if (mentionsTag(scene, 'cue:risk')) return 'at-risk';
  if (mentionsTag(scene, 'cue:onTrack')) return 'on-track';
  if (mentionsTag(scene, 'cue:met')) return 'met';
  return kind === 'risk' ? 'at-risk' : null;
}
