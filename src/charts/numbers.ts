import type { IsoDate } from '#domain/date.ts';
import type { Qualifier } from '#domain/figure.ts';
import { type Period, spanOf } from '#domain/period.ts';
import type { Measure } from '#domain/programme.ts';
import type { Locale } from '#domain/text.ts';

/** A value with what is needed to write it. */
export interface Amount {
  readonly value: number;
  readonly outOf: number | null;
  readonly measure: Measure;
  readonly qualifier?: Qualifier | null;
}

const tags: Readonly<Record<Locale, string>> = { vi: 'vi-VN', en: 'en-GB' };
const formats = new Map<string, Intl.NumberFormat>();

/** Writes a value as officials do: `8,28%`, `4.342`, `124/547`, `5/34`, `0,7742`, `gần 5 triệu`. */
export function formatAmount(amount: Amount, locale: Locale): string {
  const { value, outOf, measure, qualifier } = amount;
  const plain = formatPlain({ value, outOf, measure }, locale);
  return qualifier ? `${qualifiers[locale][qualifier]} ${plain}` : plain;
}

const qualifiers: Readonly<Record<Locale, Readonly<Record<Qualifier, string>>>> = {
  vi: { about: 'khoảng', 'more-than': 'hơn', nearly: 'gần' },
  en: { about: 'about', 'more-than': 'over', nearly: 'nearly' },
};

function formatPlain(amount: Amount, locale: Locale): string {
  const { value, outOf, measure } = amount;
  if (measure === 'percent') return `${decimal(value, 2, locale)}%`;
  if (measure === 'percent-per-year')
    return `${decimal(value, 2, locale)}%/${locale === 'vi' ? 'năm' : 'year'}`;
  if (measure === 'score') return score(value, locale);
  if (outOf !== null) return `${decimal(value, 2, locale)}/${decimal(outOf, 2, locale)}`;
  if (measure === 'rank') return `${locale === 'vi' ? 'hạng' : 'rank'} ${decimal(value, 2, locale)}`;
  return shortCount(value, locale);
}

/** `5 triệu` where that loses nothing, the whole number otherwise. */
function shortCount(value: number, locale: Locale): string {
  const [million, billion] = locale === 'vi' ? ['triệu', 'tỷ'] : ['million', 'billion'];
  for (const [size, word] of [
    [1e9, billion],
    [1e6, million],
  ] as const) {
    if (Math.abs(value) >= size && value % (size / 100) === 0)
      return `${decimal(value / size, 2, locale)} ${word}`;
  }
  return decimal(value, 2, locale);
}

/** Scores are written to four places, as those who publish them do: `0,4880`. */
function score(value: number, locale: Locale): string {
  return value.toLocaleString(tags[locale], { minimumFractionDigits: 4, maximumFractionDigits: 4 });
}

/** The level of a target; for a rank all places down to it: `nhóm 10 dẫn đầu`. */
export function formatLevel(value: number, measure: Measure, locale: Locale): string {
  if (measure !== 'rank') return formatAmount({ value, outOf: null, measure }, locale);
  const places = decimal(value, 2, locale);
  return locale === 'vi' ? `nhóm ${places} dẫn đầu` : `top ${places}`;
}

/** A number with at most `digits` decimals. */
export function decimal(value: number, digits: number, locale: Locale): string {
  const key = `${locale}${digits}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(tags[locale], { maximumFractionDigits: digits });
    formats.set(key, format);
  }
  return format.format(value);
}

/** A tick of an axis: as an amount, but ranks and counts without what they are out of. */
export function formatTick(value: number, measure: Measure, locale: Locale): string {
  if (measure === 'percent' || measure === 'percent-per-year') return `${decimal(value, 2, locale)}%`;
  if (measure === 'score') return decimal(value, 4, locale);
  return shortCount(value, locale);
}

const englishMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const roman = ['I', 'II', 'III', 'IV'];

/** A period short enough for an axis: `2024`, `6T đầu 2025`, `Quý I/2025`, `10/2024`. */
export function formatPeriod(period: Period, locale: Locale): string {
  const { year, length, number } = spanOf(period);
  if (length === 'year') return String(year);
  if (length === 'half' && locale === 'en') return `H${number} ${year}`;
  if (length === 'half') return `6T ${number === 1 ? 'đầu' : 'cuối'} ${year}`;
  if (length === 'quarter' && locale === 'en') return `Q${number} ${year}`;
  if (length === 'quarter') return `Quý ${roman[number - 1] ?? ''}/${year}`;
  if (locale === 'en') return `${englishMonths[number - 1] ?? ''} ${year}`;
  return `${number}/${year}`;
}

/** A period within a sentence: `năm 2024`, `6 tháng đầu năm 2025`, `quý I/2025`, `tháng 10/2024`. */
export function periodWords(period: Period, locale: Locale): string {
  const { year, length, number } = spanOf(period);
  if (locale === 'en')
    return length === 'half'
      ? `the ${number === 1 ? 'first' : 'second'} half of ${year}`
      : formatPeriod(period, locale);
  if (length === 'year') return `năm ${year}`;
  if (length === 'half') return `6 tháng ${number === 1 ? 'đầu' : 'cuối'} năm ${year}`;
  if (length === 'quarter') return `quý ${roman[number - 1] ?? ''}/${year}`;
  return `tháng ${number}/${year}`;
}

/** A day: `31/12/2025`, `31 Dec 2025`. */
export function formatDate(date: IsoDate, locale: Locale): string {
  const [year = '', month = '', day = ''] = date.split('-');
  if (locale === 'en') return `${Number(day)} ${englishMonths[Number(month) - 1] ?? ''} ${year}`;
  return `${day}/${month}/${year}`;
}
