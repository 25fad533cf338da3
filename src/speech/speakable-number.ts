import { FluentNumber } from '@fluent/bundle';
import { withoutNoise } from '#domain/number.ts';
import type { Measure } from '#domain/programme.ts';

const sourceDecimals = 4;
const derivedDecimals = 2;
const mostDecimals = 10;

/**
 * A number as people say it, for Fluent to write in its language. Up to four decimals are taken as the source's own and
 * kept; longer ones come from a division and are cut to two. Scores always have four, as they are published.
 */
export function speakableNumber(value: number, measure: Measure | null = null): FluentNumber {
  const exact = withoutNoise(value);
  if (measure === 'score')
    return new FluentNumber(exact, { minimumFractionDigits: 4, maximumFractionDigits: 4 });
  const decimals = decimalsOf(exact);
  return new FluentNumber(Number(exact.toFixed(decimals)), { maximumFractionDigits: decimals });
}

function decimalsOf(value: number): number {
  for (let decimals = 0; decimals <= sourceDecimals; decimals += 1)
    if (Number(value.toFixed(decimals)) === value) return decimals;
  return roundingDecimals(value);
}

/** Two, or as many more as it takes not to round to a whole number: 99,998% must not be read as 100%. */
function roundingDecimals(value: number): number {
  let decimals = derivedDecimals;
  while (decimals < mostDecimals && Number.isInteger(Number(value.toFixed(decimals)))) decimals += 1;
  return decimals;
}
