import type { Figure, Qualifier } from '#domain/figure.ts';
import { withoutNoise } from '#domain/number.ts';
import type { Operator, Target } from '#domain/programme.ts';

/** Where a value stands to the level a target demands: short of it, exactly on it, or better than asked. */
export type Standing = 'short' | 'on' | 'beyond';

/**
 * Compares a value, given in the target's measure, with the target's level. The source's hedge decides where the value
 * is the level itself: "gần 90%" is short of at least 90, "hơn 90%" is beyond it.
 */
export function standingOf(target: Target, value: number, figure: Figure): Standing {
  const missing = shortfallOf(target, value);
  if (missing !== 0) return missing > 0 ? 'short' : 'beyond';
  return hedged(target.operator, figure.qualifier);
}

/** How far a value is from the level in the direction that counts; negative beyond it. */
export function shortfallOf(target: Target, value: number): number {
  const missing = withoutNoise(target.value - value);
  if (target.operator === '=') return Math.abs(missing);
  return target.operator === '>=' ? missing : withoutNoise(-missing);
}

function hedged(operator: Operator, qualifier: Qualifier | null): Standing {
  if (qualifier === null || qualifier === 'about') return 'on';
  if (operator === '=') return 'short';
  return (operator === '>=') === (qualifier === 'more-than') ? 'beyond' : 'short';
}
