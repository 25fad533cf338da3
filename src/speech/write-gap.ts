import type { Arg } from '#domain/answer.ts';
import type { Measure } from '#domain/programme.ts';
import { speakableNumber } from './speakable-number.ts';
import type { Voice } from './voice.ts';

const gapIds: Readonly<Record<Measure, string>> = {
  percent: 'gap-percent',
  'percent-per-year': 'gap-percent-per-year',
  count: 'amount-count',
  'count-of-total': 'amount-count',
  rank: 'gap-rank',
  score: 'gap-score',
  'per-100-people': 'amount-per-100-people',
};

/** A difference in the words of its measure: `11,72 điểm %`, `3 bậc`, `176`. */
export function writeGap({ value, measure }: Extract<Arg, { as: 'gap' }>, voice: Voice): string {
  return voice.phrase(gapIds[measure], { number: speakableNumber(value, measure) });
}
