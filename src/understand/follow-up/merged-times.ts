import { says, wordsOf } from '../intent/scene.ts';
import { period as toPeriod } from '#domain/period.ts';
import { isLocal } from '#domain/unit.ts';
import { asksIfMet, speaksOfBoth, timeBeside } from './given.ts';
import { takesLatest } from './latest.ts';
import { inYearOf, isYearless, steppedPeriod } from './stepped-times.ts';
import { thatTime } from './that-time.ts';
import { stretchedTimes } from './stretched-times.ts';
import type { IsoDate } from '#domain/date.ts';
import type { Period } from '#domain/period.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { Scene } from '../intent/scene.ts';
import type { Given } from './given.ts';

type TimeParts = Pick<Question, 'period' | 'range' | 'due'>;

const noTime: TimeParts = { period: null, range: null, due: null };

/** Kinds that are the same at all times. */
const timeless: ReadonlySet<QuestionKind> = new Set(['definition', 'geography']);

/** The times of the message, or those spoken of before; "năm trước đó" is a step from them. */
export function mergedTimes(previous: Question, given: Given, kind: QuestionKind): TimeParts {
  const { question, scene } = given;
  if (timeless.has(kind) || takesLatest(previous, given)) return noTime;
  const range = kind === 'target' ? null : stretchedTimes(previous, given);
  if (range !== null) return { ...noTime, range };
  const stepped = kind === 'trend' ? null : steppedPeriod(previous, given);
  if (stepped !== null) return atTime(stepped, kind);
  const named = timesIn(question, scene, kind);
  const { period } = named;
  if (period === null) return hasTime(named) ? named : unnamedTimes(previous, given, kind);
  if (kind === 'target') return atTime(period, kind);
  const said = isYearless(scene) ? inYearOf(period, previous) : period;
  const other = otherTime(previous, given);
  if (other !== null) return { ...noTime, range: between(other, said) };
  return { ...named, period: said };
}

function otherTime(previous: Question, given: Given): Period | null {
  return timeBeside(previous, given) ?? endBeside(previous, given);
}

/** "so với 2022 thì sao", "thêm 2022 nữa" after 2023 beside 2024: beside the later of the two. */
function endBeside(
  { kind, range, units }: Question,
  { question: { topics, units: own, period }, scene }: Given,
): Period | null {
  if (kind !== 'comparison' || units.length > 1 || topics.length + own.length > 0) return null;
  if (period === null || range === null || range.to === null || !says(scene, 'cue:compare', 'follow:add'))
    return null;
  return period < range.to ? range.to : range.from;
}

/** What is asked of a time; a target is due in a year. */
function atTime(period: Period, kind: QuestionKind): TimeParts {
  return kind === 'target' ? { ...noTime, due: period.slice(0, 4) } : { ...noTime, period };
}

function hasTime({ period, range, due }: TimeParts): boolean {
  return period !== null || range !== null || due !== null;
}

/** "24 nữa?", "giữa hai năm đó", "thực tế được bao nhiêu": no time is named, but one is meant. */
function unnamedTimes(previous: Question, given: Given, kind: QuestionKind): TimeParts {
  const { scene } = given;
  if (
    asksOfAllTime(scene, kind) ||
    asksOfNow(scene, kind) ||
    (kind === 'figure' && isAhead(previous, given.today))
  )
    return noTime;
  const pointed = kind === 'trend' || kind === 'target' ? null : thatTime(previous, given);
  if (pointed !== null) return atTime(pointed, kind);
  const era = eraTimes(previous, given, kind);
  if (era !== null) return era;
  const year = shortYear(previous, scene);
  if (year !== null) return atTime(year, kind);
  return (
    bothTimes(previous, given, kind) ?? reachedBy(previous, given, kind) ?? keptTimes(previous, given, kind)
  );
}

/** "trước sáp nhập thì sao" of the whole province, "sau khi sáp nhập thì sao" after another time: the time the mergers part. */
function eraTimes({ topics, units, period }: Question, given: Given, kind: QuestionKind): TimeParts | null {
  const { scene, question, catalogue } = given;
  if (kind !== 'figure' || question.topics.length + question.units.length > 0) return null;
  if (scene.times.era === 'new' && period !== null && / (?:sáp|sát) nhập| hợp nhất/.test(wordsOf(scene)))
    return noTime;
  const whole = units.every((id) => catalogue.unit(id)?.level === 'province');
  const ofDistricts = topics.some((topic) => catalogue.indicator(topic)?.countedNoun?.vi.startsWith('huyện'));
  return whole && !ofDistricts && scene.times.implied !== null
    ? { ...noTime, period: scene.times.implied }
    : null;
}

