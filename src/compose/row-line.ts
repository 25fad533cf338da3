import type { Arg, Line } from '#domain/answer.ts';
import type { TargetAssessment, TargetStatus } from '#domain/assessment.ts';
import type { IsoDate } from '#domain/date.ts';
import type { Figure } from '#domain/figure.ts';
import type { Indicator } from '#domain/programme.ts';
import { gapArg, lineArg, nested, periodArg, textArg, verbatim } from './args.ts';
import { shortDemand } from './demand.ts';
import { figureArg } from './figure-arg.ts';
import { says } from './section.ts';

/** One target in one line of a list: the newest value, what is asked, how it stands. */
export function targetRow(assessment: TargetAssessment, indicator: Indicator, today: IsoDate): Line {
  const { figure, target, gap, status } = assessment;
  const demand = nested(shortDemand(target));
  if (figure === null) return says('ask-row-no-figure', { topic: textArg(indicator.short), demand });
  const args = { ...figureArgs(figure, indicator), demand, state: statusArg(status, target.due < today) };
  if (gap === null) return says('ask-row', args);
  if (gap.value > 0) return says('ask-row-missing', { ...args, gap: gapArg(gap.value, gap.measure) });
  return says(status === 'stale' || status === 'not-comparable' ? 'ask-row-level' : 'ask-row', args);
}

/** Another source's figure beside a target's row; with the state it would lead to, where that is another one. */
export function besideRow(
  figure: Figure,
  { target, conflicts }: TargetAssessment,
  indicator: Indicator,
  today: IsoDate,
): Line {
  const args = { ...figureArgs(figure, indicator), publisher: verbatim(figure.source.publisher) };
  const conflict = conflicts.find((own) => own.figure?.id === figure.id);
  if (conflict === undefined) return says('ask-row-beside', args);
  return says('ask-row-beside-state', { ...args, state: statusArg(conflict.status, target.due < today) });
}

/** One figure in one line of a list. */
export function figureRow(figure: Figure, indicator: Indicator): Line {
  return says('ask-row-figure', figureArgs(figure, indicator));
}

/** All figures of one period, one line each; where sources differ each is told with its own. */
export function figureRows(figures: readonly Figure[], indicator: Indicator): readonly Line[] {
  const [first, ...others] = figures;
  if (first === undefined) return [];
  if (others.length === 0) return [figureRow(first, indicator)];
  return figures.map((figure) =>
    says('ask-row-figure-by', {
      ...figureArgs(figure, indicator),
      publisher: verbatim(figure.source.publisher),
    }),
  );
}

/** How many targets have a status, as a piece of a list of counts. */
export function countArg(status: TargetStatus, count: number, passed: boolean): Arg {
  return lineArg('ask-count', { name: statusArg(status, passed), count });
}

/** Before the due date a level reached is not yet a target met. */
export function statusArg(status: TargetStatus, passed: boolean): Arg {
  const early = (status === 'met' || status === 'exceeded') && !passed;
  return lineArg(early ? 'ask-short-reached' : shortIds[status]);
}

function figureArgs(figure: Figure, indicator: Indicator) {
  return {
    topic: textArg(indicator.short),
    value: figureArg(figure, indicator),
    period: periodArg(figure.period),
  };
}

const shortIds: Readonly<Record<TargetStatus, string>> = {
  met: 'ask-short-met',
  exceeded: 'ask-short-exceeded',
  'not-met': 'ask-short-not-met',
  'on-track': 'ask-short-on-track',
  'at-risk': 'ask-short-at-risk',
  open: 'ask-short-open',
  'no-data': 'ask-short-no-data',
  stale: 'ask-short-stale',
  'not-comparable': 'ask-short-not-comparable',
};
