import type { Gap } from '#domain/assessment.ts';
import type { Figure } from '#domain/figure.ts';
import type { Indicator, Target } from '#domain/programme.ts';
import { shortfallOf, standingOf } from './standing.ts';
import { valueIn } from './value-in.ts';

export interface GapCase {
  readonly target: Target;
  readonly figure: Figure;
  readonly indicator: Indicator;
}

/**
 * What a figure lacks to the level of a target, 0 once reached. Null where measures don't meet, and where a hedge
 * ("gần 90%" against 90) leaves the distance open.
 */
export function gapTo({ target, figure, indicator }: GapCase): Gap | null {
  const value = valueIn(target.measure, figure, indicator);
  if (value === null) return null;
  const missing = shortfallOf(target, value);
  if (missing === 0 && standingOf(target, value, figure) === 'short') return null;
  return { value: Math.max(0, missing), measure: target.measure };
}
