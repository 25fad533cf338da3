import { period as toPeriod, periodAfter, periodBefore } from '#domain/period.ts';
import { inYearOf, yearsOn } from './stepped-times.ts';
import { says, wordsOf } from '../intent/scene.ts';
import type { Period } from '#domain/period.ts';
import type { Question } from '#domain/question.ts';
import type { Scene } from '../intent/scene.ts';
import type { Given } from './given.ts';

/** The stretch of time that a message makes of the time spoken of; null where it makes none. */
export function stretchedTimes(previous: Question, given: Given): Question['range'] {
  return (
    sinceEvent(given) ??
    laterTimes(previous, given.scene) ??
    timesAround(previous, given.scene) ??
    thoseTimes(previous, given.scene) ??
    yearBeside(previous, given) ??
    severalTimes(previous, given) ??
    lastYears(previous, given) ??
    sinceCompared(previous, given)
  );
}

/** "cả 3 năm" after the last of them. */
function lastYears({ period }: Question, { question, scene }: Given): Question['range'] {
  const [, count] = /^cả (2|3|4|5|hai|ba|bốn|năm) năm(?: |$)/.exec(wordsOf(scene)) ?? [];
  if (count === undefined || period?.length !== 4 || question.topics.length + question.units.length > 0)
    return null;
  const years = spelled.includes(count) ? spelled.indexOf(count) + 2 : Number(count);
  return { from: yearsOn(period, 1 - years), to: period };
}

const spelled = ['hai', 'ba', 'bốn', 'năm'];

/** "từ đó đến nay", "các tháng sau": from the time spoken of, or the one after it, until now; null for neither. */
function laterTimes({ period }: Question, scene: Scene): Question['range'] {
  if (period === null) return null;
  const words = wordsOf(scene);
  if (/(?:^| )(?:từ|kể từ) (?:đó|hồi đó|năm đó|dạo đó|lúc đó|khi đó|đấy)(?: |$)/.test(words))
    return { from: period, to: null };
  return /(?:^| )(?:các|những|mấy) (?:tháng|năm|quý|kỳ) (?:sau|tiếp theo|kế tiếp|liền sau)(?: |$)/.test(words)
    ? { from: periodAfter(period), to: null }
    : null;
}

/** "từ khi sáp nhập đến giờ": since the new communes began; "từ hồi có nghị quyết tới giờ"; null for all else. */
export function sinceEvent({ scene, catalogue }: Pick<Given, 'scene' | 'catalogue'>): Question['range'] {
  const words = wordsOf(scene);
  if (mergers.test(words)) return { from: toPeriod('2025-07'), to: null };
  if (!resolution.test(words)) return null;
  const issued = catalogue.programme.documents.find(({ number }) => number.includes('NQ/TU'))?.issued;
  return issued === undefined ? null : { from: toPeriod(issued.slice(0, 4)), to: null };
}

const since = '^(?:thế |còn |vậy )?(?:từ|kể từ|tính từ) (?:khi |lúc |ngày |đợt |hồi )?';
const untilNow = '(?: \\S+){0,2} (?:đến|tới) (?:nay|giờ|bây giờ)(?: |$)';
const mergers = new RegExp(`${since}(?:sáp nhập|sát nhập|hợp nhất|bỏ (?:cấp )?huyện)${untilNow}`);
const resolution = new RegExp(`${since}(?:có |ra |ban hành |thực hiện )+(?:cái )?nghị quyết${untilNow}`);

/** "tháng trước và tháng sau đó" after a month: from the one before it to the one behind it. */
function timesAround({ period }: Question, scene: Scene): Question['range'] {
  if (period === null || !around.test(wordsOf(scene))) return null;
  return { from: periodBefore(period), to: periodAfter(period) };
}

const around =
  /(?:^| )(tháng|quý|năm|kỳ) trước(?: đó)? (?:(?:và|với|lẫn|cả) )*\1 (?:sau|tiếp theo|kế tiếp)(?: |$)/;

/** "trung bình 3 tháng bao nhiêu" after three months: those, not the first of the year; null for others. */
function thoseTimes({ range }: Question, scene: Scene): Question['range'] {
  const [, count = '', unit] =
    /(?:^| )(\d+|hai|ba|bốn|năm) (tháng|quý|năm)(?: (?!đầu|cuối)|$)/.exec(wordsOf(scene)) ?? [];
  if (unit === undefined || range === null || range.to === null) return null;
  const steps = spelled.includes(count) ? spelled.indexOf(count) + 2 : Number(count);
  return sortOf(range.from) === unit && stepsAfter(range.from, steps - 1) === range.to ? range : null;
}

function sortOf(period: Period): string {
  if (period.length === 4) return 'năm';
  return period.includes('Q') ? 'quý' : 'tháng';
}

function stepsAfter(period: Period, steps: number): Period {
  return steps <= 0 ? period : stepsAfter(periodAfter(period), steps - 1);
}

/** "thêm cả 2023 và 2024", "2025 với 2026 luôn": several times, with the one spoken of where they are added; null for one. */
function severalTimes(previous: Question, { question, scene }: Given): Question['range'] {
  const { period } = previous;
  const { spots, range } = scene.times;
  if (range !== null || spots.length < 2 || question.topics.length > 0) return null;
  const adds = says(scene, 'follow:add') || /(?:^| )(?:nữa|luôn)(?: |$)/.test(wordsOf(scene));
  const own = spots.map((spot) => (spot.yearless ? inYearOf(spot.period, previous) : spot.period));
  const all = (adds && period !== null ? [...own, period] : own).toSorted();
  const [from, to] = [all[0], all.at(-1)];
  return from === undefined || to === undefined || from === to ? null : { from, to };
}

