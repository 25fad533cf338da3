import type { Change } from '#domain/assessment.ts';
import { withoutNoise } from '#domain/number.ts';
import { type FigurePair, remarksBetween } from './remarks-between.ts';

/** The change of an indicator from one figure to a later one, with the remarks it must not be read without. */
export function changeBetween(pair: FigurePair): Change {
  const { from, to, indicator } = pair;
  const delta = withoutNoise(to.value - from.value);
  return {
    from,
    to,
    delta,
    measure: indicator.measure,
    direction: directionOf(delta, indicator.better),
    remarks: remarksBetween(pair),
  };
}

function directionOf(delta: number, better: 'higher' | 'lower'): Change['direction'] {
  if (delta === 0) return 'same';
  return delta > 0 === (better === 'higher') ? 'better' : 'worse';
}
