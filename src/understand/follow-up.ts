import { stayInFamily } from './intent/families.ts';
import { levelOver } from './intent/read-signs.ts';
import { isFree, says } from './intent/scene.ts';
import { period as toPeriod, spanOf } from '#domain/period.ts';
import { plainQuestion } from '#domain/question.ts';
import type { Question, QuestionKind, Topic } from '#domain/question.ts';
import type { Period } from '#domain/period.ts';
import type { UnitId } from '#domain/unit.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Choice } from './intent/families.ts';
import type { Scene } from './intent/scene.ts';

/** What a message gives by itself, before the chat's past is taken in. */
export interface Given {
  readonly question: Question;
  readonly scene: Scene;
  /** The question's topics with the others that their words fit as well. */
  readonly choices: readonly Choice[];
  readonly catalogue: Catalogue;
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
export function isFollowUp(previous: Question, given: Given): boolean {
  const { question, scene } = given;
  const bare = slotOnly(scene) || (question.units.length === 0 && scene.sentence.chunks.length <= 6);
  if (question.topics.length > 0 && bare && scene.times.spots.length === 0 && familyTopics(previous, given))
    return true;
  if (says(scene, 'follow:pronoun', 'follow:more', 'follow:lead', 'follow:add', 'follow:reverse'))
    return true;
  if (askedInPassing(previous, given) || saysThen(given)) return true;
  const topics = question.topics.length > 0;
  if (says(scene, 'cue:compare') && !topics && question.units.length === 1) return true;
  if (lacksSubject(given)) return true;
  return hasSubject(given)
    ? !topics && slotOnly(scene)
    : question.kind === 'overview' || question.kind === 'figure';
}

/** "loại một phần thì mấy": another topic for the same places and times. */
function saysThen({ question, scene }: Given): boolean {
  const words = scene.sentence.chunks.flatMap(({ text }) => text.split(' '));
  return (
    question.units.length === 0 &&
    scene.times.spots.length === 0 &&
    words.length <= 8 &&
    words.includes('thì')
  );
}

const passing: ReadonlySet<QuestionKind> = new Set(['risk', 'missing', 'listing', 'freshness', 'source']);
const fewChunks = 5;

/** "Đơn vị nào chưa gửi?" after a question about an indicator: a few words with no subject of their own. */
function askedInPassing(previous: Question, given: Given): boolean {
  const { question, scene } = given;
  if (!passing.has(question.kind) || hasSubject(given) || scene.sentence.chunks.length > fewChunks)
    return false;
  return previous.topics.length + previous.units.length > 0;
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
  const family = familyTopics(previous, given);
  const question = family ? { ...given.question, topics: family } : given.question;
  const merged = mergedKind(previous, { ...given, question });
  const kind = family && merged === 'overview' ? 'figure' : merged;
  const kept = kind === previous.kind ? previous : plainQuestion(kind);
  return {
    ...question,
    kind,
    topics: kind === 'geography' ? question.topics : ownOr(question.topics, previous.topics),
    units: mergedUnits(previous, given, kind),
    ...mergedTimes(previous, given, kind),
    document: question.document ?? kept.document,
    order: mergedOrder(previous, given) ?? kept.order,
    limit: question.limit ?? kept.limit,
    threshold: question.threshold ?? kept.threshold,
    over: question.over ?? kept.over,
    status: question.status ?? kept.status,
  };
}

function familyTopics(previous: Question, { choices, scene, catalogue }: Given): readonly Topic[] | null {
  return stayInFamily(previous.topics, { topics: choices, scene }, catalogue);
}

/** "đảo lại" turns an order round. */
function mergedOrder(previous: Question, { question, scene }: Given): Question['order'] {
  if (question.order !== null || !says(scene, 'follow:reverse')) return question.order;
  return previous.order === 'worst' ? 'best' : 'worst';
}

/** "so với Hà Trung", "thêm Hà Trung" add a unit to those spoken of; any other unit takes their place. */
function mergedUnits(
  previous: Question,
  { question: { units }, scene, catalogue }: Given,
  kind: QuestionKind,
): readonly UnitId[] {
  if (kind === 'definition' || (units.length === 0 && ranksAnew(previous, scene, kind))) return [];
  const beside = kind === 'comparison' && previous.kind !== 'comparison' && units.length === 1;
  const other = units.length === 0 ? otherLevel(previous, scene, catalogue) : null;
  if (other !== null) return [other];
  const added = beside || says(scene, 'follow:add');
  return added ? [...new Set([...previous.units, ...units])] : ownOr(units, previous.units);
}

/** "ý tôi là huyện cơ" after a commune: the district of the same name, or the reverse. */
function otherLevel({ units }: Question, scene: Scene, catalogue: Catalogue): UnitId | null {
  const [only, ...more] = units.flatMap((id) => catalogue.unit(id) ?? []);
  const level = levelOver(scene);
  if (
    !only ||
    more.length > 0 ||
    level === null ||
    level === only.level ||
    says(scene, 'cue:which', 'cue:howMuch')
  )
    return null;
  const twin = catalogue.units.find(
    (unit) =>
      unit.level === level && unit.name === only.name && (level === 'district' || unit.validTo === null),
  );
  return twin?.id ?? null;
}

/** "xếp từ cao xuống thấp đi" after one unit: all are to be ranked, unless its own place is asked. */
function ranksAnew(previous: Question, scene: Scene, kind: QuestionKind): boolean {
  if (kind !== 'ranking' || previous.kind === 'ranking') return false;
  return !scene.sentence.chunks.some(({ text }) => /mấy|bao nhiêu|đâu/.test(text));
}

function ownOr<T>(own: readonly T[], before: readonly T[]): readonly T[] {
  return own.length > 0 ? own : before;
}

/** A message that only fills slots keeps the kind; of many compared or ranked units, one named singly is a plain figure. */
function mergedKind(previous: Question, { question, scene }: Given): QuestionKind {
  const compares = says(scene, 'cue:compare') || (says(scene, 'follow:add') && question.units.length > 0);
  if (previous.topics.length > 1 && question.topics.length === 0 && says(scene, 'sup:best', 'sup:worst'))
    return 'comparison';
  if (previous.kind === 'target' && aimsFurther(question, scene)) return 'target';
  if (!onlyFills(question.kind, compares)) return question.kind;
  if (previous.kind === 'geography' && says(scene, 'cue:programme')) return 'overview';
  if (previous.kind === 'target' && says(scene, 'cue:versusPlan', 'cue:met')) return 'figure';
  if (compares && question.units.length > 0) return 'comparison';
  if (!staysWith(previous, question))
    return previous.topics.length + question.topics.length > 0 ? 'figure' : 'overview';
  if (previous.kind !== 'overview' && previous.kind !== 'figure') return previous.kind;
  if (question.topics.length > 0) return question.kind;
  return question.units.length > 1 ? 'comparison' : previous.kind;
}

/** "đến 2030 thì tăng lên mấy" after a target. */
function aimsFurther({ kind }: Question, scene: Scene): boolean {
  const plain = kind === 'trend' || kind === 'figure' || kind === 'overview';
  return plain && scene.times.spots.some(({ by }) => by) && !says(scene, 'cue:met', 'cue:versusPlan');
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
  const step = previous.period === null || kind === 'trend' ? 0 : stepOf(scene);
  if (previous.period !== null && step !== 0)
    return { period: yearsOn(previous.period, step), range: null, due: null };
  const named = question.period !== null || question.range !== null || question.due !== null;
  if (!named && kind === 'trend') return { period: null, range: previous.range, due: null };
  if (!named) return keptTimes(previous, kind, kind === 'figure' && says(scene, 'cue:met', 'cue:versusPlan'));
  if (kind === 'target' && question.period !== null)
    return { period: null, range: null, due: question.period.slice(0, 4) };
  const period =
    question.period !== null && isYearless(scene) ? inYearOf(question.period, previous) : question.period;
  return { period, range: question.range, due: question.due };
}

function stepOf(scene: Scene): number {
  if (says(scene, 'follow:before')) return -1;
  return says(scene, 'follow:after') ? 1 : 0;
}

/** True for "tháng 7", "quý 2" without a year. */
function isYearless({ times }: Scene): boolean {
  return times.spots[0]?.yearless === true;
}

/** A month or quarter without a year lies in the year spoken of. */
function inYearOf(period: Period, previous: Question): Period {
  const year = (previous.period ?? previous.range?.to ?? previous.range?.from)?.slice(0, 4);
  return year === undefined ? period : toPeriod(year + period.slice(4));
}

/** A due year goes with targets, a period with everything else. */
function keptTimes(previous: Question, kind: QuestionKind, asksIfMet: boolean): TimeParts {
  const target = kind === 'target';
  return {
    period: target ? null : previous.period,
    range: previous.range,
    due: target || kind === previous.kind || asksIfMet ? previous.due : null,
  };
}

/** The period of the same length some years on, or back. */
function yearsOn(period: Period, years: number): Period {
  const { year } = spanOf(period);
  return toPeriod(period.replace(String(year), String(year + years)));
}
