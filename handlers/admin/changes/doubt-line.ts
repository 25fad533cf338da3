import type { Doubt } from '#assess/plausibility.ts';
import type { Line } from '#domain/answer.ts';
import type { Figure } from '#domain/figure.ts';
import { dateArg, gapArg, periodArg, textArg, verbatim } from '#compose/args.ts';
import { figureArg } from '#compose/figure-arg.ts';
import { says } from '#compose/section.ts';
import type { ItemCase } from './item-case.ts';

type Judged = Pick<ItemCase, 'item' | 'indicator'>;

/** A doubt in a sentence that names what it rests on. */
export function doubtLine(doubt: Doubt, { item, indicator }: Judged): Line {
  const period = periodArg(item.slot.period);
  const other = (figure: Figure) => ({
    amount: figureArg(figure, indicator),
    period: periodArg(figure.period),
  });
  switch (doubt.doubt) {
    case 'future':
      return says('admin-doubt-future', { period });
    case 'unfinished':
      return says('admin-doubt-unfinished', { period });
    case 'no-such-unit':
      return noSuchUnit(doubt);
    case 'over-hundred':
      return says('admin-doubt-over-hundred');
    case 'duplicate':
      return says('admin-doubt-duplicate', { publisher: verbatim(doubt.figure.source.publisher) });
    case 'fell':
      return says('admin-doubt-fell', other(doubt.other));
    case 'older':
      return says('admin-doubt-older', other(doubt.newest));
    case 'other-whole':
      return says('admin-doubt-other-whole', other(doubt.from));
    case 'jump':
      return doubt.usual === null
        ? says('admin-doubt-leap', other(doubt.from))
        : says('admin-doubt-jump', { ...other(doubt.from), usual: gapArg(doubt.usual, indicator.measure) });
  }
}

function noSuchUnit({ unit }: Extract<Doubt, { doubt: 'no-such-unit' }>): Line {
  const name = textArg(unit.fullName);
  if (unit.validTo !== null)
    return says('admin-doubt-unit-ended', { unit: name, date: dateArg(unit.validTo) });
  return says('admin-doubt-unit-later', {
    unit: name,
    date: dateArg(unit.validFrom ?? unit.validTo ?? '0000-01-01'),
  });
}
