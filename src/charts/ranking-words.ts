import type { OrderPage, OverallTarget, RankingField } from '#domain/chart.ts';
import type { Measure } from '#domain/programme.ts';
import type { Threshold } from '#domain/question.ts';
import type { Locale } from '#domain/text.ts';
import type { UnitLevel } from '#domain/unit.ts';
import { formatDate, formatLevel } from './numbers.ts';

interface Condition {
  readonly threshold: Threshold;
  readonly measure: Measure;
}

interface FieldCase {
  readonly field: RankingField;
  readonly shown: number;
  readonly measure: Measure;
}

/** Which units of how many a ranking shows: a picture travels without the words around it. */
export function fieldWords({ field, shown, measure }: FieldCase, locale: Locale): string {
  const { total } = field;
  const units = levels[locale][field.level];
  const count = { shown, total, units };
  if (field.shown === 'page') return page[locale]({ ...field, units });
  if (field.shown !== 'passing') return fields[locale][field.shown](count);
  const condition = conditionWords({ threshold: field.threshold, measure }, locale);
  return passing[locale]({ ...count, passing: field.passing, condition });
}

/** Whose level it is that units are seen against, since nobody set it for each of them. */
export function overallWords({ unit, due, document }: OverallTarget, level: string, locale: Locale): string {
  const day = formatDate(due, locale);
  const name = unit[locale];
  if (locale === 'en')
    return `The overall target of ${level} is set for ${name}, due ${day} (${document.en}), not for each unit.`;
  const within = name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);
  return `Mục tiêu chung ${level} là của ${within}, hạn ${day} (${document.vi}), không phải mức giao cho từng đơn vị.`;
}

interface Count {
  readonly shown: number;
  readonly total: number;
  readonly units: string;
}

type Words = (count: Count) => string;

const fields: Readonly<Record<Locale, Readonly<Record<'all' | 'best' | 'worst', Words>>>> = {
  vi: {
    all: ({ total, units }) => `${total} ${units} có số liệu`,
    best: ({ shown, total, units }) => `${shown} đơn vị đứng đầu trong ${total} ${units} có số liệu`,
    worst: ({ shown, total, units }) => `${shown} đơn vị đứng cuối trong ${total} ${units} có số liệu`,
  },
  en: {
    all: ({ total, units }) => `${total} ${units} with a figure`,
    best: ({ shown, total, units }) => `The first ${shown} of ${total} ${units} with a figure`,
    worst: ({ shown, total, units }) => `The last ${shown} of ${total} ${units} with a figure`,
  },
};

const page: Readonly<Record<Locale, (stretch: Omit<Count, 'shown'> & OrderPage) => string>> = {
  vi: ({ from, to, total, units, order, page: number, pages }) =>
    `${from}–${to} trong ${total} ${units} có số liệu${order === 'worst' ? ', tính từ cuối bảng' : ''} (trang ${number}/${pages})`,
  en: ({ from, to, total, units, order, page: number, pages }) =>
    `${from}–${to} of ${total} ${units} with a figure${order === 'worst' ? ', counted from the end' : ''} (page ${number}/${pages})`,
};

type Passing = Count & { readonly passing: number; readonly condition: string };

const passing: Readonly<Record<Locale, (count: Passing) => string>> = {
  vi: ({ shown, total, units, passing: count, condition }) =>
    `${count} trong ${total} ${units} có số liệu ${condition}${shown < count ? `; hình vẽ ${shown} đơn vị` : ''}`,
  en: ({ shown, total, units, passing: count, condition }) =>
    `${count} of ${total} ${units} with a figure are ${condition}${shown < count ? `; ${shown} are shown` : ''}`,
};

function conditionWords({ threshold: { operator, value }, measure }: Condition, locale: Locale): string {
  return conditions[locale][operator](formatLevel(value, measure, locale));
}

const conditions: Readonly<
  Record<Locale, Readonly<Record<Threshold['operator'], (level: string) => string>>>
> = {
  vi: {
    '<': (level) => `dưới ${level}`,
    '<=': (level) => `từ ${level} trở xuống`,
    '>': (level) => `trên ${level}`,
    '>=': (level) => `từ ${level} trở lên`,
    '=': (level) => `bằng ${level}`,
  },
  en: {
    '<': (level) => `under ${level}`,
    '<=': (level) => `at ${level} or below`,
    '>': (level) => `over ${level}`,
    '>=': (level) => `at ${level} or above`,
    '=': (level) => `at ${level}`,
  },
};

const levels: Readonly<Record<Locale, Readonly<Record<UnitLevel, string>>>> = {
  vi: {
    nation: 'quốc gia',
    province: 'đơn vị cấp tỉnh',
    district: 'đơn vị cấp huyện',
    commune: 'đơn vị cấp xã',
    department: 'sở, ngành',
  },
  en: {
    nation: 'countries',
    province: 'provinces',
    district: 'districts',
    commune: 'communes',
    department: 'departments',
  },
};
