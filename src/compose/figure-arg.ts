import type { Arg } from '#domain/answer.ts';
import type { Figure } from '#domain/figure.ts';
import type { Indicator } from '#domain/programme.ts';
import { amountArg, lineArg, textArg } from './args.ts';

/** The value of a figure, called an estimate or preliminary where it is one. */
export function figureArg(figure: Figure, indicator: Indicator): Arg {
  const amount = amountArg(figure, indicator);
  if (figure.status === 'estimate') return lineArg('ask-estimate', { amount });
  if (figure.status === 'preliminary') return lineArg('ask-preliminary', { amount });
  return amount;
}

/** The value with what it is a share or a count of, as `8,28% GRDP`; the base of an indicator is the province's own. */
export function wholeFigureArg(figure: Figure, indicator: Indicator): Arg {
  const amount = figureArg(figure, indicator);
  const { countedNoun, base, measure } = indicator;
  if (measure === 'rank') return lineArg('ask-value-rank', { amount });
  if (countedNoun) return lineArg('ask-value-count', { amount, of: textArg(countedNoun) });
  return base && figure.unit !== 'nation'
    ? lineArg('ask-value-share', { amount, of: textArg(base) })
    : amount;
}

export function isIllustrative(figure: Figure): boolean {
  return figure.status === 'illustrative';
}
