import type { Arg, Line } from '#domain/answer.ts';
import type { Gap, TargetAssessment } from '#domain/assessment.ts';
import type { IsoDate } from '#domain/date.ts';
import { period } from '#domain/period.ts';
import type { Indicator } from '#domain/programme.ts';
import { dateArg, gapArg, lineArg, periodArg, textArg, valueArg } from './args.ts';
import { figureArg } from './figure-arg.ts';
import { says } from './section.ts';

export interface State {
  readonly assessment: TargetAssessment;
  readonly indicator: Indicator;
  readonly today: IsoDate;
  /** True where the assessed figure already stands above, so that its value need not be repeated. */
  readonly shown: boolean;
}

/** How a target stands, in the words that its status allows and no others. */
export function stateLine(state: State): Line {
  const { assessment, today } = state;
  const passed = assessment.target.due < today;
  const args = {
    latest: latestArg(state),
    missing: missingArg(assessment.gap),
    due: dueArg(assessment.target.due),
  };
  switch (assessment.status) {
    case 'no-data':
      return says(passed ? 'ask-state-no-data-passed' : 'ask-state-no-data');
    case 'stale':
      return says('ask-state-stale', args);
    case 'not-comparable':
      return passed && assessment.gap
        ? says('ask-state-other-basis-passed', args)
        : says('ask-state-not-comparable');
    case 'met':
    case 'exceeded':
      return reachedLine(state, passed);
    default:
      return says(plainIds[assessment.status], args);
  }
}

const plainIds = {
  'not-met': 'ask-state-not-met',
  'on-track': 'ask-state-on-track',
  'at-risk': 'ask-state-at-risk',
  open: 'ask-state-open',
} as const;

function reachedLine(state: State, passed: boolean): Line {
  const { status, target, value } = state.assessment;
  const latest = latestArg(state);
  if (!passed) return says('ask-state-reached', { latest });
  if (status === 'met' || value === null || value === target.value) return says('ask-state-met', { latest });
  return says('ask-state-exceeded', { latest, by: gapArg(value - target.value, target.measure) });
}

/** The figure the state rests on; named in full where it does not stand above. */
function latestArg({ assessment, indicator, shown }: State): Arg {
  const { figure } = assessment;
  if (figure === null || shown) return lineArg('ask-latest');
  return lineArg('ask-latest-amount', {
    amount: figureArg(figure, indicator),
    period: periodArg(figure.period),
  });
}

function missingArg(gap: Gap | null): Arg {
  if (gap === null) return lineArg('ask-missing-unknown');
  if (gap.value === 0) return lineArg('ask-missing-nothing');
  return lineArg('ask-missing', { gap: gapArg(gap.value, gap.measure) });
}

/** A due date at the end of a year is spoken of as that year. */
function dueArg(due: IsoDate): Arg {
  return due.endsWith('-12-31') ? periodArg(period(due.slice(0, 4))) : dateArg(due);
}

/** The rule behind a state where it needs saying; null where the state says it all. */
export function ruleLine({ assessment, indicator }: State): Line | null {
  const { rule, figure, target } = assessment;
  if (figure === null) return null;
  switch (rule.rule) {
    case 'linear-path':
      return says('ask-rule-linear-path', {
        start: figureArg(rule.from, indicator),
        from: periodArg(rule.from.period),
        period: periodArg(figure.period),
        required: valueArg(rule.required, target.measure),
      });
    case 'figure-after-due':
      return says('ask-rule-after-due', { period: periodArg(figure.period) });
    case 'level-beyond-base':
      return says('ask-rule-beyond-base', { base: rule.base });
    case 'other-basis':
      return says('ask-note', { note: textArg(rule.note) });
    default:
      return null;
  }
}
