import { says, wordsOf } from '../intent/scene.ts';
import { period as toPeriod, periodAfter, periodBefore, spanOf } from '#domain/period.ts';
import { asksIfMet, saysNextYear, speaksOfBoth, timeBeside } from './given.ts';
import type { Period } from '#domain/period.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { Scene } from '../intent/scene.ts';
import type { Given } from './given.ts';

type TimeParts = Pick<Question, 'period' | 'range' | 'due'>;

const noTime: TimeParts = { period: null, range: null, due: null };

/** The times of the message, or those spoken of before; "năm trước đó" is a step from them. */
export function mergedTimes(previous: Question, given: Given, kind: QuestionKind): TimeParts {
  const { question, scene } = given;
  if (kind === 'definition' || kind === 'geography') return noTime;
  const stepped = kind === 'trend' ? null : steppedPeriod(previous, given);
  if (stepped !== null) return { ...noTime, period: stepped };
  const { period, range, due } = timesIn(question, scene, kind);
  if (period === null && range === null && due === null) return unnamedTimes(previous, given, kind);
  if (period === null) return { period, range, due };
  if (kind === 'target') return { ...noTime, due: period.slice(0, 4) };
  const said = isYearless(scene) ? inYearOf(period, previous) : period;
  const other = timeBeside(previous, { question, scene });
  if (other !== null) return { ...noTime, range: between(other, said) };
  return { period: said, range, due };
}

/** "24 nữa?", "giữa hai năm đó", "thực tế được bao nhiêu": no time is named, but one is meant. */
function unnamedTimes(previous: Question, given: Given, kind: QuestionKind): TimeParts {
  const { scene } = given;
  if (asksOfNow(scene, kind)) return noTime;
  const year = shortYear(previous, scene);
  if (year !== null) return { ...noTime, period: year };
  return (
    bothTimes(previous, given, kind) ?? reachedBy(previous, given, kind) ?? keptTimes(previous, scene, kind)
  );
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
  if (before !== 'target' || kind !== 'figure' || due === null || due > today.slice(0, 4)) return null;
  if (/(?:làm|thực hiện) được .* rồi$/.test(wordsOf(scene))) return noTime;
  return asksIfMet(scene) || asksResult(scene, kind) ? null : { ...noTime, period: toPeriod(due) };
}

const fewChunks = 4;

/** Two digits alone after a year are one: "21 thì mấy". */
function shortYear({ period }: Question, { sentence: { chunks }, limit }: Scene): Period | null {
  if (period?.length !== 4 || chunks.length > fewChunks || limit !== null) return null;
  const typed = chunks.find((chunk) => /^(?:1[5-9]|2\d|30)$/.test(chunk.typed))?.typed;
  return typed === undefined ? null : toPeriod(`20${typed}`);
}

/** What became of a unit has no time; where a figure is asked instead, the one said counts. */
function timesIn(
  { kind: own, period, range, due }: Question,
  { times }: Scene,
  kind: QuestionKind,
): TimeParts {
  const [spot] = times.spots;
  return own === 'geography' && kind === 'figure' && spot
    ? { ...noTime, period: spot.period }
    : { period, range, due };
}

/** The period a year before or after the one spoken of; null where none is meant. */
function steppedPeriod({ period }: Question, given: Given): Period | null {
  if (period === null) return null;
  const words = wordsOf(given.scene);
  if (/(?:^| )cùng kỳ năm (?:trước|ngoái)/.test(words)) return yearsOn(period, -1);
  const beside = inYearBeside(period, given);
  if (beside !== null) return beside;
  if (says(given.scene, 'follow:same') || isYearless(given.scene)) return null;
  if (/(?:^| )cả năm(?: (?:ấy|đó|nớ|thì sao|thì|ra sao|thế nào)(?: |$)|$)/.test(words))
    return toPeriod(period.slice(0, 4));
  if (/(?:^| )giữa năm(?: |$)/.test(words)) return toPeriod(`${period.slice(0, 4)}-H1`);
  return stepBack(period, given.scene) ?? stepOn(period, given);
}

function stepBack(period: Period, scene: Scene): Period | null {
  if (!says(scene, 'follow:before')) return null;
  const back = isStep(scene, 'trước') || /(?:^| )lùi .*(?:quý|tháng|kỳ)/.test(wordsOf(scene));
  return back ? periodBefore(period) : yearsOn(period, -yearsSaid(scene));
}