/**
 * "đem so cùng kỳ năm trước", "so với năm trước", "so với tháng trước": the time spoken of and the one a year, a month or a
 * quarter before; null where none is compared.
 */
function yearBeside({ topics, period }: Question, given: Given): Question['range'] {
  const { question, scene } = given;
  if (topics.length > 1 || period === null || question.topics.length + question.units.length > 0) return null;
  if (setsBesideOneBefore(period, scene)) return { from: periodBefore(period), to: period };
  const named = sameTimeIn(period, given);
  if (named !== null) return named < period ? { from: named, to: period } : null;
  if (scene.times.spots.length > 0 && !says(scene, 'follow:before')) return null;
  const words = wordsOf(scene);
  const same = /(?:^| )cùng kỳ(?: năm (?:trước|ngoái))?(?: |$)/.test(words) && says(scene, 'cue:compare');
  return same || says(scene, 'cue:yearOnYear') ? { from: yearsOn(period, -1), to: period } : null;
}

const besideYearBefore =
  /(?:^| )(?:so|so với|hơn|kém) (?:cùng kỳ )?năm trước(?: |$)|(?:^| )cùng kỳ năm trước(?: |$)/;
const sameTime = /(?:^| )(?:so|so với|hơn|kém|với) cùng kỳ(?: năm)? \d{4}(?: |$)/;

/** "so với cùng kỳ năm 2024", "so với năm trước thì tăng hay giảm": the time spoken of in that year, or in the one before. */
function sameTimeIn(period: Period, { scene: { times, sentence }, scene }: Given): Period | null {
  const [spot, ...more] = times.spots;
  if (spot === undefined || more.length > 0) return null;
  const words = wordsOf(scene);
  if (sentence.chunks[spot.first]?.tags.has('time:lastYear') === true)
    return besideYearBefore.test(words) ? yearsOn(period, -1) : null;
  const year = sameTime.test(words) && spot.period.length === 4 ? Number(spot.period) : null;
  return year === null ? null : yearsOn(period, year - Number(period.slice(0, 4)));
}

/** "so với tháng trước" after a month, "so với quý trước" after a quarter. */
function setsBesideOneBefore(period: Period, scene: Scene): boolean {
  const [, unit] = besideOneBefore.exec(wordsOf(scene)) ?? [];
  return unit !== undefined && period.length > 4 && sortOf(period) === unit;
}

const besideOneBefore =
  /^(?:thế |còn |vậy |thử |đem )*so (?:sánh )?với (tháng|quý) (?:liền |ngay )?trước(?: |$)/;

/** "so với hồi 2022" after a figure of no time in particular: since then; null where another time is spoken of. */
function sinceCompared({ kind, period, range }: Question, { question, scene }: Given): Question['range'] {
  const [spot, ...more] = scene.times.spots;
  const plain = kind === 'figure' && period === null && range === null;
  if (!plain || spot === undefined || more.length > 0 || !says(scene, 'cue:compare')) return null;
  const aim = /(?:^| )(?:mục tiêu|chỉ tiêu|kế hoạch)(?: |$)/.test(wordsOf(scene));
  return aim || question.topics.length + question.units.length > 0 ? null : { from: spot.period, to: null };
}

/** "từ đó tới nay thế nào", "các tháng sau", "so với hồi 2022" after a figure. */
export function goesOnUntilNow(previous: Question, given: Given): boolean {
  if (previous.kind !== 'figure') return false;
  if (sinceEvent(given) !== null) return true;
  return laterTimes(previous, given.scene) !== null || sinceCompared(previous, given) !== null;
}

/** "mấy năm trước đó lần lượt hạng bao nhiêu" after the figure of one time: how it went until then. */
export function asksEachBefore({ kind, topics }: Question, { question, scene }: Given): boolean {
  if (kind !== 'figure' || topics.length === 0 || question.topics.some((topic) => !topics.includes(topic)))
    return false;
  return question.units.length === 0 && eachBefore.test(wordsOf(scene));
}

const eachBefore =
  /^(?:(?:thế|còn|vậy|và|rồi|trong) )*(?:mấy|những|các|vài) (?:năm|quý|tháng|kỳ) (?:trước|về trước|liền trước|trước đó|trước đây|trước nữa)(?: đó| ấy| nữa)?(?= (?:lần lượt|từng|mỗi|các|thì|được|là|hạng|bao nhiêu|ra sao|thế nào|sao)(?: |$))/;

/** "năm nào cao nhất" after the figure of one year. */
export function asksWhichYear({ kind, topics }: Question, { question, scene }: Given): boolean {
  if (kind !== 'figure' || topics.length === 0 || question.topics.length + question.units.length > 0)
    return false;
  return /(?:^| )năm (?:nào|mô)(?: |$)/.test(wordsOf(scene)) && says(scene, 'sup:best', 'sup:worst');
}

/** "đem so cùng kỳ năm trước" after the figure of a year. */
export function comparesYears(previous: Question, given: Given): boolean {
  return previous.kind === 'figure' && yearBeside(previous, given) !== null;
}
