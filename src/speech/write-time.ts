import { FluentNumber } from '@fluent/bundle';
import type { Arg } from '#domain/answer.ts';
import { type IsoDate, isIsoDate, type Moment } from '#domain/date.ts';
import { type Period, parsePeriod, type PeriodLength, spanOf } from '#domain/period.ts';
import type { Voice } from './voice.ts';

const sentenceIds: Readonly<Record<PeriodLength, string>> = {
  year: 'period-year',
  half: 'period-half',
  quarter: 'period-quarter',
  month: 'period-month',
};

const shortIds: Readonly<Record<PeriodLength, string>> = {
  year: 'period-year-short',
  half: 'period-half-short',
  quarter: 'period-quarter-short',
  month: 'period-month-short',
};

type TimeArg = Extract<Arg, { as: 'period' | 'date' | 'partial-date' | 'moment' | 'time-zone' }>;

/** A period, a day or a moment by the language's conventions: `quý I/2025`, `31/12/2025`. */
export function writeTime(arg: TimeArg, voice: Voice): string {
  switch (arg.as) {
    case 'period':
      return writePeriod(arg.period, arg.form === 'short' ? shortIds : sentenceIds, voice);
    case 'date':
      return writeDay(arg.date, voice);
    case 'partial-date':
      return writePartialDay(arg.value, voice);
    case 'moment':
      return writeMoment(arg.moment, voice);
    case 'time-zone':
      return writeZone(arg.moment, voice);
  }
}

function writePeriod(period: Period, ids: Readonly<Record<PeriodLength, string>>, voice: Voice): string {
  const { year, length, number } = spanOf(period);
  const args = { year: String(year), ...(length === 'year' ? {} : { number: new FluentNumber(number) }) };
  return voice.phrase(ids[length], args);
}

function writeDay(day: IsoDate, voice: Voice): string {
  return voice.day.format(Date.parse(`${day}T00:00:00Z`));
}

/** As much of a day as is known: `17/2/2024`, `tháng 2/2024`, `năm 2024`; anything else as it stands. */
function writePartialDay(value: string, voice: Voice): string {
  if (isIsoDate(value)) return writeDay(value, voice);
  const period = parsePeriod(value);
  return period === null ? value : writePeriod(period, sentenceIds, voice);
}

function writeMoment(moment: Moment, voice: Voice): string {
  return voice.phrase('moment', {
    day: voice.localDay.format(moment),
    time: voice.localTime.format(moment),
    zone: writeZone(moment, voice),
  });
}

/** Vietnamese names of zones begin with the word for hour, which is no name. */
function writeZone(moment: Moment, voice: Voice): string {
  const zone = voice.zone.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return zone.replace(/^Giờ/, 'giờ');
}
