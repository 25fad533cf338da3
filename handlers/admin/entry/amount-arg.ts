import type { Arg } from '#domain/answer.ts';
import type { Amount } from '#domain/pending.ts';
import type { Indicator } from '#domain/programme.ts';
import { lineArg } from '#compose/args.ts';

/** A value that is being entered, in words; an estimate is called one. */
export function enteredAmount({ value, outOf, qualifier, status }: Amount, { measure }: Indicator): Arg {
  const amount: Arg = { as: 'amount', value, outOf, measure, qualifier };
  if (status === 'estimate') return lineArg('ask-estimate', { amount });
  return status === 'preliminary' ? lineArg('ask-preliminary', { amount }) : amount;
}
