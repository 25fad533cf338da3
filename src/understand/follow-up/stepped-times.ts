import { period as toPeriod, periodAfter, periodBefore, spanOf } from '#domain/period.ts';
import { says, wordsOf } from '../intent/scene.ts';
import { saysNextYear } from './given.ts';
import type { Period } from '#domain/period.ts';
import type { Question } from '#domain/question.ts';
import type { Scene } from '../intent/scene.ts';
import type { Given } from './given.ts';

/** The period a year before or after the one spoken of; null where none is meant. */
export function steppedPeriod({ period, range }: Question, given: Given): Period | null {
  const words = wordsOf(given.scene);
  if (period === null) return beforeStretch(range, given.scene) ?? beforeThisYear(words, given);
  if (/(?:^| )cùng kỳ năm (?:trước|ngoái)/.test(words)) return yearsOn(period, -1);
  const beside = inYearBeside(period, given);
  if (beside !== null) return beside;
  const same = samePartOf(period, given.scene);
  if (same !== null) return same;
  if (says(given.scene, 'follow:same') || isYearless(given.scene)) return null;
  if (wholeYear.test(words) && given.scene.times.spots.length === 0) return toPeriod(period.slice(0, 4));
  if (/(?:^| )giữa năm(?: |$)/.test(words)) return toPeriod(`${period.slice(0, 4)}-H1`);
  return stepBack(period, given.scene) ?? stepOn(period, given);
}

/** "cả năm thì sao", "có số hết năm chưa", "đến cuối năm được mấy" after a part of a year, but not "cả năm xã", "tháng cuối năm". */
const wholeYear =
  /(?:^|(?<!tháng|quý|kỳ) )(?:cả|hết|trọn|nguyên|đủ|tròn|cuối) năm(?: (?:ấy|đó|nớ|thì|là|luôn|nhé|đi|được|đạt|lên|có|chưa|rồi|em|ạ|bao nhiêu|mấy|ra sao|thế nào)(?: |$)|$)/;

/** "cùng kỳ năm trước", "năm trước nữa", "lùi lại 1 năm" after the latest figure: the year before the present one, or before that. */
function beforeThisYear(words: string, { today, question, scene }: Given): Period | null {
  const bare = question.topics.length + question.units.length + scene.times.spots.length === 0;
  if (!bare) return null;
  const year = Number(today.slice(0, 4));
  if (/^(?:thế |còn |vậy )?(?:hồi )?năm trước nữa(?: |$)/.test(words)) return toPeriod(String(year - 2));
  return saysSameLastYear(scene) || goesBackYears.test(words)
    ? toPeriod(String(year - stepsSaid(scene)))
    : null;
}

const goesBackYears =
  /^(?:thế |còn |vậy |thử |cho )*lùi (?:(?:lại|về|thêm|đúng|hẳn|tròn) )*(?:một|1|hai|2|ba|3) năm(?: |$)/;

/** "cùng kỳ năm trước" after a stretch of time: where that began, a year before. */
function beforeStretch(range: Question['range'], scene: Scene): Period | null {
  return range !== null && saysSameLastYear(scene) ? yearsOn(range.from, -1) : null;
}

/** "cùng kỳ năm trước" and what is asked of it. */
function saysSameLastYear(scene: Scene): boolean {
  return /^(?:thế |còn |vậy )?cùng kỳ năm (?:trước|ngoái)(?: |$)/.test(wordsOf(scene));
}

/** "cùng kỳ năm ngoái thì thế nào" after "từ đó tới nay": one figure again. */
export function stepsOutOf(
  { kind, range }: Question,
  { question: { topics, units }, scene }: Given,
): boolean {
  return kind === 'trend' && range !== null && topics.length + units.length === 0 && saysSameLastYear(scene);
}

/** "tháng trước", "còn quý trước", "năm trước" after a named month, quarter or year: the one before that, not before the present one. */
function saysOneBefore(period: Period, scene: Scene): boolean {
  const [, unit] = oneBefore.exec(wordsOf(scene)) ?? [];
  return unit !== undefined && spanOf(period).length === lengths[unit];
}