/** "giữa hai năm đó chênh nhau thế nào": from the one spoken of to the other. */
function bothTimes({ period }: Question, { scene, before }: Given, kind: QuestionKind): TimeParts | null {
  const other = before?.period ?? null;
  if (kind !== 'comparison' || period === null || other === null || !speaksOfBoth(scene)) return null;
  return period === other ? null : { ...noTime, range: between(period, other) };
}

/** "thực tế được bao nhiêu" after a target of a year that has begun. */
function reachedBy(
  { kind: before, due }: Question,
  { scene, today }: Given,
  kind: QuestionKind,
): TimeParts | null {
  if (
    (before !== 'target' && before !== 'definition') ||
    kind !== 'figure' ||
    due === null ||
    due > today.slice(0, 4)
  )
    return null;
  if (/(?:làm|thực hiện) được .* rồi$/.test(wordsOf(scene))) return noTime;
  return asksIfMet(scene) || asksResult(scene, kind) ? null : { ...noTime, period: toPeriod(due) };
}

const fewChunks = 4;
const ledYear = /(?:^| )(?:sang|qua|hồi|đầu|cuối) (?:1[5-9]|2\d|30)(?: |$)/;

/** Two digits alone after a year are one: "21 thì mấy". */
function shortYear({ period, due }: Question, scene: Scene): Period | null {
  const { chunks } = scene.sentence;
  if ((period ?? due)?.length !== 4 || scene.limit !== null) return null;
  // "30/34 à" tells how many of them.
  if (/\d ?\/ ?\d/.test(scene.sentence.text)) return null;
  if (chunks.length > fewChunks && !ledYear.test(wordsOf(scene))) return null;
  const typed = chunks.find((chunk) => /^(?:1[5-9]|2\d|30)$/.test(chunk.typed))?.typed;
  return typed === undefined ? null : toPeriod(`20${typed}`);
}

/** What became of a unit has no time, a target is due; where a figure is asked instead, the one said counts. */
function timesIn({ kind: own, period, range, due }: Question, scene: Scene, kind: QuestionKind): TimeParts {
  const [spot] = scene.times.spots;
  if (own === 'target' && kind === 'figure' && asksIfMet(scene)) return { ...noTime, due };
  return (own === 'geography' || own === 'target') && kind === 'figure' && spot
    ? { ...noTime, period: spot.period }
    : { period, range, due };
}

function between(one: Period, other: Period): Question['range'] {
  return one < other ? { from: one, to: other } : { from: other, to: one };
}

/** "kéo từ trước tới giờ thành biểu đồ": of all there is, whatever one time was spoken of. */
function asksOfAllTime(scene: Scene, kind: QuestionKind): boolean {
  return (kind === 'chart' || kind === 'trend') && everSince.test(wordsOf(scene));
}

const everSince = /(?:^| )t[ừư] (?:trước|xưa|trước đó) (?:đến|tới) (?:giờ|nay)(?: |$)/;

/** "giờ là hạng mấy rồi", "lấy số mới nhất đi" after a year: the latest there is. */
function asksOfNow(scene: Scene, kind: QuestionKind): boolean {
  if (noMoreDistricts.test(wordsOf(scene)) || thatYear.test(wordsOf(scene))) return false;
  if (kind === 'freshness') return /(?:^| )(?:mới nhất|gần nhất)(?: |$)/.test(wordsOf(scene));
  if (untilNow.test(wordsOf(scene))) return true;
  return /^(?:(?:thế|vậy|còn|và|thế còn|vậy còn) )?(?:(?:giờ|nay|chừ|hiện)(?: |$)|(?:cộng dồn|lũy kế)(?: (?:đến|tới) (?:nay|giờ))?$)|(?:^| )(?:thế|vậy|còn|hạng|mình|tỉnh) (?:hiện|giờ)(?: |$)|(?:^| )(?:(?:thế|vậy|còn) )?(?:tới|đến) (?:giờ|nay)(?: (?:thì|là|được|đạt|có|còn))* (?:bao nhiêu|mấy|thế nào|ra sao|những)(?: |$)|(?:^| )hiện có(?: |$)|(?:^| )(?:bây giờ|hiện nay|hiện giờ|hiện tại|bây chừ|thì đến nay|thì tới nay)(?: |$)/.test(
    wordsOf(scene),
  );
}

