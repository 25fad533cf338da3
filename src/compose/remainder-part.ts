import type { Part } from '#domain/answer.ts';
import type { Figure } from '#domain/figure.ts';
import type { Indicator } from '#domain/programme.ts';
import { amountArg, lineArg, periodArg, textArg } from './args.ts';
import { part } from './section.ts';

/** What a count leaves of its whole; nothing where the whole is not known, or the count is a bound. */
export function remainderPart(figure: Figure, indicator: Indicator): readonly Part[] {
  const { value, outOf, qualifier, period } = figure;
  if (indicator.measure !== 'count-of-total' || outOf === null) return [];
  if (qualifier !== null && qualifier !== 'about') return [];
  const amount = amountArg({ ...figure, value: outOf - value }, indicator);
  const noun = indicator.countedNoun;
  const left = noun ? lineArg('ask-value-count', { amount, of: textArg(noun) }) : amount;
  return [part('headline', 'ask-remainder', { left, period: periodArg(period) })];
}
