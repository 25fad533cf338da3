import type { Arg, Line } from '#domain/answer.ts';
import type { Change, Incomparability } from '#domain/assessment.ts';
import type { Indicator } from '#domain/programme.ts';
import { gapArg, lineArg, nested, periodArg, textArg } from './args.ts';
import { figureArg } from './figure-arg.ts';
import { says } from './section.ts';

/** A change in words, the earlier value beside it; of two values that may not be compared no difference is told. */
export function changeLine(change: Change, indicator: Indicator): Line {
  const { from } = change;
  const before = { amount: figureArg(from, indicator), period: periodArg(from.period) };
  if (change.remarks.length > 0) return says('ask-change-none', before);
  return says('ask-change', { ...before, change: nested(changeOnlyLine(change)) });
}

/** A change alone, as `tăng 3 bậc`; a changed basis is named instead of a difference. */
export function changeOnlyLine(change: Change): Line {
  if (change.remarks.length > 0) return says('ask-other-basis');
  if (change.delta === 0) return says('ask-unchanged');
  return says(rises(change) ? 'ask-up' : 'ask-down', { by: byArg(change) });
}

/** A rank rises when its number falls. */
function rises(change: Change): boolean {
  return change.measure === 'rank' ? change.direction === 'better' : change.delta > 0;
}

/** The difference of hedged values is itself only about right. */
function byArg({ from, to, delta, measure }: Change): Arg {
  const gap = gapArg(delta, measure);
  const hedged = from.qualifier !== null || to.qualifier !== null;
  return hedged ? lineArg('ask-about', { amount: gap }) : gap;
}

/** Why two values may not be compared. */
export function whyLine(remark: Incomparability): Line {
  switch (remark.why) {
    case 'break':
      return says('ask-note', { note: textArg(remark.note) });
    case 'definition':
      return says('ask-why-definition', { definition: textArg(remark.note) });
    case 'base':
      return says('ask-why-base', { from: remark.from, to: remark.to });
    case 'method':
      return says('ask-why-method');
  }
}