function stepOn(period: Period, { scene, today }: Given): Period | null {
  if (saysNextYear(scene) && period.slice(0, 4) < today.slice(0, 4)) return yearsOn(period, yearsSaid(scene));
  if (!says(scene, 'follow:after')) return null;
  return isStep(scene, 'sau|tiếp theo|kế tiếp') ? periodAfter(period) : yearsOn(period, yearsSaid(scene));
}

/** "hai năm sau đó" are two, "năm sau đó" is one. */
function yearsSaid(scene: Scene): number {
  const [, count] = /(?:^| )(hai|ba|2|3) năm /.exec(wordsOf(scene)) ?? [];
  if (count === undefined) return 1;
  return count === 'ba' || count === '3' ? 3 : 2;
}

/** "quý I năm sau", "tháng 12 năm trước đó": a part of the year after or before the one spoken of. */
function inYearBeside(period: Period, { scene, today }: Given): Period | null {
  const [own] = scene.times.spots;
  if (own === undefined || own.period.length <= 4) return null;
  const { year } = spanOf(period);
  if (saysNextYear(scene) && String(year) < today.slice(0, 4))
    return toPeriod(String(year + 1) + own.period.slice(4));
  return / năm trước(?: |$)/.test(wordsOf(scene)) ? toPeriod(String(year - 1) + own.period.slice(4)) : null;
}

function between(one: Period, other: Period): Question['range'] {
  return one < other ? { from: one, to: other } : { from: other, to: one };
}

/** "quý trước nữa", "tháng sau": the one before or after that, of its own length. */
function isStep(scene: Scene, way: string): boolean {
  return new RegExp(`(?:quý|tháng|kỳ) (?:liền |ngay )?(?:${way})`).test(wordsOf(scene));
}

/** The period of the same length some years on, or back. */
function yearsOn(period: Period, years: number): Period {
  const { year } = spanOf(period);
  return toPeriod(period.replace(String(year), String(year + years)));
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

/** "từ đó đến nay diễn biến ra sao". */
function sinceThen({ period }: Question, scene: Scene): Question['range'] {
  return period !== null && /từ (?:đó|hồi đó|năm đó)/.test(wordsOf(scene))
    ? { from: period, to: null }
    : null;
}

/** "giờ là hạng mấy rồi", "lấy số mới nhất đi" after a year: the latest there is. */
function asksOfNow(scene: Scene, kind: QuestionKind): boolean {
  if (kind === 'freshness') return /(?:^| )(?:mới nhất|gần nhất)(?: |$)/.test(wordsOf(scene));
  return /^(?:(?:thế|vậy|còn|và|thế còn|vậy còn) )?(?:giờ|nay|chừ|hiện)(?: |$)|(?:^| )(?:thế|vậy|còn) (?:hiện|giờ)(?: |$)|(?:^| )(?:bây giờ|hiện nay|hiện giờ|hiện tại|bây chừ|thì đến nay|thì tới nay)(?: |$)/.test(
    wordsOf(scene),
  );
}

/** "kết quả thực tế là bao nhiêu" after a target: beside what is due. */
function asksResult(scene: Scene, kind: QuestionKind): boolean {
  return kind === 'figure' && /(?:^| )kết quả(?: |$)/.test(wordsOf(scene));
}

/** "tôi hỏi mục tiêu" after the figure of a whole year: what was due then. */
function dueIn({ kind, period }: Question): string | null {
  return kind === 'figure' && period?.length === 4 ? period : null;
}

/** A due year goes with targets, a period with everything else but a development over time. */
function keptTimes(previous: Question, scene: Scene, kind: QuestionKind): TimeParts {
  if (kind === 'trend') return { ...noTime, range: sinceThen(previous, scene) ?? previous.range };
  const target = kind === 'target';
  const kept =
    target || kind === 'source' || kind === previous.kind || (kind === 'figure' && asksIfMet(scene));
  const due = kept || asksResult(scene, kind) ? (previous.due ?? (target ? dueIn(previous) : null)) : null;
  return { period: target ? null : previous.period, range: previous.range, due };
}
