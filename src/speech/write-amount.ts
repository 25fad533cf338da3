import type { FluentNumber } from '@fluent/bundle';
import type { Arg } from '#domain/answer.ts';
import type { Qualifier } from '#domain/figure.ts';
import type { Measure } from '#domain/programme.ts';
import { speakableNumber } from './speakable-number.ts';
import type { Voice } from './voice.ts';

type Amount = Extract<Arg, { as: 'amount' }>;

const amountIds: Readonly<Record<Measure, string>> = {
  percent: 'amount-percent',
  'percent-per-year': 'amount-percent-per-year',
  count: 'amount-count',
  'count-of-total': 'amount-count',
  rank: 'amount-count',
  score: 'amount-count',
  'per-100-people': 'amount-per-100-people',
};

const qualifierIds: Readonly<Record<Qualifier, string>> = {
  about: 'qualifier-about',
  'more-than': 'qualifier-more-than',
  nearly: 'qualifier-nearly',
};

const outOfMeasures: readonly Measure[] = ['count', 'count-of-total', 'rank'];

/** A value as reports write it: `8,28%`, `124/547`, `gần 5 triệu`. */
export function writeAmount(amount: Amount, voice: Voice): string {
  const bare = writeBare(amount, voice);
  if (amount.qualifier === null) return bare;
  return voice.phrase(qualifierIds[amount.qualifier], { amount: bare });
}

function writeBare({ value, outOf, measure, qualifier }: Amount, voice: Voice): string {
  const number = speakableNumber(value, measure);
  if (!outOfMeasures.includes(measure)) return voice.phrase(amountIds[measure], { number });
  if (outOf !== null)
    return voice.phrase('amount-out-of', { number, total: speakableNumber(outOf, measure) });
  return (qualifier && writeRound(value, voice)) ?? voice.phrase(amountIds[measure], { number });
}

/** A hedged round number in words, as `5 triệu`; null where it is not round enough. */
function writeRound(value: number, voice: Voice): string | null {
  if (value >= 1e9 && value % 1e8 === 0)
    return voice.phrase('amount-billions', { number: inUnits(value, 1e9) });
  if (value >= 1e6 && value % 1e5 === 0)
    return voice.phrase('amount-millions', { number: inUnits(value, 1e6) });
  return null;
}

function inUnits(value: number, unit: number): FluentNumber {
  return speakableNumber(value / unit, 'count');
}
