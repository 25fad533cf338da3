import type { Measure } from '#domain/programme.ts';

const whole: ReadonlySet<Measure> = new Set(['count', 'count-of-total', 'rank']);

const ranges: Readonly<Record<Measure, readonly [number, number]>> = {
  percent: [0, 100],
  'percent-per-year': [-100, 1000],
  count: [0, Number.MAX_SAFE_INTEGER],
  'count-of-total': [0, Number.MAX_SAFE_INTEGER],
  rank: [1, 1000],
  score: [0, 1],
  'per-100-people': [0, 1000],
};

/** Why a value cannot be of its measure, in sentences; empty when it can. */
export function valueProblems(value: number, measure: Measure): readonly string[] {
  const [from, to] = ranges[measure];
  if (value < from || value > to)
    return [`value: ${String(value)} is out of range for ${measure} (${String(from)} to ${String(to)})`];
  if (whole.has(measure) && !Number.isInteger(value))
    return [`value: ${String(value)} is not a whole number, as ${measure} needs`];
  return [];
}