const lengths: Readonly<Record<string, string>> = { tháng: 'month', quý: 'quarter', năm: 'year' };

const oneBefore =
  /^(?:thế |còn |vậy |và |so (?:với )?|số |của )*(tháng|quý|năm) trước(?: đó| ấy)?(?: (?:thì sao|thì|sao|thế nào|ra sao|bao nhiêu|mấy|là|nhé|ạ|nhỉ))*$/;

function stepBack(period: Period, scene: Scene): Period | null {
  if (saysOneBefore(period, scene)) return periodBefore(period);
  if (!says(scene, 'follow:before')) return null;
  const words = wordsOf(scene);
  if (/(?:^| )trước (?:đó )?nữa(?: |$)/.test(words)) return periodBefore(period);
  const own = isStep(scene, 'trước') || stepsOwnLength(words);
  return own ? steps(period, stepsSaid(scene), periodBefore) : yearsOn(period, -stepsSaid(scene));
}

function stepOn(period: Period, { scene, today }: Given): Period | null {
  if (saysNextYear(scene) && period.slice(0, 4) < today.slice(0, 4)) return yearsOn(period, stepsSaid(scene));
  if (!says(scene, 'follow:after')) return null;
  const own = isStep(scene, 'sau|tiếp theo|kế tiếp') || stepsOwnLength(wordsOf(scene));
  return own ? steps(period, stepsSaid(scene), periodAfter) : yearsOn(period, stepsSaid(scene));
}

/** "lùi hai quý", "tiến một tháng", but not "lùi đúng một năm". */
function stepsOwnLength(words: string): boolean {
  const [, unit] = /(?:^| )(?:lùi|tiến|nhích) (?:\S+ ){1,3}(năm|quý|tháng|kỳ)(?: |$)/.exec(words) ?? [];
  return unit !== undefined && unit !== 'năm';
}

function steps(period: Period, count: number, step: (from: Period) => Period): Period {
  return count === 0 ? period : steps(step(period), count - 1, step);
}

/** "hai năm sau đó", "lùi 2 quý" are two, "năm sau đó" is one. */
function stepsSaid(scene: Scene): number {
  const [, count] = /(?:^| )(hai|ba|2|3) (?:năm|quý|tháng|kỳ)(?: |$)/.exec(wordsOf(scene)) ?? [];
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

/** "lấy kỳ năm nay thôi", "quý đó của năm 2024" after a part of a year: the same part of the year named. */
function samePartOf(period: Period, scene: Scene): Period | null {
  const [own, ...more] = scene.times.spots;
  if (isYearless(scene) || period.length <= 4 || own?.period.length !== 4 || more.length > 0) return null;
  return partOfYear.test(wordsOf(scene)) ? toPeriod(own.period + period.slice(4)) : null;
}

const partOfYear =
  /(?:^| )(?:kỳ|quý|tháng|nửa|đợt)(?: (?:đó|ấy|đấy|này))?(?: của)? (?:năm (?:nay|ngoái|trước|kia)|(?:năm )?\d{4})(?: |$)/;

/** "quý trước nữa", "tháng sau": the one before or after that, of its own length. */
function isStep(scene: Scene, way: string): boolean {
  return new RegExp(`(?:quý|tháng|kỳ) (?:liền |ngay )?(?:${way})`).test(wordsOf(scene));
}

/** The period of the same length some years on, or back. */
export function yearsOn(period: Period, years: number): Period {
  const { year } = spanOf(period);
  return toPeriod(period.replace(String(year), String(year + years)));
}

/** True for "tháng 7", "quý 2" without a year. */
export function isYearless({ times }: Scene): boolean {
  return times.spots[0]?.yearless === true;
}

/** A month or quarter without a year lies in the year spoken of. */
export function inYearOf(period: Period, previous: Question): Period {
  const year = (previous.period ?? previous.range?.to ?? previous.range?.from)?.slice(0, 4);
  return year === undefined ? period : toPeriod(year + period.slice(4));
}
