import type { Figure } from '#domain/figure.ts';
import { withoutNoise } from '#domain/number.ts';
import type { Indicator, Measure } from '#domain/programme.ts';

/**
 * A figure's value in the measure of a target: 124 of 547 communes as a share of 22,67 or as a count of 124.
 * Null where one can't be turned into the other.
 */
export function valueIn(measure: Measure, figure: Figure, indicator: Indicator): number | null {
  if (measure === indicator.measure) return figure.value;
  const counted = indicator.measure === 'count' || indicator.measure === 'count-of-total';
  if (!counted) return null;
  if (measure === 'percent') return shareOf(figure);
  return measure === 'count' || measure === 'count-of-total' ? figure.value : null;
}

/** The share of the whole in percent, 0..100; null where the whole is not known. */
export function shareOf(figure: Figure): number | null {
  if (figure.outOf === null || figure.outOf === 0) return null;
  return withoutNoise((figure.value / figure.outOf) * 100);
}