/** "rồi tới giờ" and no more. */
const untilNow =
  /^(?:(?:thế|vậy|còn|và|rồi|thế còn|vậy còn) )*(?:tới|đến|cho tới|cho đến) (?:giờ|nay|bây giờ|bây chừ|chừ|hiện tại|hiện nay)(?: (?:thì|là|sao|thì sao|thế nào|ra sao|rồi|nhỉ|ạ|em|anh))*$/;

/** "giờ qua năm đó rồi, kết quả cuối cùng có đạt không": of that year, whatever is now. */
const thatYear = /(?:^| )(?:năm|mốc|hạn|kỳ|thời hạn) (?:đó|ấy|đấy)(?: |$)/;

/** "giờ làm sao còn huyện, theo xã đi": that they are gone now says nothing of the time asked about. */
const noMoreDistricts =
  /^(?:bây )?giờ (?:(?:làm (?:sao|gì)|đâu|có|thì) )*(?:còn|hết|bỏ|không còn) (?:có )?(?:cấp )?huyện(?: |$)/;

/** "kết quả thực tế là bao nhiêu" after a target: beside what is due. */
function asksResult(scene: Scene, kind: QuestionKind): boolean {
  return kind === 'figure' && /(?:^| )kết quả(?: |$)/.test(wordsOf(scene));
}

/** "tôi hỏi mục tiêu" after the figure of a whole year: what was due then. */
function dueIn({ kind, period }: Question): string | null {
  return kind === 'figure' && period?.length === 4 ? period : null;
}

function timesOfTrend(previous: Question, scene: Scene): TimeParts {
  const stays = previous.kind === 'trend' || withinYear(previous, scene);
  return { ...noTime, range: previous.range, period: stays ? previous.period : null };
}

/** "vẽ biểu đồ theo tháng" after the figure of a year: the months of that year. */
function withinYear({ period }: Question, scene: Scene): boolean {
  return period?.length === 4 && byPartsOfYear.test(wordsOf(scene));
}

const byPartsOfYear = /(?:^| )(?:theo|từng|theo từng|qua các|các|mỗi|hàng) (?:tháng|quý)(?: |$)/;

/** "thực tế giờ đi được đến đâu" after where a target of 2030 stands written: nothing is reached in years to come. */
function isAhead({ kind, period }: Question, today: IsoDate): boolean {
  return kind === 'source' && period !== null && period.slice(0, 4) > today.slice(0, 4);
}

/** "kẻ thành biểu đồ" after the figure of a year: over all its years. */
function drawsFigure(previous: Question, given: Given, kind: QuestionKind): boolean {
  if (kind !== 'chart' || previous.kind !== 'figure' || previous.over !== null) return false;
  return !isOfThisYear(previous, given);
}

/** "từ đầu năm tới giờ" of a commune, whose figures come in all the year: its course so far. */
function isOfThisYear({ period, units }: Question, { today, catalogue }: Given): boolean {
  return period === today.slice(0, 4) && units.some((id) => isLocal(catalogue.unit(id)?.level));
}

const keepsDue: ReadonlySet<QuestionKind> = new Set(['target', 'source', 'risk']);

/** A due year goes with targets and what falls short of them, a period with everything else but a development over time. */
function keptTimes(previous: Question, given: Given, kind: QuestionKind): TimeParts {
  const { scene } = given;
  if (kind === 'trend' || drawsFigure(previous, given, kind)) return timesOfTrend(previous, scene);
  const target = kind === 'target';
  const kept = keepsDue.has(kind) || kind === previous.kind || (kind === 'figure' && asksIfMet(scene));
  const due = kept || asksResult(scene, kind) ? (previous.due ?? (target ? dueIn(previous) : null)) : null;
  return { period: target ? null : previous.period, range: previous.range, due };
}
